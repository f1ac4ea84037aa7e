// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;
import static org.forestledger.contract.XinmiWorld.*;

import java.util.Optional;
import org.forestledger.rules.compensation.ApplyForCompensation;
import org.forestledger.rules.compensation.Compensation;
import org.forestledger.rules.compensation.DecideCompensation;
import org.forestledger.rules.fund.Advances;
import org.forestledger.rules.fund.DecideFund;
import org.forestledger.rules.fund.Fund;
import org.forestledger.rules.fund.RegisterFund;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Fen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the treasury has paid ahead comes off the compensation for land once (XM-28): 60 % of 10,000 fen. */
class PreAllocationTest {
    private static final String P = "xm-1";

    private final XinmiWorld world = new XinmiWorld(new TestLedger());
    private final TestLedger ledger = world.ledger;

    @BeforeEach
    void sell() {
        world.founded();
        world.plans(2025, P);
        world.on("2025-06-10");
        world.sold("deal", P, 6_000, Fen.of(10_000));
    }

    private RegisterFund ahead(String id, String account, long fen) {
        return new RegisterFund(
                id,
                P,
                Fund.Source.PRE_ALLOCATION,
                Optional.empty(),
                "fiscal-account",
                account,
                Fen.of(fen),
                paper("bank-" + id),
                world.today());
    }

    private void paidAhead(String id, long fen) {
        ledger.accept(FINANCE_CLERK, "fund:Register", ahead(id, ENTITY, fen));
        ledger.accept(COMPANY_OFFICER, "fund:Decide", new DecideFund(id, true));
    }

    private long fenOf(String coinId) {
        return ledger.get(Coin.KIND, coinId).amount().fen();
    }

    @Test
    void advance_shouldComeOffTheNextInstalments_untilNothingIsLeft() {
        paidAhead("a", 700);
        paidAhead("b", 800);
        world.received("m1", "deal", Fen.of(2_000));
        Compensation first = world.compensated("i1", "deal", "m1");
        assertThat(first.amount()).isEqualTo(Fen.of(1_200));
        assertThat(first.offset()).isEqualTo(Fen.of(1_200));
        assertThat(first.status()).isEqualTo(Compensation.Status.PAID);
        assertThat(fenOf(first.fiscalCoinId())).isEqualTo(2_000);
        assertThat(ledger.get(Advances.KIND, P).left()).isEqualTo(Fen.of(300));

        world.received("m2", "deal", Fen.of(3_000));
        Compensation second = world.compensated("i2", "deal", "m2");
        assertThat(second.offset()).isEqualTo(Fen.of(300));
        assertThat(fenOf(second.developerCoinId())).isEqualTo(1_500);
        assertThat(fenOf(second.fiscalCoinId())).isEqualTo(1_500);
        assertThat(ledger.get(Advances.KIND, P).advances())
                .extracting(advance -> advance.fundId() + " " + advance.offset().fen())
                .containsExactly("a 700", "b 800");
        String hop = world.pay("hop-1", second.developerCoinId(), FINANCE_OFFICER);
        world.pay("hop-2", hop, AGENCY);
        assertThat(ledger.get(Compensation.KIND, "i2").status()).isEqualTo(Compensation.Status.PAID);

        world.received("m3", "deal", Fen.of(5_000));
        assertThat(world.compensated("i3", "deal", "m3").offset()).isEqualTo(Fen.ZERO);
    }

    @Test
    void advance_shouldStayOpen_whenTheInstalmentIsRejected() {
        paidAhead("a", 700);
        world.received("m", "deal", Fen.of(10_000));
        ApplyForCompensation application = XinmiWorld.application("i", "deal", "m");
        ledger.accept(COMPANY_CLERK, "compensation:Apply", application);
        ledger.accept(AGENCY, "compensation:Decide", new DecideCompensation("i", false));
        assertThat(ledger.get(Advances.KIND, P).left()).isEqualTo(Fen.of(700));
        assertThat(world.compensated("again", "deal", "m").offset()).isEqualTo(Fen.of(700));
    }

    @Test
    void advance_shouldGoToTheEntityOnly_whenItIsRegistered() {
        assertThat(ledger.refuse(FINANCE_CLERK, "fund:Register", ahead("a", "other-company", 1)))
                .isEqualTo(RefusalCode.ACCOUNT_NOT_YOURS);
        ledger.accept(FINANCE_CLERK, "fund:Register", ahead("a", ENTITY, 1));
        ledger.accept(COMPANY_OFFICER, "fund:Decide", new DecideFund("a", false));
        assertThat(ledger.find(Advances.KIND, P)).isEmpty();
        assertThat(ledger.find(Coin.KIND, "a:fund")).isEmpty();
    }
}
