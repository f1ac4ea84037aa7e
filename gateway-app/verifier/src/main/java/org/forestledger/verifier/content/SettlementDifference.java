// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.content;

import java.util.List;
import java.util.StringJoiner;
import org.forestledger.rules.scheme.Leg;
import org.forestledger.rules.scheme.Settlement;

/** Says in words where a recorded settlement departs from the computed one. */
final class SettlementDifference {
    private SettlementDifference() {}

    static String describe(Settlement computed, Settlement recorded) {
        StringJoiner differences = new StringJoiner("; ");
        if (!computed.grossFen().equals(recorded.grossFen())) {
            differences.add("gross " + recorded.grossFen().fen() + " instead of "
                    + computed.grossFen().fen() + " fen");
        }
        compare("", computed.legs(), recorded.legs(), differences);
        compare("fee of ", computed.fees(), recorded.fees(), differences);
        return differences.length() == 0
                ? "the amounts are the same but the routes, tranches or derivations are not"
                : differences.toString();
    }

    private static void compare(String what, List<Leg> computed, List<Leg> recorded, StringJoiner differences) {
        for (Leg leg : computed) {
            recorded.stream()
                    .filter(other -> other.beneficiary().equals(leg.beneficiary()))
                    .findFirst()
                    .ifPresentOrElse(
                            other -> {
                                if (!other.amountFen().equals(leg.amountFen())) {
                                    differences.add(what + leg.beneficiary() + " gets "
                                            + other.amountFen().fen() + " instead of "
                                            + leg.amountFen().fen() + " fen");
                                }
                            },
                            () -> differences.add(what + leg.beneficiary() + " is missing"));
        }
        for (Leg leg : recorded) {
            if (computed.stream().noneMatch(other -> other.beneficiary().equals(leg.beneficiary()))) {
                differences.add(
                        what + leg.beneficiary() + " gets " + leg.amountFen().fen() + " fen but is due nothing");
            }
        }
    }
}
