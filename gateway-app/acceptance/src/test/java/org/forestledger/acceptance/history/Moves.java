// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import java.util.Map;
import java.util.TreeMap;

/** A move for each writing function of the ledger, with how often it is wanted. */
final class Moves {
    /** Where nothing is said it is 1: what a city needs once is wanted seldom, what moves every sale on is wanted often. */
    private static final Map<String, Double> WEIGHTS = Map.ofEntries(
            Map.entry("organisation:Register", 0.5),
            Map.entry("finding:Record", 0.5),
            Map.entry("mandate:Grant", 0.5),
            Map.entry("mandate:Revoke", 0.3),
            Map.entry("ruleset:Propose", 0.5),
            Map.entry("equity:ProposeTable", 0.8),
            Map.entry("deal:Propose", 0.5),
            Map.entry("deal:ProposeException", 0.4),
            Map.entry("agreement:Refuse", 0.4),
            Map.entry("agreement:Approve", 30.0),
            Map.entry("lot:Cut", 0.5),
            Map.entry("lot:Merge", 0.5),
            Map.entry("equity:Transfer", 0.6),
            Map.entry("equity:Pledge", 0.6),
            Map.entry("equity:Release", 0.6),
            Map.entry("hold:Create", 1.5),
            Map.entry("hold:Post", 0.5),
            Map.entry("hold:Void", 0.5),
            Map.entry("trade:Void", 1.0),
            Map.entry("trade:Offer", 3.0),
            Map.entry("receipt:Register", 4.0),
            Map.entry("receipt:Decide", 5.0),
            Map.entry("settlement:Propose", 2.0),
            Map.entry("settlement:Post", 4.0),
            Map.entry("reversal:Propose", 0.5),
            Map.entry("disbursement:Apply", 3.0),
            Map.entry("disbursement:Decide", 3.0),
            Map.entry("project:Propose", 2.0),
            Map.entry("project:ApprovePlan", 2.0),
            Map.entry("project:Bank", 4.0),
            Map.entry("quota:Grant", 1.5),
            Map.entry("quota:Plan", 0.4),
            Map.entry("quota:Deduct", 0.4),
            Map.entry("quota:Apply", 3.0),
            Map.entry("quota:Decide", 2.0),
            Map.entry("ticket:Pledge", 0.5),
            Map.entry("ticket:Release", 0.3),
            Map.entry("dividend:RegisterIncome", 0.8),
            Map.entry("dividend:DecideIncome", 0.8),
            Map.entry("dividend:Propose", 0.8),
            Map.entry("dividend:Settle", 0.6),
            Map.entry("dividend:Redeem", 0.4),
            Map.entry("roster:File", 0.4),
            Map.entry("roster:Decide", 0.4),
            Map.entry("right:FileTransfer", 0.4),
            Map.entry("right:FileExtension", 0.3),
            Map.entry("right:Decide", 0.5),
            Map.entry("certificate:IssueIncome", 0.5),
            Map.entry("certificate:IssueRight", 0.4),
            Map.entry("certificate:Print", 0.3),
            Map.entry("certificate:Void", 0.8),
            Map.entry("milestone:Report", 0.3),
            Map.entry("payment:Pay", 6.0),
            Map.entry("quota:Expire", 8.0),
            Map.entry("trade:Expire", 1.0),
            Map.entry("library:Record", 4.0),
            Map.entry("landmaking:RaiseCeiling", 0.4),
            Map.entry("landmaking:RecordCost", 0.5),
            Map.entry("market:ProposeRules", 0.3),
            Map.entry("appraisal:File", 0.5),
            Map.entry("appraisal:Decide", 0.5),
            Map.entry("appraisal:ProposeReduction", 0.3),
            Map.entry("listing:Suspend", 0.6),
            Map.entry("listing:Resume", 1.0),
            Map.entry("listing:Terminate", 1.0),
            Map.entry("sale:Offer", 4.0),
            Map.entry("sale:Accept", 4.0),
            Map.entry("sale:Void", 2.0),
            Map.entry("sale:Expire", 2.0),
            Map.entry("auction:Publish", 2.0),
            Map.entry("auction:Register", 3.0),
            Map.entry("auction:Bid", 6.0),
            Map.entry("auction:Reveal", 6.0),
            Map.entry("auction:Draw", 2.0),
            Map.entry("auction:Sign", 2.0),
            Map.entry("calendar:Propose", 0.6),
            Map.entry("account:Restrict", 1.0),
            Map.entry("account:Restore", 2.0),
            Map.entry("account:Close", 1.5),
            Map.entry("account:Contest", 4.0),
            Map.entry("credit:List", 0.3),
            Map.entry("credit:Delist", 1.5),
            Map.entry("freeze:Impose", 0.7),
            Map.entry("freeze:Renew", 1.5),
            Map.entry("freeze:Lift", 2.0),
            Map.entry("freeze:Transfer", 3.0),
            Map.entry("freeze:Sweep", 0.4),
            Map.entry("protection:Decide", 3.0),
            Map.entry("plan:Declare", 0.5),
            Map.entry("landmaking:Propose", 3.0),
            Map.entry("landmaking:Approve", 3.0),
            Map.entry("library:Enter", 6.0),
            Map.entry("library:Exit", 1.0),
            Map.entry("landdeal:Register", 3.0),
            Map.entry("landdeal:Receive", 4.0),
            Map.entry("landdeal:Confirm", 4.0),
            Map.entry("compensation:Apply", 4.0),
            Map.entry("compensation:Decide", 4.0),
            Map.entry("parcel:OpenRegister", 0.8),
            Map.entry("parcel:Correct", 0.5),
            Map.entry("parcel:Withdraw", 0.3),
            Map.entry("parcel:DecideCorrection", 0.4),
            Map.entry("parcel:ChangeRight", 0.5),
            Map.entry("parcel:SealRegister", 0.8),
            Map.entry("workflow:Propose", 0.3),
            Map.entry("workflow:Act", 8.0),
            Map.entry("workflow:Start", 3.0),
            Map.entry("workflow:Reject", 0.4),
            Map.entry("workflow:Object", 0.5),
            Map.entry("workflow:Resolve", 0.5),
            Map.entry("fund:Register", 1.5),
            Map.entry("fund:Decide", 2.0),
            Map.entry("record:ProposeTypes", 0.3),
            Map.entry("record:Decide", 2.0),
            Map.entry("fraud:Propose", 2.0),
            Map.entry("fraud:VoidLots", 3.0),
            Map.entry("fraud:Claim", 2.0),
            Map.entry("fraud:Cancel", 2.0),
            Map.entry("buyback:Propose", 2.0),
            Map.entry("buyback:Exercise", 2.0),
            Map.entry("income:Propose", 0.6),
            Map.entry("linkage:Propose", 0.8),
            Map.entry("linkage:DecidePayment", 2.0),
            Map.entry("linkage:PayCost", 0.5),
            Map.entry("linkage:PayFee", 0.5),
            Map.entry("fund:Spend", 0.5));

    private final Map<String, Move> byFunction = new TreeMap<>();

    Moves() {
        FoundingMoves.addTo(byFunction);
        AgreementMoves.addTo(byFunction);
        ProjectMoves.addTo(byFunction);
        SaleMoves.addTo(byFunction);
        LotMoves.addTo(byFunction);
        SettlementMoves.addTo(byFunction);
        MoneyMoves.addTo(byFunction);
        EquityMoves.addTo(byFunction);
        QuotaMoves.addTo(byFunction);
        WorkflowMoves.addTo(byFunction);
        PlanMoves.addTo(byFunction);
        LandMoves.addTo(byFunction);
        CarbonMoves.addTo(byFunction);
        TicketMoves.addTo(byFunction);
        MarketMoves.addTo(byFunction);
        AuctionMoves.addTo(byFunction);
        ParcelMoves.addTo(byFunction);
        ProtectionMoves.addTo(byFunction);
        DividendMoves.addTo(byFunction);
        CertificateMoves.addTo(byFunction);
        LinkageMoves.addTo(byFunction);
        FundMoves.addTo(byFunction);
        FundSpendingMoves.addTo(byFunction);
        RecordMoves.addTo(byFunction);
        FraudMoves.addTo(byFunction);
        TitleMoves.addTo(byFunction);
        BuyBackMoves.addTo(byFunction);
        IncomeMoves.addTo(byFunction);
    }

    Map<String, Move> byFunction() {
        return byFunction;
    }

    /** How many times of the rarest function this one should be done. */
    static double weight(String function) {
        return WEIGHTS.getOrDefault(function, 1.0);
    }
}
