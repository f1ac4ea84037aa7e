// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.invariant;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.fraud.FraudCase;
import org.forestledger.rules.fraud.FraudDebt;
import org.forestledger.rules.fraud.FraudMark;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.quota.QuotaDeduction;

/**
 * A fraud case stops its batch as long as it is open, has voided as many units as it says, and is closed with the last serial
 * number; what it owes is open, given up, or deducted from the county's quota.
 */
final class FraudMadeGood implements Invariant {
    @Override
    public String name() {
        return "fraud-made-good";
    }

    @Override
    public String reference() {
        return "F-15, CS-30, ADR 0026";
    }

    @Override
    public void check(WholeState state, Found found) {
        Map<String, Long> voided = new TreeMap<>();
        for (Lot lot : state.all(Lot.KIND)) {
            if (lot.status() == Lot.Status.VOIDED_FRAUD) {
                voided.merge(lot.boundBy().orElse(""), lot.range().count(), Long::sum);
            }
        }
        Map<String, Long> owed = new TreeMap<>();
        for (FraudCase fraud : state.all(FraudCase.KIND)) {
            checkCase(state, fraud, voided.getOrDefault(FraudCase.binding(fraud.caseId()), 0L), found);
            owe(state, fraud, owed, found);
        }
        checkDebts(state, owed, voided, found);
    }

    private static void checkCase(WholeState state, FraudCase fraud, long voided, Found found) {
        String key = FraudCase.KIND.key(fraud.caseId());
        if (voided != fraud.voided()) {
            found.violation(key, "it says that " + fraud.voided() + " units are void, and " + voided + " are");
        }
        long units =
                state.find(Batch.KIND, fraud.batchId()).map(Batch::totalUnits).orElse(0L);
        boolean through = fraud.nextSerial() == units + 1;
        boolean closed = fraud.status() == FraudCase.Status.CLOSED;
        if (through != closed) {
            found.violation(key, "it is " + fraud.status() + " with " + fraud.nextSerial() + " to come of " + units);
        }
        boolean open = fraud.status() == FraudCase.Status.PROPOSED || fraud.status() == FraudCase.Status.AGREED;
        boolean marked = state.find(FraudMark.KIND, fraud.batchId())
                .filter(mark -> mark.caseId().equals(fraud.caseId()))
                .isPresent();
        if (open != marked) {
            found.violation(
                    key, "it is " + fraud.status() + (marked ? " and stops" : " and does not stop") + " its batch");
        }
    }

    private static void owe(WholeState state, FraudCase fraud, Map<String, Long> owed, Found found) {
        if (fraud.status() != FraudCase.Status.CLOSED || fraud.owed() == 0) {
            return;
        }
        Optional<Batch.Asset> asset = state.find(Batch.KIND, fraud.batchId()).map(Batch::asset);
        if (asset.equals(Optional.of(Batch.Asset.FOREST_QUOTA))) {
            boolean deducted = state.find(QuotaDeduction.KIND, QuotaDeduction.idForFraud(fraud.caseId()))
                    .filter(deduction -> deduction.due().centiMu() == fraud.owed())
                    .isPresent();
            if (!deducted) {
                found.violation(
                        FraudCase.KIND.key(fraud.caseId()), "its " + fraud.owed() + " used units are not deducted");
            }
            return;
        }
        asset.ifPresent(of -> owed.merge(FraudDebt.idOf(fraud.culprit(), of), fraud.owed(), Long::sum));
    }

    private static void checkDebts(WholeState state, Map<String, Long> owed, Map<String, Long> voided, Found found) {
        Map<String, Long> open = new TreeMap<>();
        state.all(FraudDebt.KIND).forEach(debt -> open.put(debt.id(), debt.open()));
        Set<String> debts = new TreeSet<>(owed.keySet());
        debts.addAll(open.keySet());
        for (String id : debts) {
            long rest = owed.getOrDefault(id, 0L) - voided.getOrDefault(FraudDebt.KIND.key(id), 0L);
            if (rest != open.getOrDefault(id, 0L)) {
                found.violation(
                        FraudDebt.KIND.key(id),
                        "it is open for " + open.getOrDefault(id, 0L) + " units instead of " + rest);
            }
        }
    }
}
