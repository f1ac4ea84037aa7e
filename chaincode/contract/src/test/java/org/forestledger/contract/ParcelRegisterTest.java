// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.ParcelWorld.*;
import static org.forestledger.contract.People.FORESTRY_CLERK;
import static org.forestledger.contract.People.FORESTRY_OFFICER;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.parcel.DecideCorrection;
import org.forestledger.rules.parcel.MapPoint;
import org.forestledger.rules.parcel.ParcelCell;
import org.forestledger.rules.parcel.ParcelCorrection;
import org.forestledger.rules.parcel.ParcelFacts;
import org.forestledger.rules.parcel.ParcelRegister;
import org.forestledger.rules.parcel.ParcelVersion;
import org.forestledger.rules.parcel.RegisteredParcel;
import org.forestledger.rules.refusal.RefusalCode;
import org.junit.jupiter.api.Test;

/** A county's register from its first parcel to the seal and what is corrected after it (GZ-34). */
class ParcelRegisterTest {
    private final ParcelWorld world = new ParcelWorld().opened();
    private final TestLedger ledger = world.ledger;

    private RegisteredParcel first() {
        return ledger.get(RegisteredParcel.KIND, FIRST);
    }

    private RefusalCode refused(String function, Record command) {
        return ledger.refuse(FORESTRY_CLERK, function, command);
    }

    @Test
    void parcels_shouldStandUnderTheirNumbers_whenTheyShareBordersOnly() {
        world.registered(1, land(0, 0, 100), land(100, 0, 100), land(0, 100, 100));
        world.registered(4, land(100, 100, 100), pointAt(300, 300));
        assertThat(ledger.all(RegisteredParcel.KIND))
                .extracting(RegisteredParcel::parcelNo)
                .containsExactly(1, 2, 3, 4, 5);
        assertThat(first().reportedBy()).isEqualTo(FORESTRY_CLERK.person());
        assertThat(first().version()).isEqualTo(1);
    }

    @Test
    void boundary_shouldBeKeptInOneForm_whenItIsGivenClockwise() {
        List<MapPoint> clockwise = square(0, 0, 100);
        Collections.reverse(clockwise);
        world.registered(1, facts(1_500, 1_500, at(50, 50), clockwise));
        assertThat(first().facts()).isEqualTo(land(0, 0, 100));
    }

    @Test
    void overlap_shouldBeRefused_whenTheOtherIsOfAnotherCountyAndYear() {
        world.registered(1, land(450, 450, 100));
        ledger.accept(OTHER_CLERK, "parcel:OpenRegister", open("county-2", 2021));
        assertThat(ledger.refuse(OTHER_CLERK, "parcel:Register", rows("county-2:2021", 1, land(540, 540, 100))))
                .isEqualTo(RefusalCode.PARCELS_OVERLAP);
        ledger.accept(OTHER_CLERK, "parcel:Register", rows("county-2:2021", 1, land(550, 550, 100)));
    }

    @Test
    void overlap_shouldBeRefused_whenOneLiesInTheOtherOrOnlyACentreIsKnown() {
        world.registered(1, land(0, 0, 100), pointAt(300, 300));
        assertThat(refused("parcel:Register", rows(REGISTER, 3, land(40, 40, 10))))
                .isEqualTo(RefusalCode.PARCELS_OVERLAP);
        assertThat(refused("parcel:Register", rows(REGISTER, 3, pointAt(50, 50))))
                .isEqualTo(RefusalCode.PARCELS_OVERLAP);
        assertThat(refused("parcel:Register", rows(REGISTER, 3, pointAt(300, 300))))
                .isEqualTo(RefusalCode.PARCELS_OVERLAP);
        assertThat(refused("parcel:Register", rows(REGISTER, 3, land(250, 250, 100))))
                .isEqualTo(RefusalCode.PARCELS_OVERLAP);
        world.registered(3, pointAt(100, 50), land(300, 300, 100));
    }

    @Test
    void overlap_shouldBeRefused_whenBothComeInOneTransaction() {
        assertThat(refused("parcel:Register", rows(REGISTER, 1, land(0, 0, 100), land(90, 90, 100))))
                .isEqualTo(RefusalCode.PARCELS_OVERLAP);
        assertThat(ledger.all(RegisteredParcel.KIND)).isEmpty();
    }

    @Test
    void area_shouldBeTakenWithinTheTolerance_whenABoundaryIsGiven() {
        world.registered(1, facts(1_515, 0, at(50, 50), square(0, 0, 100)));
        assertThat(refused("parcel:Register", rows(REGISTER, 2, facts(1_516, 0, at(250, 50), square(200, 0, 100)))))
                .isEqualTo(RefusalCode.BOUNDARY_AREA_DIFFERS);
        assertThat(refused("parcel:Register", rows(REGISTER, 2, facts(1_485, 0, at(250, 50), square(200, 0, 100)))))
                .isEqualTo(RefusalCode.BOUNDARY_AREA_DIFFERS);
        world.registered(2, facts(1_486, 0, at(250, 50), square(200, 0, 100)));
    }

    @Test
    void correction_shouldKeepTheEarlierVersion_whenTheRegisterIsOpen() {
        world.registered(1, land(0, 0, 100));
        ledger.accept(FORESTRY_CLERK, "parcel:Correct", correction("c-1", 1, land(600, 0, 200)));
        assertThat(first().version()).isEqualTo(2);
        assertThat(first().correctedBy()).contains("c-1");
        assertThat(ledger.get(ParcelVersion.KIND, FIRST + "@1").parcel().facts())
                .isEqualTo(land(0, 0, 100));
        assertThat(ledger.get(ParcelCorrection.KIND, "c-1").status()).isEqualTo(ParcelCorrection.Status.APPLIED);
        // The ground that was left is free, the new one is not.
        world.registered(2, land(0, 0, 100));
        assertThat(refused("parcel:Register", rows(REGISTER, 3, land(700, 100, 10))))
                .isEqualTo(RefusalCode.PARCELS_OVERLAP);
    }

    @Test
    void correction_shouldBeFreeOfItsOwnOldGround_whenTheBoundaryMovesALittle() {
        world.registered(1, land(0, 0, 100));
        ledger.accept(FORESTRY_CLERK, "parcel:Correct", correction("c-1", 1, land(1, 1, 100)));
        assertThat(first().facts()).isEqualTo(land(1, 1, 100));
        assertThat(ledger.all(ParcelCell.KIND))
                .flatExtracting(ParcelCell::parcels)
                .hasSize(1);
    }

    @Test
    void withdrawal_shouldFreeTheGroundButNotTheNumber_whenTheParcelBacksNothing() {
        world.registered(1, land(0, 0, 100));
        ledger.accept(FORESTRY_CLERK, "parcel:Withdraw", withdrawal("w", 1));
        assertThat(first().status()).isEqualTo(RegisteredParcel.Status.WITHDRAWN);
        assertThat(ledger.all(ParcelCell.KIND)).isEmpty();
        assertThat(refused("parcel:Register", rows(REGISTER, 1, land(0, 0, 100))))
                .isEqualTo(RefusalCode.PARCEL_NUMBER_TAKEN);
        world.registered(2, land(0, 0, 100));
    }

    @Test
    void seal_shouldCloseTheRegister_whenTheCountyGivesTheLastNumber() {
        world.registered(1, land(0, 0, 100), land(100, 0, 100));
        world.sealed(2);
        ParcelRegister register = ledger.get(ParcelRegister.KIND, REGISTER);
        assertThat(register.status()).isEqualTo(ParcelRegister.Status.SEALED);
        assertThat(register.parcels()).contains(2);
        assertThat(register.sealedBy()).contains(FORESTRY_OFFICER.person());
        assertThat(register.sealedOn()).contains(LocalDate.of(2022, 6, 1));
        assertThat(refused("parcel:Register", rows(REGISTER, 3, land(200, 0, 100))))
                .isEqualTo(RefusalCode.REGISTER_SEALED);
    }

    @Test
    void correction_shouldWaitForASecondPerson_whenTheRegisterIsSealed() {
        world.registered(1, land(0, 0, 100));
        world.sealed(1);
        ParcelFacts other = land(200, 0, 100);
        ledger.accept(FORESTRY_CLERK, "parcel:Correct", correction("c-1", 1, other));
        assertThat(first().version()).isEqualTo(1);
        ledger.accept(FORESTRY_OFFICER, "parcel:DecideCorrection", new DecideCorrection("c-1", false));
        assertThat(first().version()).isEqualTo(1);
        ledger.accept(FORESTRY_CLERK, "parcel:Correct", correction("c-2", 1, other));
        ledger.accept(FORESTRY_OFFICER, "parcel:DecideCorrection", new DecideCorrection("c-2", true));
        assertThat(first().version()).isEqualTo(2);
        assertThat(first().facts()).isEqualTo(other);
        assertThat(ledger.get(ParcelCorrection.KIND, "c-1").status()).isEqualTo(ParcelCorrection.Status.REFUSED);
        assertThat(ledger.get(ParcelCorrection.KIND, "c-2").decidedBy()).contains(FORESTRY_OFFICER.person());
        ledger.accept(FORESTRY_CLERK, "parcel:Withdraw", withdrawal("w", 2));
        ledger.accept(FORESTRY_OFFICER, "parcel:DecideCorrection", new DecideCorrection("w", true));
        assertThat(first().status()).isEqualTo(RegisteredParcel.Status.WITHDRAWN);
        assertThat(ledger.get(ParcelVersion.KIND, FIRST + "@2").parcel().correctedBy())
                .isEqualTo(Optional.of("c-2"));
    }

    /** What was free when the correction was filed may be taken when it is decided on. */
    @Test
    void correction_shouldBeLookedAtOnceMore_whenItIsDecidedOn() {
        world.registered(1, land(0, 0, 100));
        world.sealed(1);
        ledger.accept(FORESTRY_CLERK, "parcel:Correct", correction("c-1", 1, land(200, 0, 100)));
        ledger.accept(FORESTRY_CLERK, "parcel:Correct", correction("c-2", 1, land(300, 0, 100)));
        ledger.accept(OTHER_CLERK, "parcel:OpenRegister", open("county-2", 2022));
        ledger.accept(OTHER_CLERK, "parcel:Register", rows("county-2:2022", 1, land(250, 50, 10)));
        assertThat(ledger.refuse(FORESTRY_OFFICER, "parcel:DecideCorrection", new DecideCorrection("c-1", true)))
                .isEqualTo(RefusalCode.PARCELS_OVERLAP);
        ledger.accept(FORESTRY_OFFICER, "parcel:DecideCorrection", new DecideCorrection("c-2", true));
        assertThat(ledger.refuse(FORESTRY_OFFICER, "parcel:DecideCorrection", new DecideCorrection("c-1", true)))
                .isEqualTo(RefusalCode.PARCEL_VERSION_CHANGED);
        ledger.accept(FORESTRY_OFFICER, "parcel:DecideCorrection", new DecideCorrection("c-1", false));
    }

    @Test
    void cell_shouldBeFull_whenItHoldsAsManyParcelsAsItCan() {
        for (int i = 0; i < 200; i++) {
            world.registered(i + 1, pointAt(i, 10));
        }
        assertThat(refused("parcel:Register", rows(REGISTER, 201, pointAt(0, 20))))
                .isEqualTo(RefusalCode.CELL_FULL);
        world.registered(201, pointAt(500, 10));
    }
}
