// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract.model;

import java.util.List;
import java.util.Map;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.quota.AllocateQuota;
import org.forestledger.rules.quota.ApplyForUse;
import org.forestledger.rules.quota.ClawBackIdle;
import org.forestledger.rules.quota.CoverDeficit;
import org.forestledger.rules.quota.DecideUse;
import org.forestledger.rules.quota.DeductQuota;
import org.forestledger.rules.quota.ExpireQuota;
import org.forestledger.rules.quota.RecordStart;
import org.forestledger.rules.refusal.RefusalCode;

/** Quotas of forest land, from the application to the claw-back. */
final class QuotasModel {
    /** Where the pool's part lies. */
    static final String POOL = "pool";

    /** Full years after which land that lies idle is taken back; degraded area counts once. */
    private static final int IDLE_YEARS = 2;

    private final Model model;

    QuotasModel(Model model) {
        this.model = model;
    }

    void register() {
        model.on(AllocateQuota.class, this::allocate);
        model.on(ApplyForUse.class, this::apply);
        model.on(DecideUse.class, this::decide);
        model.on(RecordStart.class, this::start);
        model.on(ClawBackIdle.class, this::clawBack);
        model.on(DeductQuota.class, this::deduct);
        model.on(CoverDeficit.class, this::cover);
        model.on(ExpireQuota.class, this::expire);
    }

    private static void of(String grant, List<LotSlice> slices) {
        Model.some(slices);
        slices.forEach(s -> Refused.unless(s.batchId().equals(grant), RefusalCode.INVALID_FIELD));
    }

    private static long area(List<LotSlice> slices) {
        slices.forEach(Model::rangeRuns);
        return slices.stream().mapToLong(s -> s.to() - s.from() + 1).sum();
    }

    private void usable(Entries.Grant grant) {
        Refused.unless(!model.today().isBefore(grant.usableFrom()), RefusalCode.NOT_YET_USABLE);
        valid(grant);
    }

    private void valid(Entries.Grant grant) {
        Refused.unless(!model.today().isAfter(grant.validTo()), RefusalCode.QUOTA_EXPIRED);
    }

    private void noDeficit(String county) {
        Refused.unless(model.deficits.getOrDefault(county, 0L) == 0, RefusalCode.QUOTA_DEFICIT_OPEN);
    }

    private void allocate(Caller caller, AllocateQuota c) {
        Model.newId(c.allocationId());
        of(c.grantId(), c.slices());
        model.account(c.countyAccount(), AccountKind.COUNTY);
        valid(Model.find(model.grants, c.grantId()));
        for (LotSlice slice : c.slices()) {
            LotsModel.take(model, slice, POOL, c.countyAccount(), Units.State.AVAILABLE, Units.NOBODY);
        }
        Model.absent(model.allocations, c.allocationId());
        model.allocations.add(c.allocationId());
    }

    private void apply(Caller caller, ApplyForUse c) {
        Model.newId(c.applicationId());
        Refused.unless(c.grade() >= 1 && c.grade() <= 15, RefusalCode.INVALID_FIELD);
        Refused.unless(!c.forProject().isBlank(), RefusalCode.MISSING_FIELD);
        Refused.unless(c.area().centiMu() > 0, RefusalCode.INVALID_FIELD);
        of(c.grantId(), c.slices());
        Model.actsFor(caller, c.applicantAccount());
        model.account(c.applicantAccount(), AccountKind.TOWNSHIP, AccountKind.COUNTY);
        boolean county = model.accounts.get(c.applicantAccount()) == AccountKind.COUNTY;
        Refused.unless(!county || c.applicantAccount().equals(c.countyAccount()), RefusalCode.INVALID_FIELD);
        model.account(c.countyAccount(), AccountKind.COUNTY);
        Entries.Grant grant = Model.find(model.grants, c.grantId());
        usable(grant);
        noDeficit(c.countyAccount());
        long named = area(c.slices());
        Refused.unless(named <= c.area().centiMu(), RefusalCode.AREA_MISMATCH);
        Refused.unless(named == c.area().centiMu(), RefusalCode.INSUFFICIENT_QUOTA);
        Refused.unless(grant.grade() <= c.grade(), RefusalCode.QUALITY_NOT_BALANCED);
        for (LotSlice slice : c.slices()) {
            LotsModel.take(model, slice, c.countyAccount(), c.countyAccount(), Units.State.HELD, c.applicationId());
        }
        Model.absent(model.uses.keySet(), c.applicationId());
        Entries.Use use = new Entries.Use();
        use.grant = c.grantId();
        use.county = c.countyAccount();
        use.applicant = c.applicantAccount();
        use.area = c.area().centiMu();
        use.ranges = LotsModel.ranges(c.slices());
        use.by = caller.person();
        model.uses.put(c.applicationId(), use);
    }

    private void decide(Caller caller, DecideUse c) {
        Entries.Use use = Model.find(model.uses, c.applicationId());
        Model.another(caller, use.by);
        Refused.unless(use.status.equals("APPLIED"), RefusalCode.WRONG_STATE);
        if (c.approved()) {
            usable(model.grants.get(use.grant));
            noDeficit(use.county);
            use.approvedOn = model.today();
        }
        use.status = c.approved() ? "APPROVED" : "REFUSED";
        Units units = model.change(use.grant);
        for (Entries.Range range : use.ranges) {
            if (c.approved()) {
                units.bind(range.from(), range.to(), Units.State.USED, c.applicationId());
            } else if (units.state(range.from()) == Units.State.HELD) {
                units.bind(range.from(), range.to(), Units.State.AVAILABLE, Units.NOBODY);
            }
        }
    }

    private void start(Caller caller, RecordStart c) {
        Entries.Use use = Model.find(model.uses, c.applicationId());
        Model.actsFor(caller, use.applicant);
        Refused.unless(c.area().centiMu() > 0, RefusalCode.INVALID_FIELD);
        Refused.unless(use.status.equals("APPROVED"), RefusalCode.USE_NOT_APPROVED);
        Refused.unless(c.area().centiMu() <= use.area - use.started, RefusalCode.AREA_MISMATCH);
        use.started += c.area().centiMu();
    }

    private void clawBack(Caller caller, ClawBackIdle c) {
        Entries.Use use = Model.find(model.uses, c.applicationId());
        Refused.unless(use.status.equals("APPROVED") && use.started < use.area, RefusalCode.WRONG_STATE);
        Refused.unless(model.today().isAfter(use.approvedOn.plusYears(IDLE_YEARS)), RefusalCode.NOT_IDLE_YET);
        Units units = model.change(use.grant);
        long unit = 0;
        for (Entries.Range range : use.ranges) {
            for (long at = range.from(); at <= range.to(); at++, unit++) {
                if (unit == use.started) {
                    units.cut(at, range.to());
                }
                if (unit >= use.started) {
                    units.bind(at, at, Units.State.CLAWED_BACK, c.applicationId());
                }
            }
        }
        use.status = "CLAWED_BACK";
    }

    private void deduct(Caller caller, DeductQuota c) {
        Model.newId(c.deductionId());
        Refused.unless(!c.documents().isEmpty(), RefusalCode.MISSING_FIELD);
        Refused.unless(c.degraded().centiMu() > 0, RefusalCode.INVALID_FIELD);
        Entries.Grant grant = Model.find(model.grants, c.grantId());
        Model.another(caller, grant.grantedBy());
        Refused.unless(c.degraded().centiMu() <= grant.area(), RefusalCode.AREA_MISMATCH);
        Model.absent(model.deductions, c.deductionId());
        model.deductions.add(c.deductionId());
        model.deficits.merge(grant.county(), c.degraded().centiMu(), Long::sum);
    }

    private void cover(Caller caller, CoverDeficit c) {
        Model.some(c.slices());
        Map<String, Long> deficits = model.deficits;
        long open = Model.find(deficits, c.countyAccount());
        long area = area(c.slices());
        Refused.unless(area <= open, RefusalCode.AREA_MISMATCH);
        for (LotSlice slice : c.slices()) {
            usable(Model.find(model.grants, slice.batchId()));
            LotsModel.take(
                    model,
                    slice,
                    c.countyAccount(),
                    c.countyAccount(),
                    Units.State.DEDUCTED,
                    "deficit:" + c.countyAccount());
        }
        deficits.put(c.countyAccount(), open - area);
    }

    private void expire(Caller caller, ExpireQuota c) {
        Model.some(c.lotFroms());
        Entries.Grant grant = Model.find(model.grants, c.grantId());
        Refused.unless(model.today().isAfter(grant.validTo()), RefusalCode.QUOTA_NOT_EXPIRED);
        for (long from : c.lotFroms()) {
            Units units = LotsModel.lot(model, c.grantId(), from);
            Refused.unless(
                    units.state(from) == Units.State.AVAILABLE || units.state(from) == Units.State.HELD,
                    RefusalCode.LOT_NOT_AVAILABLE);
            model.change(c.grantId()).bind(from, units.end(from), Units.State.EXPIRED, units.binding(from));
        }
    }
}
