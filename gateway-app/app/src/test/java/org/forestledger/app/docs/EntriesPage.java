// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.docs;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.forestledger.app.catalogue.Collections;
import org.forestledger.rules.ledger.Kind;

/** {@code docs/reference/ledger-entries.md}. */
final class EntriesPage {
    /** What the ids are made of; the code says so only where it makes them. */
    private static final Map<String, String> IDS = Map.ofEntries(
            entry("organisation", "`mspId`"),
            entry("account", "`accountId`"),
            entry("subject", "`subjectCode`"),
            entry("ruleSet", "rule set and version: `ruzhou-2023@1`"),
            entry("ruleSetInForce", "`ruleSetId`"),
            entry("agreement", "kind and subject: `settlement:S-1`, `rule_set:ruzhou-2023@1`"),
            entry("mandate", "`mandateId`"),
            entry("project", "`projectId`"),
            entry("parcelUse", "`region`/`parcelNo`"),
            entry("parcelBacking", "`region`/`parcelNo`/`use`"),
            entry("carbonProject", "`carbonProjectId`"),
            entry("carbonIssue", "`batchId`"),
            entry("retirement", "`retirementId`"),
            entry("ticketIssue", "`batchId`"),
            entry("batch", "`batchId`"),
            entry("lot", "`batchId`/first serial number in 16 digits: `B-1/0000000000000001`"),
            entry("transfer", "`transferId`"),
            entry("hold", "`holdId`; of a trade the `tradeId`"),
            entry("deal", "`dealId`"),
            entry("dealTerm", "`termId`"),
            entry("listing", "`listingId`"),
            entry("trade", "`tradeId`"),
            entry("marketRuleSet", "market rules and version: `ceiling-bidding@1`"),
            entry("marketRuleSetInForce", "`region`"),
            entry("appraisal", "`appraisalId`"),
            entry("priceReduction", "`reductionId`"),
            entry("instalmentPlan", "`tradeId`"),
            entry("fee", "deal and side: `T-1/buyer-fee`"),
            entry("tradeAttestation", "`tradeId` or `saleId`"),
            entry("sale", "`saleId`"),
            entry("auction", "`listingId`"),
            entry("deposit", "auction and bidder: `L-1/buyer-1`"),
            entry("bid", "auction and its place among the bids: `L-1/3`"),
            entry("receipt", "`receiptId`"),
            entry("voucher", "`voucherNo`"),
            entry(
                    "coin",
                    "made by what mints it: `R-1:coin`, `S-1-2` (leg 2), `P-1:coin`, `P-1:rest`, `L-1:2` (part 2)"),
            entry("investment", "`investmentId`"),
            entry("settlement", "`settlementId`"),
            entry("reversal", "`reversalId`"),
            entry("rewardGranted", "`saleSettlementId`"),
            entry("disbursement", "`disbursementId`"),
            entry("payment", "`paymentId`"),
            entry("capitalInjection", "`coinId`"),
            entry("shareTable", "`proposalId`"),
            entry("projectCompany", "`companyAccount`"),
            entry("incomeAgreement", "`incomeAgreementId`"),
            entry("incomeAgreementInForce", "`companyAccount`"),
            entry("pledge", "`pledgeId`"),
            entry("quotaGrant", "`grantId`, also of its batch"),
            entry("quotaYear", "`countyAccount`/`year`"),
            entry("quotaAllocation", "`allocationId`"),
            entry("usePlan", "`countyAccount`/`year`"),
            entry("useApplication", "`applicationId`"),
            entry("useStart", "`applicationId`/area started before, in 1/100 mu"),
            entry("quotaDeduction", "`deductionId`"),
            entry("quotaDeficit", "`countyAccount`"),
            entry("parcelRegister", "county and year: `county-1:2022`"),
            entry("parcelRegion", "`region`"),
            entry("parcel", "register and number: `county-1:2022:17`"),
            entry("parcelVersion", "parcel and version: `county-1:2022:17@1`"),
            entry("parcelCell", "column and row of the grid of 500 m: `77024:5806`"),
            entry("parcelCorrection", "`correctionId`"),
            entry("parcelRight", "`parcelId`"),
            entry("rightChange", "`changeId`"),
            entry("planDeclaration", "`declarationId`"),
            entry("annualPlan", "rule set, year and type: `xinmi:2025:RESERVE`"),
            entry("landTerm", "`projectId`"),
            entry("landCost", "`costId`"),
            entry("landCostTotal", "`projectId`"),
            entry("libraryEntry", "`projectId`"),
            entry("libraryRecord", "`recordId`"),
            entry("landDeal", "`dealId`, the number of the contract"),
            entry("landReceipt", "`receiptId`"),
            entry("fund", "`fundId`"),
            entry("fundSpending", "the spending's id"),
            entry("advance", "`projectId`"),
            entry("compensation", "`compensationId`"),
            entry("linkageProject", "`projectId`"),
            entry("specialAccount", "`accountId`"),
            entry("linkageAcceptance", "`projectId`"),
            entry("linkageFiling", "`projectId`"),
            entry("linkageCare", "`projectId`"),
            entry("cultivationCheck", "`checkId`"),
            entry("linkageBook", "`projectId`"),
            entry("linkagePayment", "`paymentId`"),
            entry("linkageUse", "`useId`"),
            entry("linkageLoss", "`lossId`"),
            entry("ticketPledge", "`pledgeId`"),
            entry("ticketIncome", "`incomeId`"),
            entry("dividend", "`dividendId`"),
            entry("dividendRegister", "`batchId`"),
            entry("dividendPayout", "lot and number of the last dividend: `B-1/0000000000000001/3`"),
            entry("memberRoster", "`rosterId`"),
            entry("rosterInForce", "`region`/`forestNo`"),
            entry("forestRight", "`rightId`"),
            entry("lastForestRight", "`region`/`parcelNo`/kind of certificate"),
            entry("certificate", "kind and right: `income:yangcheng:F-1:m1`, `management:R-1`"),
            entry("milestoneReport", "`reportId`"),
            entry("freeze", "`freezeId`, also of its order"),
            entry("protectionOrder", "`orderId`; of a freeze the `freezeId`"),
            entry("creditRecord", "`subjectCode`"),
            entry("fraudCase", "`caseId`"),
            entry("fraudMark", "`batchId`"),
            entry("fraudDebt", "account and asset: `state-company/CARBON_CREDIT`"),
            entry("fraudReturn", "case and deal: `F-1/T-1`"),
            entry("fraudClaim", "return and number of the leg: `F-1/T-1-2`"),
            entry("titleChange", "`changeId`"),
            entry("buyBackRight", "`batchId`"),
            entry("buyBackExercise", "`saleId`"),
            entry("ticketSubscription", "`batchId`; only of offerings with a cap or an order of priority"),
            entry("ticketHolding", "`batchId`/account; only of offerings with a cap"),
            entry("finding", "`findingId`"),
            entry("calendar", "region, year and version: `ganzhou:2022@1`"),
            entry("calendarInForce", "region and year: `ganzhou:2022`"),
            entry("recordTypeSet", "document and version: `ganzhou-2022-records@1`"),
            entry("recordTypeSetInForce", "`region`"),
            entry("record", "`recordId`"),
            entry("recordSlot", "`region`/`type`/`subjectId`, and /`key` where the type has a key field"),
            entry("workflow", "workflow and version: `ganzhou-2022-steps@1`"),
            entry("workflowInForce", "`region`"),
            entry("workflowRun", "`projectId`"));

    private EntriesPage() {}

    static String page() {
        FieldTypes types = new FieldTypes();
        StringBuilder page = new StringBuilder("# Ledger entries\n\n");
        page.append(Text.generatedFrom("`Kinds`, `Collections`, the entry records and their comments"))
                .append('\n');
        page.append(Text.wrapped(List.of(
                "An entry stands under the state key `kind/id`; its value is the record as canonical JSON. Entries are read"
                        + " through the gateway by collection: `GET /api/v1/<collection>` gives a page,"
                        + " `GET /api/v1/<collection>/<id>` one entry, `GET /api/v1/<collection>/<id>/history` all its"
                        + " versions. See [the API](api.md).",
                "Beside these kinds the ledger keeps one entry for each accepted request, under"
                        + " `request/<mspId>/<requestId>`: the hash of who asked for what, and the first answer.",
                "Fen, 1/100 mu and bps are plain integers; an optional field is left out where there is nothing.")));
        page.append("\n## Overview\n\n| kind | collection | id |\n| --- | --- | --- |\n");
        Collections.all().forEach((collection, kind) -> page.append("| [")
                .append(kind.name())
                .append("](#")
                .append(Text.anchor(kind.name()))
                .append(") | `/api/v1/")
                .append(collection)
                .append("` | ")
                .append(id(kind))
                .append(" |\n"));
        page.append("\n## Kinds\n");
        for (Kind<?> kind : Collections.all().values()) {
            page.append("\n### ").append(kind.name()).append("\n\n");
            page.append(Text.wrapped(SourceComment.of(kind.type()).paragraphs()))
                    .append('\n');
            page.append(types.table(kind.type()));
        }
        page.append("\n## Records in fields\n\n").append(types.nested());
        return page.toString().strip() + "\n";
    }

    private static String id(Kind<?> kind) {
        String id = IDS.get(kind.name());
        if (id == null) {
            throw new IllegalStateException("tell what the ids of " + kind.name() + " are made of");
        }
        return id;
    }
}
