// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.People.GOVERNMENT_OFFICER;
import static org.forestledger.contract.People.REGISTRAR;
import static org.forestledger.contract.ProtectionWorld.COURT;
import static org.forestledger.contract.ProtectionWorld.TODAY;
import static org.forestledger.contract.ProtectionWorld.lift;
import static org.forestledger.contract.ProtectionWorld.order;
import static org.forestledger.contract.ProtectionWorld.yes;

import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.protection.CloseAccount;
import org.forestledger.rules.protection.FreezeKind;
import org.forestledger.rules.protection.RestoreAccount;
import org.forestledger.rules.protection.RestrictAccount;

/** Puts restraints on accounts and lots of any story that plays on the day of {@link ProtectionWorld#TODAY}. */
final class RestraintsOfToday {
    private final TestLedger ledger;

    RestraintsOfToday(TestLedger ledger) {
        this.ledger = ledger;
    }

    /** A court freezes lots, or the whole account where none are named. */
    void frozen(String id, String account, LotSlice... slices) {
        confirmed(
                "freeze:Impose",
                id,
                ProtectionWorld.freeze(id, FreezeKind.JUDICIAL, account, COURT, TODAY, TODAY.plusYears(1), slices));
    }

    void lifted(String id) {
        confirmed("freeze:Lift", "lift-" + id, lift("lift-" + id, id, COURT));
    }

    void restricted(String account) {
        String id = "restrict-" + account;
        confirmed("account:Restrict", id, new RestrictAccount(id, account, "营业执照信息不符", order(id)));
    }

    void restored(String account) {
        String id = "restore-" + account;
        confirmed("account:Restore", id, new RestoreAccount(id, account, "已更正", order(id)));
    }

    /** The owner declares the account empty; nobody has decided on that yet. */
    void closing(Caller owner, String account) {
        String id = "close-" + account;
        ledger.accept(owner, "account:Close", new CloseAccount(id, account, "不再参与", order(id)));
    }

    private void confirmed(String function, String orderId, Record command) {
        ledger.accept(REGISTRAR, function, command);
        ledger.accept(GOVERNMENT_OFFICER, "protection:Decide", yes(orderId));
    }
}
