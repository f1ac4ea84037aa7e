// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.ProtectionWorld.*;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.equity.PledgeShares;
import org.forestledger.rules.hold.CreateHold;
import org.forestledger.rules.hold.PostHold;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.protection.CloseAccount;
import org.forestledger.rules.protection.Closing;
import org.forestledger.rules.protection.ContestClosing;
import org.forestledger.rules.protection.FreezeKind;
import org.forestledger.rules.protection.Leftover;
import org.forestledger.rules.protection.Leftover.LeftoverKind;
import org.forestledger.rules.protection.ProtectionOrder;
import org.forestledger.rules.protection.RestoreAccount;
import org.forestledger.rules.protection.RestrictAccount;
import org.forestledger.rules.refusal.RefusalCode;
import org.junit.jupiter.api.Test;

/** Restricted accounts give nothing away; a closed account was declared empty and nobody has shown otherwise. */
class AccountStatesTest {
    private static final Evidence UNNUMBERED = new Evidence("申请", "", "ab".repeat(32));

    private final ProtectionWorld world = new ProtectionWorld();
    private final TestLedger ledger = world.ledger;

    private void refused(RefusalCode code, Caller caller, String function, Record command) {
        assertThat(ledger.refuse(caller, function, command))
                .as(command.toString())
                .isEqualTo(code);
    }

    private static RestrictAccount restrict(String orderId, String account) {
        return new RestrictAccount(orderId, account, "营业执照信息不符", order(orderId));
    }

    private static RestoreAccount restore(String orderId, String account) {
        return new RestoreAccount(orderId, account, "已更正", order(orderId));
    }

    private static CloseAccount close(String orderId, String account) {
        return new CloseAccount(orderId, account, "不再参与", order(orderId));
    }

    private static ContestClosing contest(String orderId, LeftoverKind kind, String entryId) {
        return new ContestClosing(orderId, new Leftover(kind, entryId));
    }

    private CreateHold hold(String id, String owner, String to, LotSlice slice) {
        return new CreateHold(id, owner, to, List.of(slice), ledger.now().plus(Duration.ofDays(9)));
    }

    private void restricted() {
        ledger.accept(REGISTRAR, "account:Restrict", restrict("o", "buyer-1"));
        world.confirmed("o");
    }

    private Account.Status status(String account) {
        return world.account(account).status();
    }

    @Test
    void restrictedAccount_shouldGiveNothingAway_whenItsPapersAreNotInOrder() {
        ledger.accept(BUYER, "hold:Create", hold("begun", "buyer-1", "investor-a", units(1, 1, 10)));
        restricted();
        refused(
                RefusalCode.ACCOUNT_RESTRICTED,
                BUYER,
                "lot:Transfer",
                transfer("moved", "buyer-1", "investor-a", units(11, 11, 20)));
        refused(
                RefusalCode.ACCOUNT_RESTRICTED,
                BUYER,
                "hold:Create",
                hold("h", "buyer-1", "investor-a", units(11, 11, 20)));
        refused(RefusalCode.ACCOUNT_RESTRICTED, BUYER, "retirement:Request", CarbonWorld.request("r", 11, 11, 20));
        ledger.accept(INVESTOR_A, "hold:Post", new PostHold("begun"));
        ledger.accept(
                COMPANY_CLERK, "lot:Transfer", transfer("in", "state-company", "buyer-1", units(1_501, 1_501, 1_510)));
        ledger.accept(REGISTRAR, "account:Restore", restore("back", "buyer-1"));
        assertThat(status("buyer-1")).isEqualTo(Account.Status.RESTRICTED);
        world.confirmed("back");
        ledger.accept(BUYER, "lot:Transfer", transfer("moved", "buyer-1", "investor-a", units(11, 11, 20)));
    }

    @Test
    void restrictedAccount_shouldPledgeNoShares_whenItHoldsSome() {
        RuzhouWorld shares = new RuzhouWorld().founded();
        shares.ledger.accept(REGISTRAR, "account:Restrict", restrict("o", "partner-1"));
        shares.ledger.accept(GOVERNMENT_OFFICER, "protection:Decide", yes("o"));
        LotSlice slice = new LotSlice("equity-project-company", 5_101, 5_101, 5_200);
        assertThat(shares.ledger.refuse(
                        PARTNER_OFFICER,
                        "equity:Pledge",
                        new PledgeShares("p", "project-company", "partner-1", "investor-b", slice)))
                .isEqualTo(RefusalCode.ACCOUNT_RESTRICTED);
    }

    @Test
    void restrict_shouldNameTheFirstFault_whenSeveralHold() {
        String restrict = "account:Restrict";
        refused(RefusalCode.NOT_PERMITTED, BUYER, restrict, restrict("o o", "nobody"));
        refused(RefusalCode.INVALID_FIELD, REGISTRAR, restrict, restrict("o o", "nobody"));
        refused(RefusalCode.MISSING_FIELD, REGISTRAR, restrict, new RestrictAccount("o", "nobody", " ", UNNUMBERED));
        refused(RefusalCode.MISSING_FIELD, REGISTRAR, restrict, new RestrictAccount("o", "nobody", "因", UNNUMBERED));
        refused(RefusalCode.NOT_FOUND, REGISTRAR, restrict, restrict("o", "nobody"));
        ledger.accept(REGISTRAR, restrict, restrict("o", "buyer-1"));
        refused(RefusalCode.ALREADY_EXISTS, REGISTRAR, restrict, restrict("o", "buyer-1"));
        assertThat(status("buyer-1")).isEqualTo(Account.Status.ACTIVE);
        refused(RefusalCode.MAKER_IS_CHECKER, REGISTRAR, "protection:Decide", yes("o"));
        world.confirmed("o");
        refused(RefusalCode.WRONG_STATE, REGISTRAR, restrict, restrict("o2", "buyer-1"));
    }

    @Test
    void restore_shouldNameTheFirstFault_whenSeveralHold() {
        String restore = "account:Restore";
        refused(RefusalCode.NOT_PERMITTED, BUYER, restore, restore("o", "nobody"));
        refused(RefusalCode.NOT_FOUND, REGISTRAR, restore, restore("o", "nobody"));
        refused(RefusalCode.WRONG_STATE, REGISTRAR, restore, restore("o", "buyer-1"));
        restricted();
        ledger.accept(REGISTRAR, restore, restore("back", "buyer-1"));
        ledger.accept(REGISTRAR, restore, restore("again", "buyer-1"));
        world.confirmed("back");
        refused(RefusalCode.WRONG_STATE, GOVERNMENT_OFFICER, "protection:Decide", yes("again"));
    }

    @Test
    void close_shouldNameTheFirstFault_whenSeveralHold() {
        String close = "account:Close";
        refused(RefusalCode.AUDITOR_READ_ONLY, AUDITOR, close, close("o o", "investor-a"));
        refused(RefusalCode.ACCOUNT_NOT_YOURS, BUYER, close, close("o o", "investor-a"));
        refused(RefusalCode.INVALID_FIELD, BUYER, close, close("o o", "buyer-1"));
        restricted();
        refused(RefusalCode.WRONG_STATE, BUYER, close, close("c", "buyer-1"));
        ledger.accept(REGISTRAR, "account:Restore", restore("back", "buyer-1"));
        world.confirmed("back").frozen(freeze("f", COURT));
        refused(RefusalCode.FROZEN, BUYER, close, close("c", "buyer-1"));
        world.lifted("f", COURT);
        ledger.accept(BUYER, close, close("c", "buyer-1"));
        refused(RefusalCode.WRONG_STATE, BUYER, close, close("c2", "buyer-1"));
    }

    @Test
    void closingAccount_shouldTakeAndGiveNothing_whenItsOwnerHasDeclaredItEmpty() {
        ledger.accept(INVESTOR_A, "account:Close", close("c", "investor-a"));
        assertThat(status("investor-a")).isEqualTo(Account.Status.CLOSING);
        refused(
                RefusalCode.ACCOUNT_NOT_ACTIVE,
                BUYER,
                "lot:Transfer",
                transfer("moved", "buyer-1", "investor-a", units(1, 1, 10)));
        refused(
                RefusalCode.ACCOUNT_NOT_ACTIVE,
                BUYER,
                "hold:Create",
                hold("h", "buyer-1", "investor-a", units(1, 1, 10)));
        refused(
                RefusalCode.ACCOUNT_NOT_ACTIVE,
                INVESTOR_A,
                "lot:Transfer",
                transfer("moved", "investor-a", "buyer-1", units(1, 1, 10)));
        refused(RefusalCode.WRONG_STATE, REGISTRAR, "account:Restrict", restrict("o", "investor-a"));
    }

    @Test
    void account_shouldBeClosed_whenNobodyNamesWhatIsLeftInTime() {
        ledger.accept(INVESTOR_A, "account:Close", close("c", "investor-a"));
        world.on(TODAY.plusDays(Closing.NOTICE_DAYS));
        refused(RefusalCode.CLOSING_NOTICE_NOT_OVER, REGISTRAR, "protection:Decide", yes("c"));
        world.on(TODAY.plusDays(Closing.NOTICE_DAYS + 1));
        ledger.accept(REGISTRAR, "protection:Decide", yes("c"));
        assertThat(status("investor-a")).isEqualTo(Account.Status.CLOSED);
        refused(
                RefusalCode.ACCOUNT_NOT_ACTIVE,
                REGISTRAR,
                "freeze:Impose",
                freeze("f", FreezeKind.JUDICIAL, "investor-a", COURT, TODAY, TODAY.plusYears(1)));
    }

    @Test
    void account_shouldStayOpen_whenTheRegistryRefusesOrACourtFreezesIt() {
        ledger.accept(BUYER, "account:Close", close("c", "buyer-1"));
        ledger.accept(REGISTRAR, "protection:Decide", no("c"));
        assertThat(status("buyer-1")).isEqualTo(Account.Status.ACTIVE);
        ledger.accept(BUYER, "account:Close", close("c2", "buyer-1"));
        world.frozen(freeze("f", COURT)).on(TODAY.plusDays(Closing.NOTICE_DAYS + 1));
        refused(RefusalCode.FROZEN, REGISTRAR, "protection:Decide", yes("c2"));
    }

    @Test
    void account_shouldBeOpenAgain_whenSomebodyNamesWhatIsLeft() {
        ledger.accept(BUYER, "account:Close", close("c", "buyer-1"));
        String left = Lot.idOf("c", 1);
        refused(RefusalCode.AUDITOR_READ_ONLY, AUDITOR, "account:Contest", contest("x", LeftoverKind.LOT, left));
        refused(RefusalCode.NOT_FOUND, INVESTOR_B, "account:Contest", contest("x", LeftoverKind.LOT, left));
        refused(RefusalCode.NOT_FOUND, INVESTOR_B, "account:Contest", contest("c", LeftoverKind.LOT, "c/7"));
        refused(
                RefusalCode.NOTHING_LEFT,
                INVESTOR_B,
                "account:Contest",
                contest("c", LeftoverKind.LOT, Lot.idOf("c", 1_501)));
        ledger.accept(INVESTOR_B, "account:Contest", contest("c", LeftoverKind.LOT, left));
        assertThat(status("buyer-1")).isEqualTo(Account.Status.ACTIVE);
        ProtectionOrder order = ledger.get(ProtectionOrder.KIND, "c");
        assertThat(order.status()).isEqualTo(ProtectionOrder.Status.REFUSED);
        assertThat(order.refusedReason()).contains("LOT " + left);
        refused(RefusalCode.WRONG_STATE, INVESTOR_B, "account:Contest", contest("c", LeftoverKind.LOT, left));
        refused(RefusalCode.WRONG_STATE, REGISTRAR, "protection:Decide", yes("c"));
    }

    @Test
    void closedAccount_shouldBeOpenAgain_whenSomethingTurnsUpLater() {
        ledger.accept(BUYER, "account:Close", close("c", "buyer-1"));
        world.on(TODAY.plusDays(Closing.NOTICE_DAYS + 1));
        ledger.accept(REGISTRAR, "protection:Decide", yes("c"));
        ledger.accept(BUYER, "account:Contest", contest("c", LeftoverKind.LOT, Lot.idOf("c", 1)));
        assertThat(status("buyer-1")).isEqualTo(Account.Status.ACTIVE);
    }

    @Test
    void contest_shouldBeRefused_whenTheOrderClosesNothing() {
        ledger.accept(REGISTRAR, "account:Restrict", restrict("o", "buyer-1"));
        refused(RefusalCode.WRONG_STATE, BUYER, "account:Contest", contest("o", LeftoverKind.LOT, Lot.idOf("c", 1)));
    }

    @Test
    void leftover_shouldStandAgainstClosing_whenItIsAPendingHoldOrPledge() {
        ledger.accept(BUYER, "hold:Create", hold("h", "buyer-1", "investor-a", units(1, 1, 10)));
        ledger.accept(INVESTOR_A, "account:Close", close("c", "investor-a"));
        ledger.accept(REGISTRAR, "account:Contest", contest("c", LeftoverKind.HOLD, "h"));
        assertThat(status("investor-a")).isEqualTo(Account.Status.ACTIVE);
        ledger.accept(INVESTOR_A, "hold:Post", new PostHold("h"));
        ledger.accept(INVESTOR_B, "account:Close", close("c2", "investor-b"));
        refused(RefusalCode.NOTHING_LEFT, BUYER, "account:Contest", contest("c2", LeftoverKind.HOLD, "h"));
    }

    @Test
    void leftover_shouldStandAgainstClosing_whenItIsMoneyOrAPledge() {
        RuzhouWorld sale = new RuzhouWorld().founded();
        TestLedger money = sale.ledger;
        sale.batch("b", Project.Origin.NEW, "10.00");
        sale.held("t", "b", "20000.00", Optional.empty());
        sale.paid("t");
        sale.settled("t");
        money.accept(
                PARTNER_OFFICER,
                "equity:Pledge",
                new PledgeShares(
                        "p",
                        "project-company",
                        "partner-1",
                        "investor-b",
                        new LotSlice("equity-project-company", 5_101, 5_101, 5_200)));
        money.accept(INVESTOR_B, "account:Close", close("lender", "investor-b"));
        money.accept(BUYER, "account:Contest", contest("lender", LeftoverKind.PLEDGE, "p"));
        money.accept(PROJECT_CLERK, "account:Close", close("c", "project-company"));
        assertThat(money.refuse(BUYER, "account:Contest", contest("c", LeftoverKind.COIN, "receipt-t:coin")))
                .isEqualTo(RefusalCode.NOTHING_LEFT);
        money.accept(BUYER, "account:Contest", contest("c", LeftoverKind.COIN, "settlement-t-2"));
    }

    @Test
    void officers_shouldNotDecide_whenTheyAreOfAnotherOrganisation() {
        ledger.accept(REGISTRAR, "account:Restrict", restrict("o", "buyer-1"));
        Caller disguised = new Caller(
                COMPANY_OFFICER.mspId(), "x509::other", "other", List.of(Role.GOVERNMENT_OFFICER), List.of());
        refused(RefusalCode.NOT_PERMITTED, disguised, "protection:Decide", yes("o"));
    }
}
