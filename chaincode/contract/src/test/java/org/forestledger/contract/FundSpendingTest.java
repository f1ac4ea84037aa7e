// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.FundSpendingWorld.PURPOSE;
import static org.forestledger.contract.RuzhouWorld.paper;
import static org.forestledger.contract.XinmiWorld.AGENCY;

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
