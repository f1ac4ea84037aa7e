// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.ledger;

import org.forestledger.rules.permission.Permission;
import org.forestledger.rules.refusal.RefusedException;

/**
 * One writing function of the ledger.
 *
 * @param name the name, {@code group:Verb}
 * @param command the record that it takes
 * @param permission who may call it
 */
public record LedgerFunction<C extends Record & Command>(String name, Class<C> command, Permission permission) {
    /** The group, for example {@code settlement}. */
    public String group() {
        return name.substring(0, name.indexOf(':'));
    }

    /** The verb, for example {@code Propose}. */
    public String verb() {
        return name.substring(name.indexOf(':') + 1);
    }

    /** Decides: first who calls, then what is asked. Never throws a refusal. */
    public Decision decide(LedgerView view, Tx tx, C request) {
        try {
            permission.require(tx.caller());
            Work work = new Work(view, tx);
            request.decide(work);
            return work.accepted();
        } catch (RefusedException e) {
            return new Decision.Refused(e.refusal());
        }
    }
}
