// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.catalogue;

import static org.forestledger.app.catalogue.Route.post;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;

/** Which address calls which function. The only place that knows. */
public final class Routes {
    private static final List<Route> ALL = List.of(
            post("/organisations", "organisation:Register"),
            post("/accounts", "account:Open"),
            post("/rule-sets", "ruleset:Propose"),
            post("/rule-sets/{versionId}/activation", "ruleset:Activate"),
            post("/rule-sets/{versionId}/expiry", "ruleset:Expire"),
            post("/agreements/{agreementId}/approvals", "agreement:Approve"),
            post("/agreements/{agreementId}/refusals", "agreement:Refuse"),
            post("/mandates", "mandate:Grant"),
            post("/mandates/{mandateId}/revocation", "mandate:Revoke"),
            post("/projects", "project:Propose"),
            post("/projects/{projectId}/plan-approval", "project:ApprovePlan"),
            post("/projects/{projectId}/banking", "project:Bank"),
            post("/batches", "batch:Propose"),
            post("/carbon-projects", "carbon:ProposeProject"),
            post("/carbon-issues", "carbon:ProposeIssue"),
            post("/retirements", "retirement:Request"),
            post("/retirements/{retirementId}/decision", "retirement:Decide"),
            post("/ticket-issues", "ticket:ProposeIssue"),
            post("/deals", "deal:Propose"),
            post("/deals/{dealId}/premiums", "deal:ProposePremium"),
            post("/deals/{dealId}/exceptions", "deal:ProposeException"),
            post("/listings", "listing:Open"),
            post("/listings/{listingId}/closing", "listing:Close"),
            post("/offers", "trade:Offer"),
            post("/trades/{tradeId}/voiding", "trade:Void"),
            post("/trades/{tradeId}/expiry", "trade:Expire"),
            post("/lots/transfers", "lot:Transfer"),
            post("/lots/cuts", "lot:Cut"),
            post("/lots/mergers", "lot:Merge"),
            post("/holds", "hold:Create"),
            post("/holds/{holdId}/posting", "hold:Post"),
            post("/holds/{holdId}/voiding", "hold:Void"),
            post("/holds/{holdId}/expiry", "hold:Expire"),
            post("/receipts", "receipt:Register"),
            post("/receipts/{receiptId}/confirmation", "receipt:Decide"),
            post("/investments", "investment:Record"),
            post("/investments/{investmentId}/confirmation", "investment:Confirm"),
            post("/settlements", "settlement:Propose"),
            post("/settlements/income", "settlement:ProposeIncome"),
            post("/settlements/{settlementId}/posting", "settlement:Post"),
            post("/reversals", "reversal:Propose"),
            post("/disbursements", "disbursement:Apply"),
            post("/disbursements/{disbursementId}/approval", "disbursement:Decide"),
            post("/payments", "payment:Pay"),
            post("/share-tables", "equity:ProposeTable"),
            post("/shares/transfers", "equity:Transfer"),
            post("/pledges", "equity:Pledge"),
            post("/pledges/{pledgeId}/release", "equity:Release"),
            post("/quota-grants", "quota:Grant"),
            post("/quota-grants/{grantId}/allocations", "quota:Allocate"),
            post("/quota-grants/{grantId}/expiry", "quota:Expire"),
            post("/quota-grants/{grantId}/deductions", "quota:Deduct"),
            post("/quota-deficits/{countyAccount}/cover", "quota:Cover"),
            post("/use-plans", "quota:Plan"),
            post("/use-applications", "quota:Apply"),
            post("/use-applications/{applicationId}/decision", "quota:Decide"),
            post("/use-applications/{applicationId}/starts", "quota:Start"),
            post("/use-applications/{applicationId}/claw-back", "quota:ClawBack"),
            post("/market-rules", "market:ProposeRules"),
            post("/appraisals", "appraisal:File"),
            post("/appraisals/{appraisalId}/decision", "appraisal:Decide"),
            post("/price-reductions", "appraisal:ProposeReduction"),
            post("/listings/{listingId}/suspension", "listing:Suspend"),
            post("/listings/{listingId}/resumption", "listing:Resume"),
            post("/listings/{listingId}/termination", "listing:Terminate"),
            post("/sales", "sale:Offer"),
            post("/sales/{saleId}/acceptance", "sale:Accept"),
            post("/sales/{saleId}/voiding", "sale:Void"),
            post("/sales/{saleId}/expiry", "sale:Expire"),
            post("/auctions", "auction:Publish"),
            post("/auctions/{listingId}/registrations", "auction:Register"),
            post("/auctions/{listingId}/bids", "auction:Bid"),
            post("/auctions/{listingId}/closing", "auction:Close"),
            post("/auctions/{listingId}/revelations", "auction:Reveal"),
            post("/auctions/{listingId}/draw", "auction:Draw"),
            post("/auctions/{listingId}/signature", "auction:Sign"),
            post("/deposits/settlements", "deposit:Settle"),
            post("/parcel-registers", "parcel:OpenRegister"),
            post("/parcel-registers/{registerId}/parcels", "parcel:Register"),
            post("/parcel-registers/{registerId}/seal", "parcel:SealRegister"),
            post("/parcels/{parcelId}/corrections", "parcel:Correct"),
            post("/parcels/{parcelId}/withdrawals", "parcel:Withdraw"),
            post("/parcels/{parcelId}/rights", "parcel:ChangeRight"),
            post("/parcel-corrections/{correctionId}/decision", "parcel:DecideCorrection"),
            post("/accounts/{accountId}/restrictions", "account:Restrict"),
            post("/accounts/{accountId}/restorations", "account:Restore"),
            post("/accounts/{accountId}/closings", "account:Close"),
            post("/protection-orders/{orderId}/contests", "account:Contest"),
            post("/protection-orders/{orderId}/decision", "protection:Decide"),
            post("/freezes", "freeze:Impose"),
            post("/freezes/{freezeId}/renewals", "freeze:Renew"),
            post("/freezes/{freezeId}/liftings", "freeze:Lift"),
            post("/freezes/{freezeId}/transfers", "freeze:Transfer"),
            post("/freezes/{freezeId}/sweeping", "freeze:Sweep"),
            post("/credit-records/{subjectCode}/listings", "credit:List"),
            post("/credit-records/{subjectCode}/delistings", "credit:Delist"),
            post("/plan-declarations", "plan:Declare"),
            post("/annual-plans", "plan:Aggregate"),
            post("/annual-plans/{planId}/compilation", "plan:Compile"),
            post("/annual-plans/{planId}/filing", "plan:File"),
            post("/annual-plans/{planId}/approval", "plan:Approve"),
            post("/annual-plans/{planId}/adjustments", "plan:Adjust"),
            post("/annual-plans/{planId}/adjustment-decision", "plan:DecideAdjustment"),
            post("/land-terms", "landmaking:Propose"),
            post("/land-terms/{projectId}/approval", "landmaking:Approve"),
            post("/land-terms/{projectId}/ceiling", "landmaking:RaiseCeiling"),
            post("/land-costs", "landmaking:RecordCost"),
            post("/library-entries", "library:Enter"),
            post("/library-entries/{projectId}/exit", "library:Exit"),
            post("/library-entries/{projectId}/records", "library:Record"),
            post("/land-deals", "landdeal:Register"),
            post("/land-deals/{dealId}/receipts", "landdeal:Receive"),
            post("/land-receipts/{receiptId}/confirmation", "landdeal:Confirm"),
            post("/funds", "fund:Register"),
            post("/funds/{fundId}/confirmation", "fund:Decide"),
            post("/fund-spendings", "fund:Spend"),
            post("/compensations", "compensation:Apply"),
            post("/compensations/{compensationId}/decision", "compensation:Decide"),
            post("/ticket-pledges", "ticket:Pledge"),
            post("/ticket-pledges/{pledgeId}/release", "ticket:Release"),
            post("/ticket-incomes", "dividend:RegisterIncome"),
            post("/ticket-incomes/{incomeId}/confirmation", "dividend:DecideIncome"),
            post("/dividends", "dividend:Propose"),
            post("/dividends/settlements", "dividend:Settle"),
            post("/dividends/redemptions", "dividend:Redeem"),
            post("/member-rosters", "roster:File"),
            post("/member-rosters/{rosterId}/confirmation", "roster:Decide"),
            post("/forest-rights/transfers", "right:FileTransfer"),
            post("/forest-rights/extensions", "right:FileExtension"),
            post("/forest-rights/{rightId}/registration", "right:Decide"),
            post("/forest-rights/{rightId}/certificates", "certificate:IssueRight"),
            post("/certificates/income", "certificate:IssueIncome"),
            post("/certificates/{certificateId}/prints", "certificate:Print"),
            post("/certificates/{certificateId}/voiding", "certificate:Void"),
            post("/milestone-reports", "milestone:Report"),
            post("/linkage-projects", "linkage:Propose"),
            post("/linkage-projects/{projectId}/acceptance", "linkage:Accept"),
            post("/linkage-projects/{projectId}/filing", "linkage:File"),
            post("/linkage-projects/{projectId}/checks", "linkage:Check"),
            post("/linkage-projects/{projectId}/tranche-payments", "linkage:PayTranche"),
            post("/linkage-projects/{projectId}/fee-payments", "linkage:PayFee"),
            post("/linkage-projects/{projectId}/cost-payments", "linkage:PayCost"),
            post("/linkage-payments/{paymentId}/confirmation", "linkage:DecidePayment"),
            post("/linkage-projects/{projectId}/uses", "linkage:Apply"),
            post("/linkage-uses/{useId}/decision", "linkage:Decide"),
            post("/linkage-projects/{projectId}/losses", "linkage:ReportLoss"),
            post("/linkage-losses/{lossId}/restoration", "linkage:Restore"),
            post("/record-types", "record:ProposeTypes"),
            post("/records", "record:File"),
            post("/records/{corrects}/corrections", "record:Correct"),
            post("/records/{recordId}/decision", "record:Decide"),
            post("/fraud-cases", "fraud:Propose"),
            post("/fraud-cases/{caseId}/lots", "fraud:VoidLots"),
            post("/fraud-cases/{caseId}/returns", "fraud:Claim"),
            post("/fraud-debts/{account}/cancellations", "fraud:Cancel"),
            post("/title-changes", "title:File"),
            post("/title-changes/{changeId}/decision", "title:Decide"),
            post("/buy-back-rights", "buyback:Propose"),
            post("/buy-back-rights/{batchId}/exercises", "buyback:Exercise"),
            post("/income-agreements", "income:Propose"),
            post("/findings", "finding:Record"),
            post("/calendars", "calendar:Propose"),
            post("/workflows", "workflow:Propose"),
            post("/workflow-runs", "workflow:Start"),
            post("/workflow-runs/{projectId}/acts", "workflow:Act"),
            post("/workflow-runs/{projectId}/rejections", "workflow:Reject"),
            post("/workflow-runs/{projectId}/objections", "workflow:Object"),
            post("/workflow-runs/{projectId}/objections/{objectionId}/resolution", "workflow:Resolve"));

    private Routes() {}

    /** All addresses that write. */
    public static List<Route> all() {
        return ALL;
    }

    /**
     * An address that was recognised.
     *
     * @param route which
     * @param variables its variables, decoded
     */
    record Match(Route route, Map<String, String> variables) {}

    static Optional<Match> match(String path) {
        PathContainer container = PathContainer.parsePath(path);
        for (Route route : ALL) {
            PathPattern.PathMatchInfo info = route.pattern().matchAndExtract(container);
            if (info != null) {
                return Optional.of(new Match(route, info.getUriVariables()));
            }
        }
        return Optional.empty();
    }
}
