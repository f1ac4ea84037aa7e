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
import org.forestledger.rules.calendar.CalendarInForce;
import org.forestledger.rules.calendar.WorkCalendar;
import org.forestledger.rules.carbon.CarbonIssue;
import org.forestledger.rules.carbon.CarbonProject;
import org.forestledger.rules.deal.Deal;
import org.forestledger.rules.deal.DealTerm;
import org.forestledger.rules.disbursement.CapitalInjection;
import org.forestledger.rules.disbursement.Disbursement;
import org.forestledger.rules.disbursement.Payment;
import org.forestledger.rules.equity.ProjectCompany;
import org.forestledger.rules.equity.SharePledge;
import org.forestledger.rules.equity.ShareTableProposal;
import org.forestledger.rules.hold.Hold;
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
import org.forestledger.rules.project.ParcelBacking;
import org.forestledger.rules.project.ParcelUse;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.quota.CountyDeficit;
import org.forestledger.rules.quota.CountyYear;
import org.forestledger.rules.quota.QuotaAllocation;
import org.forestledger.rules.quota.QuotaDeduction;
import org.forestledger.rules.quota.QuotaGrant;
import org.forestledger.rules.quota.UseApplication;
import org.forestledger.rules.quota.UsePlan;
import org.forestledger.rules.quota.UseStart;
import org.forestledger.rules.retirement.Retirement;
import org.forestledger.rules.ruleset.RuleSetInForce;
import org.forestledger.rules.ruleset.RuleSetVersion;
import org.forestledger.rules.sale.Sale;
import org.forestledger.rules.settlement.Reversal;
import org.forestledger.rules.settlement.RewardGranted;
import org.forestledger.rules.settlement.SettlementRecord;
import org.forestledger.rules.ticket.TicketIssue;
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
            QuotaGrant.KIND,
            CountyYear.KIND,
            QuotaAllocation.KIND,
            UsePlan.KIND,
            UseApplication.KIND,
            UseStart.KIND,
            QuotaDeduction.KIND,
            CountyDeficit.KIND,
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
