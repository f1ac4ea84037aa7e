// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.MarketWorld.receipt;
import static org.forestledger.contract.MarketWorld.unappraised;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.forestledger.cases.MarketFiles;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.market.MarketRules;
import org.forestledger.rules.market.MarketRulesVersion;
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
import org.forestledger.rules.settlement.ProposeSettlement;
import org.forestledger.rules.settlement.SettlementRecord;
import org.forestledger.rules.trade.ExpireTrade;
import org.forestledger.rules.trade.InstalmentPlan;
import org.forestledger.rules.trade.ListingTerms.Mode;
import org.forestledger.rules.trade.PlaceOffer;
import org.forestledger.rules.trade.Trade;
import org.forestledger.rules.trade.VoidTrade;
import org.forestledger.rules.unit.Fen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Prices that come in by several receipts (F-39, F-50): 10.00 mu at 50,000 yuan, 150,000 yuan of them first. */
class InstalmentReceiptTest {
    private static final MarketRules RULES = MarketFiles.read("ceiling-bidding");
    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);
    private static final long GROSS = 50_000_000;
    private static final long FIRST = 15_000_000;

    private final MarketWorld market = new MarketWorld();
    private final TestLedger ledger = market.ledger;

    @BeforeEach
    void found() {
        market.founded().batch("b").under(MarketWorld.with(RULES, RULES.bidding(), false));
    }

    private void offered() {
        ledger.accept(
                COMPANY_CLERK,
                "listing:Open",
                market.listing("l", "b", "50000.00", Optional.of(unappraised(Mode.FIXED_PRICE))));
        PlaceOffer plain = market.world.offer("t", "l", "b", 1, 1_000);
        ledger.accept(
                BUYER,
                "trade:Offer",
                new PlaceOffer(
                        plain.tradeId(),
                        plain.listingId(),
                        plain.buyerAccount(),
                        plain.slices(),
                        plain.expiresAt(),
                        Optional.of(new InstalmentPlan.Asked(Fen.of(FIRST), DUE))));
    }

    private Trade trade() {
        return ledger.get(Trade.KIND, "t");
    }

    private void refused(RefusalCode code, Caller caller, String function, Record command) {
        assertThat(ledger.refuse(caller, function, command)).isEqualTo(code);
    }

    @Test
    void trade_shouldBePaid_onlyWhenTheLastPartIsConfirmed() {
        offered();
        market.paid("r1", "t", 20_000_000);
        assertThat(trade().status()).isEqualTo(Trade.Status.HELD);
        assertThat(trade().receiptId()).isEmpty();
        assertThat(market.lot("b", 1).owner()).isEqualTo("state-company");
        refused(
                RefusalCode.RECEIPT_NOT_CONFIRMED,
                COMPANY_CLERK,
                "settlement:Propose",
                new ProposeSettlement("s", "t", "state-assets-centre", Optional.empty()));
        market.paid("r2", "t", 1);
        market.paid("r3", "t", 29_999_999);
        assertThat(trade().status()).isEqualTo(Trade.Status.PAID);

        market.world.settled("t");
        SettlementRecord settlement = ledger.get(SettlementRecord.KIND, "settlement-t");
        assertThat(settlement.sourceCoins()).containsExactly("r1:coin", "r2:coin", "r3:coin");
        assertThat(settlement.computed().grossFen()).isEqualTo(Fen.of(GROSS));
        assertThat(market.coin("r2:coin").status()).isEqualTo(Coin.Status.SPENT);
        assertThat(market.lot("b", 1).owner()).isEqualTo("buyer-1");
    }

    @Test
    void receipt_shouldNameTheFirstFault_whenItPaysAPart() {
        offered();
        refused(RefusalCode.INVALID_FIELD, FINANCE_CLERK, "receipt:Register", receipt("r", "t", 0));
        refused(RefusalCode.RECEIPT_EXCEEDS_BALANCE, FINANCE_CLERK, "receipt:Register", receipt("r", "t", GROSS + 1));
        refused(RefusalCode.FIRST_PART_TOO_SMALL, FINANCE_CLERK, "receipt:Register", receipt("r", "t", FIRST - 1));
        ledger.accept(FINANCE_CLERK, "receipt:Register", receipt("r", "t", FIRST));
        refused(RefusalCode.WRONG_STATE, FINANCE_CLERK, "receipt:Register", receipt("r2", "t", 1));
        refused(RefusalCode.HOLD_LOCKED, BUYER, "trade:Void", new VoidTrade("t"));
        ledger.accept(FINANCE_OFFICER, "receipt:Decide", new DecideReceipt("r", true));

        refused(
                RefusalCode.RECEIPT_EXCEEDS_BALANCE,
                FINANCE_CLERK,
                "receipt:Register",
                receipt("r2", "t", GROSS - FIRST + 1));
        market.world.account("fiscal-2", AccountKind.FISCAL, "GovernmentMSP");
        refused(
                RefusalCode.SETTLEMENT_ACCOUNT_WRONG,
                TestLedger.person("finance.two", Role.FINANCE_CLERK, "fiscal-2"),
                "receipt:Register",
                new RegisterReceipt("r2", "t", Fen.of(1), "fiscal-2", paper("v"), LocalDate.of(2026, 3, 2)));
        ledger.accept(FINANCE_CLERK, "receipt:Register", receipt("r2", "t", GROSS - FIRST));
        ledger.accept(FINANCE_OFFICER, "receipt:Decide", new DecideReceipt("r2", false));
        refused(RefusalCode.HOLD_LOCKED, BUYER, "trade:Void", new VoidTrade("t"));
        market.paid("r3", "t", GROSS - FIRST);
        assertThat(trade().status()).isEqualTo(Trade.Status.PAID);
    }

    @Test
    void trade_shouldGiveLotsAndMoneyBack_whenTheRestIsOverdue() {
        offered();
        market.paid("r", "t", FIRST);
        ledger.pass(Duration.ofDays(10));
        refused(RefusalCode.BALANCE_NOT_OVERDUE, PARTNER_CLERK, "trade:Expire", new ExpireTrade("t"));
        market.on("2026-06-30");
        refused(RefusalCode.BALANCE_NOT_OVERDUE, PARTNER_CLERK, "trade:Expire", new ExpireTrade("t"));
        market.on("2026-07-01");
        ledger.accept(FINANCE_CLERK, "receipt:Register", receipt("r2", "t", 1));
        refused(RefusalCode.HOLD_LOCKED, PARTNER_CLERK, "trade:Expire", new ExpireTrade("t"));
        ledger.accept(FINANCE_OFFICER, "receipt:Decide", new DecideReceipt("r2", false));

        ledger.accept(PARTNER_CLERK, "trade:Expire", new ExpireTrade("t"));
        assertThat(trade().status()).isEqualTo(Trade.Status.EXPIRED);
        assertThat(market.lot("b", 1).status()).isEqualTo(Lot.Status.AVAILABLE);
        Coin back = market.coin("r:refund");
        assertThat(back.amount()).isEqualTo(Fen.of(FIRST));
        assertThat(back.claimant()).isEqualTo("buyer-1");
        assertThat(back.status()).isEqualTo(Coin.Status.PAYABLE);
        assertThat(market.coin("r:coin").status()).isEqualTo(Coin.Status.SPENT);
    }

    /** Lots that have left their first holder and are sold on at 30,000 fen for 1/100 mu. */
    private OfferSale onward(Optional<InstalmentPlan.Asked> asked) {
        market.world.held("first", "b", "50000.00", Optional.empty());
        market.world.paid("first");
        market.world.settled("first");
        return new OfferSale(
                "s",
                "buyer-1",
                "investor-a",
                List.of(new LotSlice("b", 1, 1, 10)),
                Fen.of(30_000),
                "fiscal-account",
                ledger.now().plus(Duration.ofDays(3)),
                asked);
    }

    private Optional<InstalmentPlan.Asked> asked(long first) {
        return Optional.of(new InstalmentPlan.Asked(Fen.of(first), DUE));
    }

    @Test
    void sale_shouldMoveLotsAndEveryPart_whenTheWholePriceIsThere() {
        OfferSale offer = onward(asked(90_000));
        ledger.accept(BUYER, "sale:Offer", offer);
        ledger.accept(INVESTOR_A, "sale:Accept", new AcceptSale("s"));
        refused(RefusalCode.FIRST_PART_TOO_SMALL, FINANCE_CLERK, "receipt:Register", receipt("p", "s", 89_999));
        market.paid("p1", "s", 100_000);
        assertThat(market.coin("p1:coin").status()).isEqualTo(Coin.Status.RESERVED);
        assertThat(market.lot("b", 1).owner()).isEqualTo("buyer-1");
        refused(RefusalCode.HOLD_LOCKED, INVESTOR_A, "sale:Void", new VoidSale("s"));
        ledger.accept(FINANCE_CLERK, "receipt:Register", receipt("p2", "s", 200_000));
        ledger.accept(FINANCE_OFFICER, "receipt:Decide", new DecideReceipt("p2", false));
        refused(RefusalCode.HOLD_LOCKED, INVESTOR_A, "sale:Void", new VoidSale("s"));
        market.paid("p3", "s", 200_000);

        assertThat(ledger.get(Sale.KIND, "s").status()).isEqualTo(Sale.Status.SETTLED);
        assertThat(market.lot("b", 1).owner()).isEqualTo("investor-a");
        assertThat(List.of(market.coin("p1:coin"), market.coin("p3:coin")))
                .allMatch(coin ->
                        coin.status() == Coin.Status.PAYABLE && coin.boundTo().isEmpty())
                .extracting(Coin::claimant)
                .containsOnly("buyer-1");
    }

    @Test
    void sale_shouldGiveLotsAndMoneyBack_whenTheRestIsOverdue() {
        OfferSale offer = onward(asked(90_000));
        ledger.accept(BUYER, "sale:Offer", offer);
        ledger.accept(INVESTOR_A, "sale:Accept", new AcceptSale("s"));
        market.paid("p", "s", 90_000);
        market.on("2026-06-30");
        refused(RefusalCode.BALANCE_NOT_OVERDUE, PARTNER_CLERK, "sale:Expire", new ExpireSale("s"));
        market.on("2026-07-01");
        ledger.accept(PARTNER_CLERK, "sale:Expire", new ExpireSale("s"));
        assertThat(market.coin("p:refund").claimant()).isEqualTo("investor-a");
        assertThat(market.lot("b", 1).status()).isEqualTo(Lot.Status.AVAILABLE);
    }

    @Test
    void saleInParts_shouldBeRefused_whenTheMarketDoesNotAllowIt() {
        refused(RefusalCode.FIRST_PAYMENT_TOO_SMALL, BUYER, "sale:Offer", onward(asked(89_999)));
        MarketRules none = new MarketRules(
                RULES.id(),
                2,
                RULES.region(),
                RULES.nameZh(),
                RULES.nameEn(),
                RULES.instrument(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        market.under(none);
        assertThat(ledger.get(MarketRulesVersion.KIND, none.versionId()).status())
                .isEqualTo(MarketRulesVersion.Status.ACTIVE);
        OfferSale offer = new OfferSale(
                "s",
                "buyer-1",
                "investor-a",
                List.of(new LotSlice("b", 1, 1, 10)),
                Fen.of(30_000),
                "fiscal-account",
                ledger.now().plus(Duration.ofDays(3)),
                asked(90_000));
        refused(RefusalCode.MARKET_RULES_MISSING, BUYER, "sale:Offer", offer);
    }

    /** However a price is cut, its parts sum to it and nothing is lost in the split. {@code -Dseed=} plays a run again. */
    @Test
    void parts_shouldSumToThePrice_howeverTheyAreCut() {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        offered();
        long left = GROSS;
        for (int i = 0; left > 0; i++) {
            long part = i == 0 ? FIRST + random.nextLong(GROSS - FIRST) : 1 + random.nextLong(left);
            market.paid("r" + i, "t", part);
            left -= part;
        }
        market.world.settled("t");
        SettlementRecord settlement = ledger.get(SettlementRecord.KIND, "settlement-t");
        long legs = 0;
        for (int i = 0; i < settlement.computed().legs().size(); i++) {
            legs += market.coin(settlement.coinId(i)).amount().fen();
        }
        assertThat(legs).as("seed " + seed).isEqualTo(GROSS);
    }
}
