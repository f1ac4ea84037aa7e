// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.carbon.CarbonProject;
import org.forestledger.rules.carbon.CarbonUnitType;
import org.forestledger.rules.carbon.ProposeCarbonIssue;
import org.forestledger.rules.carbon.ProposeCarbonProject;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.project.Parcel;
import org.forestledger.rules.project.ParcelBacking;
import org.forestledger.rules.retirement.DecideRetirement;
import org.forestledger.rules.retirement.EventOffset;
import org.forestledger.rules.retirement.RequestRetirement;
import org.forestledger.rules.retirement.Retirement;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Kilograms;
import org.forestledger.rules.unit.Tonnes;

/** Carbon projects, their credits and what is retired of them. */
final class CarbonMoves {
    private static final Role[] DEVELOPERS = {Role.COMPANY_CLERK, Role.COMPANY_OFFICER, Role.PARTNER_CLERK};
    private static final Role[] OWNERS = {Role.COMPANY_CLERK, Role.PARTNER_OFFICER, Role.INVESTOR, Role.BUYER};

    private CarbonMoves() {}

    static void addTo(Map<String, Move> moves) {
        moves.put("carbon:ProposeProject", CarbonMoves::proposeProject);
        moves.put("carbon:ProposeIssue", CarbonMoves::proposeIssue);
        moves.put("retirement:Request", CarbonMoves::request);
        moves.put("retirement:Decide", CarbonMoves::decide);
    }

    private static String region(Scene scene) {
        return scene.city().name() + "-region";
    }

    private static Intent proposeProject(Scene scene) {
        Account developer = scene.one(
                Account.KIND,
                a -> a.accountKind() == AccountKind.STATE_COMPANY || a.accountKind() == AccountKind.PARTNER);
        String id = scene.fresh("carbon-project");
        List<Parcel> parcels = new ArrayList<>();
        parcels.add(new Parcel(scene.fresh("carbon-parcel"), CentiMu.of(scene.between(1_000, 90_000))));
        boolean shared = scene.chance(50);
        ticketParcel(scene, shared).ifPresent(parcels::add);
        if (scene.careless() && scene.chance(30)) {
            ParcelBacking taken = scene.one(ParcelBacking.KIND, b -> true);
            parcels.add(new Parcel(taken.parcelNo(), CentiMu.of(1_000)));
        }
        return new Intent(
                scene.actingFor(developer.accountId(), DEVELOPERS),
                "carbon:ProposeProject",
                new ProposeCarbonProject(
                        id,
                        "碳汇 " + id,
                        id,
                        scene.any(List.of(CarbonUnitType.values())),
                        "method-1",
                        developer.accountId(),
                        region(scene),
                        parcels,
                        scene.today().minusYears(scene.between(3, 14)),
                        "body-" + scene.between(1, 3),
                        scene.paper(),
                        scene.paper(),
                        shared ? Optional.of(scene.account(FoundingMoves.RULES)) : Optional.empty()));
    }

    /** A forest of tickets whose rules let carbon stand beside them; none where the project is to stand alone. */
    private static Optional<Parcel> ticketParcel(Scene scene, boolean shared) {
        return scene.all(ParcelBacking.KIND)
                .filter(b -> shared
                        && b.use() == ParcelBacking.Use.TICKETS
                        && b.ruleSetId().isPresent()
                        && scene.find(ParcelBacking.KIND, b.region() + "/" + b.parcelNo() + "/CARBON")
                                .isEmpty())
                .findFirst()
                .map(b -> new Parcel(b.parcelNo(), CentiMu.of(1_000)));
    }

    private static Intent proposeIssue(Scene scene) {
        CarbonProject project = scene.one(CarbonProject.KIND, p -> p.status() == CarbonProject.Status.REGISTERED);
        LocalDate from = project.creditedTo()
                .map(day -> day.plusDays(1))
                .orElse(scene.today().minusYears(2))
                .plusDays(scene.between(0, 3));
        LocalDate yearEnd = LocalDate.of(from.getYear(), 12, 31);
        LocalDate to = from.plusDays(scene.between(0, 60));
        return new Intent(
                scene.actingFor(project.developer(), DEVELOPERS),
                "carbon:ProposeIssue",
                new ProposeCarbonIssue(
                        scene.fresh("carbon-batch"),
                        project.carbonProjectId(),
                        from,
                        to.isAfter(yearEnd) ? yearEnd : to,
                        Tonnes.of(scene.between(1, 30_000)),
                        scene.chance(90) ? "body-" + project.validator() : project.validator(),
                        scene.paper()));
    }

    private static Intent request(Scene scene) {
        Lot lot = scene.one(
                Lot.KIND,
                l -> l.status() == Lot.Status.AVAILABLE
                        && scene.find(Batch.KIND, l.batchId())
                                .map(b -> b.asset() == Batch.Asset.CARBON_CREDIT)
                                .orElse(false));
        long from = lot.range().from();
        long to = scene.chance(30)
                ? lot.range().to()
                : scene.between(from, lot.range().to());
        long emission = (to - from + 1) * 1_000 - scene.between(-5, 999);
        Retirement.Purpose purpose = scene.any(List.of(Retirement.Purpose.values()));
        Optional<EventOffset> event = purpose == Retirement.Purpose.EVENT
                ? Optional.of(new EventOffset("活动 " + emission, Kilograms.of(emission), scene.paper()))
                : Optional.empty();
        return new Intent(
                scene.actingFor(lot.owner(), OWNERS),
                "retirement:Request",
                new RequestRetirement(
                        scene.fresh("retirement"),
                        lot.owner(),
                        List.of(new LotSlice(lot.batchId(), from, from, to)),
                        "受益人 " + lot.owner(),
                        purpose,
                        "注销",
                        event));
    }

    private static Intent decide(Scene scene) {
        Retirement retirement = scene.one(Retirement.KIND, r -> r.status() == Retirement.Status.REQUESTED);
        boolean confirmed = scene.chance(60);
        return new Intent(
                scene.somebody(Role.REGISTRAR),
                "retirement:Decide",
                new DecideRetirement(
                        retirement.retirementId(), confirmed, confirmed ? Optional.empty() : Optional.of("理由")));
    }
}
