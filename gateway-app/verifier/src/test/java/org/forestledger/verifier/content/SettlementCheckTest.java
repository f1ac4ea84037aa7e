// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyperledger.fabric.protos.peer.TxValidationCode.VALID;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.forestledger.codec.RecordCodec;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.scheme.SchemeEvaluator;
import org.forestledger.rules.scheme.SchemeUse;
import org.forestledger.rules.settlement.SettlementRecord;
import org.forestledger.rules.settlement.SettlementRecord.Status;
import org.forestledger.rules.unit.Fen;
import org.forestledger.verifier.check.Fault;
import org.forestledger.verifier.testing.TestTransaction;
import org.junit.jupiter.api.Test;

class SettlementCheckTest {
    private final SaleStory story = new SaleStory().founded();

    @Test
    void check_shouldHold_whenTheSettlementIsWhatTheRulesCompute() {
        SettlementRecord settlement = story.settlement(story.computed);
        story.writes(settlement).writes(settlement.with(Status.AGREED)).posts(settlement, UnaryOperator.identity());
        story.writes(settlement.reversedBy("reversal-1"));
        assertThat(faults()).isEmpty();
        assertThat(story.scenario.verify(new SettlementCheck()).judged()).containsEntry("settlement", 4L);
        assertThat(story.computed.legs()).hasSizeGreaterThan(1);
    }

    @Test
    void check_shouldNameTheLegs_whenOneFenIsShifted() {
        story.writes(story.settlement(story.shiftedByOneFen()));
        Fault fault = onlyFault();
        String first = story.computed.legs().get(0).beneficiary();
        long due = story.computed.legs().get(0).amountFen().fen();
        assertThat(fault.check()).isEqualTo("settlement");
        assertThat(fault.block()).isEqualTo(2);
        assertThat(fault.txId()).isPresent();
        assertThat(fault.message())
                .contains("is not what the rules compute: " + first + " gets " + (due + 1) + " instead of " + due);
    }

    @Test
    void check_shouldFault_whenTheSchemeIsNotTheRuleSets() {
        var other = story.rules.schemeFor(SchemeUse.SALE_EXISTING_STOCK);
        Map<String, String> inputs = Map.of(
                "areaMu",
                "100.00",
                "pricePerMu",
                "18000.00",
                "buyoutPerMu",
                "12000.00",
                "thirdPartyPremiumBps",
                "6000");
        story.writes(story.settlement(
                other, inputs, SchemeEvaluator.evaluate(other, inputs).orThrow()));
        assertThat(faults())
                .satisfiesExactly(
                        message -> assertThat(message).contains("is not the one that the rule set ruzhou-2023@1 has"),
                        message -> assertThat(message).contains("does not settle the terms of the trade trade-1"));
    }

    @Test
    void check_shouldFault_whenTheInputsAreNotTheTrades() {
        Map<String, String> inputs = Map.of("areaMu", "50.00", "pricePerMu", "36000.00");
        story.writes(story.settlement(
                story.scheme,
                inputs,
                SchemeEvaluator.evaluate(story.scheme, inputs).orThrow()));
        assertThat(onlyFault().message()).contains("does not settle the terms of the trade");
    }

    @Test
    void check_shouldFault_whenTheRulesRefuseTheInputs() {
        story.writes(story.settlement(story.scheme, Map.of(), story.computed));
        assertThat(faults()).first().asString().contains("The rules refuse the settlement s-1");
    }

    @Test
    void check_shouldFault_whenASettlementSkipsAStepOrGoesBack() {
        SettlementRecord settlement = story.settlement(story.computed);
        story.writes(settlement.with(Status.AGREED)).writes(settlement);
        assertThat(faults())
                .containsExactly(
                        "The settlement s-1 goes from nothing to AGREED.",
                        "The settlement s-1 goes from AGREED to PROPOSED.");
    }

    @Test
    void check_shouldFault_whenASettlementIsChangedAfterItWasProposed() {
        SettlementRecord settlement = story.settlement(story.computed);
        story.writes(settlement);
        SettlementRecord changed = new SettlementRecord(
                settlement.settlementId(),
                settlement.use(),
                settlement.tradeId(),
                settlement.projectId(),
                settlement.ruleSetVersion(),
                settlement.scheme(),
                settlement.inputs(),
                Map.of("municipalFiscalAccount", "another-account"),
                settlement.sourceCoins(),
                settlement.investments(),
                settlement.computed(),
                settlement.incomeAgreement(),
                settlement.corrects(),
                settlement.reversedBy(),
                Status.AGREED,
                settlement.proposedBy());
        story.writes(changed);
        assertThat(onlyFault().message()).isEqualTo("The settlement s-1 was changed after it was proposed.");
    }

    @Test
    void check_shouldFault_whenALegBecomesAnotherAmount() {
        SettlementRecord settlement = agreed();
        String second = settlement.coinId(1);
        story.posts(settlement, coin -> coin.coinId().equals(second) ? withAmount(coin, 1) : coin);
        assertThat(faults())
                .satisfiesExactly(
                        message -> assertThat(message).contains("is not the new coin s-1-2"),
                        message -> assertThat(message).contains("The coin s-1-2 of 1 fen says"));
    }

    @Test
    void check_shouldFault_whenTheSourceIsNotSpent() {
        SettlementRecord settlement = agreed();
        story.posts(
                settlement,
                coin -> coin.status() == Coin.Status.SPENT ? coin.in(Coin.Status.UNSETTLED, Optional.empty()) : coin);
        assertThat(onlyFault().message()).contains("the coin receipt-1 that it splits is not spent by it");
    }

    @Test
    void check_shouldFault_whenACoinNamesASettlementThatDidNotMakeIt() {
        Coin forged = story.income.part("forged", Fen.of(5), "settlement/s-1", Coin.Status.CLAIM, Optional.empty());
        TestTransaction transaction = story.scenario.transaction();
        SaleStory.put(transaction, Coin.KIND, "forged", forged);
        story.scenario.block(transaction, VALID);
        assertThat(onlyFault().message())
                .isEqualTo("The coin forged of 5 fen says that settlement/s-1 made it, which it did not.");
    }

    @Test
    void check_shouldFault_whenAnEntryIsDeletedOrNotReadableOrNotCanonical() {
        SettlementRecord settlement = story.settlement(story.computed);
        story.writes(settlement);
        String key = SettlementRecord.KIND.key("s-1");
        story.scenario.block(story.scenario.transaction().deletes(key), VALID);
        story.scenario.block(story.scenario.transaction().writes(key, "{\"settlementId\":1}"), VALID);
        story.scenario.block(story.scenario.transaction().deletes(key), VALID);
        story.scenario.block(story.scenario.transaction().writes(key, " " + RecordCodec.write(settlement)), VALID);
        assertThat(faults())
                .satisfiesExactly(
                        message -> assertThat(message).isEqualTo("The entry settlement/s-1 is deleted."),
                        message -> assertThat(message).contains("The entry settlement/s-1 is not readable"),
                        message -> assertThat(message).isEqualTo("The entry settlement/s-1 is deleted."),
                        message -> assertThat(message)
                                .isEqualTo("The entry settlement/s-1 is not in its canonical form."));
    }

    private SettlementRecord agreed() {
        SettlementRecord settlement = story.settlement(story.computed);
        story.writes(settlement).writes(settlement.with(Status.AGREED));
        return settlement;
    }

    private List<String> faults() {
        return story.scenario.verify(new SettlementCheck()).faults().stream()
                .map(Fault::message)
                .toList();
    }

    private Fault onlyFault() {
        List<Fault> faults = story.scenario.verify(new SettlementCheck()).faults();
        assertThat(faults).hasSize(1);
        return faults.get(0);
    }

    private static Coin withAmount(Coin coin, long fen) {
        return new Coin(
                coin.coinId(),
                Fen.of(fen),
                coin.holder(),
                coin.claimant(),
                coin.route(),
                coin.form(),
                coin.madeBy(),
                coin.settlementId(),
                coin.status(),
                coin.boundTo(),
                coin.nextPart());
    }
}
