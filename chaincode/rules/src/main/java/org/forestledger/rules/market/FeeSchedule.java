// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.market;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.Fen;
import org.forestledger.rules.unit.Rounding;

/**
 * What the market takes for its service, published with its rules (F-42). A fee is no part of the price: it is owed on top.
 *
 * @param services the fees, at most one for each side
 * @param payeeAccount who gets them
 * @param clause the source clause
 */
public record FeeSchedule(List<ServiceFee> services, String payeeAccount, String clause) {
    private static final BigInteger WHOLE = BigInteger.valueOf(Bps.WHOLE);

    public FeeSchedule {
        services = List.copyOf(services);
    }

    /** Who owes a fee. */
    public enum Side {
        BUYER,
        SELLER
    }

    /**
     * The fee of one side: a ratio of the price, or a minimum where that is more.
     *
     * @param side who owes it
     * @param ratio the ratio of the price
     * @param least the minimum, fen
     * @param rounding how a fraction of a fen is rounded
     */
    public record ServiceFee(Side side, Bps ratio, Fen least, Rounding rounding) {
        /** The fee on a price. */
        public Fen on(Fen gross) {
            Fen share = Fen.of(rounding.divide(gross.toBigInteger().multiply(BigInteger.valueOf(ratio.bps())), WHOLE));
            return share.compareTo(least) >= 0 ? share : least;
        }
    }

    void requireConsistent() {
        Work.requireId("document.fees.payeeAccount", payeeAccount);
        Set<Side> sides = new HashSet<>();
        services.forEach(fee -> MarketRules.require("fees.services.side", sides.add(fee.side())));
    }
}
