// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.LinkageWorld.FINANCE_OFFICER;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.forestledger.rules.agreement.Agreement;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.agreement.Refuse;
import org.forestledger.rules.disbursement.PayNextHop;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.linkage.DecidePayment;
import org.forestledger.rules.linkage.LinkageBook;
import org.forestledger.rules.linkage.LinkagePayment;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.project.ApprovePlan;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Fen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes into special accounts and what may be paid from it (CS-23, CS-27). */
class FundTest {
    private static final String P = "p";

    private final LinkageWorld world = new LinkageWorld(new RuzhouWorld());
    private final TestLedger ledger = world.ledger;

    @BeforeEach
    void found() {
        world.founded();
        ledger.accept(LinkageWorld.TOWNSHIP, "linkage:Propose", LinkageWorld.proposal(P, "special-1", "8.00", "10.00"));
        world.steps.approve(AgreementKind.LINKAGE_PROJECT, P, People.LEADER, People.COMPANY_OFFICER);
    }

    private void refused(RefusalCode code, Caller caller, String function, Record command) {
        assertThat(ledger.refuse(caller, function, command))
                .as(command.toString())
                .isEqualTo(code);
    }

    private List<Long> left() {
        return ledger.get(LinkageBook.KIND, P).coins().stream()
                .map(id -> ledger.get(Coin.KIND, id).amount().fen())
                .toList();
    }

    private void proposed(String id) {
        ledger.accept(
                LinkageWorld.TOWNSHIP, "linkage:Propose", LinkageWorld.proposal(id, "special-2", "8.00", "10.00"));
    }

    private void refusedProject(String id) {
        String agreement = Agreement.idOf(AgreementKind.LINKAGE_PROJECT, id);
        ledger.accept(People.LEADER, "agreement:Refuse", new Refuse(agreement, "不符合规划"));
    }

    @Test
    void specialAccount_shouldServeAnother_whenItsProjectIsRefusedWithoutMoney() {
        proposed("q");
        refusedProject("q");
        proposed("r");
        world.funded("for-r", "r", Optional.empty(), Fen.of(100));
        assertThat(ledger.get(LinkageBook.KIND, "r").coins()).containsExactly("for-r:fund");
        assertThat(ledger.find(LinkageBook.KIND, "q")).isEmpty();
    }

    @Test
    void specialAccount_shouldServeNoOther_whenItsProjectIsRefusedWithMoneyInIt() {
        proposed("q");
        world.funded("for-q", "q", Optional.empty(), Fen.of(100));
        refusedProject("q");
        refused(
                RefusalCode.SPECIAL_ACCOUNT_TAKEN,
                LinkageWorld.TOWNSHIP,
                "linkage:Propose",
                LinkageWorld.proposal("r", "special-2", "8.00", "10.00"));
        assertThat(ledger.get(LinkageBook.KIND, "q").coins()).containsExactly("for-q:fund");
    }

    @Test
    void payment_shouldSpareFreeMoney_whenMoneyForItsPurposeIsThere() {
        world.funded("free", P, Optional.empty(), Fen.of(100));
        world.funded("fee", P, Optional.of("FEE"), Fen.of(1_000));
        world.funded("own", P, Optional.of("DEMOLITION"), Fen.of(30));
        refused(
                RefusalCode.PURPOSE_DIFFERS,
                LinkageWorld.FINANCE_CLERK,
                "linkage:PayCost",
                world.demolition(P, Fen.of(131)));
        refused(
                RefusalCode.FUNDS_SHORT,
                LinkageWorld.FINANCE_CLERK,
                "linkage:PayCost",
                world.demolition(P, Fen.of(1_131)));

        LinkagePayment payment = world.paid("linkage:PayCost", world.demolition(P, Fen.of(50)));
        assertThat(left()).containsExactly(1_000L, 80L);
        assertThat(ledger.get(Coin.KIND, payment.leftCoinId()).purpose()).isEmpty();
        Coin paid = ledger.get(Coin.KIND, payment.coinId(0));
        assertThat(paid.purpose()).contains("DEMOLITION");
        assertThat(paid.amount()).isEqualTo(Fen.of(50));
        world.paid("linkage:PayCost", world.demolition(P, Fen.of(80)));
        assertThat(left()).containsExactly(1_000L);
    }

    @Test
    void rejectedPayment_shouldLeaveTheBalance_whenItsVoucherWasWrong() {
        world.funded("f", P, Optional.empty(), Fen.of(100));
        LinkagePayment wrong = (LinkagePayment)
                ledger.accept(LinkageWorld.FINANCE_CLERK, "linkage:PayCost", world.demolition(P, Fen.of(60)));
        ledger.accept(FINANCE_OFFICER, "linkage:DecidePayment", new DecidePayment(wrong.paymentId(), false));
        assertThat(left()).containsExactly(100L);
    }

    @Test
    void trancheMoney_shouldBePassedOnAsSuch_whenTheTownshipPays() {
        world.funded("f", P, Optional.empty(), LinkageWorld.PLENTY);
        ledger.accept(People.LEADER, "project:ApprovePlan", new ApprovePlan(P));
        world.accepted(P, "9.00");
        LinkagePayment payment = world.paid("linkage:PayTranche", world.tranche(P, LinkageWorld.AT_ACCEPTANCE));
        Coin coin = ledger.get(Coin.KIND, payment.coinId(0));
        for (Optional<String> other : List.of(Optional.<String>empty(), Optional.of("WORKS"))) {
            refused(RefusalCode.PURPOSE_DIFFERS, LinkageWorld.TOWNSHIP, "payment:Pay", passing(coin, other));
        }
        ledger.accept(LinkageWorld.TOWNSHIP, "payment:Pay", passing(coin, Optional.of("TRANCHE")));
        assertThat(ledger.get(Coin.KIND, "hop:coin").purpose()).contains("TRANCHE");
    }

    private static PayNextHop passing(Coin coin, Optional<String> purpose) {
        return new PayNextHop(
                "hop", coin.coinId(), coin.route().get(0), coin.amount(), Optional.empty(), paper("v-hop"), purpose);
    }

    /** Whatever comes in and goes out, the account holds the difference. {@code -Dseed=} plays a run again. */
    @Test
    void balance_shouldBeWhatCameInLessWhatWasPaid_whenBothAreMany() {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        long balance = 0;
        for (int i = 0; i < 60; i++) {
            long fen = 1 + random.nextLong(1_000);
            if (random.nextBoolean()) {
                Optional<String> purpose = random.nextBoolean() ? Optional.empty() : Optional.of("DEMOLITION");
                world.funded("f" + i, P, purpose, Fen.of(fen));
                balance += fen;
            } else if (fen <= balance) {
                world.paid("linkage:PayCost", world.demolition(P, Fen.of(fen)));
                balance -= fen;
            } else {
                refused(
                        RefusalCode.FUNDS_SHORT,
                        LinkageWorld.FINANCE_CLERK,
                        "linkage:PayCost",
                        world.demolition(P, Fen.of(fen)));
            }
            assertThat(world.held("special-1")).as("seed " + seed).isEqualTo(Fen.of(balance));
        }
    }
}
