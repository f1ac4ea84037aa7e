// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.FundSpendingWorld.P;
import static org.forestledger.contract.FundSpendingWorld.PURPOSE;
import static org.forestledger.contract.People.COMPANY_OFFICER;
import static org.forestledger.contract.RuzhouWorld.paper;
import static org.forestledger.contract.XinmiWorld.AGENCY;
import static org.forestledger.contract.XinmiWorld.BUREAU;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.forestledger.rules.fund.FundSpending;
import org.forestledger.rules.fund.SpendFund;
import org.forestledger.rules.invariant.Invariants;
import org.forestledger.rules.invariant.Violation;
import org.forestledger.rules.invariant.WholeState;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.linkage.LinkageBook;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Fen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an agency pays out of a fund with a fixed purpose (XM-33). */
class FundSpendingTest {
    private static final Optional<String> OWN = Optional.of(PURPOSE);
    private static final Optional<String> NONE = Optional.empty();

    private final FundSpendingWorld world = new FundSpendingWorld();
    private final TestLedger ledger = world.ledger;

    @BeforeEach
    void found() {
        world.founded();
    }

    private void refused(RefusalCode code, Caller caller, SpendFund command) {
        assertThat(ledger.refuse(caller, "fund:Spend", command))
                .as(command.toString())
                .isEqualTo(code);
    }

    private SpendFund on(String day, String payee, long fen) {
        return new SpendFund("s", "f:fund", OWN, payee, Fen.of(fen), paper("v"), java.time.LocalDate.parse(day));
    }

    /** Each row mends one fault of the row before. */
    @Test
    void spending_shouldNameTheFirstFault_whenSeveralHold() {
        world.kept("f", OWN, 100);
        world.ahead("a", 50);
        refused(RefusalCode.NOT_PERMITTED, People.BUYER, world.spending("s s", "none", NONE, 0));
        refused(RefusalCode.INVALID_FIELD, AGENCY, world.spending("s s", "none", NONE, 0));
        refused(RefusalCode.MISSING_FIELD, AGENCY, on("2025-03-04", " ", 0));
        refused(RefusalCode.INVALID_FIELD, AGENCY, world.spending("s", "none", NONE, 0));
        refused(RefusalCode.NOT_FOUND, AGENCY, world.spending("s", "none", NONE, 101));
        refused(RefusalCode.ACCOUNT_NOT_YOURS, BUREAU, world.spending("s", "f:fund", NONE, 101));
        refused(RefusalCode.FUND_PAID_OTHERWISE, COMPANY_OFFICER, world.spending("s", "a:fund", OWN, 101));
        refused(RefusalCode.PURPOSE_DIFFERS, AGENCY, world.spending("s", "f:fund", NONE, 101));
        refused(RefusalCode.PURPOSE_DIFFERS, AGENCY, world.spending("s", "f:fund", Optional.of("WORKS"), 101));
        refused(RefusalCode.FUND_OVERSPENT, AGENCY, on("2025-03-04", "guards", 101));
        refused(RefusalCode.INVALID_FIELD, AGENCY, on("2025-03-04", "guards", 60));
        refused(RefusalCode.INVALID_FIELD, AGENCY, on("2025-03-02", "guards", 60));
        ledger.accept(AGENCY, "fund:Spend", on("2025-03-03", "guards", 60));
        refused(RefusalCode.COIN_ALREADY_SPENT, AGENCY, on("2025-03-03", "guards", 60));
        SpendFund sameVoucher =
                new SpendFund("s", "s:rest", OWN, "guards", Fen.of(40), paper("v"), world.steps.today());
        refused(RefusalCode.VOUCHER_ALREADY_USED, AGENCY, sameVoucher);
        refused(RefusalCode.ALREADY_EXISTS, AGENCY, world.spending("s", "s:rest", OWN, 40));
    }

    @Test
    void spending_shouldBeRefused_whenTheMoneyIsNoFunds() {
        world.steps.accepted(P);
        ledger.accept(AGENCY, "library:Enter", XinmiWorld.entering(P));
        ledger.accept(
                AGENCY,
                "library:Exit",
                XinmiWorld.leaving(P, org.forestledger.rules.library.LibraryMove.Cause.SUPPLIED));
        ledger.accept(AGENCY, "landdeal:Register", world.steps.deal("deal", P, Fen.of(1_000)));
        world.steps.received("m", "deal", Fen.of(1_000));
        String coinId = ledger.all(Coin.KIND).iterator().next().coinId();
        refused(
                RefusalCode.NOT_FUND_MONEY,
                TestLedger.person("treasurer", Role.FINANCE_OFFICER, "fiscal-account"),
                world.spending("s", coinId, NONE, 1));
    }

    @Test
    void spending_shouldBeRefused_whenTheMoneyLiesInASpecialAccount() {
        LinkageWorld linkage = new LinkageWorld(new RuzhouWorld());
        linkage.founded();
        linkage.agreed("l", "8.00", "10.00");
        String coinId = linkage.ledger.get(LinkageBook.KIND, "l").coins().get(0);
        Coin coin = linkage.ledger.get(Coin.KIND, coinId);
        SpendFund spending =
                new SpendFund("s", coinId, coin.purpose(), "guards", Fen.of(1), paper("v"), linkage.ledger.today());
        assertThat(linkage.ledger.refuse(
                        TestLedger.person("keeper", Role.FINANCE_OFFICER, coin.holder()), "fund:Spend", spending))
                .isEqualTo(RefusalCode.FUND_PAID_OTHERWISE);
    }

    /** Payments of any size add up to the fund, to the last fen, and nothing is left over. */
    @Test
    void fund_shouldBeUsedUpToTheFen_whenPaidOutInManyParts() {
        Random random = new Random(33);
        long left = 1_000_000;
        world.kept("f", OWN, left);
        String coinId = "f:fund";
        int payments = 0;
        while (left > 0) {
            long amount = Math.min(left, 1 + random.nextInt(60_000));
            refused(RefusalCode.FUND_OVERSPENT, AGENCY, world.spending("over", coinId, OWN, left + 1));
            coinId = world.spent("s-" + payments++, coinId, OWN, amount);
            left -= amount;
            long held = ledger.find(Coin.KIND, coinId)
                    .map(coin -> coin.amount().fen())
                    .orElse(0L);
            assertThat(held).isEqualTo(left);
        }
        assertThat(ledger.all(FundSpending.KIND).stream()
                        .mapToLong(each -> each.amount().fen())
                        .sum())
                .isEqualTo(1_000_000);
        assertThat(world.steps.fenOf(XinmiWorld.AGENCY_ACCOUNT)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "fundSpending/s, '\"amount\":60', '\"amount\":59', coins-conserved, fundSpending/s",
        "fundSpending/s, '\"amount\":60', '\"amount\":59', funds-kept, fund/f",
        "fundSpending/s, MANAGEMENT, WORKS, funds-kept, fundSpending/s",
        "coin/s:rest, '\"amount\":40', '\"amount\":41', funds-kept, fund/f",
    })
    void invariant_shouldFindIt_whenAnEntryWasChanged(
            String key, String from, String to, String invariant, String named) {
        world.kept("f", OWN, 100);
        world.spent("s", "f:fund", OWN, 60);
        TreeMap<String, String> changed = new TreeMap<>(ledger.snapshot());
        assertThat(changed.get(key)).contains(from);
        changed.put(key, changed.get(key).replace(from, to));
        List<Violation> violations = Invariants.violations(new WholeState(kind -> TestLedger.entries(changed, kind)));
        assertThat(violations)
                .anyMatch(each ->
                        each.invariant().equals(invariant) && each.entry().equals(named));
    }
}
