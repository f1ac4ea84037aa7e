// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.forestledger.rules.audit.RecordFinding;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.fraud.CancelForDebt;
import org.forestledger.rules.fraud.ClaimReturn;
import org.forestledger.rules.fraud.ProposeFraudCase;
import org.forestledger.rules.fraud.VoidLots;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.quota.DeductQuota;
import org.forestledger.rules.quota.QuotaDeduction;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.CentiMu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the functions of fraud cases refuse, in the order of the reasons. */
class FraudRefusalTest {
    private static final String COMPANY = "state-company";

    private final RuzhouWorld world = new RuzhouWorld();
    private final TestLedger ledger = world.ledger;
    private final FraudWorld fraud = new FraudWorld(world);

    @BeforeEach
    void tell() {
        world.founded();
        for (String batch : List.of("sold", "open", "agreed", "free")) {
            world.batch(batch, Project.Origin.NEW, "100.00");
            fraud.found(batch);
        }
        world.held("t", "sold", "20000.00", Optional.empty());
        world.paid("t");
        world.settled("t");
        ledger.accept(GOVERNMENT_OFFICER, "fraud:Propose", FraudWorld.propose("closed", "sold", COMPANY));
        fraud.approved("closed");
        fraud.swept("closed");
        ledger.accept(GOVERNMENT_OFFICER, "fraud:Propose", FraudWorld.propose("open", "open", COMPANY));
        ledger.accept(GOVERNMENT_OFFICER, "fraud:Propose", FraudWorld.propose("agreed", "agreed", COMPANY));
        fraud.approved("agreed");
        ledger.accept(
                AUDITOR,
                "finding:Record",
                new RecordFinding(
                        "finding-shares", Batch.KIND.key("equity-project-company"), "虚假", List.of(paper("a"))));
    }

    private static ProposeFraudCase like(
            String id, String batch, String finding, String culprit, List<String> others, String reason, int papers) {
        return new ProposeFraudCase(
                id, batch, finding, culprit, others, reason, Collections.nCopies(papers, paper("evidence")));
    }

    private static ProposeFraudCase on(String id, String batch, String finding, String culprit) {
        return like(id, batch, finding, culprit, List.of(), "虚假", 1);
    }

    static Stream<Arguments> proposals() {
        List<String> many = Collections.nCopies(21, "buyer-1");
        return Stream.of(
                Arguments.of(REGISTRAR, on("", "no", "no", "no"), RefusalCode.NOT_PERMITTED),
                Arguments.of(AUDITOR, on("", "no", "no", "no"), RefusalCode.AUDITOR_READ_ONLY),
                Arguments.of(LEADER, on(" ", "no", "no", "no"), RefusalCode.INVALID_FIELD),
                Arguments.of(LEADER, like("x", "no", "no", "no", many, " ", 0), RefusalCode.MISSING_FIELD),
                Arguments.of(LEADER, like("x", "no", "no", "no", many, "长".repeat(1_001), 0), RefusalCode.TOO_LONG),
                Arguments.of(LEADER, like("x", "no", "no", "no", many, "虚假", 0), RefusalCode.MISSING_FIELD),
                Arguments.of(LEADER, like("x", "no", "no", "no", many, "虚假", 51), RefusalCode.TOO_LONG),
                Arguments.of(LEADER, like("x", "no", "no", "no", many, "虚假", 1), RefusalCode.TOO_LONG),
                Arguments.of(LEADER, on("x", "no", "no", "no"), RefusalCode.NOT_FOUND),
                Arguments.of(LEADER, on("x", "equity-project-company", "no", "no"), RefusalCode.FRAUD_ASSET),
                Arguments.of(LEADER, on("x", "open", "no", "no"), RefusalCode.NOT_FOUND),
                Arguments.of(LEADER, on("x", "open", "finding-sold", "no"), RefusalCode.FRAUD_FINDING_OTHER),
                Arguments.of(LEADER, on("x", "open", "finding-open", "no"), RefusalCode.NOT_FOUND),
                Arguments.of(
                        LEADER,
                        like("x", "open", "finding-open", COMPANY, List.of("no"), "虚假", 1),
                        RefusalCode.NOT_FOUND),
                Arguments.of(LEADER, on("open", "open", "finding-open", COMPANY), RefusalCode.FRAUD_CASE_OPEN),
                Arguments.of(LEADER, on("open", "free", "finding-free", COMPANY), RefusalCode.ALREADY_EXISTS));
    }

    @ParameterizedTest
    @MethodSource("proposals")
    @Precedence("fraud:Propose")
    void proposal_shouldBeRefused_whenItIsNotInOrder(Caller caller, Record command, RefusalCode expected) {
        assertThat(ledger.refuse(caller, "fraud:Propose", command)).isEqualTo(expected);
    }

    static Stream<Arguments> sweeps() {
        return Stream.of(
                Arguments.of(FINANCE_OFFICER, new VoidLots("no", List.of()), RefusalCode.NOT_PERMITTED),
                Arguments.of(REGISTRAR, new VoidLots("no", List.of()), RefusalCode.MISSING_FIELD),
                Arguments.of(REGISTRAR, new VoidLots("no", Collections.nCopies(201, 1L)), RefusalCode.TOO_LONG),
                Arguments.of(REGISTRAR, new VoidLots("no", List.of(1L)), RefusalCode.NOT_FOUND),
                Arguments.of(REGISTRAR, new VoidLots("open", List.of(1L)), RefusalCode.WRONG_STATE),
                Arguments.of(REGISTRAR, new VoidLots("closed", List.of(1L)), RefusalCode.WRONG_STATE),
                Arguments.of(REGISTRAR, new VoidLots("agreed", List.of(2L)), RefusalCode.FRAUD_OUT_OF_ORDER),
                Arguments.of(REGISTRAR, new VoidLots("agreed", List.of(1L, 1L)), RefusalCode.FRAUD_OUT_OF_ORDER));
    }

    @ParameterizedTest
    @MethodSource("sweeps")
    @Precedence("fraud:VoidLots")
    void sweep_shouldBeRefused_whenItIsNotInOrder(Caller caller, Record command, RefusalCode expected) {
        assertThat(ledger.refuse(caller, "fraud:VoidLots", command)).isEqualTo(expected);
    }

    static Stream<Arguments> claims() {
        List<String> none = List.of();
        return Stream.of(
                Arguments.of(REGISTRAR, new ClaimReturn("no", "no", none), RefusalCode.NOT_PERMITTED),
                Arguments.of(
                        FINANCE_CLERK, new ClaimReturn("no", "no", Collections.nCopies(51, "c")), RefusalCode.TOO_LONG),
                Arguments.of(FINANCE_CLERK, new ClaimReturn("no", "no", none), RefusalCode.NOT_FOUND),
                Arguments.of(FINANCE_CLERK, new ClaimReturn("open", "no", none), RefusalCode.WRONG_STATE),
                Arguments.of(FINANCE_CLERK, new ClaimReturn("agreed", "no", none), RefusalCode.NOT_FOUND),
                Arguments.of(FINANCE_CLERK, new ClaimReturn("agreed", "t", none), RefusalCode.INVALID_FIELD),
                Arguments.of(FINANCE_CLERK, new ClaimReturn("closed", "t", List.of("no")), RefusalCode.NOT_FOUND),
                Arguments.of(
                        FINANCE_CLERK,
                        new ClaimReturn("closed", "t", List.of("receipt-t:coin")),
                        RefusalCode.INVALID_FIELD));
    }

    @ParameterizedTest
    @MethodSource("claims")
    @Precedence("fraud:Claim")
    void claim_shouldBeRefused_whenItIsNotInOrder(Caller caller, Record command, RefusalCode expected) {
        assertThat(ledger.refuse(caller, "fraud:Claim", command)).isEqualTo(expected);
    }

    private static CancelForDebt cancel(String account, Batch.Asset asset, LotSlice... slices) {
        return new CancelForDebt(account, asset, List.of(slices));
    }

    static Stream<Arguments> cancellations() {
        LotSlice free = new LotSlice("free", 1, 1, 100);
        Batch.Asset balance = Batch.Asset.FOREST_BALANCE;
        return Stream.of(
                Arguments.of(COMPANY_OFFICER, cancel(COMPANY, balance), RefusalCode.NOT_PERMITTED),
                Arguments.of(REGISTRAR, cancel(COMPANY, balance), RefusalCode.MISSING_FIELD),
                Arguments.of(REGISTRAR, cancel("buyer-1", balance, free), RefusalCode.NOT_FOUND),
                Arguments.of(
                        REGISTRAR,
                        cancel(COMPANY, balance, new LotSlice("free", 1, 1, 10_001)),
                        RefusalCode.FRAUD_DEBT_EXCEEDED),
                Arguments.of(
                        REGISTRAR,
                        cancel(COMPANY, balance, new LotSlice("equity-project-company", 1, 1, 10)),
                        RefusalCode.INVALID_FIELD),
                Arguments.of(
                        REGISTRAR, cancel(COMPANY, balance, new LotSlice("sold", 1, 1, 10)), RefusalCode.LOT_NOT_OWNED),
                Arguments.of(
                        REGISTRAR,
                        cancel(COMPANY, balance, new LotSlice("open", 1, 1, 10)),
                        RefusalCode.FRAUD_CASE_OPEN));
    }

    @ParameterizedTest
    @MethodSource("cancellations")
    @Precedence("fraud:Cancel")
    void cancellation_shouldBeRefused_whenItIsNotInOrder(Caller caller, Record command, RefusalCode expected) {
        assertThat(ledger.refuse(caller, "fraud:Cancel", command)).isEqualTo(expected);
    }

    @Test
    void deduction_shouldBeRefused_whenItSaysFraudWithoutACase() {
        DeductQuota deduct =
                new DeductQuota("d", "no", QuotaDeduction.Trigger.FRAUD, CentiMu.of(1), List.of(paper("inspection")));
        assertThat(ledger.refuse(GOVERNMENT_OFFICER, "quota:Deduct", deduct)).isEqualTo(RefusalCode.INVALID_FIELD);
    }
}
