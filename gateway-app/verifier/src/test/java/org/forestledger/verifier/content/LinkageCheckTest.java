// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyperledger.fabric.protos.peer.TxValidationCode.VALID;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forestledger.cases.RuleSetFiles;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.linkage.AcceptedParcel;
import org.forestledger.rules.linkage.FarmlandMeasures;
import org.forestledger.rules.linkage.LinkageAcceptance;
import org.forestledger.rules.linkage.LinkageAccounts;
import org.forestledger.rules.linkage.LinkageLoss;
import org.forestledger.rules.linkage.LinkagePayment;
import org.forestledger.rules.linkage.LinkageProject;
import org.forestledger.rules.linkage.PackageShares;
import org.forestledger.rules.linkage.ReclaimedParcel;
import org.forestledger.rules.linkage.SpecialAccount;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.ruleset.RuleSetVersion;
import org.forestledger.rules.scheme.BookingForm;
import org.forestledger.rules.scheme.Scheme;
import org.forestledger.rules.scheme.SchemeEvaluator;
import org.forestledger.rules.scheme.SchemeUse;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Fen;
import org.forestledger.rules.unit.Kilograms;
import org.forestledger.verifier.check.Fault;
import org.forestledger.verifier.testing.Scenario;
import org.forestledger.verifier.testing.TestTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LinkageCheckTest {
    private static final Evidence PAPER = new Evidence("paper", "1", "ab".repeat(32));
    private static final CentiMu TEN_MU = CentiMu.of(1_000);
    private static final LinkageProject PROJECT = new LinkageProject(
            "p",
            "chaisang-2022",
            new LinkageAccounts("township", "transfer", "special", "district", "finance", "bureau"),
            List.of(new ReclaimedParcel("p-1", TEN_MU, ReclaimedParcel.Source.BRICK_KILN, "village")),
            List.of(),
            LinkageProject.Status.ACCEPTED,
            "clerk");

    private final Scenario scenario = new Scenario();
    private final RuleSetVersion rules = new RuleSetVersion(
            "chaisang-2022@1", RuleSetFiles.read("chaisang-2022"), "hash", RuleSetVersion.Status.ACTIVE, "someone");

    @BeforeEach
    void found() {
        TestTransaction transaction = scenario.transaction();
        SaleStory.put(transaction, RuleSetVersion.KIND, rules.versionId(), rules);
        SaleStory.put(transaction, LinkageProject.KIND, "p", PROJECT);
        SaleStory.put(transaction, SpecialAccount.KIND, "special", new SpecialAccount("special", "p"));
        SaleStory.put(transaction, Account.KIND, "transfer", account("transfer", AccountKind.FISCAL_TRANSFER));
        SaleStory.put(transaction, Account.KIND, "special", account("special", AccountKind.SPECIAL_PROJECT));
        scenario.block(transaction, VALID);
    }

    private static Account account(String id, AccountKind kind) {
        return new Account(id, kind, "GovernmentMSP", id, id, id, Account.Status.ACTIVE, "registrar", Instant.EPOCH);
    }

    private LinkageAcceptance acceptance(String inputMu) {
        Scheme scheme = rules.schemeFor(SchemeUse.LINKAGE_PACKAGE);
        Map<String, String> inputs = Map.of(LinkageAcceptance.AREA_INPUT, inputMu);
        return new LinkageAcceptance(
                "p",
                LocalDate.of(2023, 3, 1),
                List.of(new AcceptedParcel(
                        "p-1", TEN_MU, new FarmlandMeasures(TEN_MU, CentiMu.of(0), Kilograms.of(0)))),
                CentiMu.of(0),
                rules.versionId(),
                scheme,
                inputs,
                SchemeEvaluator.evaluate(scheme, inputs).orThrow(),
                List.of(PAPER),
                "officer");
    }

    private void accepted(String inputMu) {
        TestTransaction transaction = scenario.transaction();
        SaleStory.put(transaction, LinkageAcceptance.KIND, "p", acceptance(inputMu));
        scenario.block(transaction, VALID);
    }

    private LinkagePayment payment(CentiMu covered, LinkagePayment.Status status, Optional<String> decidedBy) {
        List<LinkagePayment.Covered> paidFor = List.of(new LinkagePayment.Covered("p-1", CentiMu.of(0), covered));
        List<LinkagePayment.Part> parts =
                new PackageShares(acceptance("10.00")).parts(PROJECT, "afterAcceptance", paidFor);
        return new LinkagePayment(
                "t",
                "p",
                LinkagePayment.Purpose.TRANCHE,
                Optional.of("afterAcceptance"),
                List.of(new LinkagePayment.Covered("p-1", CentiMu.of(0), TEN_MU)),
                Optional.empty(),
                "special",
                "township",
                parts.stream().map(LinkagePayment.Part::amount).reduce(Fen.ZERO, Fen::plus),
                parts,
                PAPER,
                List.of(),
                status,
                "clerk",
                decidedBy);
    }

    private void paid(CentiMu covered, String decidedBy, boolean withCoins) {
        TestTransaction registering = scenario.transaction();
        LinkagePayment registered = payment(covered, LinkagePayment.Status.REGISTERED, Optional.empty());
        SaleStory.put(registering, LinkagePayment.KIND, "t", registered);
        scenario.block(registering, VALID);
        TestTransaction confirming = scenario.transaction();
        LinkagePayment confirmed = payment(covered, LinkagePayment.Status.CONFIRMED, Optional.of(decidedBy));
        SaleStory.put(confirming, LinkagePayment.KIND, "t", confirmed);
        for (int i = 0; withCoins && i < confirmed.parts().size(); i++) {
            LinkagePayment.Part part = confirmed.parts().get(i);
            Coin coin = coin(confirmed.coinId(i), part.amount(), "township", part.form());
            SaleStory.put(confirming, Coin.KIND, coin.coinId(), coin);
        }
        scenario.block(confirming, VALID);
    }

    private static Coin coin(String id, Fen amount, String holder, BookingForm form) {
        return new Coin(
                id,
                amount,
                holder,
                holder,
                List.of(),
                form,
                "linkage",
                Optional.empty(),
                Coin.Status.ARRIVED,
                Optional.empty(),
                1);
    }

    private void lost(String chargedAccount, String inputMu) {
        Scheme scheme = rules.schemeFor(SchemeUse.LINKAGE_LOSS_PENALTY);
        Map<String, String> inputs = Map.of(LinkageLoss.AREA_INPUT, inputMu);
        LinkageLoss loss = new LinkageLoss(
                "l",
                "p",
                "p-1",
                CentiMu.of(100),
                LinkageLoss.Cause.ABANDONED,
                chargedAccount,
                rules.versionId(),
                scheme,
                inputs,
                SchemeEvaluator.evaluate(scheme, inputs).orThrow(),
                LocalDate.of(2024, 3, 1),
                LocalDate.of(2025, 3, 1),
                List.of(PAPER),
                LinkageLoss.Status.REPORTED,
                Optional.empty(),
                "inspector",
                Optional.empty());
        Fen penalty = loss.computed().grossFen();
        TestTransaction transaction = scenario.transaction();
        SaleStory.put(transaction, LinkageLoss.KIND, "l", loss);
        Coin coin = coin("l:1", penalty, chargedAccount, BookingForm.FISCAL_TRANSFER_DEDUCTION);
        SaleStory.put(transaction, Coin.KIND, coin.coinId(), coin);
        scenario.block(transaction, VALID);
    }

    private List<String> faults() {
        return scenario.verify(new LinkageCheck()).faults().stream()
                .map(Fault::message)
                .toList();
    }

    @Test
    void check_shouldHold_whenPackageTrancheAndPenaltyAreWhatTheRulesCompute() {
        accepted("10.00");
        paid(TEN_MU, "officer", true);
        lost("transfer", "1.00");
        assertThat(faults()).isEmpty();
        assertThat(scenario.verify(new LinkageCheck()).judged()).containsEntry("linkage", 4L);
    }

    @Test
    void check_shouldFault_whenAPackageIsOfMoreLandThanWasAccepted() {
        accepted("11.00");
        assertThat(faults())
                .containsExactly(
                        "The acceptance of p computes with {acceptedNewFarmlandMu=11.00} but accepts 10.00 mu.");
    }

    @Test
    void check_shouldFault_whenAnAcceptanceIsWrittenAgain() {
        accepted("10.00");
        accepted("10.00");
        assertThat(faults()).containsExactly("The acceptance of p is written again.");
    }

    @Test
    void check_shouldFault_whenATranchePaysForOtherAreasThanItSays() {
        accepted("10.00");
        paid(CentiMu.of(999), "officer", true);
        String fault =
                "The payment t does not pay what the tranche afterAcceptance gives for the areas that it covers.";
        assertThat(faults()).containsExactly(fault, fault);
    }

    @Test
    void check_shouldFault_whenAPaymentIsConfirmedByItsMakerOrMakesNoCoins() {
        accepted("10.00");
        paid(TEN_MU, "clerk", false);
        assertThat(faults())
                .containsExactly(
                        "The payment t was not registered by one person and confirmed by another.",
                        "The payment t has no new coin t:1 of 14000000 fen at township.",
                        "The payment t has no new coin t:2 of 7000000 fen at township.");
    }

    @Test
    void check_shouldFault_whenAPenaltyIsChargedToTheSpecialAccountOrIsOfAnotherArea() {
        lost("special", "0.99");
        assertThat(faults())
                .containsExactly(
                        "The loss l computes with {lostMu=0.99} but is of 1.00 mu.",
                        "The loss l is charged to special, which is no fiscal-transfer account.");
    }
}
