// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.parcel.ChangeRight;
import org.forestledger.rules.parcel.CorrectParcel;
import org.forestledger.rules.parcel.DecideCorrection;
import org.forestledger.rules.parcel.LandClass;
import org.forestledger.rules.parcel.MapPoint;
import org.forestledger.rules.parcel.OpenRegister;
import org.forestledger.rules.parcel.ParcelCorrection;
import org.forestledger.rules.parcel.ParcelFacts;
import org.forestledger.rules.parcel.ParcelRegister;
import org.forestledger.rules.parcel.ParcelRights;
import org.forestledger.rules.parcel.ParcelRow;
import org.forestledger.rules.parcel.RegisterParcels;
import org.forestledger.rules.parcel.RegisteredParcel;
import org.forestledger.rules.parcel.RightLayer;
import org.forestledger.rules.parcel.SealRegister;
import org.forestledger.rules.parcel.WithdrawParcel;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.project.Parcel;
import org.forestledger.rules.project.ParcelUse;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.ruleset.RuleSetInForce;
import org.forestledger.rules.unit.CentiMu;

/** The registers of a county; only one region of a city keeps them. */
final class ParcelMoves {
    /** The region whose projects name registered parcels. */
    static final String REGION = "parcels";

    private static final int ZONE = 38;
    private static final long WEST_MM = 38_200_000_000L;
    private static final long SOUTH_MM = 1_900_000_000L;
    private static final long STEP_MM = 20_000;
    private static final int STEPS = 200;
    private static final int FIRST_YEAR = 2015;

    private ParcelMoves() {}

    static void addTo(Map<String, Move> moves) {
        moves.put("parcel:OpenRegister", ParcelMoves::open);
        moves.put("parcel:Register", ParcelMoves::register);
        moves.put("parcel:Correct", ParcelMoves::correct);
        moves.put("parcel:Withdraw", ParcelMoves::withdraw);
        moves.put("parcel:DecideCorrection", ParcelMoves::decide);
        moves.put("parcel:ChangeRight", ParcelMoves::changeRight);
        moves.put("parcel:SealRegister", ParcelMoves::seal);
    }

    /** A registered parcel that backs nothing, as a project names it. */
    static Parcel free(Scene scene) {
        RegisteredParcel parcel = unused(scene);
        long area = parcel.facts().area().centiMu() + (scene.careless() ? scene.between(0, 1) : 0);
        return new Parcel(parcel.parcelId(), CentiMu.of(area));
    }

    private static Member clerk(Scene scene) {
        return scene.actingFor(scene.account("county"), Role.FORESTRY_CLERK);
    }

    private static Intent open(Scene scene) {
        Account county = scene.one(Account.KIND, a -> a.accountKind() == AccountKind.COUNTY);
        scene.one(RuleSetInForce.KIND, r -> r.ruleSetId().equals(scene.account(FoundingMoves.RULES)));
        int year = scene.any(IntStream.rangeClosed(FIRST_YEAR, scene.today().getYear() + (scene.careless() ? 1 : 0))
                .filter(y -> scene.careless()
                        || scene.find(ParcelRegister.KIND, ParcelRegister.idOf(county.accountId(), y))
                                .isEmpty())
                .boxed()
                .toList());
        return new Intent(
                clerk(scene),
                "parcel:OpenRegister",
                new OpenRegister(
                        scene.account(REGION),
                        county.accountId(),
                        year,
                        "县林业局",
                        scene.account(FoundingMoves.RULES),
                        ZONE));
    }

    private static int lastNo(Scene scene, ParcelRegister register) {
        return (int) scene.all(RegisteredParcel.KIND)
                .filter(p -> p.registerId().equals(register.registerId()))
                .count();
    }

    private static Intent register(Scene scene) {
        ParcelRegister register = scene.one(ParcelRegister.KIND, r -> r.status() == ParcelRegister.Status.OPEN);
        int next = lastNo(scene, register) + 1 + (scene.careless() ? (int) scene.between(-1, 1) : 0);
        List<ParcelRow> rows = new ArrayList<>();
        for (int i = 0; i < (scene.chance(70) ? 1 : 2); i++) {
            rows.add(new ParcelRow(next + i, facts(scene)));
        }
        return new Intent(clerk(scene), "parcel:Register", new RegisterParcels(register.registerId(), rows));
    }

    /** A place on the city's own ground. */
    private static MapPoint place(Scene scene, long column, long row) {
        long city = Math.floorMod(scene.city().name().hashCode(), 100_000);
        long east = WEST_MM + city % 100 * STEPS * STEP_MM;
        long north = SOUTH_MM + city / 100 * STEPS * STEP_MM;
        return new MapPoint(east + column * STEP_MM, north + row * STEP_MM);
    }

    /** A triangle or an oblong, or only its centre. */
    private static ParcelFacts facts(Scene scene) {
        long column = scene.between(0, STEPS - 20);
        long row = scene.between(0, STEPS - 20);
        long width = scene.between(2, 12);
        long height = scene.between(2, 12);
        boolean triangle = scene.chance(40);
        List<MapPoint> line = new ArrayList<>(List.of(
                place(scene, column, row), place(scene, column + width, row), place(scene, column, row + height)));
        if (!triangle) {
            line.add(2, place(scene, column + width, row + height));
        }
        line.add(line.get(0));
        MapPoint inside =
                new MapPoint(line.get(0).eastMm() + STEP_MM / 4, line.get(0).northMm() + STEP_MM / 4);
        // A square of 20 m is 0.6 mu.
        long area = width * height * 60 / (triangle ? 2 : 1);
        return new ParcelFacts(
                CentiMu.of(area),
                inside,
                scene.any(List.of(LandClass.values())),
                scene.chance(80),
                CentiMu.of(scene.between(0, area + (scene.careless() ? area : 0))),
                scene.chance(80) ? Optional.of(line) : Optional.empty());
    }

    private static RegisteredParcel parcel(Scene scene, Predicate<RegisteredParcel> fits) {
        return scene.one(RegisteredParcel.KIND, p -> p.status() == RegisteredParcel.Status.REGISTERED && fits.test(p));
    }

    private static RegisteredParcel unused(Scene scene) {
        return parcel(scene, p -> scene.find(ParcelUse.KIND, p.region() + "/" + p.parcelId())
                .isEmpty());
    }

    /** The area up to which a project can be banked: what its parcels have, and where they are registered what has grown there. */
    static long bankable(Scene scene, Project project) {
        return project.parcels().stream()
                .mapToLong(parcel -> scene.find(RegisteredParcel.KIND, parcel.parcelNo())
                        .map(registered -> Math.min(
                                parcel.area().centiMu(),
                                registered.facts().bankedArea().centiMu()))
                        .orElse(parcel.area().centiMu()))
                .sum();
    }

    /** A parcel of a project that is not banked yet has been restored. */
    private static Intent progress(Scene scene) {
        RegisteredParcel parcel = parcel(scene, p -> scene.find(ParcelUse.KIND, p.region() + "/" + p.parcelId())
                .flatMap(use -> scene.find(Project.KIND, use.projectId()))
                .filter(project -> scene.careless() || project.bankedArea().isEmpty())
                .isPresent());
        ParcelFacts was = parcel.facts();
        ParcelFacts now = new ParcelFacts(was.area(), was.centre(), LandClass.FOREST, true, was.area(), was.boundary());
        return correction(scene, parcel, now);
    }

    private static Intent correct(Scene scene) {
        if (scene.chance(25)) {
            return progress(scene);
        }
        return correction(scene, unused(scene), facts(scene));
    }

    private static Intent correction(Scene scene, RegisteredParcel parcel, ParcelFacts facts) {
        return new Intent(
                clerk(scene),
                "parcel:Correct",
                new CorrectParcel(
                        scene.fresh("correction"), parcel.parcelId(), parcel.version(), facts, "界址复测", scene.paper()));
    }

    private static Intent withdraw(Scene scene) {
        RegisteredParcel parcel = unused(scene);
        return new Intent(
                clerk(scene),
                "parcel:Withdraw",
                new WithdrawParcel(
                        scene.fresh("correction"), parcel.parcelId(), parcel.version(), "重复登记", scene.paper()));
    }

    private static Member officer(Scene scene) {
        return scene.actingFor(scene.account("county"), Role.FORESTRY_OFFICER);
    }

    private static Intent decide(Scene scene) {
        ParcelCorrection correction =
                scene.one(ParcelCorrection.KIND, c -> c.status() == ParcelCorrection.Status.FILED);
        return new Intent(
                officer(scene),
                "parcel:DecideCorrection",
                new DecideCorrection(correction.correctionId(), scene.chance(70)));
    }

    private static Intent changeRight(Scene scene) {
        RegisteredParcel parcel = parcel(scene, p -> true);
        boolean owned = scene.find(ParcelRights.KIND, parcel.parcelId()).isPresent();
        RightLayer layer = owned || scene.careless() ? scene.any(List.of(RightLayer.values())) : RightLayer.OWNERSHIP;
        LocalDate from = scene.today().minusYears(scene.between(0, 3));
        boolean term = layer != RightLayer.OWNERSHIP;
        return new Intent(
                officer(scene),
                "parcel:ChangeRight",
                new ChangeRight(
                        scene.fresh("right"),
                        parcel.parcelId(),
                        layer,
                        scene.any(List.of("集体", "承包户", "林场")),
                        layer == RightLayer.MANAGEMENT && scene.chance(50)
                                ? Optional.empty()
                                : Optional.of(scene.fresh("certificate")),
                        term ? Optional.of(from) : Optional.empty(),
                        term ? Optional.of(from.plusYears(scene.between(3, 30))) : Optional.empty(),
                        scene.paper()));
    }

    private static Intent seal(Scene scene) {
        ParcelRegister register =
                scene.one(ParcelRegister.KIND, r -> r.status() == ParcelRegister.Status.OPEN && lastNo(scene, r) > 0);
        int count = lastNo(scene, register) + (scene.careless() ? (int) scene.between(-1, 1) : 0);
        return new Intent(officer(scene), "parcel:SealRegister", new SealRegister(register.registerId(), count));
    }
}
