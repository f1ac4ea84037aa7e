// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.compensation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.scheme.Scheme;
import org.forestledger.rules.scheme.Settlement;
import org.forestledger.rules.unit.Fen;

/**
 * One instalment of development compensation with everything that it was computed from, so that anyone can compute it again
 * (XM-29, A-32).
 *
 * @param compensationId the id
 * @param dealId the sale
 * @param projectId the project
 * @param landMakingEntity who is compensated
 * @param receipts the receipts whose money it shares
 * @param ruleSetVersion the rules that the scheme is of
 * @param scheme the scheme with all its numbers
 * @param inputs the inputs as text: all money counted so far, this instalment's too, and the ratio
 * @param computed what the rules make of them: legs and derivation of all instalments together
 * @param route the accounts that the money passes, the fiscal account first
 * @param countedBefore the money of the sale that earlier instalments have shared
 * @param countedAfter the same with this one
 * @param entitledBefore what earlier instalments came to in all
 * @param amount this instalment: what the rules make of all money, less what earlier instalments came to
 * @param status where it stands
 * @param appliedBy who applied
 * @param decidedBy who decided
 * @param arrived how much has reached the entity
 * @param offset what of the amount was paid ahead and stays with the treasury; known once it is approved (XM-28)
 */
public record Compensation(
        String compensationId,
        String dealId,
        String projectId,
        String landMakingEntity,
        List<String> receipts,
        String ruleSetVersion,
        Scheme scheme,
        Map<String, String> inputs,
        Settlement computed,
        List<String> route,
        Fen countedBefore,
        Fen countedAfter,
        Fen entitledBefore,
        Fen amount,
        Status status,
        String appliedBy,
        Optional<String> decidedBy,
        Fen arrived,
        Fen offset) {
    /** Where instalments are kept. */
    public static final Kind<Compensation> KIND = new Kind<>("compensation", Compensation.class);

    /** The beneficiary of the scheme that is the land-making entity. */
    public static final String DEVELOPER = "developer";

    private static final String BOUND = "compensation/";

    public Compensation {
        receipts = List.copyOf(receipts);
        inputs = Collections.unmodifiableMap(new TreeMap<>(inputs));
        route = List.copyOf(route);
    }

    /** Where an instalment stands. */
    public enum Status {
        APPLIED,
        APPROVED,
        REJECTED,
        /** All of it has reached the entity. */
        PAID
    }

    /** How coins name an instalment. */
    public static String binding(String compensationId) {
        return BOUND + compensationId;
    }

    /** The id of the coin that is for the entity. */
    public String developerCoinId() {
        return compensationId + ":developer";
    }

    /** The id of the coin that stays with the treasury. */
    public String fiscalCoinId() {
        return compensationId + ":fiscal";
    }

    /** The money of this instalment's receipts. */
    public Fen shared() {
        return countedAfter.minus(countedBefore);
    }

    Compensation decided(Status next, String by) {
        return copy(next, Optional.of(by), arrived, offset);
    }

    /** The instalment with what was paid ahead taken off. */
    Compensation offsetting(Fen paidAhead) {
        return copy(status, decidedBy, arrived, paidAhead);
    }

    /** What the entity is still to be paid. */
    public Fen toPay() {
        return amount.minus(offset);
    }

    /** Notes money that has reached the entity, where the coin is of an instalment; paid once all of it has. */
    public static void arrive(Work work, Coin coin) {
        coin.boundTo()
                .filter(bound -> bound.startsWith(BOUND))
                .map(bound -> work.get(KIND, bound.substring(BOUND.length())))
                .ifPresent(paid -> {
                    Fen all = paid.arrived.plus(coin.amount());
                    Status next = all.equals(paid.toPay()) ? Status.PAID : paid.status;
                    work.put(KIND, paid.compensationId, paid.copy(next, paid.decidedBy, all, paid.offset));
                });
    }

    private Compensation copy(Status next, Optional<String> decider, Fen nowArrived, Fen nowOffset) {
        return new Compensation(
                compensationId,
                dealId,
                projectId,
                landMakingEntity,
                receipts,
                ruleSetVersion,
                scheme,
                inputs,
                computed,
                route,
                countedBefore,
                countedAfter,
                entitledBefore,
                amount,
                next,
                appliedBy,
                decider,
                nowArrived,
                nowOffset);
    }
}
