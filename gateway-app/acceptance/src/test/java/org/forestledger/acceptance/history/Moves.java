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
            Map.entry("equity:ProposeTable", 0.4),
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
            Map.entry("trade:Void", 0.4),
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
            Map.entry("project:Bank", 2.0),
            Map.entry("quota:Grant", 0.3),
            Map.entry("quota:Plan", 0.4),
            Map.entry("quota:Deduct", 0.4),
            Map.entry("quota:Apply", 3.0),
            Map.entry("quota:Decide", 2.0),
            Map.entry("payment:Pay", 6.0),
            Map.entry("market:ProposeRules", 0.3),
            Map.entry("appraisal:File", 0.5),
            Map.entry("appraisal:Decide", 0.5),
            Map.entry("appraisal:ProposeReduction", 0.3),
            Map.entry("listing:Suspend", 0.4),
            Map.entry("listing:Resume", 1.0),
            Map.entry("listing:Terminate", 0.3),
            Map.entry("sale:Offer", 0.8),
            Map.entry("sale:Accept", 0.8),
            Map.entry("sale:Void", 0.4),
            Map.entry("sale:Expire", 0.3),
            Map.entry("auction:Publish", 2.0),
            Map.entry("auction:Register", 3.0),
            Map.entry("auction:Bid", 4.0),
            Map.entry("auction:Reveal", 2.0),
            Map.entry("auction:Draw", 2.0),
            Map.entry("auction:Sign", 2.0),
            Map.entry("calendar:Propose", 0.6),
            Map.entry("workflow:Propose", 0.3),
            Map.entry("workflow:Act", 4.0),
            Map.entry("workflow:Reject", 0.4),
            Map.entry("workflow:Object", 0.5),
            Map.entry("workflow:Resolve", 0.5));

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
        CarbonMoves.addTo(byFunction);
        TicketMoves.addTo(byFunction);
        MarketMoves.addTo(byFunction);
        AuctionMoves.addTo(byFunction);
    }

    Map<String, Move> byFunction() {
        return byFunction;
    }

    /** How many times of the rarest function this one should be done. */
    static double weight(String function) {
        return WEIGHTS.getOrDefault(function, 1.0);
    }
}
