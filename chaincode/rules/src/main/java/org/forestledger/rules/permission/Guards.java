// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.permission;

import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/** Checks of the caller that depend on the entry at hand. */
public final class Guards {
    private Guards() {}

    /** Refuses with ACCOUNT_NOT_YOURS unless the caller's certificate names the account. */
    public static void requireAccount(Caller caller, String account) {
        Refusal.unless(
                caller.accounts().contains(account),
                RefusalCode.ACCOUNT_NOT_YOURS,
                "account",
                account,
                "user",
                caller.user());
    }

    /** Refuses with MAKER_IS_CHECKER where the person who made something would also decide on it (F-02). */
    public static void requireOtherPerson(Caller caller, String maker) {
        Refusal.unless(!caller.person().equals(maker), RefusalCode.MAKER_IS_CHECKER, "user", caller.user());
    }

    /** Whether the caller holds the role through an organisation that may grant it. */
    public static boolean holds(Caller caller, Role role) {
        return caller.roles().contains(role) && role.organisation().mspId().equals(caller.mspId());
    }
}
