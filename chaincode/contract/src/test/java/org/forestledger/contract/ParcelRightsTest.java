// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.ParcelWorld.*;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.forestledger.rules.parcel.ChangeRight;
import org.forestledger.rules.parcel.LandRight;
import org.forestledger.rules.parcel.ParcelRights;
import org.forestledger.rules.parcel.RightChange;
import org.forestledger.rules.parcel.RightLayer;
import org.forestledger.rules.refusal.RefusalCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Yangcheng's three rights to a parcel: each changes by itself, the inner term lies in the outer one (YC-25, G-28). */
class ParcelRightsTest {
    private final FeatureStages.Story story = ParcelStages.rights();
    private final TestLedger ledger = story.ledger();

    @BeforeEach
    void found() {
        story.tellTo("the recorded owner");
    }

    private void accept(ChangeRight change) {
        ledger.accept(FORESTRY_OFFICER, "parcel:ChangeRight", change);
    }

    private RefusalCode refused(ChangeRight change) {
        return ledger.refuse(FORESTRY_OFFICER, "parcel:ChangeRight", change);
    }

    private ParcelRights rights() {
        return ledger.get(ParcelRights.KIND, FIRST);
    }

    @Test
    void right_shouldChangeAlone_whenTheOtherTwoStay() {
        accept(contract("c", "2010-01-01", "2039-12-31"));
        accept(management("m1", "2026-01-01", "2030-12-31"));
        accept(management("m2", "2026-03-01", "2039-12-31"));
        assertThat(rights().ownershipHolder().map(LandRight::holder)).contains("village");
        assertThat(rights().ownershipHolder().flatMap(LandRight::certificateNo)).contains("own-o");
        assertThat(rights().contractHolder().map(LandRight::changeId)).contains("c");
        assertThat(rights().managementHolder().map(LandRight::holder)).contains("holder-m2");
        RightChange change = ledger.get(RightChange.KIND, "m2");
        assertThat(change.before().map(LandRight::changeId)).contains("m1");
        assertThat(change.after()).isEqualTo(rights().managementHolder().orElseThrow());
        assertThat(change.changedBy()).isEqualTo(FORESTRY_OFFICER.person());
    }

    @Test
    void management_shouldLieInTheContract_whenThereIsOne() {
        accept(contract("c", "2026-01-01", "2039-12-31"));
        assertThat(refused(management("m", "2025-12-31", "2039-12-31"))).isEqualTo(RefusalCode.RIGHT_TERM_OUTSIDE);
        assertThat(refused(management("m", "2026-01-01", "2040-01-01"))).isEqualTo(RefusalCode.RIGHT_TERM_OUTSIDE);
        accept(management("m", "2026-01-01", "2039-12-31"));
        assertThat(refused(contract("d", "2026-01-01", "2039-12-30"))).isEqualTo(RefusalCode.RIGHT_TERM_OUTSIDE);
        accept(contract("d", "2020-01-01", "2055-12-31"));
        accept(ownership("p", "another village"));
    }

    @Test
    void management_shouldStandAlone_whenTheForestIsTheStates() {
        accept(management("m", "2026-01-01", "2099-12-31"));
        assertThat(rights().contractHolder()).isEmpty();
    }

    @Test
    void contract_shouldNotBeBound_whenTheManagementRightIsOver() {
        accept(management("m", "2026-01-01", "2026-03-02"));
        assertThat(refused(contract("c", "2026-02-01", "2055-12-31"))).isEqualTo(RefusalCode.RIGHT_TERM_OUTSIDE);
        ledger.pass(Duration.ofDays(1));
        accept(contract("c", "2026-02-01", "2055-12-31"));
    }

    @Test
    void g28_shouldRefuseTheCertificate_whenTheTermIsFourYearsAndElevenMonths() {
        Optional<String> certificate = Optional.of("经营权-1");
        assertThat(refused(right("m", RightLayer.MANAGEMENT, certificate, "2026-04-01", "2031-02-28")))
                .isEqualTo(RefusalCode.CERTIFICATE_TERM_TOO_SHORT);
        assertThat(refused(right("m", RightLayer.MANAGEMENT, certificate, "2026-04-01", "2031-03-30")))
                .isEqualTo(RefusalCode.CERTIFICATE_TERM_TOO_SHORT);
        accept(right("m", RightLayer.MANAGEMENT, Optional.empty(), "2026-04-01", "2031-02-28"));
        accept(right("n", RightLayer.MANAGEMENT, certificate, "2026-04-01", "2031-03-31"));
    }

    @Test
    void certificate_shouldNotBeAskedYears_whenItIsOfTheContract() {
        accept(contract("c", "2026-01-01", "2026-12-31"));
        assertThat(rights().contractHolder().flatMap(LandRight::to)).contains(LocalDate.of(2026, 12, 31));
        assertThat(ledger.get(RightChange.KIND, "c").evidence()).isEqualTo(paper("right-c"));
    }
}
