// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import java.util.List;
import java.util.Map;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.quota.AllocateQuota;
import org.forestledger.rules.quota.ApplyForUse;
import org.forestledger.rules.quota.ClawBackIdle;
import org.forestledger.rules.quota.CountyDeficit;
import org.forestledger.rules.quota.CoverDeficit;
import org.forestledger.rules.quota.DecideUse;
import org.forestledger.rules.quota.DeductQuota;
import org.forestledger.rules.quota.ExpireQuota;
import org.forestledger.rules.quota.FilePlan;
import org.forestledger.rules.quota.GrantQuota;
import org.forestledger.rules.quota.QuotaDeduction;
import org.forestledger.rules.quota.QuotaGrant;
import org.forestledger.rules.quota.RecordStart;
import org.forestledger.rules.quota.UseApplication;
import org.forestledger.rules.quota.UsePlan;
import org.forestledger.rules.ruleset.RuleSetInForce;
import org.forestledger.rules.unit.CentiMu;

/** What becomes of a quota of forest land. */
final class QuotaMoves {
    private static final List<String> ROADS = List.of("road", "school", "水库");
    private static final Role[] OFFICERS = {Role.FORESTRY_OFFICER, Role.GOVERNMENT_OFFICER};

    private QuotaMoves() {}

    static void addTo(Map<String, Move> moves) {
        moves.put("quota:Grant", QuotaMoves::grant);
        moves.put("quota:Allocate", QuotaMoves::allocate);
        moves.put("quota:Plan", QuotaMoves::plan);
        moves.put("quota:Apply", QuotaMoves::apply);
        moves.put("quota:Decide", QuotaMoves::decide);
        moves.put("quota:Start", QuotaMoves::start);
        moves.put("quota:ClawBack", QuotaMoves::clawBack);
        moves.put("quota:Expire", QuotaMoves::expire);
        moves.put("quota:Deduct", QuotaMoves::deduct);
        moves.put("quota:Cover", QuotaMoves::cover);
    }

    private static Intent grant(Scene scene) {
        // Those that end within the history are what quotas can expire by.
        boolean trial = scene.chance(60)
                && scene.all(RuleSetInForce.KIND).anyMatch(r -> r.ruleSetId().equals(scene.account("trial")));
        RuleSetInForce rules =
                scene.one(RuleSetInForce.KIND, r -> !trial || r.ruleSetId().equals(scene.account("trial")));
        Project project = scene.one(
                Project.KIND, p -> p.status() == Project.Status.BANKED && !LandMoves.isForTheLibrary(scene, p));
        return new Intent(
                scene.somebody(OFFICERS),
                "quota:Grant",
                new GrantQuota(
                        scene.fresh("quota"),
                        rules.ruleSetId(),
                        project.projectId(),
                        scene.account("county"),
                        scene.account("pool"),
                        scene.today().minusDays(scene.between(0, 1)),
                        (int) scene.between(1, 6)));
    }

    /** A free lot of a quota. */
    private static Lot free(Scene scene, String owner) {
        return scene.one(
                Lot.KIND,
                lot -> lot.status() == Lot.Status.AVAILABLE
                        && lot.owner().equals(scene.account(owner))
                        && scene.find(QuotaGrant.KIND, lot.batchId())
                                .map(grant -> !grant.expiredOn(scene.today()))
                                .orElse(false));
    }

    private static LotSlice slice(Scene scene, Lot lot, long most) {
        long first = lot.range().from();
        long from = scene.chance(70) ? first : scene.between(first, lot.range().to());
        long to = Math.min(lot.range().to(), from + scene.between(0, most));
        return new LotSlice(lot.batchId(), first, from, to);
    }

    private static Intent allocate(Scene scene) {
        Lot lot = free(scene, "pool");
        Account county = scene.one(Account.KIND, a -> a.accountKind() == AccountKind.COUNTY);
        return new Intent(
                scene.somebody(OFFICERS),
                "quota:Allocate",
                new AllocateQuota(
                        scene.fresh("allocation"),
                        lot.batchId(),
                        county.accountId(),
                        List.of(slice(scene, lot, 20_000)),
                        scene.paper()));
    }

    private static Intent plan(Scene scene) {
        return new Intent(
                scene.actingFor(scene.account("county"), Role.FORESTRY_CLERK),
                "quota:Plan",
                new FilePlan(
                        scene.account("county"),
                        scene.today().getYear() + (scene.chance(80) ? 0 : 1),
                        List.of(new UsePlan.Planned(scene.any(ROADS), CentiMu.of(scene.between(1, 5_000)))),
                        scene.paper()));
    }

    private static Intent apply(Scene scene) {
        boolean open = scene.find(CountyDeficit.KIND, scene.account("county"))
                .map(deficit -> deficit.open().centiMu() > 0)
                .orElse(false);
        if (open && !scene.careless()) {
            throw new NothingToDoException("a deficit is open");
        }
        Lot lot = free(scene, "county");
        LotSlice slice = slice(scene, lot, 3_000);
        long area = slice.range().count() + (scene.careless() ? scene.between(-1, 1) : 0);
        String applicant = scene.account(scene.chance(70) ? "township" : "county");
        return new Intent(
                scene.actingFor(applicant, Role.TOWNSHIP_CLERK, Role.FORESTRY_CLERK),
                "quota:Apply",
                new ApplyForUse(
                        scene.fresh("use"),
                        lot.batchId(),
                        scene.account("county"),
                        applicant,
                        scene.any(ROADS),
                        CentiMu.of(Math.max(1, area)),
                        (int) scene.between(3, 9),
                        List.of(slice)));
    }

    private static UseApplication application(Scene scene, UseApplication.Status status) {
        return scene.one(UseApplication.KIND, a -> a.status() == status);
    }

    private static Intent decide(Scene scene) {
        UseApplication application = application(scene, UseApplication.Status.APPLIED);
        return new Intent(
                scene.somebody(Role.LEADING_GROUP, Role.GOVERNMENT_OFFICER),
                "quota:Decide",
                new DecideUse(application.applicationId(), scene.chance(80)));
    }

    private static Intent start(Scene scene) {
        UseApplication application = application(scene, UseApplication.Status.APPROVED);
        return new Intent(
                scene.actingFor(application.applicantAccount(), Role.TOWNSHIP_CLERK, Role.FORESTRY_CLERK),
                "quota:Start",
                new RecordStart(
                        application.applicationId(),
                        CentiMu.of(scene.between(1, application.area().centiMu())),
                        scene.paper()));
    }

    private static Intent clawBack(Scene scene) {
        UseApplication idle = scene.one(
                UseApplication.KIND,
                a -> a.status() == UseApplication.Status.APPROVED
                        && a.idleAfter().map(scene.today()::isAfter).orElse(false));
        return new Intent(scene.somebody(OFFICERS), "quota:ClawBack", new ClawBackIdle(idle.applicationId()));
    }

    private static Intent expire(Scene scene) {
        Lot lot = scene.one(
                Lot.KIND,
                l -> (l.status() == Lot.Status.AVAILABLE || l.status() == Lot.Status.HELD)
                        && scene.find(QuotaGrant.KIND, l.batchId())
                                .map(grant -> grant.expiredOn(scene.today()))
                                .orElse(false));
        return new Intent(
                scene.somebody(Role.TOWNSHIP_CLERK, Role.BUYER, Role.COMPANY_CLERK),
                "quota:Expire",
                new ExpireQuota(lot.batchId(), List.of(lot.range().from())));
    }

    private static Intent deduct(Scene scene) {
        QuotaGrant grant = scene.one(QuotaGrant.KIND, g -> true);
        return new Intent(
                scene.somebody(member -> !member.id().equals(grant.grantedBy()), OFFICERS),
                "quota:Deduct",
                new DeductQuota(
                        scene.fresh("deduction"),
                        grant.grantId(),
                        scene.any(List.of(QuotaDeduction.Trigger.values())),
                        CentiMu.of(scene.between(1, 300)),
                        List.of(scene.paper())));
    }

    private static Intent cover(Scene scene) {
        CountyDeficit deficit = scene.one(CountyDeficit.KIND, d -> d.open().centiMu() > 0);
        Lot lot = free(scene, "county");
        return new Intent(
                scene.somebody(OFFICERS),
                "quota:Cover",
                new CoverDeficit(
                        deficit.countyAccount(),
                        List.of(slice(scene, lot, Math.max(0, deficit.open().centiMu() - 1)))));
    }
}
