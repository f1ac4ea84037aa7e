// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.invariant;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.forestledger.rules.equity.ProjectCompany;
import org.forestledger.rules.equity.SharePledge;
import org.forestledger.rules.lot.Lot;

/**
 * Each holder's free, pledged and control shares are all that it owns; what is pledged is what the pledges say; and the
 * control shares are the floor, in the hands of the state company.
 */
final class SharesAddUp implements Invariant {
    @Override
    public String name() {
        return "shares-add-up";
    }

    @Override
    public String reference() {
        return "RZ-07, F-60, ADR 0011";
    }

    @Override
    public void check(WholeState state, Found found) {
        for (ProjectCompany company : state.all(ProjectCompany.KIND)) {
            String key = ProjectCompany.KIND.key(company.companyAccount());
            Map<String, Map<Lot.Status, Long>> holders = holders(state, company);
            Map<String, Long> pledged = new TreeMap<>();
            state.all(SharePledge.KIND).stream()
                    .filter(pledge -> pledge.status() == SharePledge.Status.REGISTERED
                            && pledge.companyAccount().equals(company.companyAccount()))
                    .forEach(pledge -> pledged.merge(
                            pledge.holder(), pledge.slice().range().count(), Long::sum));
            holders.forEach((holder, units) -> {
                long owned = units.values().stream().mapToLong(Long::longValue).sum();
                long control = of(units, Lot.Status.CONTROL);
                long floor = holder.equals(company.controlHolder())
                        ? company.controlFloorBps().bps()
                        : 0;
                if (of(units, Lot.Status.AVAILABLE) + of(units, Lot.Status.PLEDGED) + control != owned) {
                    found.violation(key, holder + " owns " + owned + " shares, which are " + units);
                }
                if (control != floor) {
                    found.violation(key, holder + " has " + control + " control shares instead of " + floor);
                }
                if (of(units, Lot.Status.PLEDGED) != pledged.getOrDefault(holder, 0L)) {
                    found.violation(
                            key,
                            holder + " has " + of(units, Lot.Status.PLEDGED) + " pledged shares and pledges of "
                                    + pledged.getOrDefault(holder, 0L));
                }
            });
            if (!holders.containsKey(company.controlHolder())) {
                found.violation(key, "its control holder " + company.controlHolder() + " has no share");
            }
        }
    }

    private static Map<String, Map<Lot.Status, Long>> holders(WholeState state, ProjectCompany company) {
        Map<String, Map<Lot.Status, Long>> holders = new TreeMap<>();
        for (Lot lot : state.lots(company.batchId())) {
            holders.computeIfAbsent(lot.owner(), owner -> new EnumMap<>(Lot.Status.class))
                    .merge(lot.status(), lot.range().count(), Long::sum);
        }
        return holders;
    }

    private static long of(Map<Lot.Status, Long> units, Lot.Status status) {
        return units.getOrDefault(status, 0L);
    }
}
