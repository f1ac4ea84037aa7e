// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.invariant;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.quota.CountyDeficit;
import org.forestledger.rules.quota.QuotaDeduction;
import org.forestledger.rules.quota.UseApplication;
import org.forestledger.rules.quota.UseStart;

/**
 * An application names as much as it uses, and what is started and taken back are parts of that; what a county has given up
 * is what its deductions came to, less what is still open (GZ-29).
 */
final class QuotaUses implements Invariant {
    @Override
    public String name() {
        return "quota-uses";
    }

    @Override
    public String reference() {
        return "GZ-02, GZ-29, GZ-30, CS-15";
    }

    @Override
    public void check(WholeState state, Found found) {
        Map<String, Long> started = new TreeMap<>();
        state.all(UseStart.KIND)
                .forEach(start ->
                        started.merge(start.applicationId(), start.area().centiMu(), Long::sum));
        for (UseApplication use : state.all(UseApplication.KIND)) {
            checkUse(use, started.getOrDefault(use.applicationId(), 0L), found);
        }
        checkDeficits(state, found);
    }

    private static void checkUse(UseApplication use, long started, Found found) {
        String key = UseApplication.KIND.key(use.applicationId());
        long area = use.area().centiMu();
        long named = use.ranges().stream().mapToLong(r -> r.range().count()).sum();
        if (named != area) {
            found.violation(key, "it uses " + area + " units and names " + named);
        }
        boolean approved = use.approvedOn().isPresent();
        if (started != use.started().centiMu() || started > (approved ? area : 0)) {
            found.violation(
                    key,
                    "works are on " + use.started().centiMu() + " units of " + area + ", with proofs for " + started);
        }
        long back = use.status() == UseApplication.Status.CLAWED_BACK ? area - started : 0;
        if (use.returned().centiMu() != back) {
            found.violation(
                    key,
                    "it is " + use.status() + " and gave back " + use.returned().centiMu() + " units instead of "
                            + back);
        }
    }

    private static void checkDeficits(WholeState state, Found found) {
        Map<String, Long> due = new TreeMap<>();
        Map<String, Long> open = new TreeMap<>();
        Map<String, Long> given = new TreeMap<>();
        state.all(QuotaDeduction.KIND)
                .forEach(d -> due.merge(d.countyAccount(), d.due().centiMu(), Long::sum));
        state.all(CountyDeficit.KIND)
                .forEach(d -> open.merge(d.countyAccount(), d.open().centiMu(), Long::sum));
        for (Batch batch : state.all(Batch.KIND)) {
            for (Lot lot : state.lots(batch.batchId())) {
                if (lot.status() == Lot.Status.DEDUCTED) {
                    given.merge(lot.owner(), lot.range().count(), Long::sum);
                }
            }
        }
        Set<String> counties = new TreeSet<>(due.keySet());
        counties.addAll(open.keySet());
        counties.addAll(given.keySet());
        for (String county : counties) {
            long rest = due.getOrDefault(county, 0L) - given.getOrDefault(county, 0L);
            if (rest != open.getOrDefault(county, 0L)) {
                found.violation(
                        CountyDeficit.KIND.key(county),
                        "it is open for " + open.getOrDefault(county, 0L) + " units instead of " + rest);
            }
        }
    }
}
