// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.quota;

import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.unit.CentiMu;

/**
 * What a county was granted for one year of banking, because the threshold counts all filings of the year together.
 * Only grants write it.
 *
 * @param countyAccount the county
 * @param year the year of banking
 * @param granted the county's parts so far
 */
public record CountyYear(String countyAccount, int year, CentiMu granted) {
    /** Where the years are kept. */
    public static final Kind<CountyYear> KIND = new Kind<>("quotaYear", CountyYear.class);

    static CountyYear of(Work work, String countyAccount, int year) {
        return work.find(KIND, idOf(countyAccount, year))
                .orElseGet(() -> new CountyYear(countyAccount, year, CentiMu.of(0)));
    }

    /** The county's part of an area: what is left below the most, and never more than the area. */
    CentiMu partOf(CentiMu area, CentiMu most) {
        long left = Math.max(0, most.centiMu() - granted.centiMu());
        return CentiMu.of(Math.min(area.centiMu(), left));
    }

    void add(Work work, CentiMu part) {
        work.put(KIND, idOf(countyAccount, year), new CountyYear(countyAccount, year, granted.plus(part)));
    }

    private static String idOf(String countyAccount, int year) {
        return countyAccount + "/" + year;
    }
}
