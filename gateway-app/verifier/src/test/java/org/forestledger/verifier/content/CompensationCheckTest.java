// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyperledger.fabric.protos.peer.TxValidationCode.VALID;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.forestledger.cases.RuleSetFiles;
import org.forestledger.rules.compensation.Compensation;
import org.forestledger.rules.compensation.Compensation.Status;
import org.forestledger.rules.compensation.Entitlement;
import org.forestledger.rules.compensation.LandDeal;
import org.forestledger.rules.compensation.LandReceipt;
import org.forestledger.rules.landmaking.AreaMode;
import org.forestledger.rules.landmaking.LandTerms;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.money.Receipt;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.ruleset.RuleSetVersion;
import org.forestledger.rules.scheme.BookingForm;
import org.forestledger.rules.scheme.Scheme;
import org.forestledger.rules.scheme.SchemeUse;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.Fen;
import org.forestledger.verifier.check.Fault;
import org.forestledger.verifier.testing.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Money of 1,001 fen at 33.33 %, after 500 fen that an earlier instalment has shared. */
class CompensationCheckTest {
    private static final Evidence PAPER = new Evidence("paper", "1", "ab".repeat(32));
    private static final Bps RATIO = Bps.of(3_333);
    private static final Fen BEFORE = Fen.of(500);
    private static final Fen MONEY = Fen.of(1_001);
    /** 3,333 parts of 500 fen in 10,000, floored. */
    private static final Fen ENTITLED_BEFORE = Fen.of(166);

    private static final Fen AMOUNT = Fen.of(500 - 166);
    private static final Fen REST = MONEY.minus(AMOUNT);

    private final Scenario scenario = new Scenario();
    private final RuleSetVersion rules =
            new RuleSetVersion("xinmi@1", RuleSetFiles.read("xinmi"), "hash", RuleSetVersion.Status.ACTIVE, "someone");
    private final Scheme scheme = rules.schemeFor(SchemeUse.DEVELOPMENT_COMPENSATION);
    private final Entitlement entitlement = Entitlement.of(scheme, RATIO, BEFORE.plus(MONEY));

    @BeforeEach
    void found() {
        var transaction = scenario.transaction();
        SaleStory.put(transaction, RuleSetVersion.KIND, "xinmi@1", rules);
        SaleStory.put(transaction, LandTerms.KIND, "p", terms());
        SaleStory.put(transaction, LandDeal.KIND, "deal", deal());
        SaleStory.put(transaction, LandReceipt.KIND, "m", receipt());
        SaleStory.put(transaction, Coin.KIND, "m:land", coin("m:land", MONEY, Coin.Status.UNSETTLED));
        scenario.block(transaction, VALID);
    }

    @Test
    void check_shouldHold_whenAnInstalmentIsAppliedForAndApproved() {
        write(instalment(AMOUNT, Status.APPLIED));
        approve(instalment(AMOUNT, Status.APPROVED), AMOUNT, REST);
        write(instalment(AMOUNT, Status.PAID));
        assertThat(faults()).isEmpty();
        assertThat(scenario.verify(new CompensationCheck()).judged()).containsEntry("compensation", 3L);
    }

    @Test
    void check_shouldFault_whenTheAmountIsOneFenMore() {
        write(instalment(AMOUNT.plus(Fen.of(1)), Status.APPLIED));
        assertThat(faults())
                .containsExactly("The compensation i of 335 fen is not what the rules compute: 500 fen in all, "
                        + "166 fen before.");
    }

    @Test
    void check_shouldFault_whenItCountsMoneyAgain() {
        write(instalment(Fen.ZERO, BEFORE.plus(MONEY), Fen.ZERO, Fen.of(500), Status.APPLIED));
        assertThat(faults())
                .containsExactly(
                        "The compensation i does not go on from the money that the sale deal has counted.",
                        "The compensation i counts other money than that of its confirmed receipts.");
    }

    @Test
    void check_shouldFault_whenItBeginsApprovedOrChangesLater() {
        write(instalment(AMOUNT, Status.APPROVED));
        write(instalment(AMOUNT.plus(Fen.of(1)), Status.PAID));
        assertThat(faults())
                .containsExactly(
                        "The compensation i begins as APPROVED.",
                        "The compensation i was changed after it was applied for.");
    }

    @Test
    void check_shouldFault_whenTheCoinsAreNotItsMoney() {
        write(instalment(AMOUNT, Status.APPLIED));
        approve(instalment(AMOUNT, Status.APPROVED), AMOUNT.plus(Fen.of(1)), REST);
        assertThat(faults())
                .containsExactly("The compensation i is approved, but 334 fen are not the new coin i:developer.");
    }

    @Test
    void check_shouldFault_whenTheMoneyIsNotSpent() {
        write(instalment(AMOUNT, Status.APPLIED));
        write(instalment(AMOUNT, Status.APPROVED));
        assertThat(faults())
                .containsExactly(
                        "The compensation i is approved, but the money of m is not spent.",
                        "The compensation i is approved, but 334 fen are not the new coin i:developer.",
                        "The compensation i is approved, but 667 fen are not the new coin i:fiscal.");
    }

    private void write(Compensation instalment) {
        var transaction = scenario.transaction();
        SaleStory.put(transaction, Compensation.KIND, "i", instalment);
        scenario.block(transaction, VALID);
    }

    private void approve(Compensation instalment, Fen developer, Fen fiscal) {
        var transaction = scenario.transaction();
        SaleStory.put(transaction, Compensation.KIND, "i", instalment);
        SaleStory.put(transaction, Coin.KIND, "m:land", coin("m:land", MONEY, Coin.Status.SPENT));
        SaleStory.put(transaction, Coin.KIND, "i:developer", coin("i:developer", developer, Coin.Status.PAYABLE));
        SaleStory.put(transaction, Coin.KIND, "i:fiscal", coin("i:fiscal", fiscal, Coin.Status.ARRIVED));
        scenario.block(transaction, VALID);
    }

    private Compensation instalment(Fen amount, Status status) {
        return instalment(BEFORE, BEFORE.plus(MONEY), ENTITLED_BEFORE, amount, status);
    }

    private Compensation instalment(Fen before, Fen after, Fen entitledBefore, Fen amount, Status status) {
        return new Compensation(
                "i",
                "deal",
                "p",
                "entity",
                List.of("m"),
                "xinmi@1",
                scheme,
                entitlement.inputs(),
                entitlement.computed(),
                List.of("fiscal", "agency", "entity"),
                before,
                after,
                entitledBefore,
                amount,
                status,
                "applicant",
                Optional.empty(),
                Fen.ZERO,
                Fen.ZERO);
    }

    private static Coin coin(String id, Fen amount, Coin.Status status) {
        return new Coin(
                id,
                amount,
                "fiscal",
                "fiscal",
                List.of(),
                BookingForm.FISCAL_INCOME,
                "landReceipt/m",
                Optional.empty(),
                status,
                Optional.empty(),
                1);
    }

    private static LandReceipt receipt() {
        return new LandReceipt(
                "m",
                "deal",
                "fiscal",
                MONEY,
                PAPER,
                LocalDate.of(2025, 9, 8),
                Receipt.Status.CONFIRMED,
                "clerk",
                Optional.of("officer"));
    }

    private static LandDeal deal() {
        return new LandDeal(
                "deal",
                "p",
                "buyer",
                "fiscal",
                Fen.of(10_000),
                LocalDate.of(2025, 9, 8),
                PAPER,
                BEFORE.plus(MONEY),
                BEFORE,
                Optional.empty(),
                "agency");
    }

    private static LandTerms terms() {
        return new LandTerms(
                "p",
                "xinmi@1",
                "agency",
                AreaMode.DESIGNATED,
                Optional.of("entity"),
                Optional.of(RATIO),
                Fen.of(1),
                Fen.of(1),
                PAPER,
                Optional.of(PAPER),
                List.of(),
                Optional.empty(),
                LandTerms.Status.APPROVED,
                "officer",
                Optional.of("leader"));
    }

    private List<String> faults() {
        return scenario.verify(new CompensationCheck()).faults().stream()
                .map(Fault::message)
                .toList();
    }
}
