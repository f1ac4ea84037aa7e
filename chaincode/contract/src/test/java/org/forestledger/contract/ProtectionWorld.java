// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.lot.TransferLots;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.protection.DecideProtection;
import org.forestledger.rules.protection.Freeze;
import org.forestledger.rules.protection.FreezeKind;
import org.forestledger.rules.protection.ImposeFreeze;
import org.forestledger.rules.protection.LiftFreeze;
import org.forestledger.rules.protection.RenewFreeze;
import org.forestledger.rules.protection.TransferFrozen;

/** Credits {@code c}: 1 to 1,500 with buyer-1, 1,501 to 2,000 with the state company; today is 2 March 2026. */
final class ProtectionWorld {
    static final String COURT = "汝州市人民法院";
    static final String SECOND_COURT = "平顶山市中级人民法院";
    static final String BUREAU = "市林业局";
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    final CarbonWorld carbon = new CarbonWorld().founded();
    final TestLedger ledger = carbon.ledger;

    ProtectionWorld() {
        carbon.world.account("investor-b", AccountKind.INVESTOR, "PartnerMSP");
        carbon.sold(2_000, 1_500);
    }

    static Evidence order(String no) {
        return paper("(2026)豫0482执保" + no + "号");
    }

    static LotSlice units(long lotFrom, long from, long to) {
        return new LotSlice("c", lotFrom, from, to);
    }

    /** A court's freeze for a year. */
    static ImposeFreeze freeze(String id, String court, LotSlice... slices) {
        return freeze(id, FreezeKind.JUDICIAL, "buyer-1", court, TODAY, TODAY.plusYears(1), slices);
    }

    static ImposeFreeze freeze(
            String id,
            FreezeKind kind,
            String account,
            String authority,
            LocalDate startsOn,
            LocalDate endsOn,
            LotSlice... slices) {
        return new ImposeFreeze(id, kind, account, List.of(slices), authority, "买卖合同纠纷", order(id), startsOn, endsOn);
    }

    /** Imposes and confirms. */
    ProtectionWorld frozen(ImposeFreeze freeze) {
        ledger.accept(REGISTRAR, "freeze:Impose", freeze);
        return confirmed(freeze.freezeId());
    }

    static LiftFreeze lift(String orderId, String freezeId, String authority) {
        return new LiftFreeze(orderId, freezeId, authority, "案件已结", order(orderId));
    }

    void lifted(String freezeId, String authority) {
        ledger.accept(REGISTRAR, "freeze:Lift", lift("lift-" + freezeId, freezeId, authority));
        confirmed("lift-" + freezeId);
    }

    static RenewFreeze renew(String orderId, String freezeId, String authority, LocalDate endsOn) {
        return new RenewFreeze(orderId, freezeId, authority, endsOn, "续行冻结", order(orderId));
    }

    static TransferFrozen give(String orderId, String freezeId, String authority, String to, LotSlice... slices) {
        return new TransferFrozen(orderId, freezeId, authority, to, List.of(slices), "执行", order(orderId));
    }

    ProtectionWorld confirmed(String orderId) {
        ledger.accept(GOVERNMENT_OFFICER, "protection:Decide", yes(orderId));
        return this;
    }

    static DecideProtection yes(String orderId) {
        return new DecideProtection(orderId, true, Optional.empty());
    }

    static DecideProtection no(String orderId) {
        return new DecideProtection(orderId, false, Optional.of("文书有误"));
    }

    static TransferLots transfer(String id, String from, String to, LotSlice... slices) {
        return new TransferLots(id, from, to, List.of(slices));
    }

    /** Moves to noon of a day in China. */
    ProtectionWorld on(LocalDate day) {
        ledger.at(day.atTime(4, 0).toInstant(ZoneOffset.UTC));
        return this;
    }

    Lot lot(long from) {
        return carbon.lot(from);
    }

    Freeze freeze(String id) {
        return ledger.get(Freeze.KIND, id);
    }

    Account account(String id) {
        return ledger.get(Account.KIND, id);
    }
}
