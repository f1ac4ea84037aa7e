// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.ledger;

import static org.forestledger.rules.permission.Permission.anyone;
import static org.forestledger.rules.permission.Permission.of;
import static org.forestledger.rules.permission.Permission.toTrade;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.forestledger.rules.account.OpenAccount;
import org.forestledger.rules.account.RegisterOrganisation;
import org.forestledger.rules.agreement.Approve;
import org.forestledger.rules.agreement.Refuse;
import org.forestledger.rules.auction.CloseAuction;
import org.forestledger.rules.auction.DrawLots;
import org.forestledger.rules.auction.PlaceBid;
import org.forestledger.rules.auction.PublishAuction;
import org.forestledger.rules.auction.RegisterBidder;
import org.forestledger.rules.auction.RevealSeed;
import org.forestledger.rules.auction.SettleDeposit;
import org.forestledger.rules.auction.SignDeal;
import org.forestledger.rules.audit.RecordFinding;
import org.forestledger.rules.batch.ProposeBatch;
import org.forestledger.rules.buyback.ExerciseBuyBack;
import org.forestledger.rules.buyback.ProposeBuyBack;
import org.forestledger.rules.calendar.ProposeCalendar;
import org.forestledger.rules.carbon.ProposeCarbonIssue;
import org.forestledger.rules.carbon.ProposeCarbonProject;
import org.forestledger.rules.certificate.DecideRight;
import org.forestledger.rules.certificate.DecideRoster;
import org.forestledger.rules.certificate.FileExtension;
import org.forestledger.rules.certificate.FileRoster;
import org.forestledger.rules.certificate.FileTransfer;
import org.forestledger.rules.certificate.IssueIncomeCertificates;
import org.forestledger.rules.certificate.IssueRightCertificate;
import org.forestledger.rules.certificate.PrintCertificate;
import org.forestledger.rules.certificate.ReportMilestone;
import org.forestledger.rules.certificate.VoidCertificate;
import org.forestledger.rules.compensation.ApplyForCompensation;
import org.forestledger.rules.compensation.ConfirmLandMoney;
import org.forestledger.rules.compensation.DecideCompensation;
import org.forestledger.rules.compensation.ReceiveLandMoney;
import org.forestledger.rules.compensation.RegisterLandDeal;
import org.forestledger.rules.deal.ProposeDeal;
import org.forestledger.rules.deal.ProposeException;
import org.forestledger.rules.deal.ProposePremium;
import org.forestledger.rules.disbursement.ApplyForDisbursement;
import org.forestledger.rules.disbursement.DecideDisbursement;
import org.forestledger.rules.disbursement.PayNextHop;
import org.forestledger.rules.dividend.DecideIncome;
import org.forestledger.rules.dividend.ProposeDividend;
import org.forestledger.rules.dividend.RedeemTickets;
import org.forestledger.rules.dividend.RegisterIncome;
import org.forestledger.rules.dividend.SettleDividends;
import org.forestledger.rules.equity.PledgeShares;
import org.forestledger.rules.equity.ProposeShareTable;
import org.forestledger.rules.equity.ReleasePledge;
import org.forestledger.rules.equity.TransferShares;
import org.forestledger.rules.fraud.CancelForDebt;
import org.forestledger.rules.fraud.ClaimReturn;
import org.forestledger.rules.fraud.ProposeFraudCase;
import org.forestledger.rules.fraud.VoidLots;
import org.forestledger.rules.fund.DecideFund;
import org.forestledger.rules.fund.RegisterFund;
import org.forestledger.rules.fund.SpendFund;
import org.forestledger.rules.hold.CreateHold;
import org.forestledger.rules.hold.ExpireHold;
import org.forestledger.rules.hold.PostHold;
import org.forestledger.rules.hold.VoidHold;
import org.forestledger.rules.income.ProposeIncomeAgreement;
import org.forestledger.rules.landmaking.ApproveLandTerms;
import org.forestledger.rules.landmaking.ProposeLandTerms;
import org.forestledger.rules.landmaking.RaiseCeiling;
import org.forestledger.rules.landmaking.RecordLandCost;
import org.forestledger.rules.library.EnterLibrary;
import org.forestledger.rules.library.ExitLibrary;
import org.forestledger.rules.library.RecordCustody;
import org.forestledger.rules.linkage.AcceptLinkage;
import org.forestledger.rules.linkage.ApplyForLinkageUse;
import org.forestledger.rules.linkage.CheckCultivation;
import org.forestledger.rules.linkage.DecideLinkageUse;
import org.forestledger.rules.linkage.DecidePayment;
import org.forestledger.rules.linkage.FileLinkage;
import org.forestledger.rules.linkage.PayCost;
import org.forestledger.rules.linkage.PayFee;
import org.forestledger.rules.linkage.PayTranche;
import org.forestledger.rules.linkage.ProposeLinkage;
import org.forestledger.rules.linkage.ReportLoss;
import org.forestledger.rules.linkage.RestoreLoss;
import org.forestledger.rules.lot.CutLot;
import org.forestledger.rules.lot.MergeLots;
import org.forestledger.rules.lot.TransferLots;
import org.forestledger.rules.mandate.GrantMandate;
import org.forestledger.rules.mandate.RevokeMandate;
import org.forestledger.rules.market.DecideAppraisal;
import org.forestledger.rules.market.FileAppraisal;
import org.forestledger.rules.market.ProposeMarketRules;
import org.forestledger.rules.market.ProposePriceReduction;
import org.forestledger.rules.money.ConfirmInvestment;
import org.forestledger.rules.money.DecideReceipt;
import org.forestledger.rules.money.RecordInvestment;
import org.forestledger.rules.money.RegisterReceipt;
import org.forestledger.rules.parcel.ChangeRight;
import org.forestledger.rules.parcel.CorrectParcel;
import org.forestledger.rules.parcel.DecideCorrection;
import org.forestledger.rules.parcel.OpenRegister;
import org.forestledger.rules.parcel.RegisterParcels;
import org.forestledger.rules.parcel.SealRegister;
import org.forestledger.rules.parcel.WithdrawParcel;
import org.forestledger.rules.permission.Permission;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.plan.AdjustPlan;
import org.forestledger.rules.plan.AggregatePlan;
import org.forestledger.rules.plan.ApproveAnnualPlan;
import org.forestledger.rules.plan.CompilePlan;
import org.forestledger.rules.plan.DecideAdjustment;
import org.forestledger.rules.plan.DeclarePlan;
import org.forestledger.rules.plan.FileAnnualPlan;
import org.forestledger.rules.project.ApprovePlan;
import org.forestledger.rules.project.BankProject;
import org.forestledger.rules.project.ProposeProject;
import org.forestledger.rules.protection.CloseAccount;
import org.forestledger.rules.protection.ContestClosing;
import org.forestledger.rules.protection.DecideProtection;
import org.forestledger.rules.protection.DelistCredit;
import org.forestledger.rules.protection.ImposeFreeze;
import org.forestledger.rules.protection.LiftFreeze;
import org.forestledger.rules.protection.ListCredit;
import org.forestledger.rules.protection.RenewFreeze;
import org.forestledger.rules.protection.RestoreAccount;
import org.forestledger.rules.protection.RestrictAccount;
import org.forestledger.rules.protection.SweepFreeze;
import org.forestledger.rules.protection.TransferFrozen;
import org.forestledger.rules.quota.AllocateQuota;
import org.forestledger.rules.quota.ApplyForUse;
import org.forestledger.rules.quota.ClawBackIdle;
import org.forestledger.rules.quota.CoverDeficit;
import org.forestledger.rules.quota.DecideUse;
import org.forestledger.rules.quota.DeductQuota;
import org.forestledger.rules.quota.ExpireQuota;
import org.forestledger.rules.quota.FilePlan;
import org.forestledger.rules.quota.GrantQuota;
import org.forestledger.rules.quota.RecordStart;
import org.forestledger.rules.record.CorrectRecord;
import org.forestledger.rules.record.DecideRecord;
import org.forestledger.rules.record.FileRecord;
import org.forestledger.rules.record.ProposeRecordTypes;
import org.forestledger.rules.retirement.DecideRetirement;
import org.forestledger.rules.retirement.RequestRetirement;
import org.forestledger.rules.ruleset.ActivateRuleSet;
import org.forestledger.rules.ruleset.ExpireRuleSet;
import org.forestledger.rules.ruleset.ProposeRuleSet;
import org.forestledger.rules.sale.AcceptSale;
import org.forestledger.rules.sale.ExpireSale;
import org.forestledger.rules.sale.OfferSale;
import org.forestledger.rules.sale.VoidSale;
import org.forestledger.rules.settlement.PostSettlement;
import org.forestledger.rules.settlement.ProposeIncomeSettlement;
import org.forestledger.rules.settlement.ProposeReversal;
import org.forestledger.rules.settlement.ProposeSettlement;
import org.forestledger.rules.ticket.PledgeTickets;
import org.forestledger.rules.ticket.ProposeTicketIssue;
import org.forestledger.rules.ticket.ReleaseTickets;
import org.forestledger.rules.title.DecideTitleChange;
import org.forestledger.rules.title.FileTitleChange;
import org.forestledger.rules.trade.CloseListing;
import org.forestledger.rules.trade.ExpireTrade;
import org.forestledger.rules.trade.OpenListing;
import org.forestledger.rules.trade.PlaceOffer;
import org.forestledger.rules.trade.ResumeListing;
import org.forestledger.rules.trade.SuspendListing;
import org.forestledger.rules.trade.TerminateListing;
import org.forestledger.rules.trade.VoidTrade;
import org.forestledger.rules.workflow.ActOnStep;
import org.forestledger.rules.workflow.ProposeWorkflow;
import org.forestledger.rules.workflow.RaiseObjection;
import org.forestledger.rules.workflow.RejectStep;
import org.forestledger.rules.workflow.ResolveObjection;
import org.forestledger.rules.workflow.StartWorkflow;

/**
 * Every writing function of the ledger with who may call it: the one permission table.
 *
 * <p>The contract enforces it, the gateway routes and mirrors by it, the reference pages are made from it. Where a function
 * acts for an account, the caller's certificate must name that account as well; the command itself checks that.
 */
public final class Catalogue {
    private static final Role[] OFFICERS = {
        Role.LEADING_GROUP,
        Role.GOVERNMENT_OFFICER,
        Role.FINANCE_OFFICER,
        Role.REGISTRAR,
        Role.COMPANY_OFFICER,
        Role.PARTNER_OFFICER
    };

    private static final Role[] OWNERS = {
        Role.COMPANY_CLERK, Role.COMPANY_OFFICER, Role.PARTNER_CLERK, Role.PARTNER_OFFICER, Role.INVESTOR, Role.BUYER
    };

    private static final Role[] DEVELOPERS = {
        Role.COMPANY_CLERK,
        Role.COMPANY_OFFICER,
        Role.PROJECT_CLERK,
        Role.PROJECT_OFFICER,
        Role.PARTNER_CLERK,
        Role.PARTNER_OFFICER
    };

    private static final Role[] LAND_MAKERS = {
        Role.COMPANY_CLERK, Role.COMPANY_OFFICER, Role.PROJECT_CLERK, Role.PROJECT_OFFICER
    };

    private static final Role[] SETTLERS = {
        Role.FINANCE_CLERK,
        Role.FINANCE_OFFICER,
        Role.COMPANY_CLERK,
        Role.COMPANY_OFFICER,
        Role.PROJECT_CLERK,
        Role.PROJECT_OFFICER,
        Role.PARTNER_CLERK,
        Role.PARTNER_OFFICER
    };

    private static final Role[] SUPERVISORS = {
        Role.MARKET_OPERATOR, Role.REGISTRAR, Role.LEADING_GROUP, Role.GOVERNMENT_OFFICER
    };

    private static final Role[] BIDDERS = {Role.BUYER, Role.INVESTOR, Role.PARTNER_CLERK, Role.PARTNER_OFFICER};
    /** Who enters and confirms what restrains an account; never the same person for both. */
    private static final Role[] REGISTRY = {Role.REGISTRAR, Role.GOVERNMENT_OFFICER};

    private static final List<LedgerFunction<?>> ALL = List.of(
            f("organisation:Register", RegisterOrganisation.class, of(OFFICERS)),
            f("account:Open", OpenAccount.class, of(Role.REGISTRAR)),
            f("ruleset:Propose", ProposeRuleSet.class, of(SETTLERS).or(Role.GOVERNMENT_OFFICER, Role.FORESTRY_CLERK)),
            f("ruleset:Activate", ActivateRuleSet.class, anyone()),
            f("ruleset:Expire", ExpireRuleSet.class, anyone()),
            f("agreement:Approve", Approve.class, of(OFFICERS)),
            f("agreement:Refuse", Refuse.class, of(OFFICERS)),
            f("mandate:Grant", GrantMandate.class, of(Role.LEADING_GROUP, Role.GOVERNMENT_OFFICER)),
            f("mandate:Revoke", RevokeMandate.class, of(Role.LEADING_GROUP, Role.GOVERNMENT_OFFICER)),
            f(
                    "project:Propose",
                    ProposeProject.class,
                    of(Role.COMPANY_CLERK, Role.COMPANY_OFFICER, Role.PROJECT_CLERK, Role.FORESTRY_CLERK)),
            f("project:ApprovePlan", ApprovePlan.class, of(Role.LEADING_GROUP)),
            f("project:Bank", BankProject.class, of(Role.FORESTRY_OFFICER)),
            f("batch:Propose", ProposeBatch.class, of(Role.COMPANY_CLERK, Role.COMPANY_OFFICER)),
            f("carbon:ProposeProject", ProposeCarbonProject.class, of(DEVELOPERS)),
            f("carbon:ProposeIssue", ProposeCarbonIssue.class, of(DEVELOPERS)),
            f("retirement:Request", RequestRetirement.class, of(OWNERS)),
            f("retirement:Decide", DecideRetirement.class, of(Role.REGISTRAR)),
            f("ticket:ProposeIssue", ProposeTicketIssue.class, of(DEVELOPERS)),
            f("deal:Propose", ProposeDeal.class, of(Role.COMPANY_CLERK, Role.COMPANY_OFFICER)),
            f(
                    "deal:ProposePremium",
                    ProposePremium.class,
                    of(Role.COMPANY_CLERK, Role.COMPANY_OFFICER, Role.PARTNER_CLERK, Role.PARTNER_OFFICER)),
            f("deal:ProposeException", ProposeException.class, of(Role.COMPANY_CLERK, Role.COMPANY_OFFICER)),
            f("listing:Open", OpenListing.class, toTrade(Role.COMPANY_CLERK, Role.COMPANY_OFFICER)),
            f("listing:Close", CloseListing.class, toTrade(Role.COMPANY_CLERK, Role.COMPANY_OFFICER)),
            f(
                    "trade:Offer",
                    PlaceOffer.class,
                    toTrade(Role.BUYER, Role.INVESTOR, Role.PARTNER_CLERK, Role.PARTNER_OFFICER)),
            f("trade:Void", VoidTrade.class, toTrade(OWNERS)),
            f("trade:Expire", ExpireTrade.class, anyone()),
            f("lot:Transfer", TransferLots.class, toTrade(OWNERS)),
            f("lot:Cut", CutLot.class, of(OWNERS).or(Role.FORESTRY_CLERK)),
            f("lot:Merge", MergeLots.class, of(OWNERS).or(Role.FORESTRY_CLERK)),
            f("hold:Create", CreateHold.class, toTrade(OWNERS)),
            f("hold:Post", PostHold.class, toTrade(OWNERS)),
            f("hold:Void", VoidHold.class, toTrade(OWNERS)),
            f("hold:Expire", ExpireHold.class, anyone()),
            f("receipt:Register", RegisterReceipt.class, of(Role.FINANCE_CLERK, Role.FINANCE_OFFICER)),
            f("receipt:Decide", DecideReceipt.class, of(Role.FINANCE_OFFICER)),
            f("investment:Record", RecordInvestment.class, of(Role.PARTNER_CLERK, Role.PARTNER_OFFICER)),
            f("investment:Confirm", ConfirmInvestment.class, of(Role.PROJECT_OFFICER)),
            f("settlement:Propose", ProposeSettlement.class, of(SETTLERS)),
            f("settlement:ProposeIncome", ProposeIncomeSettlement.class, of(Role.PROJECT_CLERK, Role.PROJECT_OFFICER)),
            f(
                    "settlement:Post",
                    PostSettlement.class,
                    of(Role.FINANCE_OFFICER, Role.COMPANY_OFFICER, Role.PROJECT_OFFICER)),
            f("reversal:Propose", ProposeReversal.class, of(SETTLERS)),
            f(
                    "disbursement:Apply",
                    ApplyForDisbursement.class,
                    of(
                            Role.PROJECT_CLERK,
                            Role.PROJECT_OFFICER,
                            Role.COMPANY_CLERK,
                            Role.COMPANY_OFFICER,
                            Role.TOWNSHIP_CLERK)),
            f("disbursement:Decide", DecideDisbursement.class, of(Role.LEADING_GROUP, Role.GOVERNMENT_OFFICER)),
            f(
                    "payment:Pay",
                    PayNextHop.class,
                    of(
                            Role.FINANCE_OFFICER,
                            Role.STATE_ASSETS_OFFICER,
                            Role.GOVERNMENT_OFFICER,
                            Role.TOWNSHIP_CLERK,
                            Role.COMPANY_OFFICER,
                            Role.PROJECT_OFFICER,
                            Role.PARTNER_OFFICER)),
            f("equity:ProposeTable", ProposeShareTable.class, of(Role.COMPANY_CLERK, Role.COMPANY_OFFICER)),
            f("equity:Transfer", TransferShares.class, toTrade(OWNERS)),
            f("equity:Pledge", PledgeShares.class, toTrade(OWNERS)),
            f("equity:Release", ReleasePledge.class, toTrade(OWNERS)),
            f("quota:Grant", GrantQuota.class, of(Role.FORESTRY_OFFICER, Role.GOVERNMENT_OFFICER)),
            f("quota:Allocate", AllocateQuota.class, of(Role.FORESTRY_OFFICER, Role.GOVERNMENT_OFFICER)),
            f("quota:Plan", FilePlan.class, of(Role.FORESTRY_CLERK)),
            f("quota:Apply", ApplyForUse.class, of(Role.TOWNSHIP_CLERK, Role.FORESTRY_CLERK)),
            f("quota:Decide", DecideUse.class, of(Role.LEADING_GROUP, Role.GOVERNMENT_OFFICER)),
            f("quota:Start", RecordStart.class, of(Role.TOWNSHIP_CLERK, Role.FORESTRY_CLERK)),
            f("quota:ClawBack", ClawBackIdle.class, of(Role.FORESTRY_OFFICER, Role.GOVERNMENT_OFFICER)),
            f("quota:Expire", ExpireQuota.class, anyone()),
            f("quota:Deduct", DeductQuota.class, of(Role.FORESTRY_OFFICER, Role.GOVERNMENT_OFFICER)),
            f("quota:Cover", CoverDeficit.class, of(Role.FORESTRY_OFFICER, Role.GOVERNMENT_OFFICER)),
            f(
                    "market:ProposeRules",
                    ProposeMarketRules.class,
                    of(Role.REGISTRAR, Role.GOVERNMENT_OFFICER, Role.COMPANY_CLERK)),
            f(
                    "appraisal:File",
                    FileAppraisal.class,
                    of(Role.COMPANY_CLERK, Role.COMPANY_OFFICER, Role.GOVERNMENT_OFFICER, Role.STATE_ASSETS_OFFICER)),
            f(
                    "appraisal:Decide",
                    DecideAppraisal.class,
                    of(Role.LEADING_GROUP, Role.GOVERNMENT_OFFICER, Role.STATE_ASSETS_OFFICER)),
            f("appraisal:ProposeReduction", ProposePriceReduction.class, of(Role.COMPANY_CLERK, Role.COMPANY_OFFICER)),
            f("listing:Suspend", SuspendListing.class, of(SUPERVISORS)),
            f("listing:Resume", ResumeListing.class, of(SUPERVISORS)),
            f("listing:Terminate", TerminateListing.class, of(SUPERVISORS)),
            f("sale:Offer", OfferSale.class, toTrade(OWNERS)),
            f("sale:Accept", AcceptSale.class, toTrade(OWNERS)),
            f("sale:Void", VoidSale.class, toTrade(OWNERS)),
            f("sale:Expire", ExpireSale.class, anyone()),
            f("auction:Publish", PublishAuction.class, of(Role.MARKET_OPERATOR, Role.REGISTRAR)),
            f("auction:Register", RegisterBidder.class, toTrade(BIDDERS)),
            f("auction:Bid", PlaceBid.class, toTrade(BIDDERS)),
            f("auction:Close", CloseAuction.class, anyone()),
            f("auction:Reveal", RevealSeed.class, toTrade(BIDDERS)),
            f("auction:Draw", DrawLots.class, of(Role.MARKET_OPERATOR, Role.REGISTRAR)),
            f("auction:Sign", SignDeal.class, toTrade(BIDDERS)),
            f("deposit:Settle", SettleDeposit.class, anyone()),
            f("parcel:OpenRegister", OpenRegister.class, of(Role.FORESTRY_CLERK)),
            f("parcel:Register", RegisterParcels.class, of(Role.FORESTRY_CLERK)),
            f("parcel:Correct", CorrectParcel.class, of(Role.FORESTRY_CLERK)),
            f("parcel:Withdraw", WithdrawParcel.class, of(Role.FORESTRY_CLERK)),
            f("parcel:DecideCorrection", DecideCorrection.class, of(Role.FORESTRY_OFFICER)),
            f("parcel:ChangeRight", ChangeRight.class, of(Role.FORESTRY_OFFICER)),
            f("parcel:SealRegister", SealRegister.class, of(Role.FORESTRY_OFFICER)),
            f("account:Restrict", RestrictAccount.class, of(REGISTRY)),
            f("account:Restore", RestoreAccount.class, of(REGISTRY)),
            f("account:Close", CloseAccount.class, anyone()),
            f("account:Contest", ContestClosing.class, anyone()),
            f("freeze:Impose", ImposeFreeze.class, of(REGISTRY)),
            f("freeze:Renew", RenewFreeze.class, of(REGISTRY)),
            f("freeze:Lift", LiftFreeze.class, of(REGISTRY)),
            f("freeze:Transfer", TransferFrozen.class, of(REGISTRY)),
            f("freeze:Sweep", SweepFreeze.class, anyone()),
            f("credit:List", ListCredit.class, of(REGISTRY)),
            f("credit:Delist", DelistCredit.class, of(REGISTRY)),
            f("protection:Decide", DecideProtection.class, of(REGISTRY).or(Role.LEADING_GROUP)),
            f("plan:Declare", DeclarePlan.class, of(LAND_MAKERS)),
            f("plan:Aggregate", AggregatePlan.class, of(Role.GOVERNMENT_OFFICER)),
            f("plan:Compile", CompilePlan.class, of(Role.GOVERNMENT_OFFICER)),
            f("plan:File", FileAnnualPlan.class, of(Role.GOVERNMENT_OFFICER)),
            f("plan:Approve", ApproveAnnualPlan.class, of(Role.LEADING_GROUP)),
            f("plan:Adjust", AdjustPlan.class, of(Role.GOVERNMENT_OFFICER)),
            f("plan:DecideAdjustment", DecideAdjustment.class, of(Role.LEADING_GROUP)),
            f("landmaking:Propose", ProposeLandTerms.class, of(Role.GOVERNMENT_OFFICER)),
            f("landmaking:Approve", ApproveLandTerms.class, of(Role.LEADING_GROUP)),
            f("landmaking:RaiseCeiling", RaiseCeiling.class, of(Role.LEADING_GROUP)),
            f("landmaking:RecordCost", RecordLandCost.class, of(LAND_MAKERS)),
            f("library:Enter", EnterLibrary.class, of(Role.GOVERNMENT_OFFICER)),
            f("library:Exit", ExitLibrary.class, of(Role.GOVERNMENT_OFFICER)),
            f("library:Record", RecordCustody.class, of(Role.GOVERNMENT_OFFICER)),
            f("landdeal:Register", RegisterLandDeal.class, of(Role.GOVERNMENT_OFFICER)),
            f("landdeal:Receive", ReceiveLandMoney.class, of(Role.FINANCE_CLERK, Role.FINANCE_OFFICER)),
            f("landdeal:Confirm", ConfirmLandMoney.class, of(Role.FINANCE_OFFICER)),
            f("compensation:Apply", ApplyForCompensation.class, of(LAND_MAKERS)),
            f("compensation:Decide", DecideCompensation.class, of(Role.GOVERNMENT_OFFICER)),
            f("ticket:Pledge", PledgeTickets.class, toTrade(OWNERS)),
            f("ticket:Release", ReleaseTickets.class, toTrade(OWNERS)),
            f("dividend:RegisterIncome", RegisterIncome.class, of(DEVELOPERS)),
            f("dividend:DecideIncome", DecideIncome.class, of(Role.FINANCE_OFFICER)),
            f("dividend:Propose", ProposeDividend.class, of(DEVELOPERS)),
            f("dividend:Settle", SettleDividends.class, anyone()),
            f("dividend:Redeem", RedeemTickets.class, of(OWNERS).or(Role.TOWNSHIP_CLERK)),
            f("roster:File", FileRoster.class, of(Role.TOWNSHIP_CLERK)),
            f("roster:Decide", DecideRoster.class, of(Role.FORESTRY_OFFICER)),
            f("right:FileTransfer", FileTransfer.class, of(Role.TOWNSHIP_CLERK, Role.FORESTRY_CLERK)),
            f("right:FileExtension", FileExtension.class, of(Role.TOWNSHIP_CLERK, Role.FORESTRY_CLERK)),
            f("right:Decide", DecideRight.class, of(Role.FORESTRY_OFFICER, Role.REGISTRAR)),
            f("certificate:IssueIncome", IssueIncomeCertificates.class, of(Role.TOWNSHIP_CLERK, Role.FORESTRY_CLERK)),
            f("certificate:IssueRight", IssueRightCertificate.class, of(Role.FORESTRY_CLERK, Role.REGISTRAR)),
            f("certificate:Print", PrintCertificate.class, of(Role.TOWNSHIP_CLERK, Role.FORESTRY_CLERK)),
            f("certificate:Void", VoidCertificate.class, of(Role.FORESTRY_OFFICER, Role.REGISTRAR)),
            f("milestone:Report", ReportMilestone.class, of(Role.TOWNSHIP_CLERK, Role.FORESTRY_CLERK)),
            f("linkage:Propose", ProposeLinkage.class, of(Role.TOWNSHIP_CLERK)),
            f("linkage:Accept", AcceptLinkage.class, of(Role.LEADING_GROUP, Role.GOVERNMENT_OFFICER)),
            f("linkage:File", FileLinkage.class, of(Role.LEADING_GROUP, Role.GOVERNMENT_OFFICER)),
            f("linkage:Check", CheckCultivation.class, of(Role.LEADING_GROUP, Role.GOVERNMENT_OFFICER)),
            f("linkage:PayTranche", PayTranche.class, of(Role.FINANCE_CLERK, Role.FINANCE_OFFICER)),
            f("linkage:PayFee", PayFee.class, of(Role.FINANCE_CLERK, Role.FINANCE_OFFICER)),
            f("linkage:PayCost", PayCost.class, of(Role.FINANCE_CLERK, Role.FINANCE_OFFICER)),
            f("linkage:DecidePayment", DecidePayment.class, of(Role.FINANCE_OFFICER)),
            f("linkage:Apply", ApplyForLinkageUse.class, of(Role.TOWNSHIP_CLERK)),
            f("linkage:Decide", DecideLinkageUse.class, of(Role.LEADING_GROUP, Role.GOVERNMENT_OFFICER)),
            f("linkage:ReportLoss", ReportLoss.class, of(Role.LEADING_GROUP, Role.GOVERNMENT_OFFICER)),
            f("linkage:Restore", RestoreLoss.class, of(Role.LEADING_GROUP, Role.GOVERNMENT_OFFICER)),
            f("fund:Register", RegisterFund.class, of(Role.FINANCE_CLERK, Role.FINANCE_OFFICER)),
            f(
                    "fund:Decide",
                    DecideFund.class,
                    of(Role.FINANCE_OFFICER, Role.GOVERNMENT_OFFICER, Role.COMPANY_OFFICER, Role.PROJECT_OFFICER)),
            f(
                    "record:ProposeTypes",
                    ProposeRecordTypes.class,
                    of(Role.REGISTRAR, Role.FORESTRY_CLERK, Role.GOVERNMENT_OFFICER, Role.COMPANY_CLERK)),
            f("record:File", FileRecord.class, anyone()),
            f("record:Correct", CorrectRecord.class, anyone()),
            f("record:Decide", DecideRecord.class, anyone()),
            f("fraud:Propose", ProposeFraudCase.class, of(Role.LEADING_GROUP, Role.GOVERNMENT_OFFICER)),
            f("fraud:VoidLots", VoidLots.class, of(REGISTRY)),
            f("fraud:Claim", ClaimReturn.class, of(Role.FINANCE_CLERK, Role.FINANCE_OFFICER)),
            f("fraud:Cancel", CancelForDebt.class, of(REGISTRY)),
            f("title:File", FileTitleChange.class, of(OWNERS).or(Role.TOWNSHIP_CLERK)),
            f("title:Decide", DecideTitleChange.class, of(Role.REGISTRAR)),
            f("buyback:Propose", ProposeBuyBack.class, of(DEVELOPERS)),
            f("buyback:Exercise", ExerciseBuyBack.class, toTrade(OWNERS)),
            f(
                    "fund:Spend",
                    SpendFund.class,
                    of(
                            Role.FINANCE_CLERK,
                            Role.FINANCE_OFFICER,
                            Role.GOVERNMENT_OFFICER,
                            Role.COMPANY_CLERK,
                            Role.COMPANY_OFFICER,
                            Role.PROJECT_CLERK,
                            Role.PROJECT_OFFICER)),
            f(
                    "income:Propose",
                    ProposeIncomeAgreement.class,
                    of(Role.COMPANY_CLERK, Role.COMPANY_OFFICER, Role.PARTNER_CLERK, Role.PARTNER_OFFICER)),
            f("finding:Record", RecordFinding.class, of(Role.AUDITOR)),
            f("calendar:Propose", ProposeCalendar.class, of(Role.REGISTRAR, Role.FORESTRY_CLERK)),
            f(
                    "workflow:Propose",
                    ProposeWorkflow.class,
                    of(Role.REGISTRAR, Role.FORESTRY_CLERK, Role.GOVERNMENT_OFFICER, Role.COMPANY_CLERK)),
            f(
                    "workflow:Start",
                    StartWorkflow.class,
                    of(
                            Role.TOWNSHIP_CLERK,
                            Role.FORESTRY_CLERK,
                            Role.FORESTRY_OFFICER,
                            Role.COMPANY_CLERK,
                            Role.COMPANY_OFFICER,
                            Role.PROJECT_CLERK)),
            f("workflow:Act", ActOnStep.class, anyone()),
            f("workflow:Reject", RejectStep.class, anyone()),
            f("workflow:Object", RaiseObjection.class, anyone()),
            f(
                    "workflow:Resolve",
                    ResolveObjection.class,
                    of(Role.LEADING_GROUP, Role.GOVERNMENT_OFFICER, Role.FORESTRY_OFFICER)));

    private static final Map<String, LedgerFunction<?>> BY_NAME = byNames();

    private Catalogue() {}

    /** All functions in the order of a sale. */
    public static List<LedgerFunction<?>> all() {
        return ALL;
    }

    /** The function of a name. */
    public static Optional<LedgerFunction<?>> byName(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    private static <C extends Record & Command> LedgerFunction<C> f(
            String name, Class<C> command, Permission permission) {
        return new LedgerFunction<>(name, command, permission);
    }

    private static Map<String, LedgerFunction<?>> byNames() {
        Map<String, LedgerFunction<?>> map = new TreeMap<>();
        ALL.forEach(function -> map.put(function.name(), function));
        return map;
    }
}
