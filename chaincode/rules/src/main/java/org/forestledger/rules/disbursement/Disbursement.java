// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.disbursement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.unit.Fen;

/**
 * One application for a share of public income, and its way through the payment route (RZ-28 to RZ-31).
 *
 * @param disbursementId the id
 * @param settlementId the settlement that computed the share
 * @param tradeId the sale
 * @param beneficiary whose share it is
 * @param applicantAccount who applies: the claimant, or the state company for a share that passes through it
 * @param claimantAccount who gets it in the end
 * @param amount how much is applied for
 * @param coinId the reserved coin
 * @param document the application paper
 * @param status where it stands
 * @param appliedBy who applied
 * @param decidedBy who decided
 * @param arrivals what has arrived at the claimant so far
 */
public record Disbursement(
        String disbursementId,
        String settlementId,
        String tradeId,
        String beneficiary,
        String applicantAccount,
        String claimantAccount,
        Fen amount,
        String coinId,
        Optional<org.forestledger.rules.project.Evidence> document,
        Status status,
        String appliedBy,
        Optional<String> decidedBy,
        List<Arrival> arrivals) {
    /** Where disbursements are kept. */
    public static final Kind<Disbursement> KIND = new Kind<>("disbursement", Disbursement.class);

    public Disbursement {
        arrivals = List.copyOf(arrivals);
    }

    /** Where a disbursement stands. */
    public enum Status {
        APPLIED,
        GOV_APPROVED,
        REJECTED,
        PAID
    }

    /**
     * Money that has reached the claimant.
     *
     * @param coinId the coin
     * @param amount how much
     */
    public record Arrival(String coinId, Fen amount) {}

    Disbursement decided(Status next, String by) {
        return copy(next, Optional.of(by), arrivals);
    }

    /** The disbursement with another arrival; paid once the arrivals sum to the amount. */
    Disbursement arrived(Arrival arrival) {
        List<Arrival> all = new ArrayList<>(arrivals);
        all.add(arrival);
        Fen sum = all.stream().map(Arrival::amount).reduce(Fen.ZERO, Fen::plus);
        return copy(sum.equals(amount) ? Status.PAID : status, decidedBy, all);
    }

    private Disbursement copy(Status next, Optional<String> decider, List<Arrival> all) {
        return new Disbursement(
                disbursementId,
                settlementId,
                tradeId,
                beneficiary,
                applicantAccount,
                claimantAccount,
                amount,
                coinId,
                document,
                next,
                appliedBy,
                decider,
                all);
    }
}
