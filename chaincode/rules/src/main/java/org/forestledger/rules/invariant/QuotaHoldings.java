// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.invariant;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.quota.CountyYear;
import org.forestledger.rules.quota.QuotaAllocation;
import org.forestledger.rules.quota.QuotaGrant;

/**
 * Who holds a quota holds what was granted and allocated to it, whatever became of it: so nobody uses more than that. The
 * counter of a county's year is the sum of its grants.
 */
final class QuotaHoldings implements Invariant {
    @Override
    public String name() {
        return "quota-holdings";
    }

    @Override
    public String reference() {
        return "GZ-20, GZ-21, GZ-22";
    }

    @Override
    public void check(WholeState state, Found found) {
        Map<String, Long> years = new TreeMap<>();
        for (QuotaGrant grant : state.all(QuotaGrant.KIND)) {
            checkHoldings(state, grant, found);
            years.merge(
                    grant.countyAccount() + "/" + grant.bankedOn().getYear(),
                    grant.countyArea().centiMu(),
                    Long::sum);
        }
        for (CountyYear year : state.all(CountyYear.KIND)) {
            long granted = Optional.ofNullable(years.remove(year.countyAccount() + "/" + year.year()))
                    .orElse(0L);
            if (granted != year.granted().centiMu()) {
                found.violation(
                        CountyYear.KIND.key(year.countyAccount() + "/" + year.year()),
                        "it counts " + year.granted().centiMu() + " units, but " + granted + " were granted");
            }
        }
        years.forEach((year, granted) -> {
            if (granted > 0) {
                found.violation(CountyYear.KIND.key(year), "it is absent, but " + granted + " units were granted");
            }
        });
    }

    private static void checkHoldings(WholeState state, QuotaGrant grant, Found found) {
        String key = QuotaGrant.KIND.key(grant.grantId());
        long county = grant.countyArea().centiMu();
        long pool = grant.poolArea().centiMu();
        boolean batch = state.find(Batch.KIND, grant.grantId())
                .filter(b -> b.asset() == Batch.Asset.FOREST_QUOTA && b.totalUnits() == county + pool)
                .isPresent();
        if (!batch) {
            found.violation(key, "it has no batch of " + (county + pool) + " units");
        }
        Map<String, Long> due = new TreeMap<>();
        due.merge(grant.countyAccount(), county, Long::sum);
        due.merge(grant.poolAccount(), pool, Long::sum);
        for (QuotaAllocation allocation : state.all(QuotaAllocation.KIND)) {
            if (allocation.grantId().equals(grant.grantId())) {
                long given = allocation.slices().stream()
                        .mapToLong(slice -> slice.range().count())
                        .sum();
                due.merge(grant.poolAccount(), -given, Long::sum);
                due.merge(allocation.countyAccount(), given, Long::sum);
            }
        }
        Map<String, Long> held = new TreeMap<>();
        for (Lot lot : state.lots(grant.grantId())) {
            held.merge(lot.owner(), lot.range().count(), Long::sum);
        }
        due.values().removeIf(units -> units == 0);
        if (!held.equals(due)) {
            found.violation(key, "its holders have " + held + " units instead of " + due);
        }
    }
}
