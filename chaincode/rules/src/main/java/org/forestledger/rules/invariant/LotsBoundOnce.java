// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.invariant;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.forestledger.rules.dividend.Dividend;
import org.forestledger.rules.fraud.FraudCase;
import org.forestledger.rules.fraud.FraudDebt;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.quota.CountyDeficit;

/**
 * What is bound is bound by exactly one live hold, pledge, retirement or use of a quota, and the other way round: so nobody
 * can have more held, pledged or given up than they own.
 */
final class LotsBoundOnce implements Invariant {
    @Override
    public String name() {
        return "lots-bound-once";
    }

    @Override
    public String reference() {
        return "F-60, F-64, GZ-02, ADR 0003";
    }

    @Override
    public void check(WholeState state, Found found) {
        Map<String, Binding> byLot = new HashMap<>();
        Binding.all(state).forEach(binding -> {
            Binding other = byLot.put(binding.lotId(), binding);
            if (other != null) {
                found.violation(binding.entry(), "it binds what " + other.entry() + " binds");
            }
            checkLot(state, binding, found);
        });
        for (Lot lot : state.all(Lot.KIND)) {
            checkBound(lot, Optional.ofNullable(byLot.get(lot.id())), found);
        }
    }

    private static void checkLot(WholeState state, Binding binding, Found found) {
        boolean agrees = state.find(Lot.KIND, binding.lotId())
                .filter(lot -> lot.range().equals(binding.range())
                        && lot.owner().equals(binding.owner())
                        && lot.status() == binding.status()
                        && lot.boundBy().equals(Optional.of(binding.boundBy())))
                .isPresent();
        if (!agrees) {
            found.violation(
                    binding.entry(),
                    "the serials " + binding.range().from() + " to "
                            + binding.range().to() + " of " + binding.batchId() + " are not a lot of "
                            + binding.owner() + " that is " + binding.status() + " by it");
        }
    }

    private static void checkBound(Lot lot, Optional<Binding> binding, Found found) {
        boolean right =
                switch (lot.status()) {
                    case AVAILABLE, CONTROL -> lot.boundBy().isEmpty();
                    case HELD, PLEDGED, USED, CLAWED_BACK, RETIRED ->
                        binding.filter(b -> lot.boundBy().equals(Optional.of(b.boundBy())))
                                .isPresent();
                    case DEDUCTED -> lot.boundBy().equals(Optional.of(CountyDeficit.binding(lot.owner())));
                    case REDEEMED ->
                        lot.boundBy()
                                .filter(by -> by.startsWith(Dividend.KIND.key("")))
                                .isPresent();
                    case VOIDED_FRAUD ->
                        lot.boundBy()
                                .filter(by ->
                                        by.startsWith(FraudCase.KIND.key("")) || by.startsWith(FraudDebt.KIND.key("")))
                                .isPresent();
                    // A void lot may still name the application that held it.
                    case EXPIRED -> true;
                };
        if (!right) {
            found.violation(
                    Lot.KIND.key(lot.id()),
                    "it is " + lot.status() + " and names '" + lot.boundBy().orElse("") + "', which does not bind it");
        }
    }
}
