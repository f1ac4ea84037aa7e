// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.money;

import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * Money that a bank's voucher shows to have come in: one person registers it, another decides on it (F-02, RZ-27).
 *
 * @param <R> the entry
 */
public interface Incoming<R extends Record & Incoming<R>> {
    /** The account in which the money lies; whoever decides acts for it. */
    String account();

    /** The bank voucher. */
    Evidence voucher();

    /** Whether it is confirmed. */
    Receipt.Status status();

    /** Who registered it. */
    String registeredBy();

    /** What it pays. */
    Payable<R> owed(Work work);

    /** The entry once it is decided. */
    R decided(Receipt.Status next, String by);

    /**
     * Confirms it or rejects it; a rejected voucher number is free again. Refused with ACCOUNT_NOT_YOURS, MAKER_IS_CHECKER, or
     * WRONG_STATE where it is decided or what it pays does not wait for money.
     */
    static <R extends Record & Incoming<R>> void decide(Work work, Kind<R> kind, String id, boolean confirmed) {
        R incoming = work.get(kind, id);
        Guards.requireAccount(work.caller(), incoming.account());
        Guards.requireOtherPerson(work.caller(), incoming.registeredBy());
        Refusal.unless(
                incoming.status() == Receipt.Status.REGISTERED,
                RefusalCode.WRONG_STATE,
                kind.name(),
                id,
                "status",
                incoming.status());
        Payable<R> owed = incoming.owed(work);
        owed.requireAwaitingMoney();
        if (confirmed) {
            owed.confirmed(work, incoming);
        } else {
            owed.rejected(work);
            Voucher.release(work, incoming.voucher());
        }
        Receipt.Status next = confirmed ? Receipt.Status.CONFIRMED : Receipt.Status.REJECTED;
        work.answer(kind, id, incoming.decided(next, work.caller().person()));
    }
}
