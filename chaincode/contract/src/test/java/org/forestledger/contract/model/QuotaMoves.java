// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract.model;

import java.util.List;
import org.forestledger.rules.lot.CutLot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.quota.AllocateQuota;
import org.forestledger.rules.quota.ApplyForUse;
import org.forestledger.rules.quota.ClawBackIdle;
import org.forestledger.rules.quota.CoverDeficit;
import org.forestledger.rules.quota.DecideUse;
import org.forestledger.rules.quota.DeductQuota;
import org.forestledger.rules.quota.ExpireQuota;
import org.forestledger.rules.quota.QuotaDeduction;
import org.forestledger.rules.quota.RecordStart;
import org.forestledger.rules.unit.CentiMu;

/** What is tried with quotas of forest land. */
final class QuotaMoves {
    private final Model model;
    private final Dice dice;

    QuotaMoves(Model model, Dice dice) {
        this.model = model;
        this.dice = dice;
    }

    private String grant() {
        return dice.oneIn(4) ? "q2" : "q1";
    }

    Draft apply() {
        String grant = grant();
        List<LotSlice> slices = dice.slices(grant, "county-1", 300);
        long named = slices.stream().mapToLong(s -> s.to() - s.from() + 1).sum();
        boolean county = dice.oneIn(4);
        return new Draft(
                dice.caller(county ? Cast.FORESTRY_CLERK : Cast.TOWNSHIP_CLERK),
                "quota:Apply",
                new ApplyForUse(
                        dice.newId("use", model.uses.keySet()),
                        dice.mostly(grant, "none", "q1"),
                        dice.mostly("county-1", "county-2", "pool", "nobody"),
                        dice.mostly(county ? "county-1" : "township-1", "county-2", "pool", "nobody"),
                        dice.mostly("road", " "),
                        CentiMu.of(Math.max(0, dice.mostly(named, named + 1, named - 1, 0L))),
                        dice.mostly(3 + dice.upTo(4), 0, 16, 2),
                        slices));
    }

    Draft decide() {
        return new Draft(
                dice.caller(dice.one(List.of(Cast.GOVERNMENT_OFFICER, Cast.LEADER))),
                "quota:Decide",
                new DecideUse(dice.idOf(model.uses, use -> use.status.equals("APPLIED")), !dice.oneIn(4)));
    }

    Draft start() {
        String id = dice.idOf(model.uses, use -> use.status.equals("APPROVED") && use.started < use.area);
        Entries.Use use = model.uses.get(id);
        long left = use == null ? 1 : use.area - use.started;
        return new Draft(
                dice.caller(use == null ? Cast.TOWNSHIP_CLERK : Cast.actingFor(use.applicant)),
                "quota:Start",
                new RecordStart(
                        id,
                        CentiMu.of(dice.mostly(Math.min(left, 1 + dice.upTo(150)), left, left + 1, 0L)),
                        dice.paper("start")));
    }

    Draft clawBack() {
        String id = dice.idOf(model.uses, use -> use.status.equals("APPROVED") && use.started < use.area);
        return new Draft(
                dice.caller(dice.one(List.of(Cast.FORESTRY_OFFICER, Cast.GOVERNMENT_OFFICER))),
                "quota:ClawBack",
                new ClawBackIdle(id));
    }

    Draft deduct() {
        return new Draft(
                dice.caller(Cast.GOVERNMENT_OFFICER),
                "quota:Deduct",
                new DeductQuota(
                        dice.newId("deduction", model.deductions),
                        dice.mostly(grant(), "none"),
                        QuotaDeduction.Trigger.LOST,
                        CentiMu.of(dice.mostly(1 + dice.upTo(200), 0, 60_001)),
                        dice.mostly(List.of(dice.paper("inspection")), List.of())));
    }

    /** As much as the county owes, or a unit more. */
    Draft cover() {
        long open = model.deficits.getOrDefault("county-1", 0L);
        String grant = dice.oneIn(4) ? "q2" : "q1";
        int lot = dice.lot(grant, "county-1", Units.State.AVAILABLE);
        long to = Math.min(model.units.get(grant).end(lot), lot + Math.max(1, dice.mostly(open, open + 1)) - 1);
        return new Draft(
                dice.caller(Cast.FORESTRY_OFFICER),
                "quota:Cover",
                new CoverDeficit(
                        dice.mostly("county-1", "county-2"),
                        dice.bad() ? dice.slices(grant, "county-1", 20) : List.of(new LotSlice(grant, lot, lot, to))));
    }

    Draft allocate() {
        return new Draft(
                dice.caller(Cast.FORESTRY_OFFICER),
                "quota:Allocate",
                new AllocateQuota(
                        dice.newId("allocation", model.allocations),
                        dice.mostly("q1", "none", "q2"),
                        dice.one(List.of("county-1", "county-1", "county-2", "pool")),
                        dice.slices("q1", QuotasModel.POOL, 100),
                        dice.paper("allocation")));
    }

    Draft expire() {
        String grant = grant();
        long lot = dice.lot(grant, "county-1", dice.oneIn(2) ? Units.State.AVAILABLE : Units.State.HELD);
        return new Draft(
                dice.caller(dice.one(Cast.ALL)),
                "quota:Expire",
                new ExpireQuota(
                        dice.mostly(grant, "none"),
                        dice.mostly(List.of(lot), List.of(), List.of(lot, lot), List.of(lot + 1), List.of(0L))));
    }

    /** A county cuts its lots so that applications do not meet. */
    Draft cut() {
        int lot = dice.lot("q1", "county-1", Units.State.AVAILABLE);
        int end = model.units.get("q1").end(lot);
        return new Draft(
                dice.caller(Cast.FORESTRY_CLERK), "lot:Cut", new CutLot("q1", lot, lot + dice.upTo(end - lot)));
    }
}
