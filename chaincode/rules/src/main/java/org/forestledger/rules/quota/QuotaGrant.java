// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.quota;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.SerialRange;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.ruleset.RuleSetVersion;
import org.forestledger.rules.unit.CentiMu;

/**
 * One quota of forest land, made from one banked project (GZ-20). It is written once: what becomes of it stands in the lots
 * of the batch with the same id, so that users of one quota meet only where they want the same lot.
 *
 * @param grantId the id, also of its batch
 * @param ruleSetVersionId the rules that fixed its numbers
 * @param projectId the banked project
 * @param priorityRegion the region that the pool serves first (GZ-22)
 * @param bankedOn the day of provincial banking
 * @param countyAccount the county that gets its part
 * @param poolAccount the provincial pool that gets the rest
 * @param countyArea the county's part, the lots from serial 1
 * @param poolArea the rest, the lots after it
 * @param deficitCovered how much of the county's part went to its open deficit at once (GZ-29)
 * @param grade the quality grade of the supplement, 1 is best (GZ-28)
 * @param usableFrom the first day of use (GZ-05)
 * @param validTo the last day of use, inclusive (GZ-23); open where the rules name no end
 * @param grantedBy who granted it
 */
public record QuotaGrant(
        String grantId,
        String ruleSetVersionId,
        String projectId,
        String priorityRegion,
        LocalDate bankedOn,
        String countyAccount,
        String poolAccount,
        CentiMu countyArea,
        CentiMu poolArea,
        CentiMu deficitCovered,
        int grade,
        LocalDate usableFrom,
        Optional<LocalDate> validTo,
        String grantedBy) {
    /** Where grants are kept. */
    public static final Kind<QuotaGrant> KIND = new Kind<>("quotaGrant", QuotaGrant.class);

    /** The lots as they came to be: what its deficit took, the rest of the county's part, and the pool's. */
    public List<Lot> firstLots() {
        long county = countyArea.centiMu();
        long covered = deficitCovered.centiMu();
        List<Lot> lots = new ArrayList<>();
        lot(1, covered, countyAccount)
                .map(lot -> lot.bound(Lot.Status.DEDUCTED, CountyDeficit.binding(countyAccount)))
                .ifPresent(lots::add);
        lot(covered + 1, county, countyAccount).ifPresent(lots::add);
        lot(county + 1, county + poolArea.centiMu(), poolAccount).ifPresent(lots::add);
        return List.copyOf(lots);
    }

    private Optional<Lot> lot(long from, long to, String owner) {
        return to < from
                ? Optional.empty()
                : Optional.of(new Lot(
                        grantId, new SerialRange(from, to), owner, Lot.Status.AVAILABLE, Optional.empty(), grantId));
    }

    /** Whether its last day is over on a day. */
    public boolean expiredOn(LocalDate day) {
        return validTo.map(day::isAfter).orElse(false);
    }

    /** Refuses with NOT_YET_USABLE or QUOTA_EXPIRED unless it may be used today. */
    void requireUsable(Work work) {
        LocalDate today = work.tx().today();
        Refusal.unless(
                !today.isBefore(usableFrom),
                RefusalCode.NOT_YET_USABLE,
                "grant",
                grantId,
                "usableFrom",
                usableFrom,
                "today",
                today);
        requireValid(today);
    }

    /** Refuses with QUOTA_EXPIRED from the day after its last. */
    void requireValid(LocalDate today) {
        Refusal.unless(
                !expiredOn(today),
                RefusalCode.QUOTA_EXPIRED,
                "grant",
                grantId,
                "validTo",
                validTo.map(LocalDate::toString).orElse(""),
                "today",
                today);
    }

    /** The rules that fixed its numbers, in force or not: a quota outlives its rule set only where these say so. */
    RuleSetVersion rules(Work work) {
        return work.get(RuleSetVersion.KIND, ruleSetVersionId);
    }
}
