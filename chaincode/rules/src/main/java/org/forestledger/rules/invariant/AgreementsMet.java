// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.invariant;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.forestledger.rules.agreement.Agreement;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.agreement.Seat;
import org.forestledger.rules.settlement.SettlementRecord;

/**
 * What is in force was approved for each organisation that has a seat, by different people of whom none proposed it; and a
 * settlement stands where its agreement does.
 */
final class AgreementsMet implements Invariant {
    @Override
    public String name() {
        return "agreements-met";
    }

    @Override
    public String reference() {
        return "F-02, design 5";
    }

    @Override
    public void check(WholeState state, Found found) {
        for (Agreement agreement : state.all(Agreement.KIND)) {
            checkAgreement(agreement, found);
        }
        for (SettlementRecord settlement : state.all(SettlementRecord.KIND)) {
            checkSettlement(state, settlement, found);
        }
    }

    private static void checkAgreement(Agreement agreement, Found found) {
        String key = Agreement.KIND.key(agreement.agreementId());
        List<String> seats =
                agreement.agreementKind().seats().stream().map(Seat::mspId).toList();
        List<String> approved =
                agreement.approvals().stream().map(Agreement.Approval::mspId).toList();
        Set<String> people = new HashSet<>(
                agreement.approvals().stream().map(Agreement.Approval::person).toList());
        if (!seats.containsAll(approved) || new HashSet<>(approved).size() != approved.size()) {
            found.violation(key, "its approvals are of " + approved + " and its seats of " + seats);
        }
        if (people.size() != approved.size() || people.contains(agreement.proposedBy())) {
            found.violation(key, "one person has acted on it twice");
        }
        boolean complete = approved.size() == seats.size();
        if (complete != (agreement.status() == Agreement.Status.EFFECTIVE)) {
            found.violation(key, "it is " + agreement.status() + " with the approvals of " + approved);
        }
        boolean refused = agreement
                .refusedBy()
                .filter(person -> !person.equals(agreement.proposedBy()))
                .isPresent();
        if (refused != (agreement.status() == Agreement.Status.REFUSED)) {
            found.violation(
                    key,
                    "it is " + agreement.status() + " and refused by '"
                            + agreement.refusedBy().orElse("") + "'");
        }
    }

    private static void checkSettlement(WholeState state, SettlementRecord settlement, Found found) {
        Optional<Agreement.Status> stands = state.find(
                        Agreement.KIND, Agreement.idOf(AgreementKind.SETTLEMENT, settlement.settlementId()))
                .map(Agreement::status);
        Agreement.Status expected =
                switch (settlement.status()) {
                    case PROPOSED -> Agreement.Status.PENDING;
                    case AGREED, POSTED, REVERSED -> Agreement.Status.EFFECTIVE;
                    case REFUSED -> Agreement.Status.REFUSED;
                };
        if (!stands.equals(Optional.of(expected))) {
            found.violation(
                    SettlementRecord.KIND.key(settlement.settlementId()),
                    "it is " + settlement.status() + ", but its agreement is "
                            + stands.map(Enum::name).orElse("absent"));
        }
    }
}
