// SPDX-License-Identifier: Apache-2.0
package org.forestledger.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.forestledger.codec.Json;
import org.forestledger.rules.market.AppraisalTerms;
import org.forestledger.rules.market.BiddingTerms;
import org.forestledger.rules.market.FeeSchedule;
import org.forestledger.rules.market.InstalmentTerms;
import org.forestledger.rules.market.MarketRules;
import org.forestledger.rules.market.PriceFloor;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.refusal.RefusedException;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.Decimal;
import org.forestledger.rules.unit.Fen;
import org.forestledger.rules.unit.Rounding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked cases of exchanges (EX), with the numbers of the shipped market rules. */
class ExchangeCasesTest {
    private static final MarketRules RULES = MarketFiles.read("ceiling-bidding");
    private static final long WAN = 1_000_000;
    private static final LocalDate AGREED_ON = LocalDate.of(2026, 3, 2);

    /** These are played on a ledger, bid by bid: see the auction's tests. */
    private static final List<String> PLAYED = List.of("EX-C2", "EX-C3");

    private static final Map<String, Consumer<SettlementCase>> BY_KIND = byKind();

    private static Map<String, Consumer<SettlementCase>> byKind() {
        Map<String, Consumer<SettlementCase>> kinds = new LinkedHashMap<>();
        kinds.put("EX-F", ExchangeCasesTest::fee);
        kinds.put("EX-D", ExchangeCasesTest::bidding);
        kinds.put("EX-C", ExchangeCasesTest::bidding);
        kinds.put("EX-P", ExchangeCasesTest::floor);
        kinds.put("EX-I", ExchangeCasesTest::instalments);
        return kinds;
    }

    static Stream<SettlementCase> cases() {
        return CaseFiles.read("exchange").stream().filter(each -> !PLAYED.contains(each.id()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void exchangeCase_shouldGiveTheExpectedResult_whenTheShippedNumbersHold(SettlementCase each) {
        BY_KIND.get(each.id().substring(0, 4)).accept(each);
    }

    private static void fee(SettlementCase each) {
        Fen gross = Decimal.yuan("dealTotal", each.inputTexts().get("dealTotal"));
        List<FeeSchedule.ServiceFee> services = RULES.fees().orElseThrow().services();

        assertThat(services)
                .extracting(FeeSchedule.ServiceFee::side)
                .containsExactly(FeeSchedule.Side.BUYER, FeeSchedule.Side.SELLER);
        assertThat(services)
                .extracting(service -> service.on(gross).fen())
                .containsOnly(expected(each, "perSideFeeFen"));
    }

    private static void bidding(SettlementCase each) {
        BiddingTerms terms = RULES.bidding().orElseThrow();
        Fen start = Fen.of(WAN * Long.parseLong(each.inputTexts().get("startWan")));

        assertThat(terms.depositOn(start)).isEqualTo(Fen.of(WAN * expected(each, "depositWan")));
        assertThat(terms.incrementOn(start)).isEqualTo(Fen.of(WAN * expected(each, "incrementWan")));
        if (each.expect().containsKey("ceilingWan")) {
            assertThat(terms.ceilingOn(start)).contains(Fen.of(WAN * expected(each, "ceilingWan")));
        }
    }

    private static void floor(SettlementCase each) {
        Map<String, String> in = each.inputTexts();
        AppraisalTerms terms = RULES.appraisal().orElseThrow();
        PriceFloor found = PriceFloor.judge(
                Decimal.yuan("floor", in.get("floor")).toBigInteger(),
                Decimal.yuan("appraisal", in.get("appraisal")).toBigInteger(),
                Integer.parseInt(in.get("round")),
                terms.relistFree());

        assertThat(new Json.Str(found.name())).isEqualTo(each.expect().get("result"));
    }

    private static void instalments(SettlementCase each) {
        Map<String, String> in = each.inputTexts();
        int months = Integer.parseInt(in.getOrDefault("balanceDueMonths", "12"));
        boolean accepted = accepts(in.get("total"), in.get("downPayment"), AGREED_ON.plusMonths(months));

        assertThat(new Json.Bool(accepted)).isEqualTo(each.expect().get("accept"));
    }

    private static boolean accepts(String total, String first, LocalDate due) {
        return code(total, first, due) == null;
    }

    private static RefusalCode code(String total, String first, LocalDate due) {
        InstalmentTerms terms = RULES.instalments().orElseThrow();
        try {
            terms.require(Decimal.yuan("total", total), Decimal.yuan("first", first), AGREED_ON, due);
            return null;
        } catch (RefusedException e) {
            return e.refusal().code();
        }
    }

    private static long expected(SettlementCase each, String name) {
        return ((Json.Int) each.expect().get(name)).value();
    }

    @Test
    void balance_shouldBeInTime_whenItIsDueWithinAYear() {
        assertThat(code("1000000.00", "300000.00", AGREED_ON.plusYears(1))).isNull();
        assertThat(code("1000000.00", "300000.00", AGREED_ON.plusYears(1).plusDays(1)))
                .isEqualTo(RefusalCode.BALANCE_TOO_LATE);
        assertThat(code("1000000.00", "1000000.01", AGREED_ON)).isEqualTo(RefusalCode.FIRST_PAYMENT_TOO_SMALL);
    }

    @Test
    void laterListing_shouldNeedApproval_whenItIsAFenBelowNinetyPercent() {
        Fen appraised = Decimal.yuan("appraisal", "10000000.00");
        Fen below = Decimal.yuan("floor", "8999999.99");
        assertThat(PriceFloor.judge(below.toBigInteger(), appraised.toBigInteger(), 2, Bps.of(9_000)))
                .isEqualTo(PriceFloor.NEEDS_APPROVAL);
        assertThat(PriceFloor.judge(below.toBigInteger(), appraised.toBigInteger(), 1, Bps.of(9_000)))
                .isEqualTo(PriceFloor.REJECT_FIRST_ROUND);
    }

    /** {@code -Dseed=} plays a run again. */
    @Test
    void fee_shouldBeTheLeastOrTheRoundedRatio_whenThePriceIsAny() {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            Bps ratio = Bps.of(random.nextInt(Bps.WHOLE + 1));
            Fen least = Fen.of(random.nextLong(1_000_000));
            Fen gross = Fen.of(random.nextLong(i % 2 == 0 ? 100_000_000 : Fen.MAX_FEN));
            long down = new FeeSchedule.ServiceFee(FeeSchedule.Side.BUYER, ratio, least, Rounding.FLOOR)
                    .on(gross)
                    .fen();
            long near = new FeeSchedule.ServiceFee(FeeSchedule.Side.BUYER, ratio, least, Rounding.HALF_UP)
                    .on(gross)
                    .fen();
            assertThat(near - down).as("seed " + seed).isBetween(0L, 1L);
            assertThat(down).as("seed " + seed).isGreaterThanOrEqualTo(least.fen());
            assertThat(down).as("seed " + seed).isLessThanOrEqualTo(Math.max(least.fen(), gross.fen()));
        }
    }

    /** {@code -Dseed=} plays a run again. */
    @Test
    void depositAndStep_shouldBeWholeUnitsBelowTheirPart_whenTheStartIsAny() {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        BiddingTerms terms = RULES.bidding().orElseThrow();
        for (int i = 0; i < 2_000; i++) {
            Fen start = Fen.of(random.nextLong(Fen.MAX_FEN / 2));
            long deposit = terms.depositOn(start).fen();
            assertThat(deposit % WAN).as("seed " + seed).isZero();
            assertThat(deposit * 5).as("seed " + seed).isLessThanOrEqualTo(start.fen());
            assertThat((deposit + WAN) * 5).as("seed " + seed).isGreaterThan(start.fen());
            long step = terms.incrementOn(start).fen();
            assertThat(step % WAN).as("seed " + seed).isZero();
            assertThat(step * 20).as("seed " + seed).isLessThanOrEqualTo(start.fen());
            assertThat((step + WAN) * 20).as("seed " + seed).isGreaterThan(start.fen());
        }
    }
}
