// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.ParcelWorld.*;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.parcel.ChangeRight;
import org.forestledger.rules.parcel.CorrectParcel;
import org.forestledger.rules.parcel.DecideCorrection;
import org.forestledger.rules.parcel.MapPoint;
import org.forestledger.rules.parcel.OpenRegister;
import org.forestledger.rules.parcel.ParcelFacts;
import org.forestledger.rules.parcel.ParcelRow;
import org.forestledger.rules.parcel.RegisterParcels;
import org.forestledger.rules.parcel.RightLayer;
import org.forestledger.rules.parcel.SealRegister;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.refusal.RefusedException;
import org.junit.jupiter.api.Test;

/** What each function of the register is refused with, in order of precedence, and the guard cases of parcels. */
class ParcelRefusalTest {
    private final ParcelWorld world = new ParcelWorld();
    private final TestLedger ledger = world.ledger;

    private void refused(RefusalCode code, Caller caller, String function, Record command) {
        assertThat(ledger.refuse(caller, function, command))
                .as(command.toString())
                .isEqualTo(code);
    }

    private static OpenRegister open(String region, String county, int year, String unit, String rules, int zone) {
        return new OpenRegister(region, county, year, unit, rules, zone);
    }

    @Test
    @Precedence("parcel:OpenRegister")
    void open_shouldNameTheFirstFault_whenSeveralHold() {
        String function = "parcel:OpenRegister";
        refused(RefusalCode.NOT_PERMITTED, BUYER, function, open("a b", "a b", 1999, " ", "no", 24));
        refused(RefusalCode.INVALID_FIELD, FORESTRY_CLERK, function, open("a b", "county-9", 1999, " ", "no", 24));
        refused(RefusalCode.INVALID_FIELD, FORESTRY_CLERK, function, open("g", "county-9", 1999, " ", "no", 24));
        refused(RefusalCode.INVALID_FIELD, FORESTRY_CLERK, function, open("g", "county-9", 2023, " ", "no", 24));
        refused(RefusalCode.MISSING_FIELD, FORESTRY_CLERK, function, open("g", "county-9", 2022, " ", "no", 24));
        refused(RefusalCode.TOO_LONG, FORESTRY_CLERK, function, open("g", "county-9", 2022, "局".repeat(201), "no", 24));
        refused(RefusalCode.INVALID_FIELD, FORESTRY_CLERK, function, open("g", "county-9", 2022, "局", "no", 24));
        refused(RefusalCode.INVALID_FIELD, FORESTRY_CLERK, function, open("g", "county-9", 2022, "局", "no", 46));
        refused(RefusalCode.ACCOUNT_NOT_YOURS, FORESTRY_CLERK, function, open("g", "county-9", 2022, "局", "no", 38));
        Caller ofTownship = TestLedger.person("x", Role.FORESTRY_CLERK, "township-1", "county-9");
        refused(RefusalCode.NOT_FOUND, ofTownship, function, open("g", "county-9", 2022, "局", "no", 38));
        refused(RefusalCode.ACCOUNT_KIND_WRONG, ofTownship, function, open("g", "township-1", 2022, "局", "no", 38));
        refused(RefusalCode.RULE_SET_NOT_ACTIVE, FORESTRY_CLERK, function, open("g", "county-1", 2022, "局", "no", 38));
        world.opened();
        refused(RefusalCode.ALREADY_EXISTS, FORESTRY_CLERK, function, ParcelWorld.open("county-1", 2022));
        ledger.accept(FORESTRY_CLERK, function, ParcelWorld.open("county-1", 2021));
    }

    @Test
    @Precedence("parcel:Register")
    void register_shouldNameTheFirstFault_whenSeveralHold() {
        world.opened();
        String function = "parcel:Register";
        ParcelFacts bad = facts(0, 1, at(0, 0), List.of());
        refused(RefusalCode.NOT_PERMITTED, FORESTRY_OFFICER, function, rows("none", 0, bad));
        refused(RefusalCode.MISSING_FIELD, FORESTRY_CLERK, function, rows("none", 0));
        refused(
                RefusalCode.TOO_LONG,
                FORESTRY_CLERK,
                function,
                new RegisterParcels("none", Collections.nCopies(51, new ParcelRow(0, bad))));
        refused(RefusalCode.NOT_FOUND, FORESTRY_CLERK, function, rows("none", 0, bad));
        refused(RefusalCode.ACCOUNT_NOT_YOURS, OTHER_CLERK, function, rows(REGISTER, 0, bad));
        refused(RefusalCode.INVALID_FIELD, FORESTRY_CLERK, function, rows(REGISTER, 0, bad));
        refused(RefusalCode.PARCEL_NUMBER_GAP, FORESTRY_CLERK, function, rows(REGISTER, 2, bad));
        refused(RefusalCode.INVALID_FIELD, FORESTRY_CLERK, function, rows(REGISTER, 1, bad));
        world.registered(1, land(0, 0, 100));
        refused(RefusalCode.PARCEL_NUMBER_TAKEN, FORESTRY_CLERK, function, rows(REGISTER, 1, bad));
        refused(RefusalCode.PARCEL_NUMBER_GAP, FORESTRY_CLERK, function, rows(REGISTER, 3, bad));
        world.sealed(1);
        refused(RefusalCode.REGISTER_SEALED, FORESTRY_CLERK, function, rows(REGISTER, 1, bad));
    }

    /** One fault less from line to line. */
    @Test
    @Precedence("parcel:Register")
    void facts_shouldNameTheFirstFault_whenSeveralHold() {
        world.opened().registered(1, land(0, 0, 100));
        MapPoint elsewhere = new MapPoint(39_512_000_000L, 2_860_000_000L);
        MapPoint far = at(50_000, 0);
        List<MapPoint> wideAndOpen = line(0, 0, 8_001, 0, 0, 90, 90, 90);
        List<MapPoint> openLine = line(0, 0, 8_000, 0, 0, 90, 90, 90);
        List<MapPoint> bowTie = line(0, 0, 90, 0, 0, 90, 90, 90, 0, 0);
        List<MapPoint> many = new ArrayList<>(Collections.nCopies(302, at(0, 0)));
        refusedFacts(RefusalCode.INVALID_FIELD, facts(0, 1_501, elsewhere, line(0, 0)));
        refusedFacts(RefusalCode.AREA_MISMATCH, facts(1_500, 1_501, elsewhere, line(0, 0)));
        refusedFacts(RefusalCode.ZONE_MISMATCH, facts(1_500, 1_500, elsewhere, line(0, 0)));
        refusedFacts(RefusalCode.MISSING_FIELD, facts(1_500, 1_500, far, line(0, 0, 100, 0, 0, 0)));
        refusedFacts(RefusalCode.TOO_LONG, facts(1_500, 1_500, far, many));
        refusedFacts(RefusalCode.BOUNDARY_TOO_WIDE, facts(1_500, 1_500, far, wideAndOpen));
        refusedFacts(RefusalCode.BOUNDARY_INVALID, facts(1_500, 1_500, far, openLine));
        refusedFacts(RefusalCode.BOUNDARY_INVALID, facts(1_500, 1_500, far, bowTie));
        refusedFacts(RefusalCode.BOUNDARY_AREA_DIFFERS, facts(1_500, 1_500, far, square(50, 50, 90)));
        refusedFacts(RefusalCode.CENTRE_OUTSIDE, facts(1_500, 1_500, far, square(50, 50, 100)));
        refusedFacts(RefusalCode.CENTRE_OUTSIDE, facts(1_500, 1_500, at(50, 90), square(50, 50, 100)));
        refusedFacts(RefusalCode.PARCELS_OVERLAP, facts(1_500, 1_500, at(90, 90), square(50, 50, 100)));
    }

    private void refusedFacts(RefusalCode code, ParcelFacts facts) {
        refused(code, FORESTRY_CLERK, "parcel:Register", rows(REGISTER, 2, facts));
    }

    @Test
    void point_shouldBeRefused_whenItLiesInNoZoneOrBeyondTheMap() {
        for (long[] place : new long[][] {
            {-1, 1},
            {24_999_999_999L, 1},
            {46_000_000_000L, 1},
            {Long.MAX_VALUE, 1},
            {38_500_000_000L, 0},
            {38_500_000_000L, 6_000_000_000L}
        }) {
            assertThat(pointRefusal(place[0], place[1]))
                    .as(place[0] + " " + place[1])
                    .contains(RefusalCode.INVALID_FIELD);
        }
        assertThat(pointRefusal(25_000_000_000L, 1)).isEmpty();
    }

    private static Optional<RefusalCode> pointRefusal(long eastMm, long northMm) {
        try {
            return new MapPoint(eastMm, northMm).zone() > 0 ? Optional.empty() : Optional.of(RefusalCode.NOT_FOUND);
        } catch (RefusedException e) {
            return Optional.of(e.refusal().code());
        }
    }

    @Test
    @Precedence("parcel:Correct")
    void correction_shouldNameTheFirstFault_whenSeveralHold() {
        world.opened().registered(1, land(0, 0, 100), land(100, 0, 100));
        String function = "parcel:Correct";
        ParcelFacts bad = facts(0, 1, at(0, 0), List.of());
        refused(RefusalCode.NOT_PERMITTED, FORESTRY_OFFICER, function, correction("a b", 2, bad));
        refused(RefusalCode.INVALID_FIELD, FORESTRY_CLERK, function, correction("a b", 2, bad));
        refused(
                RefusalCode.MISSING_FIELD,
                FORESTRY_CLERK,
                function,
                new CorrectParcel("c", "none", 2, bad, " ", paper("survey")));
        refused(
                RefusalCode.TOO_LONG,
                FORESTRY_CLERK,
                function,
                new CorrectParcel("c", "none", 2, bad, "改".repeat(501), paper("survey")));
        refused(
                RefusalCode.NOT_FOUND,
                FORESTRY_CLERK,
                function,
                new CorrectParcel("c", "none", 2, bad, "改", paper("survey")));
        refused(RefusalCode.ACCOUNT_NOT_YOURS, OTHER_CLERK, function, correction("c", 2, bad));
        refused(RefusalCode.PARCEL_VERSION_CHANGED, FORESTRY_CLERK, function, correction("c", 2, bad));
        refused(RefusalCode.INVALID_FIELD, FORESTRY_CLERK, function, correction("c", 1, bad));
        refused(RefusalCode.PARCELS_OVERLAP, FORESTRY_CLERK, function, correction("c", 1, land(50, 0, 100)));
        ledger.accept(FORESTRY_CLERK, function, correction("c", 1, land(0, 0, 90)));
        refused(RefusalCode.ALREADY_EXISTS, FORESTRY_CLERK, function, correction("c", 1, bad));
        ledger.accept(
                FORESTRY_CLERK,
                "project:Propose",
                QuotaWorld.project("p", FIRST, land(0, 0, 90).area()));
        refused(RefusalCode.PARCEL_BACKS_ASSET, FORESTRY_CLERK, function, correction("d", 2, bad));
        refused(RefusalCode.PARCEL_BACKS_ASSET, FORESTRY_CLERK, "parcel:Withdraw", withdrawal("d", 2));
    }

    @Test
    void withdrawn_shouldStayWithdrawn_whenAnybodyTriesToChangeIt() {
        world.opened().registered(1, land(0, 0, 100));
        refused(RefusalCode.NOT_PERMITTED, BUYER, "parcel:Withdraw", withdrawal("w", 1));
        ledger.accept(FORESTRY_CLERK, "parcel:Withdraw", withdrawal("w", 1));
        refused(RefusalCode.WRONG_STATE, FORESTRY_CLERK, "parcel:Withdraw", withdrawal("v", 1));
        refused(RefusalCode.WRONG_STATE, FORESTRY_CLERK, "parcel:Correct", correction("c", 2, land(0, 0, 100)));
        refused(RefusalCode.WRONG_STATE, FORESTRY_OFFICER, "parcel:ChangeRight", ownership("o", "village"));
    }

    @Test
    @Precedence({"parcel:SealRegister", "parcel:DecideCorrection"})
    void decisionAndSeal_shouldNameTheFirstFault_whenSeveralHold() {
        world.opened().registered(1, land(0, 0, 100));
        Caller clerkAndOfficer = new Caller(
                FORESTRY_CLERK.mspId(),
                FORESTRY_CLERK.person(),
                FORESTRY_CLERK.user(),
                List.of(Role.FORESTRY_CLERK, Role.FORESTRY_OFFICER),
                FORESTRY_CLERK.accounts());
        String seal = "parcel:SealRegister";
        refused(RefusalCode.NOT_PERMITTED, FORESTRY_CLERK, seal, new SealRegister("none", 0));
        refused(RefusalCode.INVALID_FIELD, clerkAndOfficer, seal, new SealRegister("none", 0));
        refused(RefusalCode.NOT_FOUND, clerkAndOfficer, seal, new SealRegister("none", 2));
        Caller foreign = TestLedger.person("officer.two", Role.FORESTRY_OFFICER, "county-2");
        refused(RefusalCode.ACCOUNT_NOT_YOURS, foreign, seal, new SealRegister(REGISTER, 2));
        refused(RefusalCode.MAKER_IS_CHECKER, clerkAndOfficer, seal, new SealRegister(REGISTER, 2));
        refused(RefusalCode.PARCEL_COUNT_WRONG, FORESTRY_OFFICER, seal, new SealRegister(REGISTER, 2));
        world.registered(2, land(100, 0, 100));
        refused(RefusalCode.PARCEL_COUNT_WRONG, FORESTRY_OFFICER, seal, new SealRegister(REGISTER, 1));
        world.sealed(2);
        refused(RefusalCode.REGISTER_SEALED, FORESTRY_OFFICER, seal, new SealRegister(REGISTER, 2));

        String decide = "parcel:DecideCorrection";
        ledger.accept(FORESTRY_CLERK, "parcel:Correct", correction("c", 1, land(0, 0, 90)));
        refused(RefusalCode.NOT_PERMITTED, FORESTRY_CLERK, decide, new DecideCorrection("none", true));
        refused(RefusalCode.NOT_FOUND, FORESTRY_OFFICER, decide, new DecideCorrection("none", true));
        refused(RefusalCode.ACCOUNT_NOT_YOURS, foreign, decide, new DecideCorrection("c", true));
        refused(RefusalCode.MAKER_IS_CHECKER, clerkAndOfficer, decide, new DecideCorrection("c", true));
        ledger.accept(FORESTRY_OFFICER, decide, new DecideCorrection("c", true));
        refused(RefusalCode.WRONG_STATE, FORESTRY_OFFICER, decide, new DecideCorrection("c", false));
    }

    @Test
    @Precedence("parcel:ChangeRight")
    void right_shouldNameTheFirstFault_whenSeveralHold() {
        world.opened().registered(1, land(0, 0, 100));
        refusedRight(RefusalCode.INVALID_FIELD, contract("a b", "2030-01-01", "2020-01-01"));
        refusedRight(RefusalCode.MISSING_FIELD, ownership("o", " "));
        refusedRight(RefusalCode.TOO_LONG, ownership("o", "村".repeat(201)));
        refusedRight(
                RefusalCode.MISSING_FIELD,
                ParcelWorld.right("c", RightLayer.CONTRACT, Optional.empty(), "2030-01-01", "2020-01-01"));
        refusedRight(RefusalCode.INVALID_FIELD, contract("c", "2030-01-01", "2029-12-31"));
        refusedRight(RefusalCode.INVALID_FIELD, contract("c", "2012-01-01", "2022-05-31"));
        refusedRight(
                RefusalCode.INVALID_FIELD,
                ParcelWorld.right("o", RightLayer.OWNERSHIP, Optional.of("no"), "2012-01-01", "2042-01-01"));
        refusedRight(
                RefusalCode.INVALID_FIELD,
                new ChangeRight(
                        "m",
                        FIRST,
                        RightLayer.MANAGEMENT,
                        "x",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(LocalDate.of(2040, 1, 1)),
                        paper("right")));
        Caller foreign = TestLedger.person("officer.two", Role.FORESTRY_OFFICER, "county-2");
        refused(
                RefusalCode.ACCOUNT_NOT_YOURS,
                foreign,
                "parcel:ChangeRight",
                contract("c", "2012-01-01", "2042-01-01"));
        refused(RefusalCode.NOT_PERMITTED, FORESTRY_CLERK, "parcel:ChangeRight", ownership("o", "village"));
        refusedRight(RefusalCode.RIGHT_BASE_MISSING, contract("c", "2012-01-01", "2042-01-01"));
        refusedRight(RefusalCode.RIGHT_BASE_MISSING, management("m", "2012-01-01", "2042-01-01"));
        ledger.accept(FORESTRY_OFFICER, "parcel:ChangeRight", ownership("o", "village"));
        refusedRight(RefusalCode.ALREADY_EXISTS, ownership("o", "other village"));
    }

    private void refusedRight(RefusalCode code, ChangeRight change) {
        refused(code, FORESTRY_OFFICER, "parcel:ChangeRight", change);
    }

    @Test
    void g12_shouldRefuseTheParcel_whenMoreIsBankedThanItHas() {
        world.opened();
        refused(
                RefusalCode.AREA_MISMATCH,
                FORESTRY_CLERK,
                "parcel:Register",
                rows(REGISTER, 1, facts(1_000, 1_001, at(50, 50), List.of())));
        world.registered(1, facts(1_000, 1_000, at(50, 50), List.of()));
    }

    @Test
    void g13_shouldRefuseTheParcel_whenItsNumberComesTwiceInACountyAndYear() {
        world.opened();
        RegisterParcels twice = new RegisterParcels(
                REGISTER, List.of(new ParcelRow(1, land(0, 0, 100)), new ParcelRow(1, land(100, 0, 100))));
        refused(RefusalCode.PARCEL_NUMBER_TAKEN, FORESTRY_CLERK, "parcel:Register", twice);
        world.registered(1, land(0, 0, 100));
        refused(RefusalCode.PARCEL_NUMBER_TAKEN, SECOND_CLERK, "parcel:Register", rows(REGISTER, 1, land(100, 0, 100)));
        ledger.accept(FORESTRY_CLERK, "parcel:OpenRegister", ParcelWorld.open("county-1", 2021));
        ledger.accept(FORESTRY_CLERK, "parcel:Register", rows("county-1:2021", 1, land(100, 0, 100)));
    }
}
