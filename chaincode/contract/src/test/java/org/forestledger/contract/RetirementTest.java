// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.CarbonWorld.confirm;
import static org.forestledger.contract.CarbonWorld.offset;
import static org.forestledger.contract.CarbonWorld.refuse;
import static org.forestledger.contract.CarbonWorld.request;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.forestledger.rules.hold.CreateHold;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.lot.CutLot;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.lot.MergeLots;
import org.forestledger.rules.lot.Partition;
import org.forestledger.rules.lot.TransferLots;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.retirement.DecideRetirement;
import org.forestledger.rules.retirement.EventOffset;
import org.forestledger.rules.retirement.RequestRetirement;
import org.forestledger.rules.retirement.Retirement;
import org.forestledger.rules.retirement.Retirement.Purpose;
import org.forestledger.rules.unit.Kilograms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Retirement takes two persons and is the end of a credit. */
class RetirementTest {
    private static final String UNITS = "c";

    private final CarbonWorld carbon = new CarbonWorld().founded().sold(2_000, 1_500);
    private final TestLedger ledger = carbon.ledger;

    @Test
    void g19_shouldRefuseEverything_whenCreditsAreRetired() {
        carbon.retired("r", 1, 101, 200);
        assertThat(carbon.lot(101).status()).isEqualTo(Lot.Status.RETIRED);
        assertThat(carbon.lot(101).boundBy()).contains("retirement/r");
        List<LotSlice> gone = List.of(new LotSlice(UNITS, 101, 101, 200));
        Stream.of(
                        ledger.refuse(BUYER, "lot:Transfer", new TransferLots("x", "buyer-1", "investor-a", gone)),
                        ledger.refuse(
                                BUYER,
                                "hold:Create",
                                new CreateHold(
                                        "x",
                                        "buyer-1",
                                        "investor-a",
                                        gone,
                                        ledger.now().plus(Duration.ofDays(1)))),
                        ledger.refuse(BUYER, "lot:Cut", new CutLot(UNITS, 101, 150)),
                        ledger.refuse(BUYER, "lot:Merge", new MergeLots(UNITS, List.of(101L, 201L))),
                        ledger.refuse(BUYER, "retirement:Request", request("x", 101, 101, 200)))
                .forEach(code -> assertThat(code).isEqualTo(RefusalCode.UNITS_RETIRED));
        assertThat(ledger.refuse(BUYER, "lot:Merge", new MergeLots(UNITS, List.of(1L, 101L))))
                .isEqualTo(RefusalCode.LOTS_NOT_ADJACENT);
        assertThat(ledger.refuse(REGISTRAR, "retirement:Decide", confirm("r"))).isEqualTo(RefusalCode.WRONG_STATE);
        assertThat(ledger.refuse(REGISTRAR, "retirement:Decide", refuse("r"))).isEqualTo(RefusalCode.WRONG_STATE);
        assertThat(Partition.fault(ledger.all(Lot.KIND), 2_000)).isEmpty();
    }

    @Test
    void cc4_shouldNeedTheEmissionRoundedUp_whenAnEventIsMadeNeutral() {
        Map<String, String> input = CarbonWorld.caseInputs("CC-4");
        long kilograms = Long.parseLong(input.get("emissionKg"));
        assertThat(ledger.refuse(BUYER, "retirement:Request", offset("r", kilograms, 1_234)))
                .isEqualTo(RefusalCode.OFFSET_TOO_SMALL);
        Retirement retirement = (Retirement) ledger.accept(BUYER, "retirement:Request", offset("r", kilograms, 1_235));
        assertThat(retirement.amount().tonnes()).isEqualTo(1_235);
        ledger.accept(REGISTRAR, "retirement:Decide", confirm("r"));
        assertThat(ledger.get(Retirement.KIND, "r").status()).isEqualTo(Retirement.Status.CONFIRMED);
    }

    @Test
    void event_shouldTakeMoreThanItEmitted_whenItsOwnerWantsSo() {
        ledger.accept(BUYER, "retirement:Request", offset("r", 1_000, 2));
        assertThat(ledger.get(Retirement.KIND, "r").amount().tonnes()).isEqualTo(2);
    }

    @Test
    void retirement_shouldFreeTheCredits_whenTheRegistrarRefusesIt() {
        ledger.accept(BUYER, "retirement:Request", request("r", 1, 101, 200));
        assertThat(ledger.refuse(
                        BUYER,
                        "lot:Transfer",
                        new TransferLots("x", "buyer-1", "investor-a", List.of(new LotSlice(UNITS, 101, 101, 200)))))
                .isEqualTo(RefusalCode.LOT_NOT_AVAILABLE);
        ledger.accept(REGISTRAR, "retirement:Decide", refuse("r"));
        assertThat(ledger.get(Retirement.KIND, "r").refusedReason()).contains("缺少证明");
        ledger.accept(BUYER, "lot:Merge", new MergeLots(UNITS, List.of(1L, 101L, 201L)));
        assertThat(carbon.range(1).count()).isEqualTo(1_500);
    }

    static Stream<Arguments> badRequests() {
        RequestRetirement good = request("r", 1, 1, 10);
        EventOffset event = new EventOffset("活动", Kilograms.of(1), paper("emission"));
        return Stream.of(
                Arguments.of(REGISTRAR, good, RefusalCode.NOT_PERMITTED),
                Arguments.of(BUYER, with(good, " ", Purpose.VOLUNTARY, Optional.empty()), RefusalCode.INVALID_FIELD),
                Arguments.of(BUYER, with(good, "我", Purpose.EVENT, Optional.empty()), RefusalCode.MISSING_FIELD),
                Arguments.of(BUYER, with(good, "我", Purpose.COMPLIANCE, Optional.of(event)), RefusalCode.INVALID_FIELD),
                Arguments.of(BUYER, offset("r", 0, 10), RefusalCode.INVALID_FIELD),
                Arguments.of(INVESTOR_A, good, RefusalCode.ACCOUNT_NOT_YOURS),
                Arguments.of(BUYER, request("r", 5, 5, 10), RefusalCode.LOT_NOT_FOUND),
                Arguments.of(BUYER, request("r", 1_501, 1_501, 1_510), RefusalCode.LOT_NOT_OWNED),
                Arguments.of(BUYER, request("r", 1_401, 1_401, 1_410), RefusalCode.LOT_NOT_AVAILABLE),
                Arguments.of(BUYER, request("r", 1, 1, 1_450), RefusalCode.RANGE_NOT_IN_LOT),
                Arguments.of(BUYER, request("r", 1_431, 1_431, 1_440), RefusalCode.UNITS_RETIRED),
                Arguments.of(BUYER, offset("r", 10_001, 10), RefusalCode.OFFSET_TOO_SMALL),
                Arguments.of(BUYER, request("done", 1, 1, 10), RefusalCode.ALREADY_EXISTS));
    }

    private static RequestRetirement with(
            RequestRetirement like, String beneficiary, Purpose purpose, Optional<EventOffset> event) {
        return new RequestRetirement(
                like.retirementId(), like.owner(), like.slices(), beneficiary, purpose, like.reason(), event);
    }

    @ParameterizedTest
    @MethodSource("badRequests")
    void request_shouldBeRefused_whenItIsNotInOrder(Caller caller, Record command, RefusalCode expected) {
        ledger.accept(BUYER, "retirement:Request", request("pending", 1, 1_401, 1_410));
        carbon.retired("done", 1_411, 1_431, 1_440);
        assertThat(ledger.refuse(caller, "retirement:Request", command)).isEqualTo(expected);
    }

    @Test
    void request_shouldBeRefused_whenTheUnitsAreShares() {
        RuzhouWorld shares = new RuzhouWorld().founded();
        RequestRetirement command = new RequestRetirement(
                "r",
                "partner-1",
                List.of(new LotSlice("equity-project-company", 5_101, 5_101, 5_200)),
                "我",
                Purpose.VOLUNTARY,
                "自愿",
                Optional.empty());
        assertThat(shares.ledger.refuse(PARTNER_CLERK, "retirement:Request", command))
                .isEqualTo(RefusalCode.INVALID_FIELD);
    }

    static Stream<Arguments> badDecisions() {
        Caller both = new Caller(REGISTRAR.mspId(), BUYER.person(), "two.offices", List.of(Role.REGISTRAR), List.of());
        return Stream.of(
                Arguments.of(BUYER, confirm("r"), RefusalCode.NOT_PERMITTED),
                Arguments.of(REGISTRAR, new DecideRetirement("r", false, Optional.empty()), RefusalCode.MISSING_FIELD),
                Arguments.of(REGISTRAR, new DecideRetirement("r", true, Optional.of("多余")), RefusalCode.INVALID_FIELD),
                Arguments.of(both, confirm("r"), RefusalCode.MAKER_IS_CHECKER),
                Arguments.of(REGISTRAR, confirm("none"), RefusalCode.NOT_FOUND));
    }

    @ParameterizedTest
    @MethodSource("badDecisions")
    void decision_shouldBeRefused_whenItIsNotInOrder(Caller caller, Record command, RefusalCode expected) {
        ledger.accept(BUYER, "retirement:Request", request("r", 1, 1, 10));
        assertThat(ledger.refuse(caller, "retirement:Decide", command)).isEqualTo(expected);
    }

    /** {@code -Dseed=} plays a run again. */
    @Test
    void tonnes_shouldBeTheFewestThatCoverTheEmission_whenItIsAnyMass() {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            long kilograms = random.nextLong(
                    i % 2 == 0 ? 5_000 : Kilograms.of(9_007_199_254_740_991L).kilograms());
            long tonnes = Kilograms.of(kilograms).roundedUp().tonnes();
            assertThat(tonnes * 1_000).as("seed " + seed).isGreaterThanOrEqualTo(kilograms);
            assertThat((tonnes - 1) * 1_000).as("seed " + seed).isLessThan(kilograms);
        }
    }
}
