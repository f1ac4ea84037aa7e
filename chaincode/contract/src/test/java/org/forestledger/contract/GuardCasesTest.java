// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forestledger.rules.agreement.Agreement;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.agreement.Approve;
import org.forestledger.rules.audit.Finding;
import org.forestledger.rules.audit.RecordFinding;
import org.forestledger.rules.disbursement.ApplyForDisbursement;
import org.forestledger.rules.disbursement.DecideDisbursement;
import org.forestledger.rules.disbursement.Disbursement;
import org.forestledger.rules.disbursement.PayNextHop;
import org.forestledger.rules.disbursement.PaymentPart;
import org.forestledger.rules.equity.PledgeShares;
import org.forestledger.rules.equity.ProposeShareTable;
import org.forestledger.rules.equity.TransferShares;
import org.forestledger.rules.hold.CreateHold;
import org.forestledger.rules.hold.ExpireHold;
import org.forestledger.rules.hold.PostHold;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.lot.TransferLots;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.money.DecideReceipt;
import org.forestledger.rules.money.RegisterReceipt;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.settlement.PostSettlement;
import org.forestledger.rules.settlement.ProposeReversal;
import org.forestledger.rules.settlement.ProposeSettlement;
import org.forestledger.rules.settlement.SettlementRecord;
import org.forestledger.rules.trade.ExpireTrade;
import org.forestledger.rules.trade.Trade;
import org.forestledger.rules.trade.VoidTrade;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.Fen;
import org.junit.jupiter.api.Test;

/** The guard cases of the main job: each is refused with a code of its own, and nothing changes. */
class GuardCasesTest {
    private final RuzhouWorld world = new RuzhouWorld().founded();
    private final TestLedger ledger = world.ledger;

    @Test
    void g01_shouldRefuseListing_whenLeadingGroupHasNotApproved() {
        world.batch("stock", Project.Origin.EXISTING_STOCK, "10.00");
        assertThat(ledger.refuse(
                        COMPANY_CLERK, "listing:Open", world.listing("l1", "stock", "18000.00", Optional.empty())))
                .isEqualTo(RefusalCode.DEAL_NOT_APPROVED);
    }

    @Test
    void g02ToG06_shouldRefuseEachShortcut_whenMoneyLeavesTheRoute() {
        world.batch("b", Project.Origin.NEW, "100.00");
        world.held("t", "b", "30000.04", Optional.empty());
        ApplyForDisbursement apply = apply("d", 150_000_020L);
        assertThat(ledger.refuse(PROJECT_CLERK, "disbursement:Apply", apply))
                .isEqualTo(RefusalCode.RECEIPT_NOT_CONFIRMED);
        world.paid("t");
        assertThat(ledger.refuse(PROJECT_CLERK, "disbursement:Apply", apply))
                .isEqualTo(RefusalCode.SETTLEMENT_NOT_POSTED);
        world.settled("t");
        long share = ledger.get(Coin.KIND, "settlement-t-2").amount().fen();
        assertThat(ledger.refuse(PROJECT_CLERK, "disbursement:Apply", apply("d", share + 1)))
                .isEqualTo(RefusalCode.AMOUNT_EXCEEDS_SHARE);
        ledger.accept(PROJECT_CLERK, "disbursement:Apply", apply("d", share));
        String coin = ledger.get(Disbursement.KIND, "d").coinId();
        assertThat(ledger.refuse(FINANCE_OFFICER, "payment:Pay", pay("p", coin, "state-assets-centre", share)))
                .isEqualTo(RefusalCode.DISBURSEMENT_NOT_APPROVED);
        ledger.accept(GOVERNMENT_OFFICER, "disbursement:Decide", new DecideDisbursement("d", true));
        assertThat(ledger.refuse(FINANCE_OFFICER, "payment:Pay", pay("p", coin, "project-company", share)))
                .isEqualTo(RefusalCode.ROUTE_VIOLATION);
        ledger.accept(FINANCE_OFFICER, "payment:Pay", pay("p1", coin, "state-assets-centre", share));
        assertThat(ledger.refuse(ASSETS_OFFICER, "payment:Pay", pay("p2", "p1:coin", "project-company", share - 1)))
                .isEqualTo(RefusalCode.LEG_AMOUNT_MISMATCH);
        ledger.accept(ASSETS_OFFICER, "payment:Pay", part("p2", "p1:coin", share - 1, 1));
        assertThat(ledger.refuse(ASSETS_OFFICER, "payment:Pay", part("p3", "p2:rest", 1, 1)))
                .isEqualTo(RefusalCode.PART_OUT_OF_ORDER);
        assertThat(ledger.refuse(ASSETS_OFFICER, "payment:Pay", part("p3", "p1:coin", 1, 2)))
                .isEqualTo(RefusalCode.COIN_ALREADY_SPENT);
        ledger.accept(ASSETS_OFFICER, "payment:Pay", part("p3", "p2:rest", 1, 2));
        assertThat(ledger.get(Disbursement.KIND, "d").status()).isEqualTo(Disbursement.Status.PAID);
    }

    @Test
    void application_shouldBeRefused_whenTheCoinIsOfAnotherLeg() {
        world.batch("b", Project.Origin.NEW, "100.00");
        world.held("t", "b", "20000.00", Optional.empty());
        world.paid("t");
        world.settled("t");
        ledger.accept(PROJECT_CLERK, "disbursement:Apply", apply("d", 1));
        ApplyForDisbursement other = new ApplyForDisbursement(
                "d2", "t", "government", "project-company", Fen.of(1), Optional.of("d:rest"), Optional.empty());
        assertThat(ledger.refuse(PROJECT_CLERK, "disbursement:Apply", other)).isEqualTo(RefusalCode.INVALID_FIELD);
    }

    @Test
    void g07AndG08_shouldRefuseShareTransfer_whenControlOrPledgeBindsIt() {
        assertThat(ledger.refuse(
                        COMPANY_OFFICER,
                        "equity:Transfer",
                        new TransferShares("s0", "project-company", "state-company", "investor-a", 1, List.of(1L))))
                .isEqualTo(RefusalCode.STATE_CONTROL_FLOOR);
        ledger.accept(
                PARTNER_OFFICER,
                "equity:Transfer",
                new TransferShares("s1", "project-company", "partner-1", "investor-a", 4900, List.of(5101L)));
        ledger.accept(
                INVESTOR_A,
                "equity:Pledge",
                new PledgeShares(
                        "pl",
                        "project-company",
                        "investor-a",
                        "investor-b",
                        new LotSlice("equity-project-company", 5101, 5101, 6100)));
        assertThat(ledger.refuse(
                        INVESTOR_A,
                        "equity:Transfer",
                        new TransferShares(
                                "s2", "project-company", "investor-a", "investor-b", 4000, List.of(5101L, 6101L))))
                .isEqualTo(RefusalCode.INSUFFICIENT_FREE_SHARE);
        ledger.accept(
                INVESTOR_A,
                "equity:Transfer",
                new TransferShares("s3", "project-company", "investor-a", "investor-b", 3900, List.of(5101L, 6101L)));
    }

    @Test
    void g22_shouldReverseAndLink_whenPostedSettlementWasWrong() {
        world.batch("b", Project.Origin.NEW, "100.00");
        world.held("t", "b", "20000.00", Optional.empty());
        world.paid("t");
        world.settled("t");
        ledger.accept(
                COMPANY_CLERK,
                "reversal:Propose",
                new ProposeReversal("r", "settlement-t", "wrong project company", paper("r")));
        world.approve(AgreementKind.REVERSAL, "r", FINANCE_OFFICER, COMPANY_OFFICER);
        assertThat(ledger.get(SettlementRecord.KIND, "settlement-t").status())
                .isEqualTo(SettlementRecord.Status.POSTED);
        world.approve(AgreementKind.REVERSAL, "r", PARTNER_OFFICER);
        assertThat(ledger.get(SettlementRecord.KIND, "settlement-t").reversedBy())
                .contains("r");
        assertThat(ledger.get(Lot.KIND, Lot.idOf("b", 1)).owner()).isEqualTo("state-company");
        ledger.accept(
                COMPANY_CLERK,
                "settlement:Propose",
                new ProposeSettlement("again", "t", "state-assets-centre", Optional.of("settlement-t")));
        world.approve(AgreementKind.SETTLEMENT, "again", FINANCE_OFFICER, COMPANY_OFFICER, PARTNER_OFFICER);
        ledger.accept(COMPANY_OFFICER, "settlement:Post", new PostSettlement("again"));
        assertThat(ledger.get(SettlementRecord.KIND, "again").corrects()).contains("settlement-t");
        assertThat(ledger.get(Trade.KIND, "t").settlementId()).contains("again");
        assertThat(ledger.refuse(COMPANY_OFFICER, "settlement:Post", new PostSettlement("settlement-t")))
                .isEqualTo(RefusalCode.WRONG_STATE);
    }

    @Test
    void g22_shouldRefuseReversal_whenMoneyHasMovedOn() {
        world.batch("b", Project.Origin.NEW, "100.00");
        world.held("t", "b", "20000.00", Optional.empty());
        world.paid("t");
        world.settled("t");
        ledger.accept(PROJECT_CLERK, "disbursement:Apply", apply("d", 1));
        ledger.accept(
                COMPANY_CLERK, "reversal:Propose", new ProposeReversal("r", "settlement-t", "too late", paper("r")));
        world.approve(AgreementKind.REVERSAL, "r", FINANCE_OFFICER, COMPANY_OFFICER);
        String hash = ledger.get(Agreement.KIND, "reversal:r").subjectHash();
        assertThat(ledger.refuse(PARTNER_OFFICER, "agreement:Approve", new Approve("reversal:r", hash)))
                .isEqualTo(RefusalCode.REVERSAL_BLOCKED);
    }

    @Test
    void g29AndG30_shouldRefuse_whenAuditorWritesOrStaffTrades() {
        world.batch("b", Project.Origin.NEW, "100.00");
        ledger.accept(COMPANY_CLERK, "listing:Open", world.listing("l", "b", "20000.00", Optional.empty()));
        assertThat(ledger.refuse(AUDITOR, "trade:Offer", world.offer("t", "l", "b", 1, 10)))
                .isEqualTo(RefusalCode.AUDITOR_READ_ONLY);
        assertThat(ledger.refuse(OPERATOR, "trade:Offer", world.offer("t", "l", "b", 1, 10)))
                .isEqualTo(RefusalCode.STAFF_MAY_NOT_TRADE);
        assertThat(ledger.refuse(FINANCE_CLERK, "trade:Offer", world.offer("t", "l", "b", 1, 10)))
                .isEqualTo(RefusalCode.NOT_PERMITTED);
        assertThat(ledger.refuse(INVESTOR_A, "trade:Offer", world.offer("t", "l", "b", 1, 10)))
                .isEqualTo(RefusalCode.ACCOUNT_NOT_YOURS);
        ledger.accept(AUDITOR, "finding:Record", new RecordFinding("f", "batch/b", "checked", List.of()));
        assertThat(ledger.all(Finding.KIND)).hasSize(1);
    }

    @Test
    void agreement_shouldRefuse_whenIncompleteOrMakerChecks() {
        world.batch("b", Project.Origin.NEW, "100.00");
        world.held("t", "b", "20000.00", Optional.empty());
        assertThat(ledger.refuse(COMPANY_OFFICER, "settlement:Propose", proposal("s")))
                .isEqualTo(RefusalCode.RECEIPT_NOT_CONFIRMED);
        world.paid("t");
        ledger.accept(COMPANY_OFFICER, "settlement:Propose", proposal("s"));
        String hash = ledger.get(Agreement.KIND, "settlement:s").subjectHash();
        Approve approve = new Approve("settlement:s", hash);
        assertThat(ledger.refuse(COMPANY_OFFICER, "agreement:Approve", approve))
                .isEqualTo(RefusalCode.MAKER_IS_CHECKER);
        assertThat(ledger.refuse(REGISTRAR, "agreement:Approve", approve)).isEqualTo(RefusalCode.NO_SEAT);
        assertThat(ledger.refuse(PARTNER_OFFICER, "agreement:Approve", new Approve("settlement:s", "00".repeat(32))))
                .isEqualTo(RefusalCode.SUBJECT_CHANGED);
        ledger.accept(PARTNER_OFFICER, "agreement:Approve", approve);
        assertThat(ledger.refuse(PARTNER_OFFICER, "agreement:Approve", approve))
                .isEqualTo(RefusalCode.AGREEMENT_SEAT_TAKEN);
        ledger.accept(FINANCE_OFFICER, "agreement:Approve", approve);
        assertThat(ledger.refuse(FINANCE_OFFICER, "settlement:Post", new PostSettlement("s")))
                .isEqualTo(RefusalCode.AGREEMENT_INCOMPLETE);
    }

    @Test
    void shareTable_shouldRefuse_whenNotWholeOrBelowControl() {
        assertThat(ledger.refuse(COMPANY_CLERK, "equity:ProposeTable", table(5100, 4800)))
                .isEqualTo(RefusalCode.RATIO_SUM_NOT_WHOLE);
        assertThat(ledger.refuse(COMPANY_CLERK, "equity:ProposeTable", table(5099, 4901)))
                .isEqualTo(RefusalCode.STATE_CONTROL_FLOOR);
        assertThat(ledger.refuse(COMPANY_CLERK, "equity:ProposeTable", table(5100, 4900)))
                .isEqualTo(RefusalCode.ALREADY_EXISTS);
    }

    @Test
    void lots_shouldRefuse_whenSpentTwiceHeldOrForeign() {
        world.batch("b", Project.Origin.NEW, "100.00");
        TransferLots bySeller = transfer("x0", "state-company", "buyer-1", 1, 10);
        assertThat(ledger.refuse(COMPANY_CLERK, "lot:Transfer", bySeller)).isEqualTo(RefusalCode.SALE_NEEDS_TRADE);
        world.held("t", "b", "20000.00", Optional.empty());
        assertThat(ledger.refuse(BUYER, "trade:Offer", world.offer("t2", "listing-t", "b", 1, 10)))
                .isEqualTo(RefusalCode.LOT_NOT_AVAILABLE);
        world.paid("t");
        world.settled("t");
        ledger.accept(BUYER, "lot:Transfer", transfer("x1", "buyer-1", "investor-a", 1, 10));
        assertThat(ledger.refuse(BUYER, "lot:Transfer", transfer("x2", "buyer-1", "investor-b", 1, 10)))
                .isEqualTo(RefusalCode.LOT_NOT_OWNED);
        ledger.accept(
                INVESTOR_A,
                "hold:Create",
                new CreateHold(
                        "h",
                        "investor-a",
                        "investor-b",
                        List.of(new LotSlice("b", 1, 1, 5)),
                        ledger.now().plus(Duration.ofHours(1))));
        assertThat(ledger.refuse(INVESTOR_A, "lot:Transfer", transfer("x3", "investor-a", "investor-b", 1, 5)))
                .isEqualTo(RefusalCode.LOT_NOT_AVAILABLE);
        assertThat(ledger.refuse(INVESTOR_A, "hold:Expire", new ExpireHold("h")))
                .isEqualTo(RefusalCode.HOLD_NOT_EXPIRED);
        ledger.pass(Duration.ofHours(1));
        assertThat(ledger.refuse(INVESTOR_B, "hold:Post", new PostHold("h"))).isEqualTo(RefusalCode.HOLD_EXPIRED);
        ledger.accept(BUYER, "hold:Expire", new ExpireHold("h"));
        assertThat(ledger.refuse(INVESTOR_A, "lot:Transfer", transfer("x4", "investor-a", "investor-b", 2, 5)))
                .isEqualTo(RefusalCode.LOT_NOT_FOUND);
    }

    @Test
    void trade_shouldKeepItsHold_whenMoneyIsRegistered() {
        world.batch("b", Project.Origin.NEW, "100.00");
        Trade trade = world.held("t", "b", "20000.00", Optional.empty());
        assertThat(ledger.refuse(
                        FINANCE_CLERK,
                        "receipt:Register",
                        receipt("r0", trade.gross().fen() - 1, "v0")))
                .isEqualTo(RefusalCode.RECEIPT_AMOUNT_MISMATCH);
        assertThat(ledger.refuse(BUYER, "trade:Expire", new ExpireTrade("t"))).isEqualTo(RefusalCode.HOLD_NOT_EXPIRED);
        ledger.accept(
                FINANCE_CLERK, "receipt:Register", receipt("rx", trade.gross().fen(), "v1"));
        assertThat(ledger.refuse(FINANCE_CLERK, "receipt:Decide", new DecideReceipt("rx", true)))
                .isEqualTo(RefusalCode.NOT_PERMITTED);
        ledger.accept(FINANCE_OFFICER, "receipt:Decide", new DecideReceipt("rx", false));
        ledger.accept(
                FINANCE_CLERK, "receipt:Register", receipt("r1", trade.gross().fen(), "v1"));
        assertThat(ledger.refuse(BUYER, "trade:Void", new VoidTrade("t"))).isEqualTo(RefusalCode.HOLD_LOCKED);
        ledger.pass(Duration.ofDays(6));
        assertThat(ledger.refuse(BUYER, "trade:Expire", new ExpireTrade("t"))).isEqualTo(RefusalCode.HOLD_LOCKED);
    }

    private static TransferLots transfer(String id, String from, String to, long first, long last) {
        return new TransferLots(id, from, to, List.of(new LotSlice("b", first, first, last)));
    }

    private static RegisterReceipt receipt(String id, long fen, String voucher) {
        return new RegisterReceipt(id, "t", Fen.of(fen), "fiscal-account", paper(voucher), LocalDate.of(2026, 3, 2));
    }

    private static ProposeSettlement proposal(String id) {
        return new ProposeSettlement(id, "t", "state-assets-centre", Optional.empty());
    }

    private static ProposeShareTable table(int state, int partner) {
        return new ProposeShareTable(
                "shares-2",
                "project-company",
                "state-company",
                "partner-1",
                Map.of("state-company", Bps.of(state), "partner-1", Bps.of(partner)),
                paper("articles"));
    }

    private static ApplyForDisbursement apply(String id, long fen) {
        return new ApplyForDisbursement(
                id, "t", "projectCompany", "project-company", Fen.of(fen), Optional.empty(), Optional.empty());
    }

    private static PayNextHop pay(String id, String coin, String payee, long fen) {
        return new PayNextHop(id, coin, payee, Fen.of(fen), Optional.empty(), paper("v-" + id));
    }

    private static PayNextHop part(String id, String coin, long fen, int no) {
        return new PayNextHop(
                id, coin, "project-company", Fen.of(fen), Optional.of(new PaymentPart(no, 2)), paper("v-" + id));
    }
}
