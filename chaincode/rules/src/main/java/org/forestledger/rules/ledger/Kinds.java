// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.ledger;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.account.OrganisationProfile;
import org.forestledger.rules.account.Subject;
import org.forestledger.rules.agreement.Agreement;
import org.forestledger.rules.auction.Auction;
import org.forestledger.rules.auction.Bid;
import org.forestledger.rules.auction.Deposit;
import org.forestledger.rules.audit.Finding;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.buyback.BuyBackExercise;
import org.forestledger.rules.buyback.BuyBackRight;
import org.forestledger.rules.calendar.CalendarInForce;
import org.forestledger.rules.calendar.WorkCalendar;
import org.forestledger.rules.carbon.CarbonIssue;
import org.forestledger.rules.carbon.CarbonProject;
import org.forestledger.rules.certificate.Certificate;
import org.forestledger.rules.certificate.ForestRight;
import org.forestledger.rules.certificate.MemberRoster;
import org.forestledger.rules.certificate.MilestoneReport;
import org.forestledger.rules.certificate.ParcelRight;
import org.forestledger.rules.certificate.RosterInForce;
import org.forestledger.rules.compensation.Compensation;
import org.forestledger.rules.compensation.LandDeal;
import org.forestledger.rules.compensation.LandReceipt;
import org.forestledger.rules.deal.Deal;
import org.forestledger.rules.deal.DealTerm;
import org.forestledger.rules.disbursement.CapitalInjection;
import org.forestledger.rules.disbursement.Disbursement;
import org.forestledger.rules.disbursement.Payment;
import org.forestledger.rules.dividend.Dividend;
import org.forestledger.rules.dividend.DividendPayout;
import org.forestledger.rules.dividend.DividendRegister;
import org.forestledger.rules.dividend.TicketIncome;
import org.forestledger.rules.equity.ProjectCompany;
import org.forestledger.rules.equity.SharePledge;
import org.forestledger.rules.equity.ShareTableProposal;
import org.forestledger.rules.fraud.FraudCase;
import org.forestledger.rules.fraud.FraudClaim;
import org.forestledger.rules.fraud.FraudDebt;
import org.forestledger.rules.fraud.FraudMark;
import org.forestledger.rules.fraud.FraudReturn;
import org.forestledger.rules.fund.Advances;
import org.forestledger.rules.fund.Fund;
import org.forestledger.rules.fund.FundSpending;
import org.forestledger.rules.hold.Hold;
import org.forestledger.rules.income.IncomeAgreement;
import org.forestledger.rules.income.IncomeAgreementInForce;
import org.forestledger.rules.landmaking.LandCost;
import org.forestledger.rules.landmaking.LandCostTotal;
import org.forestledger.rules.landmaking.LandTerms;
import org.forestledger.rules.library.LibraryEntry;
import org.forestledger.rules.library.LibraryRecord;
import org.forestledger.rules.linkage.CultivationCheck;
import org.forestledger.rules.linkage.LinkageAcceptance;
import org.forestledger.rules.linkage.LinkageBook;
import org.forestledger.rules.linkage.LinkageCare;
import org.forestledger.rules.linkage.LinkageFiling;
import org.forestledger.rules.linkage.LinkageLoss;
import org.forestledger.rules.linkage.LinkagePayment;
import org.forestledger.rules.linkage.LinkageProject;
import org.forestledger.rules.linkage.LinkageUse;
import org.forestledger.rules.linkage.SpecialAccount;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.Movement;
import org.forestledger.rules.mandate.Mandate;
import org.forestledger.rules.market.Appraisal;
import org.forestledger.rules.market.FeeLine;
import org.forestledger.rules.market.MarketRulesInForce;
import org.forestledger.rules.market.MarketRulesVersion;
import org.forestledger.rules.market.PriceReduction;
import org.forestledger.rules.market.TradeAttestation;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.money.Investment;
import org.forestledger.rules.money.Receipt;
import org.forestledger.rules.money.Voucher;
import org.forestledger.rules.parcel.ParcelCell;
import org.forestledger.rules.parcel.ParcelCorrection;
import org.forestledger.rules.parcel.ParcelRegion;
import org.forestledger.rules.parcel.ParcelRegister;
import org.forestledger.rules.parcel.ParcelRights;
import org.forestledger.rules.parcel.ParcelVersion;
import org.forestledger.rules.parcel.RegisteredParcel;
import org.forestledger.rules.parcel.RightChange;
import org.forestledger.rules.plan.AnnualPlan;
import org.forestledger.rules.plan.PlanDeclaration;
import org.forestledger.rules.project.ParcelBacking;
import org.forestledger.rules.project.ParcelUse;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.protection.CreditRecord;
import org.forestledger.rules.protection.Freeze;
import org.forestledger.rules.protection.ProtectionOrder;
import org.forestledger.rules.quota.CountyDeficit;
import org.forestledger.rules.quota.CountyYear;
import org.forestledger.rules.quota.QuotaAllocation;
import org.forestledger.rules.quota.QuotaDeduction;
import org.forestledger.rules.quota.QuotaGrant;
import org.forestledger.rules.quota.UseApplication;
import org.forestledger.rules.quota.UsePlan;
import org.forestledger.rules.quota.UseStart;
import org.forestledger.rules.record.FiledRecord;
import org.forestledger.rules.record.RecordSlot;
import org.forestledger.rules.record.RecordTypeSetInForce;
import org.forestledger.rules.record.RecordTypeSetVersion;
import org.forestledger.rules.retirement.Retirement;
import org.forestledger.rules.ruleset.RuleSetInForce;
import org.forestledger.rules.ruleset.RuleSetVersion;
import org.forestledger.rules.sale.Sale;
import org.forestledger.rules.settlement.Reversal;
import org.forestledger.rules.settlement.RewardGranted;
import org.forestledger.rules.settlement.SettlementRecord;
import org.forestledger.rules.ticket.Subscription;
import org.forestledger.rules.ticket.TicketHolding;
import org.forestledger.rules.ticket.TicketIssue;
import org.forestledger.rules.ticket.TicketPledge;
import org.forestledger.rules.title.TitleChange;
import org.forestledger.rules.trade.InstalmentPlan;
import org.forestledger.rules.trade.Listing;
import org.forestledger.rules.trade.Trade;
import org.forestledger.rules.workflow.WorkflowInForce;
import org.forestledger.rules.workflow.WorkflowRun;
import org.forestledger.rules.workflow.WorkflowVersion;

/** Every kind of entry on the ledger. */
public final class Kinds {
    private static final List<Kind<?>> ALL = List.of(
            OrganisationProfile.KIND,
            Account.KIND,
            Subject.KIND,
            RuleSetVersion.KIND,
            RuleSetInForce.KIND,
            Agreement.KIND,
            Mandate.KIND,
            Project.KIND,
            ParcelUse.KIND,
            ParcelBacking.KIND,
            CarbonProject.KIND,
            CarbonIssue.KIND,
            Retirement.KIND,
            TicketIssue.KIND,
            Batch.KIND,
            Lot.KIND,
            Movement.KIND,
            Hold.KIND,
            Deal.KIND,
            DealTerm.KIND,
            Listing.KIND,
            Trade.KIND,
            MarketRulesVersion.KIND,
            MarketRulesInForce.KIND,
            Appraisal.KIND,
            PriceReduction.KIND,
            InstalmentPlan.KIND,
            FeeLine.KIND,
            TradeAttestation.KIND,
            Sale.KIND,
            Auction.KIND,
            Deposit.KIND,
            Bid.KIND,
            Receipt.KIND,
            Voucher.KIND,
            Coin.KIND,
            Investment.KIND,
            SettlementRecord.KIND,
            RewardGranted.KIND,
            Reversal.KIND,
            Disbursement.KIND,
            Payment.KIND,
            CapitalInjection.KIND,
            ShareTableProposal.KIND,
            ProjectCompany.KIND,
            SharePledge.KIND,
            IncomeAgreement.KIND,
            IncomeAgreementInForce.KIND,
            QuotaGrant.KIND,
            CountyYear.KIND,
            QuotaAllocation.KIND,
            UsePlan.KIND,
            UseApplication.KIND,
            UseStart.KIND,
            QuotaDeduction.KIND,
            CountyDeficit.KIND,
            ParcelRegister.KIND,
            ParcelRegion.KIND,
            RegisteredParcel.KIND,
            ParcelVersion.KIND,
            ParcelCell.KIND,
            ParcelCorrection.KIND,
            ParcelRights.KIND,
            RightChange.KIND,
            Freeze.KIND,
            ProtectionOrder.KIND,
            CreditRecord.KIND,
            PlanDeclaration.KIND,
            AnnualPlan.KIND,
            LandTerms.KIND,
            LandCost.KIND,
            LandCostTotal.KIND,
            LibraryEntry.KIND,
            LibraryRecord.KIND,
            LandDeal.KIND,
            LandReceipt.KIND,
            Fund.KIND,
            Advances.KIND,
            FundSpending.KIND,
            Compensation.KIND,
            TicketPledge.KIND,
            TicketIncome.KIND,
            Dividend.KIND,
            DividendRegister.KIND,
            DividendPayout.KIND,
            MemberRoster.KIND,
            RosterInForce.KIND,
            ForestRight.KIND,
            ParcelRight.KIND,
            Certificate.KIND,
            MilestoneReport.KIND,
            LinkageProject.KIND,
            SpecialAccount.KIND,
            LinkageAcceptance.KIND,
            LinkageFiling.KIND,
            LinkageCare.KIND,
            CultivationCheck.KIND,
            LinkageBook.KIND,
            LinkagePayment.KIND,
            LinkageUse.KIND,
            LinkageLoss.KIND,
            RecordTypeSetVersion.KIND,
            RecordTypeSetInForce.KIND,
            FiledRecord.KIND,
            RecordSlot.KIND,
            FraudCase.KIND,
            FraudMark.KIND,
            FraudDebt.KIND,
            FraudReturn.KIND,
            FraudClaim.KIND,
            TitleChange.KIND,
            BuyBackRight.KIND,
            BuyBackExercise.KIND,
            Subscription.KIND,
            TicketHolding.KIND,
            Finding.KIND,
            WorkCalendar.KIND,
            CalendarInForce.KIND,
            WorkflowVersion.KIND,
            WorkflowInForce.KIND,
            WorkflowRun.KIND);

    private Kinds() {}

    /** All kinds. */
    public static List<Kind<?>> all() {
        return ALL;
    }

    /** The kind of a name, the first part of a state key. */
    public static Optional<Kind<?>> byName(String name) {
        return ALL.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }
}
