// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.money;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.scheme.BookingForm;
import org.forestledger.rules.unit.Fen;

/**
 * A claim in fen, made once from one receipt, settlement leg or payment, and spent once.
 *
 * @param coinId the id: made from what made it
 * @param amount how much
 * @param holder the account in which the money lies
 * @param claimant the account that it is for
 * @param route the accounts that it has still to pass, the claimant last; empty once it has arrived
 * @param form how it is booked
 * @param madeBy the receipt, settlement or payment that made it
 * @param settlementId the settlement that it belongs to; absent for income not yet settled
 * @param status whether and how it may move
 * @param boundTo the disbursement that has reserved it, or what spent it
 * @param nextPart the number of the next part-payment; 1 where none was made
 * @param purpose what alone it may be paid for (CS-23, XM-33); absent where its route and form say enough
 */
public record Coin(
        String coinId,
        Fen amount,
        String holder,
        String claimant,
        List<String> route,
        BookingForm form,
        String madeBy,
        Optional<String> settlementId,
        Status status,
        Optional<String> boundTo,
        int nextPart,
        Optional<String> purpose) {
    /** Where coins are kept. */
    public static final Kind<Coin> KIND = new Kind<>("coin", Coin.class);

    private static final String PART_OF = "coin/";

    public Coin {
        route = List.copyOf(route);
    }

    /** A coin without a purpose of its own. */
    public Coin(
            String coinId,
            Fen amount,
            String holder,
            String claimant,
            List<String> route,
            BookingForm form,
            String madeBy,
            Optional<String> settlementId,
            Status status,
            Optional<String> boundTo,
            int nextPart) {
        this(
                coinId,
                amount,
                holder,
                claimant,
                route,
                form,
                madeBy,
                settlementId,
                status,
                boundTo,
                nextPart,
                Optional.empty());
    }

    /** Whether and how a coin may move. */
    public enum Status {
        /** Income in the fiscal account that no settlement has split yet. */
        UNSETTLED,
        /** A share that can be applied for (RZ-28). */
        CLAIM,
        /** Reserved by an application that is not decided. */
        RESERVED,
        /** Approved: it can be paid along its route (RZ-29). */
        PAYABLE,
        /** Arrived at its claimant. */
        ARRIVED,
        /** Passed on, split or turned into something else. */
        SPENT
    }

    /**
     * What the coins that took its place say that they were made by; empty where it is not spent. Parts of one claim name
     * that claim, whichever application cut it (RZ-28).
     */
    public Optional<String> spender() {
        if (status != Status.SPENT) {
            return Optional.empty();
        }
        String by = boundTo.orElse("nobody");
        if (!by.startsWith("disbursement/")) {
            return Optional.of(by);
        }
        return Optional.of(madeBy.startsWith(PART_OF) ? madeBy : PART_OF + coinId);
    }

    /** Refuses with COIN_ALREADY_SPENT, or with the given code unless it stands where it must. */
    public void require(Status expected, RefusalCode code) {
        Refusal.unless(
                status != Status.SPENT, RefusalCode.COIN_ALREADY_SPENT, "coin", coinId, "spentBy", boundTo.orElse(""));
        Refusal.unless(
                status == expected,
                code,
                "coin",
                coinId,
                "status",
                status,
                "expected",
                expected,
                "boundTo",
                boundTo.orElse(""));
    }

    /** Refuses with PURPOSE_DIFFERS unless a payment names the purpose that the coin has, and none where it has none. */
    public void requirePurpose(Optional<String> paidFor) {
        Refusal.unless(
                paidFor.equals(purpose),
                RefusalCode.PURPOSE_DIFFERS,
                "coin",
                coinId,
                "purpose",
                purpose.orElse(""),
                "paidFor",
                paidFor.orElse(""));
    }

    /** Spends the coin for good. */
    public void spend(Work work, String by) {
        work.put(KIND, coinId, with(coinId, amount, holder, route, madeBy, Status.SPENT, Optional.of(by), nextPart));
    }

    /** A coin of the same claim with another amount. */
    public Coin part(String id, Fen part, String by, Status next, Optional<String> bound) {
        return with(id, part, holder, route, by, next, bound, nextPart);
    }

    /** The same coin in another state. */
    public Coin in(Status next, Optional<String> bound) {
        return with(coinId, amount, holder, route, madeBy, next, bound, nextPart);
    }

    /** A coin that has gone one account further; its parts are counted anew there. */
    public Coin passedOn(String id, Fen part, String by) {
        List<String> rest = route.subList(1, route.size());
        return with(id, part, route.get(0), rest, by, rest.isEmpty() ? Status.ARRIVED : Status.PAYABLE, boundTo, 1);
    }

    /** What is left of a coin after a part-payment. */
    public Coin remainder(String id, Fen rest, String by) {
        return with(id, rest, holder, route, by, status, boundTo, nextPart + 1);
    }

    private Coin with(
            String id,
            Fen fen,
            String at,
            List<String> rest,
            String by,
            Status next,
            Optional<String> bound,
            int part) {
        return new Coin(id, fen, at, claimant, rest, form, by, settlementId, next, bound, part, purpose);
    }

    /** Stores a new coin. */
    public Coin mint(Work work) {
        work.create(KIND, coinId, this);
        return this;
    }
}
