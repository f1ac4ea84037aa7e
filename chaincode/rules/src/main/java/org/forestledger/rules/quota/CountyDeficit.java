// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.quota;

import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.CentiMu;

/**
 * What a county still has to give up for degraded supplement land (GZ-29). While anything is open it may use no quota, so
 * that nobody has to prove how much it holds.
 *
 * @param countyAccount the county
 * @param open the area that is not covered yet
 */
public record CountyDeficit(String countyAccount, CentiMu open) {
    /** Where deficits are kept. */
    public static final Kind<CountyDeficit> KIND = new Kind<>("quotaDeficit", CountyDeficit.class);

    static CountyDeficit of(Work work, String countyAccount) {
        return work.find(KIND, countyAccount).orElseGet(() -> new CountyDeficit(countyAccount, CentiMu.of(0)));
    }

    CountyDeficit more(CentiMu area) {
        return new CountyDeficit(countyAccount, open.plus(area));
    }

    CountyDeficit less(CentiMu area) {
        return new CountyDeficit(countyAccount, open.minus(area));
    }

    /** What the lots that a county has given up name as what binds them. */
    public static String binding(String countyAccount) {
        return "deficit:" + countyAccount;
    }

    /** Refuses with QUOTA_DEFICIT_OPEN while anything is open. */
    static void requireNone(Work work, String countyAccount) {
        CountyDeficit deficit = of(work, countyAccount);
        Refusal.unless(
                deficit.open.centiMu() == 0,
                RefusalCode.QUOTA_DEFICIT_OPEN,
                "county",
                countyAccount,
                "openMu",
                deficit.open.toMu());
    }
}
