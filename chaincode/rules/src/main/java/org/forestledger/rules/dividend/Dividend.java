// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.dividend;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.Fen;

/**
 * One distribution to all tickets of a batch, for the three organisations to agree on (F-22).
 *
 * @param dividendId the id
 * @param batchId the batch of tickets
 * @param purpose what is distributed
 * @param incomeIds the confirmed income behind it
 * @param income the sum of that income
 * @param holdersRatio the holders' part of the income; the manager gets the rest (YC-10)
 * @param reserveRatio what is kept of the holders' part before anything is paid out (F-59)
 * @param reserveAccount the collective's account that keeps it
 * @param document the decision with its figures
 * @param status where it stands
 * @param proposedBy who proposed it
 * @param split how the income was parted; only once it is declared
 * @param declaredOn the day on which it was declared
 */
public record Dividend(
        String dividendId,
        String batchId,
        Purpose purpose,
        List<String> incomeIds,
        Fen income,
        Bps holdersRatio,
        Bps reserveRatio,
        Optional<String> reserveAccount,
        Evidence document,
        Status status,
        String proposedBy,
        Optional<DividendSplit> split,
        Optional<LocalDate> declaredOn) {
    /** Where dividends are kept. */
    public static final Kind<Dividend> KIND = new Kind<>("dividend", Dividend.class);

    public Dividend {
        incomeIds = List.copyOf(incomeIds);
    }

    /** What is distributed. */
    public enum Purpose {
        /** Income of the forest. */
        INCOME,
        /** The manager's own money, paid before there is income and netted against what is declared next (预分红). */
        ADVANCE,
        /** What the felling has brought: the last distribution, against which tickets are handed in (兑现). */
        REDEMPTION
    }

    /** Where a dividend stands. */
    public enum Status {
        PROPOSED,
        DECLARED,
        REFUSED
    }

    Dividend refused() {
        return with(Status.REFUSED, Optional.empty(), Optional.empty());
    }

    Dividend declared(DividendSplit parts, LocalDate day) {
        return with(Status.DECLARED, Optional.of(parts), Optional.of(day));
    }

    private Dividend with(Status next, Optional<DividendSplit> parts, Optional<LocalDate> day) {
        return new Dividend(
                dividendId,
                batchId,
                purpose,
                incomeIds,
                income,
                holdersRatio,
                reserveRatio,
                reserveAccount,
                document,
                next,
                proposedBy,
                parts,
                day);
    }
}
