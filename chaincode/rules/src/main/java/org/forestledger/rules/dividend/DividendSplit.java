// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.dividend;

import java.math.BigInteger;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.Fen;

/**
 * How the income of a forest is parted before the rest goes to its tickets; the four parts sum to the income.
 *
 * @param manager what who runs the forest gets by agreement, with the odd fen (YC-10)
 * @param reserve what the collective keeps before anything is paid out, with the odd fen (F-59)
 * @param recouped what goes back to the manager for advances paid before (F-22)
 * @param distributable what the tickets get
 */
public record DividendSplit(Fen manager, Fen reserve, Fen recouped, Fen distributable) {
    /**
     * Parts an income.
     *
     * @param income the whole
     * @param holders the holders' part of it; rounded down
     * @param reserve the reserve's part of the holders' part; what is left after it is rounded down
     * @param advanced advances not yet netted; at most what is left is taken for them
     */
    public static DividendSplit of(Fen income, Bps holders, Bps reserve, Fen advanced) {
        Fen holdersFen = part(income, holders.bps());
        Fen left = part(holdersFen, Bps.WHOLE - reserve.bps());
        Fen recouped = left.min(advanced);
        return new DividendSplit(income.minus(holdersFen), holdersFen.minus(left), recouped, left.minus(recouped));
    }

    private static Fen part(Fen whole, int bps) {
        return Fen.of(whole.toBigInteger().multiply(BigInteger.valueOf(bps)).divide(BigInteger.valueOf(Bps.WHOLE)));
    }
}
