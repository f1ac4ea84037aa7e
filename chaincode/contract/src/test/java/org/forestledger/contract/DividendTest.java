// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.forestledger.contract.DividendWorld.*;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forestledger.cases.CaseFiles;
import org.forestledger.cases.SettlementCase;
import org.forestledger.codec.Json;
import org.forestledger.rules.agreement.Agreement;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.agreement.Approve;
import org.forestledger.rules.agreement.Refuse;
import org.forestledger.rules.disbursement.PayNextHop;
import org.forestledger.rules.dividend.Dividend;
import org.forestledger.rules.dividend.Dividend.Purpose;
import org.forestledger.rules.dividend.DividendPayout;
import org.forestledger.rules.dividend.DividendSplit;
import org.forestledger.rules.dividend.RedeemTickets;
import org.forestledger.rules.dividend.SettleDividends;
import org.forestledger.rules.hold.CreateHold;
import org.forestledger.rules.hold.PostHold;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.lot.CutLot;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.lot.MergeLots;
import org.forestledger.rules.lot.Partition;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.scheme.BookingForm;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.Fen;
import org.junit.jupiter.api.Test;

/** Dividends: declared once by a ratio (YC-10), settled lot by lot, to whoever owned the tickets when they were declared. */
class DividendTest {
    private final DividendWorld world = new DividendWorld().issued();
    private final TestLedger ledger = world.ledger;

    private static SettlementCase workedCase(String id) {
        return CaseFiles.read("yangcheng").stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ycT4_shouldPayEachHolderByItsSerials_whenLotsAreCut() {
        SettlementCase worked = workedCase("YC-T4");
        Map<String, String> expected = SettlementCase.texts(worked.expect());
        world.declared("d", Purpose.INCOME, Long.parseLong(worked.inputTexts().get("distributableFen")));
        for (Json each : ((Json.Arr) worked.input().get("lots")).items()) {
            Map<String, String> lot = SettlementCase.texts(((Json.Obj) each).members());
            long from = Long.parseLong(lot.get("from"));
            long to = Long.parseLong(lot.get("to"));
            if (world.lot(from).range().to() > to) {
                ledger.accept(COLLECTIVE, "lot:Cut", new CutLot(BATCH, from, to));
            }
            assertThat(world.settle(from).total().fen())
                    .as(lot.get("holder"))
                    .isEqualTo(Long.parseLong(expected.get(lot.get("holder"))));
        }
        assertThat(world.paid()).containsOnly(Map.entry(FARM, 5_185_184L), Map.entry(VILLAGE, 7_160_494L));
    }

    @Test
    void ycT6_shouldGiveTheManagerTheOddFen_whenIncomeIsSharedWithTheVillage() {
        SettlementCase worked = workedCase("YC-T6");
        Map<String, String> expected = SettlementCase.texts(worked.expect());
        DividendSplit split = DividendSplit.of(
                Fen.of(Long.parseLong(worked.inputTexts().get("incomeFen"))),
                Bps.of(Integer.parseInt(worked.inputTexts().get("villageBps"))),
                Bps.of(0),
                Fen.ZERO);
        assertThat(split.distributable().fen()).isEqualTo(Long.parseLong(expected.get("villageFen")));
        assertThat(split.manager().fen()).isEqualTo(Long.parseLong(expected.get("stateFarmFen")));
    }

    @Test
    void declaration_shouldWriteNoLotAndPartTheIncomeExactly_whenItBecomesEffective() {
        List<Lot> before = world.lots();
        Dividend dividend = world.declared(proposal("d", Purpose.INCOME, 7_000, 1_001), 10_000_001);

        assertThat(world.lots()).isEqualTo(before);
        assertThat(dividend.split())
                .contains(new DividendSplit(Fen.of(3_000_001), Fen.of(700_700), Fen.ZERO, Fen.of(6_299_300)));
        assertThat(ledger.all(Coin.KIND))
                .filteredOn(coin -> coin.status() != Coin.Status.SPENT)
                .extracting(Coin::holder, Coin::claimant, Coin::status, Coin::form, coin -> coin.amount()
                        .fen())
                .containsExactly(
                        tuple(FARM, FARM, Coin.Status.ARRIVED, BookingForm.FOREST_INCOME, 3_000_001L),
                        tuple(FARM, VILLAGE, Coin.Status.PAYABLE, BookingForm.PUBLIC_RESERVE, 700_700L));
    }

    @Test
    void oldOwner_shouldBePaid_whenTicketsMoveAfterTheDeclaration() {
        world.declared("d1", Purpose.INCOME, 1_000_000);
        world.transfer("t1", FARM_CLERK, FARM, "investor-a", 1, 1, 100);

        assertThat(world.paid()).containsExactly(Map.entry(FARM, 10_000L));
        assertThat(world.lot(1).dividendsTo()).contains(1);
        assertThat(world.lot(101).dividendsTo()).contains(0);
        assertThat(ledger.refuse(ANYBODY, "dividend:Settle", new SettleDividends(BATCH, List.of(1L))))
                .isEqualTo(RefusalCode.NOTHING_TO_SETTLE);

        world.declared("d2", Purpose.INCOME, 2_000_000);
        world.settle(1L, 101L);
        assertThat(world.paid())
                .containsExactly(Map.entry(FARM, 10_000L + 410_000 + 820_000), Map.entry("investor-a", 20_000L));
    }

    @Test
    void owner_shouldKeepWhatWasDeclared_whenTheTicketsWereHeld() {
        world.transfer("t1", FARM_CLERK, FARM, "investor-a", 1, 1, 100);
        ledger.accept(
                INVESTOR_A,
                "hold:Create",
                new CreateHold(
                        "h",
                        "investor-a",
                        "investor-b",
                        List.of(new LotSlice(BATCH, 1, 1, 50)),
                        ledger.now().plus(Duration.ofDays(1))));
        world.declared("d", Purpose.INCOME, 1_000_000);
        ledger.accept(INVESTOR_B, "hold:Post", new PostHold("h"));
        assertThat(world.paid()).containsExactly(Map.entry("investor-a", 5_000L));
        assertThat(world.lot(1).owner()).isEqualTo("investor-b");
    }

    @Test
    void merge_shouldWait_whenDifferentDividendsAreSettled() {
        world.declared("d", Purpose.INCOME, 1_000_003);
        ledger.accept(FARM_CLERK, "lot:Cut", new CutLot(BATCH, 1, 1_000));
        world.settle(1L);
        MergeLots merge = new MergeLots(BATCH, List.of(1L, 1_001L));
        assertThat(ledger.refuse(FARM_CLERK, "lot:Merge", merge)).isEqualTo(RefusalCode.DIVIDENDS_DIFFER);
        world.settle(1_001L);
        ledger.accept(FARM_CLERK, "lot:Merge", merge);
        assertThat(world.paid()).containsExactly(Map.entry(FARM, 420_001L));
    }

    @Test
    void advance_shouldBeNettedButNeverMoreThanDeclared_whenIncomeComes() {
        world.declared("a", Purpose.ADVANCE, 500_000);
        assertThat(world.register().advanced()).isEqualTo(Fen.of(500_000));

        Dividend small = world.declared("d1", Purpose.INCOME, 300_000);
        assertThat(small.split().orElseThrow().recouped()).isEqualTo(Fen.of(300_000));
        assertThat(small.split().orElseThrow().distributable()).isEqualTo(Fen.ZERO);
        assertThat(world.register().advanced()).isEqualTo(Fen.of(200_000));

        Dividend large = world.declared("d2", Purpose.INCOME, 1_000_000);
        assertThat(large.split().orElseThrow().recouped()).isEqualTo(Fen.of(200_000));
        assertThat(world.register().advanced()).isEqualTo(Fen.ZERO);
        world.settle(1L, 4_201L);
        assertThat(world.paidByNumber()).containsExactly(500_000L, 0L, 800_000L);
        assertThat(ledger.get(Coin.KIND, "d2:manager").amount()).isEqualTo(Fen.of(200_000));
    }

    @Test
    void payout_shouldReachTheHolderByVoucher_whenTheManagerPays() {
        world.declared("d", Purpose.INCOME, 1_000_000);
        DividendPayout payout = world.settle(4_201L);
        String coin = payout.coinId().orElseThrow();
        ledger.accept(
                FARM_OFFICER,
                "payment:Pay",
                new PayNextHop("p", coin, VILLAGE, payout.total(), Optional.empty(), paper("voucher-p")));
        assertThat(ledger.get(Coin.KIND, "p:coin"))
                .extracting(Coin::holder, Coin::status, Coin::form)
                .containsExactly(VILLAGE, Coin.Status.ARRIVED, BookingForm.TICKET_DIVIDEND);
    }

    @Test
    void coin_shouldNotBeMade_whenAnAmountComesToNothing() {
        world.declared("d", Purpose.INCOME, 1);
        DividendPayout payout = world.settle(1L);
        assertThat(payout.total()).isEqualTo(Fen.ZERO);
        assertThat(payout.coinId()).isEmpty();
        assertThat(world.settle(4_201L).total()).isEqualTo(Fen.of(1));
    }

    @Test
    void money_shouldBeFreeAgain_whenTheDividendIsRefused() {
        world.received("income-d", 100);
        ledger.accept(FARM_CLERK, "dividend:Propose", proposal("d", Purpose.INCOME));
        assertThat(ledger.get(Coin.KIND, "income-d:coin").status()).isEqualTo(Coin.Status.RESERVED);
        String agreement = Agreement.idOf(AgreementKind.DIVIDEND, "d");
        ledger.accept(PARTNER_OFFICER, "agreement:Refuse", new Refuse(agreement, "比例有误"));
        assertThat(ledger.get(Coin.KIND, "income-d:coin").status()).isEqualTo(Coin.Status.UNSETTLED);
        assertThat(ledger.get(Dividend.KIND, "d").status()).isEqualTo(Dividend.Status.REFUSED);
    }

    @Test
    void tickets_shouldEndAsRedeemed_whenTheyAreHandedIn() {
        world.transfer("t1", FARM_CLERK, FARM, "investor-a", 1, 1, 333);
        world.declared("d", Purpose.INCOME, 1_000_000);
        world.declared("r", Purpose.REDEMPTION, 70_000_000);
        assertThat(world.settle(1L).total()).isEqualTo(Fen.of(33_300));

        redeem(INVESTOR_A, "investor-a", new LotSlice(BATCH, 1, 1, 100), new LotSlice(BATCH, 101, 101, 333));
        redeem(FARM_CLERK, FARM, new LotSlice(BATCH, 334, 334, 4_200));
        redeem(VILLAGE_CLERK, VILLAGE, new LotSlice(BATCH, 4_201, 4_201, 10_000));
        assertThat(world.lots()).allMatch(lot -> lot.status() == Lot.Status.REDEEMED);
        assertThat(Partition.fault(world.lots(), UNITS)).isEmpty();
        assertThat(world.paid().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(71_000_000L);
        assertThat(world.paid().get("investor-a")).isEqualTo(33_300 + 2_331_000);
        assertThat(ledger.refuse(
                        INVESTOR_A,
                        "dividend:Redeem",
                        new RedeemTickets(BATCH, "investor-a", List.of(new LotSlice(BATCH, 1, 1, 100)))))
                .isEqualTo(RefusalCode.LOT_NOT_AVAILABLE);
        assertThat(ledger.refuse(ANYBODY, "dividend:Settle", new SettleDividends(BATCH, List.of(1L))))
                .isEqualTo(RefusalCode.NOTHING_TO_SETTLE);
    }

    private void redeem(Caller caller, String owner, LotSlice... slices) {
        ledger.accept(caller, "dividend:Redeem", new RedeemTickets(BATCH, owner, List.of(slices)));
    }

    /** Two dividends are pending; the redemption is agreed on first. */
    @Test
    void pendingDividend_shouldBeRefusedAtTheLastApproval_whenARedemptionCameFirst() {
        world.received("income-d", 100);
        ledger.accept(FARM_CLERK, "dividend:Propose", proposal("d", Purpose.INCOME));
        world.declared("r", Purpose.REDEMPTION, 1_000);
        world.world.approve(AgreementKind.DIVIDEND, "d", GOVERNMENT_OFFICER, COMPANY_OFFICER);
        String agreement = Agreement.idOf(AgreementKind.DIVIDEND, "d");
        String hash = ledger.get(Agreement.KIND, agreement).subjectHash();
        assertThat(ledger.refuse(PARTNER_OFFICER, "agreement:Approve", new Approve(agreement, hash)))
                .isEqualTo(RefusalCode.BATCH_REDEEMED);
    }
}
