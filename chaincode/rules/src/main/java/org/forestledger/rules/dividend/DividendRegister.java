// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.dividend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.apportion.SerialApportionment;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.lot.SerialRange;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Fen;

/**
 * What was declared on a batch of tickets, in order. It is written by declarations only, so lots that are settled at the same
 * time only read it and do not conflict.
 *
 * @param batchId the batch
 * @param manager the account in which the money lies
 * @param units how many tickets there are
 * @param declared the dividends, the first one being number 1
 * @param redemption what tickets are handed in against; after it nothing more is declared
 * @param advanced advances not yet netted
 */
public record DividendRegister(
        String batchId,
        String manager,
        long units,
        List<Declared> declared,
        Optional<Declared> redemption,
        Fen advanced) {
    /** Where registers are kept. */
    public static final Kind<DividendRegister> KIND = new Kind<>("dividendRegister", DividendRegister.class);

    /** How many dividends a batch can have: ten a year for a century. */
    static final int MAX_DECLARED = 1_000;

    public DividendRegister {
        declared = List.copyOf(declared);
    }

    /**
     * One declaration.
     *
     * @param dividendId the dividend
     * @param amount what all tickets get together
     */
    public record Declared(String dividendId, Fen amount) {
        /** What a range gets of it, so that all ranges of the batch get it exactly. */
        public Fen due(SerialRange range, long units) {
            return new SerialApportionment(amount, units).of(range.from(), range.to());
        }
    }

    /** Refuses with BATCH_REDEEMED once a redemption is declared. */
    void requireOpen() {
        Refusal.unless(redemption.isEmpty(), RefusalCode.BATCH_REDEEMED, "batch", batchId);
    }

    /** The register with one more declaration. */
    DividendRegister with(Dividend dividend, DividendSplit split) {
        Declared next = new Declared(dividend.dividendId(), split.distributable());
        if (dividend.purpose() == Dividend.Purpose.REDEMPTION) {
            return new DividendRegister(
                    batchId, manager, units, declared, Optional.of(next), advanced.minus(split.recouped()));
        }
        List<Declared> more = new ArrayList<>(declared);
        more.add(next);
        Fen outstanding = dividend.purpose() == Dividend.Purpose.ADVANCE
                ? advanced.plus(split.distributable())
                : advanced.minus(split.recouped());
        return new DividendRegister(batchId, manager, units, more, redemption, outstanding);
    }
}
