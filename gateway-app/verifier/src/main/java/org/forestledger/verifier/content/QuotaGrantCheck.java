// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.content;

import java.util.Optional;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.quota.CountyDeficit;
import org.forestledger.rules.quota.CountyYear;
import org.forestledger.rules.quota.QuotaGrant;
import org.forestledger.rules.quota.QuotaShare;
import org.forestledger.rules.refusal.RefusedException;
import org.forestledger.rules.ruleset.RuleSetVersion;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.verifier.state.StateWrite;

/**
 * Computes every grant of a quota again: the county's part and the provincial pool's from the banked area, the numbers of
 * the rule set and what the county was granted and owed before; the lots that come to be must be those of the grant.
 */
public final class QuotaGrantCheck extends EntryCheck<QuotaGrant> {
    /** For one run. */
    public QuotaGrantCheck() {
        super("quota", QuotaGrant.KIND);
    }

    @Override
    void judge(Entries entries, String id, QuotaGrant grant) {
        if (!grant.grantId().equals(id)) {
            entries.fault("The quota " + grant.grantId() + " stands under the key of " + id + ".");
        }
        if (entries.before(QuotaGrant.KIND, id).isPresent()) {
            entries.fault("The quota " + id + " is written again after it was granted.");
            return;
        }
        checkShare(entries, grant);
        for (Lot lot : grant.firstLots()) {
            if (!entries.written(Lot.KIND, lot.id()).equals(Optional.of(lot))) {
                entries.fault("The quota " + id + " is granted without the lot "
                        + lot.range().from() + " to " + lot.range().to() + " of " + lot.owner() + ".");
            }
        }
    }

    private static void checkShare(Entries entries, QuotaGrant grant) {
        Optional<RuleSetVersion> rules = entries.after(RuleSetVersion.KIND, grant.ruleSetVersionId());
        Optional<CentiMu> area = entries.after(Project.KIND, grant.projectId()).flatMap(Project::bankedArea);
        if (rules.isEmpty() || area.isEmpty()) {
            entries.fault("The quota " + grant.grantId() + " is not of a banked project and a rule set on the ledger.");
            return;
        }
        CountyYear year = year(entries, grant);
        CountyDeficit deficit = entries.before(CountyDeficit.KIND, grant.countyAccount())
                .orElseGet(() -> new CountyDeficit(grant.countyAccount(), CentiMu.of(0)));
        QuotaShare recorded = QuotaShare.of(grant);
        try {
            QuotaShare again = QuotaShare.of(rules.get(), grant.bankedOn(), area.get(), year, deficit);
            if (!again.equals(recorded)) {
                entries.fault("The quota " + grant.grantId() + " is not what the rules compute: " + recorded
                        + " instead of " + again + ".");
            }
        } catch (RefusedException e) {
            entries.fault("The rules refuse the quota " + grant.grantId() + ": " + e.refusal() + ".");
        }
    }

    private static CountyYear year(Entries entries, QuotaGrant grant) {
        int year = grant.bankedOn().getYear();
        return entries.before(CountyYear.KIND, grant.countyAccount() + "/" + year)
                .orElseGet(() -> new CountyYear(grant.countyAccount(), year, CentiMu.of(0)));
    }

    /** The counter goes up by a grant of the same transaction and by nothing else. */
    @Override
    void judgeOther(Entries entries, StateWrite write) {
        idOf(CountyYear.KIND, write)
                .flatMap(id -> entries.require(CountyYear.KIND, write))
                .ifPresent(year -> checkYear(entries, year));
    }

    private static void checkYear(Entries entries, CountyYear year) {
        String id = year.countyAccount() + "/" + year.year();
        long before = entries.before(CountyYear.KIND, id)
                .map(earlier -> earlier.granted().centiMu())
                .orElse(0L);
        long granted = entries.writtenIds(QuotaGrant.KIND)
                .flatMap(grantId -> entries.written(QuotaGrant.KIND, grantId).stream())
                .filter(grant -> grant.countyAccount().equals(year.countyAccount())
                        && grant.bankedOn().getYear() == year.year())
                .mapToLong(grant -> grant.countyArea().centiMu())
                .sum();
        if (year.granted().centiMu() != before + granted) {
            entries.fault("The year " + id + " counts " + year.granted().toMu() + " mu, but it had "
                    + CentiMu.of(before).toMu() + " and gets "
                    + CentiMu.of(granted).toMu() + ".");
        }
    }
}
