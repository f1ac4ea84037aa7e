// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.quota;

import java.time.LocalDate;
import java.util.Optional;
import org.forestledger.rules.ruleset.RuleSetVersion;
import org.forestledger.rules.unit.CentiMu;

/**
 * How a banked area becomes a quota: the county's part, the provincial pool's, what the county's open deficit takes of its
 * part at once, and between which days it may be used (GZ-05, GZ-21 to GZ-23, GZ-29).
 *
 * @param countyArea the county's part
 * @param poolArea the rest
 * @param deficitCovered how much of the county's part goes to its deficit
 * @param usableFrom the first day of use
 * @param validTo the last day of use, inclusive; open where the rules name no end
 */
public record QuotaShare(
        CentiMu countyArea,
        CentiMu poolArea,
        CentiMu deficitCovered,
        LocalDate usableFrom,
        Optional<LocalDate> validTo) {
    /**
     * What the rules give; refused with NUMBER_NOT_IN_RULE_SET where they lack a number.
     *
     * @param rules the rule set that fixes the numbers
     * @param bankedOn the day of provincial banking
     * @param area the whole banked area
     * @param year what the county was granted for that year before
     * @param deficit what the county has to give up before
     */
    public static QuotaShare of(
            RuleSetVersion rules, LocalDate bankedOn, CentiMu area, CountyYear year, CountyDeficit deficit) {
        CentiMu county = year.partOf(area, CentiMu.of(Numbers.COUNTY_QUOTA_MOST.in(rules)));
        return new QuotaShare(
                county,
                area.minus(county),
                CentiMu.of(Math.min(deficit.open().centiMu(), county.centiMu())),
                LocalDate.of(bankedOn.getYear() + Numbers.USABLE_AFTER_YEARS.yearsIn(rules), 1, 1),
                rules.document().validTo());
    }

    /** What a grant says. */
    public static QuotaShare of(QuotaGrant grant) {
        return new QuotaShare(
                grant.countyArea(), grant.poolArea(), grant.deficitCovered(), grant.usableFrom(), grant.validTo());
    }
}
