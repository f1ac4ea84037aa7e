// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.title;

import java.util.Optional;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * The registrar has reviewed the papers and registers the successor, or refuses (F-63). The lots must be free: what is
 * pledged is released first, what a court has frozen is given away by its freeze. Dividends that were declared before stay
 * with the owner so far.
 *
 * @param changeId the change of title
 * @param registered true to register, false to refuse
 * @param refusedReason why it is refused; required then and only then
 */
public record DecideTitleChange(String changeId, boolean registered, Optional<String> refusedReason)
        implements Command {
    @Override
    public void decide(Work work) {
        boolean reasoned = refusedReason.map(why -> !why.isBlank()).orElse(false);
        Refusal.unless(registered || reasoned, RefusalCode.MISSING_FIELD, "field", "refusedReason");
        Refusal.unless(!registered || refusedReason.isEmpty(), RefusalCode.INVALID_FIELD, "field", "refusedReason");
        TitleChange change = work.get(TitleChange.KIND, changeId);
        Guards.requireOtherPerson(work.caller(), change.filedBy());
        Refusal.unless(
                change.status() == TitleChange.Status.FILED,
                RefusalCode.WRONG_STATE,
                "titleChange",
                changeId,
                "status",
                change.status());
        if (registered) {
            change.register(work);
        }
        work.answer(TitleChange.KIND, changeId, change.decided(work, registered, refusedReason));
    }
}
