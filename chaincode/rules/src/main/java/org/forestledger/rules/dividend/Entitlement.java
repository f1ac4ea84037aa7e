// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.dividend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.lot.Lot;

/**
 * What a lot is due: every dividend after the last one that is settled on it. A lot is settled before it gets another owner,
 * is pledged or is released; so whoever was entitled when a dividend was declared is paid that dividend.
 */
public final class Entitlement {
    private Entitlement() {}

    /** The lot with every declared dividend settled; unchanged where nothing is due. The caller stores the lot. */
    public static Lot settle(Work work, Lot lot) {
        return payout(work, lot).map(payout -> settled(lot, payout)).orElse(lot);
    }

    /** Settles what the lot is due; empty where nothing is. */
    static Optional<DividendPayout> payout(Work work, Lot lot) {
        if (lot.dividendsTo().isEmpty()) {
            return Optional.empty();
        }
        Optional<DividendRegister> register = work.find(DividendRegister.KIND, lot.batchId());
        List<DividendPayout.Line> lines = register.map(r -> due(r, lot)).orElse(List.of());
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(DividendPayout.pay(work, register.orElseThrow(), lot, lines));
    }

    /** The lot after its payout. */
    static Lot settled(Lot lot, DividendPayout payout) {
        return lot.dividendsSettledTo(
                payout.lines().get(payout.lines().size() - 1).no());
    }

    private static List<DividendPayout.Line> due(DividendRegister register, Lot lot) {
        List<DividendPayout.Line> lines = new ArrayList<>();
        for (int no = lot.dividendsTo().orElseThrow() + 1;
                no <= register.declared().size();
                no++) {
            DividendRegister.Declared declared = register.declared().get(no - 1);
            lines.add(new DividendPayout.Line(no, declared.dividendId(), declared.due(lot.range(), register.units())));
        }
        return lines;
    }
}
