// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.forestledger.rules.hold.CreateHold;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.lot.Movement;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.title.DecideTitleChange;
import org.forestledger.rules.title.FileTitleChange;
import org.forestledger.rules.title.Proof;
import org.forestledger.rules.title.Proof.ProofKind;
import org.forestledger.rules.title.TitleCause;
import org.forestledger.rules.title.TitleChange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** F-63: units change hands by inheritance, merger or judgment, on proof and after the registrar's review. */
class TitleChangeTest {
    private static final DecideTitleChange YES = new DecideTitleChange("x", true, Optional.empty());
    private static final DecideTitleChange NO = new DecideTitleChange("x", false, Optional.of("材料不符"));

    private final RuzhouWorld world = new RuzhouWorld();
    private final CarbonWorld carbon = new CarbonWorld(world);
    private final TestLedger ledger = world.ledger;

    @BeforeEach
    void sell() {
        world.founded();
        carbon.sold(1_000, 600);
    }

    private static List<Proof> proofs(ProofKind... kinds) {
        return Arrays.stream(kinds)
                .map(kind -> new Proof(kind, paper("proof-" + kind)))
                .toList();
    }

    private static List<Proof> whole(TitleCause cause) {
        return switch (cause) {
            case INHERITANCE -> proofs(ProofKind.DEATH_CERTIFICATE, ProofKind.INHERITANCE_TITLE);
            case MERGER -> proofs(ProofKind.MERGER_AGREEMENT, ProofKind.REGISTRATION_CHANGE);
            case JUDICIAL -> proofs(ProofKind.JUDGMENT, ProofKind.NOTICE_TO_ASSIST, ProofKind.OTHER);
        };
    }

    private static FileTitleChange file(TitleCause cause, List<Proof> proofs, LotSlice... slices) {
        return new FileTitleChange("x", cause, "buyer-1", "investor-a", List.of(slices), "继承过户", proofs);
    }

    private static FileTitleChange inheritance() {
        return file(TitleCause.INHERITANCE, whole(TitleCause.INHERITANCE), new LotSlice("c", 1, 1, 100));
    }

    @ParameterizedTest
    @EnumSource(TitleCause.class)
    void change_shouldGiveTheUnitsToTheSuccessor_whenTheRegistrarHasReviewedIt(TitleCause cause) {
        FileTitleChange request = file(cause, whole(cause), new LotSlice("c", 1, 101, 200));
        TitleChange filed = (TitleChange) ledger.accept(INVESTOR_A, "title:File", request);
        assertThat(filed.status()).isEqualTo(TitleChange.Status.FILED);
        assertThat(carbon.lot(1).owner()).isEqualTo("buyer-1");
        ledger.accept(REGISTRAR, "title:Decide", YES);
        assertThat(carbon.lot(101).owner()).isEqualTo("investor-a");
        assertThat(carbon.lot(101).origin()).isEqualTo("titleChange/x");
        assertThat(carbon.lot(201).owner()).isEqualTo("buyer-1");
        assertThat(ledger.get(Movement.KIND, "titleChange/x").fromAccount()).isEqualTo("buyer-1");
    }

    @ParameterizedTest
    @EnumSource(TitleCause.class)
    void change_shouldNeedEachOfItsPapers_whenItIsFiled(TitleCause cause) {
        for (Proof left : whole(cause)) {
            List<Proof> rest =
                    whole(cause).stream().filter(proof -> !proof.equals(left)).toList();
            if (left.proofKind() != ProofKind.OTHER) {
                assertThat(ledger.refuse(INVESTOR_A, "title:File", file(cause, rest, new LotSlice("c", 1, 1, 10))))
                        .isEqualTo(RefusalCode.PROOF_MISSING);
            }
        }
    }

    @Test
    void units_shouldStayFree_whileAChangeIsOnlyFiled() {
        ledger.accept(INVESTOR_A, "title:File", inheritance());
        ledger.accept(BUYER, "hold:Create", hold());
        assertThat(ledger.refuse(REGISTRAR, "title:Decide", YES)).isEqualTo(RefusalCode.LOT_NOT_AVAILABLE);
        ledger.accept(REGISTRAR, "title:Decide", NO);
        assertThat(ledger.get(TitleChange.KIND, "x").refusedReason()).contains("材料不符");
        assertThat(carbon.lot(1).status()).isEqualTo(Lot.Status.HELD);
    }

    private CreateHold hold() {
        return new CreateHold(
                "h",
                "buyer-1",
                "investor-b",
                List.of(new LotSlice("c", 1, 1, 100)),
                ledger.now().plusSeconds(60));
    }

    static Stream<Arguments> badFilings() {
        LotSlice ten = new LotSlice("c", 1, 1, 10);
        List<Proof> good = whole(TitleCause.INHERITANCE);
        FileTitleChange fine = inheritance();
        return Stream.of(
                Arguments.of(REGISTRAR, like(fine, "", "", "", List.of(), " ", good), RefusalCode.NOT_PERMITTED),
                Arguments.of(INVESTOR_A, like(fine, "", "", "", List.of(), " ", good), RefusalCode.INVALID_FIELD),
                Arguments.of(INVESTOR_A, like(fine, "x", "", "", List.of(), " ", good), RefusalCode.MISSING_FIELD),
                Arguments.of(
                        INVESTOR_A, like(fine, "x", "", "", List.of(), "长".repeat(1_001), good), RefusalCode.TOO_LONG),
                Arguments.of(
                        INVESTOR_A,
                        like(fine, "x", "", "", List.of(), "继承", Collections.nCopies(51, good.get(0))),
                        RefusalCode.TOO_LONG),
                Arguments.of(INVESTOR_A, like(fine, "x", "", "", List.of(), "继承", good), RefusalCode.MISSING_FIELD),
                Arguments.of(
                        INVESTOR_B,
                        like(fine, "x", "no", "investor-a", List.of(ten), "继承", List.of()),
                        RefusalCode.ACCOUNT_NOT_YOURS),
                Arguments.of(
                        INVESTOR_A,
                        like(fine, "x", "investor-a", "investor-a", List.of(ten), "继承", List.of()),
                        RefusalCode.INVALID_FIELD),
                Arguments.of(
                        INVESTOR_A,
                        like(fine, "x", "no", "investor-a", List.of(ten), "继承", List.of()),
                        RefusalCode.NOT_FOUND),
                Arguments.of(
                        INVESTOR_A,
                        like(fine, "x", "buyer-1", "investor-a", List.of(ten), "继承", good.subList(0, 1)),
                        RefusalCode.PROOF_MISSING),
                Arguments.of(
                        INVESTOR_A,
                        file(TitleCause.INHERITANCE, good, new LotSlice("equity-project-company", 1, 1, 10)),
                        RefusalCode.SALE_NEEDS_TRADE),
                Arguments.of(
                        INVESTOR_A,
                        file(TitleCause.INHERITANCE, good, new LotSlice("c", 2, 2, 10)),
                        RefusalCode.LOT_NOT_FOUND),
                Arguments.of(
                        INVESTOR_A,
                        file(TitleCause.INHERITANCE, good, new LotSlice("c", 601, 601, 610)),
                        RefusalCode.LOT_NOT_OWNED));
    }

    private static FileTitleChange like(
            FileTitleChange fine,
            String id,
            String from,
            String to,
            List<LotSlice> slices,
            String reason,
            List<Proof> proofs) {
        return new FileTitleChange(id, fine.cause(), from, to, slices, reason, proofs);
    }

    @ParameterizedTest
    @MethodSource("badFilings")
    void filing_shouldBeRefused_whenItIsNotInOrder(Caller caller, Record command, RefusalCode expected) {
        assertThat(ledger.refuse(caller, "title:File", command)).isEqualTo(expected);
    }

    @Test
    void filing_shouldBeRefused_whenItsNumberIsTaken() {
        ledger.accept(INVESTOR_A, "title:File", inheritance());
        assertThat(ledger.refuse(INVESTOR_A, "title:File", inheritance())).isEqualTo(RefusalCode.ALREADY_EXISTS);
    }

    static Stream<Arguments> badDecisions() {
        Caller both =
                new Caller(REGISTRAR.mspId(), INVESTOR_A.person(), "two.offices", List.of(Role.REGISTRAR), List.of());
        return Stream.of(
                Arguments.of(INVESTOR_A, YES, RefusalCode.NOT_PERMITTED),
                Arguments.of(
                        REGISTRAR, new DecideTitleChange("no", false, Optional.empty()), RefusalCode.MISSING_FIELD),
                Arguments.of(
                        REGISTRAR, new DecideTitleChange("no", true, Optional.of("多余")), RefusalCode.INVALID_FIELD),
                Arguments.of(REGISTRAR, new DecideTitleChange("no", true, Optional.empty()), RefusalCode.NOT_FOUND),
                Arguments.of(both, YES, RefusalCode.MAKER_IS_CHECKER));
    }

    @ParameterizedTest
    @MethodSource("badDecisions")
    void decision_shouldBeRefused_whenItIsNotInOrder(Caller caller, Record command, RefusalCode expected) {
        ledger.accept(INVESTOR_A, "title:File", inheritance());
        assertThat(ledger.refuse(caller, "title:Decide", command)).isEqualTo(expected);
    }

    @Test
    void decision_shouldBeRefused_whenItIsMadeAlready() {
        ledger.accept(INVESTOR_A, "title:File", inheritance());
        ledger.accept(REGISTRAR, "title:Decide", NO);
        assertThat(ledger.refuse(REGISTRAR, "title:Decide", YES)).isEqualTo(RefusalCode.WRONG_STATE);
    }

    @Test
    void firstHolder_shouldNotBeSucceeded_whenTheUnitsAreIndicators() {
        world.batch("new", Project.Origin.NEW, "100.00");
        FileTitleChange command = new FileTitleChange(
                "x",
                TitleCause.MERGER,
                "state-company",
                "investor-a",
                List.of(new LotSlice("new", 1, 1, 10)),
                "合并",
                whole(TitleCause.MERGER));
        assertThat(ledger.refuse(INVESTOR_A, "title:File", command)).isEqualTo(RefusalCode.SALE_NEEDS_TRADE);
    }
}
