// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.MarketWorld.receipt;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.forestledger.cases.MarketFiles;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.disbursement.PayNextHop;
import org.forestledger.rules.hold.PostHold;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.market.FeeLine;
import org.forestledger.rules.market.FeeSchedule;
import org.forestledger.rules.market.MarketRules;
import org.forestledger.rules.market.TradeAttestation;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.money.DecideReceipt;
import org.forestledger.rules.money.RegisterReceipt;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.sale.AcceptSale;
import org.forestledger.rules.sale.ExpireSale;
import org.forestledger.rules.sale.OfferSale;
import org.forestledger.rules.sale.Sale;
import org.forestledger.rules.sale.VoidSale;
import org.forestledger.rules.unit.Fen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lots against money between two accounts: both move at once, or neither does (F-50). */
class SaleTest {
    private static final String CREDITS = "c";

    private final MarketWorld market = new MarketWorld();
    private final TestLedger ledger = market.ledger;

    @BeforeEach
    void found() {
        market.founded();
        CarbonWorld carbon = new CarbonWorld(market.world);
        carbon.registered("p", "parcel-1");
        carbon.issued(CREDITS, "p", 2024, 2_000);
    }

    private void refused(RefusalCode code, Caller caller, String function, Record command) {
        assertThat(ledger.refuse(caller, function, command))
                .as(command.toString())
                .isEqualTo(code);
    }

    private Sale.Status status(String id) {
        return ledger.get(Sale.KIND, id).status();
    }

    @Test
    void sale_shouldMoveLotsAndMoneyAtOnce_whenTheMoneyIsConfirmed() {
        market.accepted(market.sale("s", CREDITS, 1, 101, 600, 4_250));
        ledger.accept(FINANCE_CLERK, "receipt:Register", receipt("r", "s", 2_125_000));
        assertThat(market.lot(CREDITS, 101).status()).isEqualTo(Lot.Status.HELD);
        assertThat(market.lot(CREDITS, 101).owner()).isEqualTo("state-company");

        ledger.accept(FINANCE_OFFICER, "receipt:Decide", new DecideReceipt("r", true));

        assertThat(status("s")).isEqualTo(Sale.Status.SETTLED);
        assertThat(market.lot(CREDITS, 101).owner()).isEqualTo("buyer-1");
        assertThat(market.lot(CREDITS, 101).status()).isEqualTo(Lot.Status.AVAILABLE);
        assertThat(market.lot(CREDITS, 601).owner()).isEqualTo("state-company");
        Coin coin = market.coin("r:coin");
        assertThat(coin.amount()).isEqualTo(Fen.of(2_125_000));
        assertThat(coin.claimant()).isEqualTo("state-company");
        assertThat(coin.status()).isEqualTo(Coin.Status.PAYABLE);
        assertThat(market.partitionFaults()).isEmpty();

        ledger.accept(
                FINANCE_OFFICER,
                "payment:Pay",
                new PayNextHop("pay", "r:coin", "state-company", coin.amount(), Optional.empty(), paper("v-pay")));
        assertThat(market.coin("pay:coin").status()).isEqualTo(Coin.Status.ARRIVED);
        assertThat(market.coin("pay:coin").holder()).isEqualTo("state-company");
    }

    @Test
    void sale_shouldBeAttested_whenItIsSettled() {
        market.accepted(market.sale("s", CREDITS, 1, 1, 10, 100));
        market.paid("r", "s", 1_000);
        TradeAttestation attestation = ledger.get(TradeAttestation.KIND, "s");
        assertThat(attestation.number()).isEqualTo("TA-20260302-s-1");
        assertThat(attestation.units()).isEqualTo(10);
        assertThat(attestation.gross()).isEqualTo(Fen.of(1_000));
        assertThat(attestation.receiptId()).isEqualTo("r");
        assertThat(attestation.settlementId()).isEmpty();
    }

    @Test
    void fees_shouldBeOwedBesideThePrice_whenTheRegionHasASchedule() {
        MarketRules shipped = MarketFiles.read("ceiling-bidding");
        market.under(new MarketRules(
                "fees",
                1,
                "yangcheng",
                "收费",
                "fees",
                shipped.instrument(),
                Optional.empty(),
                Optional.empty(),
                shipped.fees(),
                Optional.empty()));
        market.accepted(market.sale("s", CREDITS, 1, 1, 1_000, 50_000));
        assertThat(ledger.all(FeeLine.KIND)).isEmpty();
        market.paid("r", "s", 50_000_000);

        assertThat(market.coin("r:coin").amount()).isEqualTo(Fen.of(50_000_000));
        FeeLine ofBuyer = ledger.get(FeeLine.KIND, "s/buyer-fee");
        assertThat(ofBuyer.amount()).isEqualTo(Fen.of(250_000));
        assertThat(ofBuyer.payerAccount()).isEqualTo("buyer-1");
        assertThat(ledger.get(FeeLine.KIND, "s/seller-fee").payerAccount()).isEqualTo("state-company");

        refused(RefusalCode.RECEIPT_AMOUNT_MISMATCH, FINANCE_CLERK, "receipt:Register", receipt("f", "s/buyer-fee", 1));
        market.paid("f", "s/buyer-fee", 250_000);
        assertThat(ledger.get(FeeLine.KIND, "s/buyer-fee").status()).isEqualTo(FeeLine.Status.PAID);
        assertThat(market.coin("f:coin").status()).isEqualTo(Coin.Status.ARRIVED);
        refused(RefusalCode.WRONG_STATE, FINANCE_CLERK, "receipt:Register", receipt("f2", "s/buyer-fee", 250_000));
    }

    @Test
    void fee_shouldBePassedOn_whenItsPayeeIsAnotherAccount() {
        market.world.account("exchange", AccountKind.PARTNER, "PartnerMSP");
        MarketRules shipped = MarketFiles.read("ceiling-bidding");
        FeeSchedule schedule =
                new FeeSchedule(List.of(shipped.fees().orElseThrow().services().get(1)), "exchange", "F-42");
        market.under(new MarketRules(
                "fees",
                1,
                "yangcheng",
                "收费",
                "fees",
                shipped.instrument(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(schedule),
                Optional.empty()));
        market.accepted(market.sale("s", CREDITS, 1, 1, 10, 1));
        market.paid("r", "s", 10);
        assertThat(ledger.all(FeeLine.KIND)).hasSize(1);
        ledger.accept(FINANCE_CLERK, "receipt:Register", receipt("no", "s/seller-fee", 200_000));
        refused(RefusalCode.WRONG_STATE, FINANCE_CLERK, "receipt:Register", receipt("f", "s/seller-fee", 200_000));
        ledger.accept(FINANCE_OFFICER, "receipt:Decide", new DecideReceipt("no", false));
        market.paid("f", "s/seller-fee", 200_000);
        assertThat(market.coin("f:coin").status()).isEqualTo(Coin.Status.PAYABLE);
        assertThat(market.coin("f:coin").route()).containsExactly("exchange");
    }

    @Test
    void sale_shouldGiveTheLotsBack_whenItIsVoidedOrExpires() {
        ledger.accept(COMPANY_CLERK, "sale:Offer", market.sale("s", CREDITS, 1, 1, 100, 7));
        ledger.accept(BUYER, "sale:Void", new VoidSale("s"));
        assertThat(market.lot(CREDITS, 1).status()).isEqualTo(Lot.Status.AVAILABLE);
        market.accepted(market.sale("t", CREDITS, 1, 1, 50, 7));
        refused(RefusalCode.HOLD_NOT_EXPIRED, PARTNER_CLERK, "sale:Expire", new ExpireSale("t"));
        ledger.pass(Duration.ofDays(3));
        ledger.accept(PARTNER_CLERK, "sale:Expire", new ExpireSale("t"));
        assertThat(status("t")).isEqualTo(Sale.Status.EXPIRED);
        assertThat(market.lot(CREDITS, 1).status()).isEqualTo(Lot.Status.AVAILABLE);
        assertThat(market.lot(CREDITS, 1).owner()).isEqualTo("state-company");
        assertThat(market.partitionFaults()).isEmpty();
        refused(RefusalCode.WRONG_STATE, BUYER, "sale:Void", new VoidSale("t"));
    }

    @Test
    void sale_shouldGoOn_whenItsReceiptIsRejected() {
        market.accepted(market.sale("s", CREDITS, 1, 1, 100, 7));
        ledger.accept(FINANCE_CLERK, "receipt:Register", receipt("r", "s", 700));
        refused(RefusalCode.HOLD_LOCKED, BUYER, "sale:Void", new VoidSale("s"));
        ledger.pass(Duration.ofDays(3));
        refused(RefusalCode.HOLD_LOCKED, PARTNER_CLERK, "sale:Expire", new ExpireSale("s"));
        ledger.accept(FINANCE_OFFICER, "receipt:Decide", new DecideReceipt("r", false));
        assertThat(ledger.all(Coin.KIND)).isEmpty();
        ledger.accept(FINANCE_CLERK, "receipt:Register", receipt("r2", "s", 700));
        ledger.accept(FINANCE_OFFICER, "receipt:Decide", new DecideReceipt("r2", true));
        assertThat(status("s")).isEqualTo(Sale.Status.SETTLED);
    }

    @Test
    void indicators_shouldBeSoldOnlyByATrade_whenTheirFirstHolderSells() {
        market.batch("new");
        refused(RefusalCode.SALE_NEEDS_TRADE, COMPANY_CLERK, "sale:Offer", market.sale("s", "new", 1, 1, 10, 30_000));
        market.world.held("t", "new", "50000.00", Optional.empty());
        market.world.paid("t");
        market.world.settled("t");
        OfferSale onward = new OfferSale(
                "s",
                "buyer-1",
                "investor-a",
                List.of(new LotSlice("new", 1, 1, 10)),
                Fen.of(60_000),
                "fiscal-account",
                ledger.now().plus(Duration.ofDays(1)));
        ledger.accept(BUYER, "sale:Offer", onward);
        ledger.accept(INVESTOR_A, "sale:Accept", new AcceptSale("s"));
        market.paid("r", "s", 600_000);
        assertThat(market.lot("new", 1).owner()).isEqualTo("investor-a");
        assertThat(market.coin("r:coin").claimant()).isEqualTo("buyer-1");
    }

    @Test
    void hold_shouldNotBePostedByItself_whenItIsOfASale() {
        ledger.accept(COMPANY_CLERK, "sale:Offer", market.sale("s", CREDITS, 1, 1, 10, 100));
        refused(RefusalCode.HOLD_OF_TRADE, BUYER, "hold:Post", new PostHold("s"));
    }

    @Test
    void acceptanceAndMoney_shouldNameTheFirstFault_whenSeveralHold() {
        ledger.accept(COMPANY_CLERK, "sale:Offer", market.sale("s", CREDITS, 1, 1, 10, 100));
        refused(RefusalCode.NOT_FOUND, BUYER, "sale:Accept", new AcceptSale("none"));
        refused(RefusalCode.ACCOUNT_NOT_YOURS, INVESTOR_A, "sale:Accept", new AcceptSale("s"));
        refused(RefusalCode.ACCOUNT_NOT_YOURS, INVESTOR_A, "sale:Void", new VoidSale("s"));
        refused(RefusalCode.WRONG_STATE, FINANCE_CLERK, "receipt:Register", receipt("r", "s", 1_000));
        ledger.accept(BUYER, "sale:Accept", new AcceptSale("s"));
        refused(RefusalCode.WRONG_STATE, BUYER, "sale:Accept", new AcceptSale("s"));
        market.world.account("fiscal-2", AccountKind.FISCAL, "GovernmentMSP");
        Caller other = TestLedger.person("finance.two", Role.FINANCE_CLERK, "fiscal-2");
        refused(
                RefusalCode.SETTLEMENT_ACCOUNT_WRONG,
                other,
                "receipt:Register",
                new RegisterReceipt("r", "s", Fen.of(1), "fiscal-2", paper("v"), LocalDate.of(2026, 3, 2)));
        refused(RefusalCode.RECEIPT_AMOUNT_MISMATCH, FINANCE_CLERK, "receipt:Register", receipt("r", "s", 999));
        refused(RefusalCode.NOT_FOUND, FINANCE_CLERK, "receipt:Register", receipt("r", "none", 999));
        ledger.accept(FINANCE_OFFICER, "receipt:Register", receipt("r", "s", 1_000));
        refused(RefusalCode.WRONG_STATE, FINANCE_CLERK, "receipt:Register", receipt("r2", "s", 1_000));
        refused(RefusalCode.MAKER_IS_CHECKER, FINANCE_OFFICER, "receipt:Decide", new DecideReceipt("r", true));

        ledger.accept(COMPANY_CLERK, "sale:Offer", market.sale("late", CREDITS, 11, 11, 20, 100));
        ledger.pass(Duration.ofDays(3));
        refused(RefusalCode.HOLD_EXPIRED, BUYER, "sale:Accept", new AcceptSale("late"));
    }

    /** Whatever is sold, no unit is lost and each seller gets what its buyer paid. {@code -Dseed=} plays a run again. */
    @Test
    void sales_shouldConserveUnitsAndMoney_whenManyAreMade() {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        Map<String, Caller> people = Map.of(
                "state-company", COMPANY_CLERK, "buyer-1", BUYER, "investor-a", INVESTOR_A, "investor-b", INVESTOR_B);
        List<String> accounts = people.keySet().stream().sorted().toList();
        long paid = 0;
        for (int i = 0; i < 60; i++) {
            List<Lot> free = ledger.all(Lot.KIND).stream()
                    .filter(l -> l.batchId().equals(CREDITS) && l.status() == Lot.Status.AVAILABLE)
                    .toList();
            Lot lot = free.get(random.nextInt(free.size()));
            String buyer = accounts.get(random.nextInt(accounts.size()));
            long from = lot.range().from() + random.nextLong(lot.range().count());
            long to = from + random.nextLong(lot.range().to() - from + 1);
            long price = 1 + random.nextLong(100_000);
            if (buyer.equals(lot.owner())) {
                continue;
            }
            String id = "s" + i;
            ledger.accept(
                    people.get(lot.owner()),
                    "sale:Offer",
                    new OfferSale(
                            id,
                            lot.owner(),
                            buyer,
                            List.of(new LotSlice(CREDITS, lot.range().from(), from, to)),
                            Fen.of(price),
                            "fiscal-account",
                            ledger.now().plus(Duration.ofDays(1))));
            ledger.accept(people.get(buyer), "sale:Accept", new AcceptSale(id));
            if (random.nextInt(4) == 0) {
                ledger.accept(people.get(lot.owner()), "sale:Void", new VoidSale(id));
            } else {
                long gross = price * (to - from + 1);
                market.paid("r" + i, id, gross);
                paid += gross;
                assertThat(market.lot(CREDITS, from).owner()).as("seed " + seed).isEqualTo(buyer);
            }
            assertThat(market.partitionFaults()).as("seed " + seed).isEmpty();
        }
        assertThat(ledger.all(Coin.KIND).stream()
                        .mapToLong(c -> c.amount().fen())
                        .sum())
                .as("seed " + seed)
                .isEqualTo(paid);
    }
}
