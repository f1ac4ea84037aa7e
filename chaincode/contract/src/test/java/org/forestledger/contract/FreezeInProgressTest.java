// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.ProtectionWorld.COURT;
import static org.forestledger.contract.ProtectionWorld.TODAY;
import static org.forestledger.contract.ProtectionWorld.give;
import static org.forestledger.contract.ProtectionWorld.lift;
import static org.forestledger.contract.ProtectionWorld.order;
import static org.forestledger.contract.ProtectionWorld.yes;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.agreement.Agreement;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.agreement.Approve;
import org.forestledger.rules.equity.PledgeShares;
import org.forestledger.rules.equity.ReleasePledge;
import org.forestledger.rules.equity.TransferShares;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.money.RegisterReceipt;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.protection.FreezeKind;
import org.forestledger.rules.protection.ImposeFreeze;
import org.forestledger.rules.protection.ListCredit;
import org.forestledger.rules.protection.RestrictAccount;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.settlement.ProposeReversal;
import org.forestledger.rules.trade.Trade;
import org.forestledger.rules.trade.VoidTrade;
import org.junit.jupiter.api.Test;

/** What a freeze, a restriction or a listing does to sales and pledges that have begun. */
class FreezeInProgressTest {
    private static final String EQUITY = "equity-project-company";

    private final RuzhouWorld world = new RuzhouWorld().founded();
    private final TestLedger ledger = world.ledger;

    private void confirmed(String function, Record command, String orderId) {
        ledger.accept(REGISTRAR, function, command);
        ledger.accept(GOVERNMENT_OFFICER, "protection:Decide", yes(orderId));
    }

    private void frozen(String id, String account, LotSlice... slices) {
        confirmed(
                "freeze:Impose",
                new ImposeFreeze(
                        id,
                        FreezeKind.JUDICIAL,
                        account,
                        List.of(slices),
                        COURT,
                        "借款纠纷",
                        order(id),
                        TODAY,
                        TODAY.plusYears(1)),
                id);
    }

    private void lifted(String id) {
        confirmed("freeze:Lift", lift("lift-" + id, id, COURT), "lift-" + id);
    }

    private RegisterReceipt receipt() {
        return new RegisterReceipt("r", "t", ledger.get(Trade.KIND, "t").gross(), "fiscal-account", paper("v"), TODAY);
    }

    private void sale() {
        world.batch("b", Project.Origin.NEW, "10.00");
        world.held("t", "b", "20000.00", Optional.empty());
    }

    private Lot lot() {
        return ledger.get(Lot.KIND, Lot.idOf("b", 1));
    }

    @Test
    void sale_shouldBeSettled_whenItsMoneyWasRegisteredBeforeTheFreeze() {
        sale();
        world.paid("t");
        frozen("lots", "state-company", new LotSlice("b", 1, 1, 1_000));
        frozen("account", "state-company");
        world.settled("t");
        assertThat(lot().owner()).isEqualTo("buyer-1");
        assertThat(lot().frozenBy()).isEmpty();
        assertThat(ledger.refuse(REGISTRAR, "freeze:Impose", imposeOnSold())).isEqualTo(RefusalCode.LOT_NOT_OWNED);
    }

    private static ImposeFreeze imposeOnSold() {
        return new ImposeFreeze(
                "late",
                FreezeKind.JUDICIAL,
                "state-company",
                List.of(new LotSlice("b", 1, 1, 1_000)),
                COURT,
                "借款纠纷",
                order("late"),
                TODAY,
                TODAY.plusYears(1));
    }

    @Test
    void money_shouldNotBeRegistered_whenTheFreezeCameFirst() {
        sale();
        frozen("lots", "state-company", new LotSlice("b", 1, 1, 1_000));
        assertThat(ledger.refuse(FINANCE_CLERK, "receipt:Register", receipt())).isEqualTo(RefusalCode.FROZEN);
        ledger.accept(BUYER, "trade:Void", new VoidTrade("t"));
        assertThat(lot().frozenBy()).contains("lots");
        assertThat(ledger.refuse(BUYER, "trade:Offer", world.offer("t2", "listing-t", "b", 1, 10)))
                .isEqualTo(RefusalCode.FROZEN);
        lifted("lots");
        ledger.accept(BUYER, "trade:Offer", world.offer("t2", "listing-t", "b", 1, 10));
    }

    @Test
    void money_shouldNotBeRegistered_whenTheSellersAccountWasFrozenFirst() {
        sale();
        frozen("account", "state-company");
        assertThat(ledger.refuse(FINANCE_CLERK, "receipt:Register", receipt())).isEqualTo(RefusalCode.FROZEN);
        lifted("account");
        ledger.accept(FINANCE_CLERK, "receipt:Register", receipt());
    }

    @Test
    void reversal_shouldBeBlocked_whenTheBuyersUnitsOrAccountAreFrozen() {
        sale();
        world.paid("t");
        world.settled("t");
        ledger.accept(
                FINANCE_OFFICER, "reversal:Propose", new ProposeReversal("rev", "settlement-t", "错误", paper("rev")));
        String id = Agreement.idOf(AgreementKind.REVERSAL, "rev");
        Approve yes = new Approve(id, ledger.get(Agreement.KIND, id).subjectHash());
        ledger.accept(LEADER, "agreement:Approve", yes);
        ledger.accept(COMPANY_OFFICER, "agreement:Approve", yes);
        frozen("account", "buyer-1");
        assertThat(ledger.refuse(PARTNER_OFFICER, "agreement:Approve", yes)).isEqualTo(RefusalCode.REVERSAL_BLOCKED);
        lifted("account");
        frozen("lots", "buyer-1", new LotSlice("b", 1, 1, 1_000));
        assertThat(ledger.refuse(PARTNER_OFFICER, "agreement:Approve", yes)).isEqualTo(RefusalCode.REVERSAL_BLOCKED);
        lifted("lots");
        ledger.accept(PARTNER_OFFICER, "agreement:Approve", yes);
        assertThat(lot().owner()).isEqualTo("state-company");
    }

    @Test
    void pledge_shouldStillStand_whenTheFreezeOnItIsOver() {
        PledgeShares pledge = new PledgeShares(
                "pl", "project-company", "partner-1", "investor-b", new LotSlice(EQUITY, 5_101, 5_101, 6_100));
        ledger.accept(PARTNER_OFFICER, "equity:Pledge", pledge);
        frozen("f", "partner-1", new LotSlice(EQUITY, 5_101, 5_101, 6_100));
        Lot both = ledger.get(Lot.KIND, Lot.idOf(EQUITY, 5_101));
        assertThat(both.status()).isEqualTo(Lot.Status.PLEDGED);
        assertThat(both.boundBy()).contains("pl");
        assertThat(both.frozenBy()).contains("f");
        assertThat(ledger.refuse(
                        REGISTRAR,
                        "freeze:Transfer",
                        give("o", "f", COURT, "investor-a", new LotSlice(EQUITY, 5_101, 5_101, 5_200))))
                .isEqualTo(RefusalCode.LOT_NOT_AVAILABLE);
        lifted("f");
        assertThat(ledger.refuse(PARTNER_OFFICER, "equity:Transfer", shares("s", 1)))
                .isEqualTo(RefusalCode.INSUFFICIENT_FREE_SHARE);
        ledger.accept(INVESTOR_B, "equity:Release", new ReleasePledge("pl"));
        ledger.accept(PARTNER_OFFICER, "equity:Transfer", shares("s", 1));
    }

    private static TransferShares shares(String id, int bps) {
        return new TransferShares(id, "project-company", "partner-1", "investor-a", bps, List.of(5_101L));
    }

    @Test
    void shares_shouldNeitherMoveNorBePledged_whenTheyAreFrozen() {
        frozen("f", "partner-1", new LotSlice(EQUITY, 5_101, 5_101, 6_100));
        assertThat(ledger.refuse(PARTNER_OFFICER, "equity:Transfer", shares("s", 1)))
                .isEqualTo(RefusalCode.FROZEN);
        assertThat(ledger.refuse(
                        PARTNER_OFFICER,
                        "equity:Pledge",
                        new PledgeShares(
                                "pl",
                                "project-company",
                                "partner-1",
                                "investor-b",
                                new LotSlice(EQUITY, 5_101, 5_101, 6_100))))
                .isEqualTo(RefusalCode.FROZEN);
    }

    @Test
    void controlShares_shouldStay_whenAJudgmentNamesThem() {
        frozen("f", "state-company", new LotSlice(EQUITY, 1, 1, 5_100));
        assertThat(ledger.refuse(
                        REGISTRAR,
                        "freeze:Transfer",
                        give("o", "f", COURT, "investor-a", new LotSlice(EQUITY, 1, 1, 10))))
                .isEqualTo(RefusalCode.STATE_CONTROL_FLOOR);
    }

    @Test
    void restrictedSeller_shouldSettleWhatHasBegun_whenItMayOpenNothingNew() {
        sale();
        confirmed("account:Restrict", new RestrictAccount("o", "state-company", "营业执照信息不符", order("o")), "o");
        assertThat(ledger.refuse(COMPANY_CLERK, "listing:Open", world.listing("l", "b", "1.00", Optional.empty())))
                .isEqualTo(RefusalCode.ACCOUNT_RESTRICTED);
        world.paid("t");
        world.settled("t");
        assertThat(lot().owner()).isEqualTo("buyer-1");
    }

    @Test
    void listing_shouldTakeNoOffer_whenItsSellerIsRestrictedOrListed() {
        world.batch("b", Project.Origin.NEW, "10.00");
        ledger.accept(COMPANY_CLERK, "listing:Open", world.listing("l", "b", "20000.00", Optional.empty()));
        confirmed(
                "credit:List",
                new ListCredit("c", "code-state-company", TODAY, Optional.empty(), "失信", order("c")),
                "c");
        assertThat(ledger.refuse(BUYER, "trade:Offer", world.offer("t", "l", "b", 1, 10)))
                .isEqualTo(RefusalCode.CREDIT_LISTED);
        confirmed("account:Restrict", new RestrictAccount("o", "state-company", "营业执照信息不符", order("o")), "o");
        assertThat(ledger.refuse(BUYER, "trade:Offer", world.offer("t", "l", "b", 1, 10)))
                .isEqualTo(RefusalCode.ACCOUNT_RESTRICTED);
    }
}
