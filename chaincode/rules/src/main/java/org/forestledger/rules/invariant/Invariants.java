// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.invariant;

import java.util.ArrayList;
import java.util.List;

/** Every invariant of the ledger. */
public final class Invariants {
    private static final List<Invariant> ALL = List.of(
            new NothingNegative(),
            new LotsPartition(),
            new LotsBoundOnce(),
            new TradesAndHolds(),
            new CoinsConserved(),
            new FundsKept(),
            new VouchersUsedOnce(),
            new AgreementsMet(),
            new SharesAddUp(),
            new ParcelsBackOne(),
            new QuotaHoldings(),
            new QuotaUses(),
            new CarbonIssuedOnce(),
            new TicketsFollowContributions(),
            new TicketCapsCounted(),
            new FraudMadeGood());

    private Invariants() {}

    /** All invariants; the order is that of reports. */
    public static List<Invariant> all() {
        return ALL;
    }

    /** Everything that is wrong with a state; empty where all invariants hold. */
    public static List<Violation> violations(WholeState state) {
        List<Violation> violations = new ArrayList<>();
        for (Invariant invariant : ALL) {
            invariant.check(
                    state, (entry, sentence) -> violations.add(new Violation(invariant.name(), entry, sentence)));
        }
        return List.copyOf(violations);
    }
}
