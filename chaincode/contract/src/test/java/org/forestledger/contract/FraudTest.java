// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.agreement.Agreement;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.agreement.Refuse;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.fraud.CancelForDebt;
import org.forestledger.rules.fraud.FraudCase;
import org.forestledger.rules.fraud.FraudDebt;
import org.forestledger.rules.fraud.FraudMark;
import org.forestledger.rules.fraud.VoidLots;
import org.forestledger.rules.lot.CutLot;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.lot.TransferLots;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.quota.ApplyForUse;
import org.forestledger.rules.quota.CountyDeficit;
import org.forestledger.rules.quota.DecideUse;
import org.forestledger.rules.quota.QuotaDeduction;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.trade.VoidTrade;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** F-15, CS-30: a batch that was obtained by fraud is void, and what was used or sold is made good. */
class FraudTest {
    private static final String COMPANY = "state-company";

    private final RuzhouWorld world = new RuzhouWorld();
    private final TestLedger ledger = world.ledger;
    private final FraudWorld fraud = new FraudWorld(world);

    @BeforeEach
    void found() {
        world.founded().batch("new", Project.Origin.NEW, "100.00");
    }

    /** The buyer has bought serial numbers 1 to so many. */
    private void sold(String batchId, long units) {
        ledger.accept(
                COMPANY_CLERK,
                "listing:Open",
                world.listing("listing-" + batchId, batchId, "20000.00", Optional.empty()));
        ledger.accept(BUYER, "trade:Offer", world.offer("t-" + batchId, "listing-" + batchId, batchId, 1, units));
        world.paid("t-" + batchId);
        world.settled("t-" + batchId);
    }

    @Test
    void case_shouldVoidWhatTheFirstHolderHas_whenItIsAgreedOn() {
        sold("new", 6_000);
        fraud.agreed("f", "new", COMPANY);
        FraudCase closed = fraud.swept("f");

        assertThat(closed.status()).isEqualTo(FraudCase.Status.CLOSED);
        assertThat(closed.voided()).isEqualTo(4_000);
        assertThat(closed.kept()).isEqualTo(6_000);
        assertThat(fraud.units("new", COMPANY, Lot.Status.VOIDED_FRAUD)).isEqualTo(4_000);
        assertThat(fraud.units("new", "buyer-1", Lot.Status.AVAILABLE)).isEqualTo(6_000);
        assertThat(fraud.isWhole("new")).isTrue();
        assertThat(ledger.find(FraudMark.KIND, "new")).isEmpty();
        assertThat(ledger.get(FraudDebt.KIND, COMPANY + "/FOREST_BALANCE").open())
                .isEqualTo(6_000);
        // What a buyer keeps is as good as before; what is void is not.
        ledger.accept(BUYER, "lot:Transfer", transfer("x", "buyer-1", "investor-a", 1));
        assertThat(ledger.refuse(COMPANY_CLERK, "lot:Cut", new CutLot("new", 6_001, 6_100)))
                .isEqualTo(RefusalCode.LOT_NOT_AVAILABLE);
    }

    private static TransferLots transfer(String id, String from, String to, long lotFrom) {
        return new TransferLots(id, from, to, List.of(new LotSlice("new", lotFrom, lotFrom, lotFrom + 9)));
    }

    @Test
    void case_shouldVoidWhatAnAccompliceBought_whenTheProposalNamesIt() {
        sold("new", 6_000);
        ledger.accept(BUYER, "lot:Transfer", transfer("x", "buyer-1", "investor-a", 1));
        fraud.agreed("f", "new", COMPANY, "buyer-1");
        FraudCase closed = fraud.swept("f");
        assertThat(fraud.units("new", "buyer-1", Lot.Status.VOIDED_FRAUD)).isEqualTo(5_990);
        assertThat(fraud.units("new", "investor-a", Lot.Status.AVAILABLE)).isEqualTo(10);
        assertThat(closed.owed()).isEqualTo(10);
    }

    @Test
    void units_shouldBeStoppedAtOnce_whenACaseIsProposed() {
        sold("new", 6_000);
        fraud.found("new");
        ledger.accept(GOVERNMENT_OFFICER, "fraud:Propose", FraudWorld.propose("f", "new", COMPANY));
        assertThat(ledger.refuse(BUYER, "lot:Transfer", transfer("x", "buyer-1", "investor-a", 1)))
                .isEqualTo(RefusalCode.FRAUD_CASE_OPEN);
        assertThat(ledger.refuse(
                        COMPANY_CLERK, "listing:Open", world.listing("l2", "new", "20000.00", Optional.empty())))
                .isEqualTo(RefusalCode.FRAUD_CASE_OPEN);
        assertThat(ledger.refuse(BUYER, "trade:Offer", world.offer("t2", "listing-new", "new", 6_001, 6_100)))
                .isEqualTo(RefusalCode.FRAUD_CASE_OPEN);

        String id = Agreement.idOf(AgreementKind.FRAUD_CASE, "f");
        ledger.accept(PARTNER_OFFICER, "agreement:Refuse", new Refuse(id, "证据不足"));
        assertThat(ledger.get(FraudCase.KIND, "f").status()).isEqualTo(FraudCase.Status.REFUSED);
        ledger.accept(BUYER, "lot:Transfer", transfer("x", "buyer-1", "investor-a", 1));
        ledger.accept(GOVERNMENT_OFFICER, "fraud:Propose", FraudWorld.propose("g", "new", COMPANY));
        assertThat(ledger.get(FraudMark.KIND, "new").caseId()).isEqualTo("g");
    }

    @Test
    void heldLots_shouldWait_whenNoMoneyCameIn() {
        world.held("t", "new", "20000.00", Optional.empty());
        fraud.agreed("f", "new", COMPANY);
        assertThat(ledger.refuse(REGISTRAR, "fraud:VoidLots", new VoidLots("f", List.of(1L))))
                .isEqualTo(RefusalCode.FRAUD_LOT_BOUND);
        ledger.accept(BUYER, "trade:Void", new VoidTrade("t"));
        assertThat(fraud.swept("f").voided()).isEqualTo(10_000);
        assertThat(ledger.find(FraudDebt.KIND, COMPANY + "/FOREST_BALANCE")).isEmpty();
    }

    @Test
    void heldLots_shouldBeSettled_whenMoneyHasComeIn() {
        world.held("t", "new", "20000.00", Optional.empty());
        world.paid("t");
        fraud.agreed("f", "new", COMPANY);
        world.settled("t");
        assertThat(fraud.swept("f").kept()).isEqualTo(10_000);
    }

    @Test
    void equalAmount_shouldBeCancelledLater_whenTheCulpritHasNothingYet() {
        sold("new", 10_000);
        fraud.agreed("f", "new", COMPANY);
        fraud.swept("f");
        world.batch("next", Project.Origin.NEW, "150.00");
        assertThat(ledger.refuse(
                        COMPANY_CLERK, "listing:Open", world.listing("l2", "next", "20000.00", Optional.empty())))
                .isEqualTo(RefusalCode.FRAUD_DEBT_OPEN);
        FraudDebt debt = (FraudDebt) ledger.accept(REGISTRAR, "fraud:Cancel", cancel("next", 1, 4_000));
        assertThat(debt.open()).isEqualTo(6_000);
        assertThat(ledger.refuse(REGISTRAR, "fraud:Cancel", cancel("next", 4_001, 10_001)))
                .isEqualTo(RefusalCode.FRAUD_DEBT_EXCEEDED);
        ledger.accept(REGISTRAR, "fraud:Cancel", cancel("next", 4_001, 10_000));
        assertThat(fraud.units("next", COMPANY, Lot.Status.VOIDED_FRAUD)).isEqualTo(10_000);
        assertThat(fraud.isWhole("next")).isTrue();
        ledger.accept(COMPANY_CLERK, "listing:Open", world.listing("l2", "next", "20000.00", Optional.empty()));
    }

    private static CancelForDebt cancel(String batch, long from, long to) {
        return new CancelForDebt(COMPANY, Batch.Asset.FOREST_BALANCE, List.of(new LotSlice(batch, from, from, to)));
    }

    @Test
    void retiredCredits_shouldBeOwed_whenTheirBatchIsVoid() {
        CarbonWorld carbon = new CarbonWorld(world);
        carbon.registered("p", "parcel-carbon");
        carbon.issued("c", "p", 2024, 2_000);
        ledger.accept(
                COMPANY_CLERK,
                "lot:Transfer",
                new TransferLots("t", COMPANY, "buyer-1", List.of(new LotSlice("c", 1, 1, 1_500))));
        carbon.retired("r", 1, 101, 200);
        fraud.agreed("f", "c", COMPANY);
        FraudCase closed = fraud.swept("f");
        assertThat(closed.used()).isEqualTo(100);
        assertThat(closed.kept()).isEqualTo(1_400);
        assertThat(closed.voided()).isEqualTo(500);
        assertThat(ledger.get(FraudDebt.KIND, COMPANY + "/CARBON_CREDIT").open())
                .isEqualTo(1_500);
    }

    @Test
    void usedQuota_shouldBecomeTheCountysDeficit_whenItWasObtainedByFraud() {
        QuotaWorld quotas = new QuotaWorld();
        quotas.founded();
        quotas.granted("q", "700.00");
        quotas.on("2023-01-01");
        quotas.used("u", "q", "100.00", QuotaWorld.slice("q", 1, 1, 10_000));
        FraudWorld cases = new FraudWorld(new RuzhouWorld(quotas.ledger));
        TestLedger on = quotas.ledger;
        ApplyForUse next = QuotaWorld.use("v", "q", "1.00", QuotaWorld.slice("q", 10_001, 10_001, 10_100));
        on.accept(TOWNSHIP_CLERK, "quota:Apply", next);
        cases.agreed("f", "q", "county-1");
        assertThat(on.refuse(GOVERNMENT_OFFICER, "quota:Decide", new DecideUse("v", true)))
                .isEqualTo(RefusalCode.FRAUD_CASE_OPEN);
        on.accept(GOVERNMENT_OFFICER, "quota:Decide", new DecideUse("v", false));
        cases.swept("f");
        assertThat(quotas.mu("q", "county-1", Lot.Status.VOIDED_FRAUD)).isEqualTo("400.00");
        assertThat(quotas.mu("q", "pool", Lot.Status.VOIDED_FRAUD)).isEqualTo("200.00");
        assertThat(quotas.mu("q", "county-1", Lot.Status.USED)).isEqualTo("100.00");
        assertThat(on.get(CountyDeficit.KIND, "county-1").open().toMu()).isEqualTo("100.00");
        assertThat(on.get(QuotaDeduction.KIND, "f/fraud").trigger()).isEqualTo(QuotaDeduction.Trigger.FRAUD);
    }

    @Test
    void documents_shouldStayWithTheCase_whenItIsClosed() {
        fraud.agreed("f", "new", COMPANY);
        assertThat(fraud.swept("f").documents()).containsExactly(paper("evidence-f"));
    }
}
