// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.certificate;

import java.time.LocalDate;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * The forestry bureau freezes a filed roster, from which certificates can then be issued, or refuses it (YC-04).
 *
 * <p>A forest whose shares are static has one roster for good; any other has the next one a full year later.
 *
 * @param rosterId the roster
 * @param confirmed true to freeze it, false to refuse it
 */
public record DecideRoster(String rosterId, boolean confirmed) implements Command {
    @Override
    public void decide(Work work) {
        MemberRoster roster = work.get(MemberRoster.KIND, rosterId);
        Guards.requireOtherPerson(work.caller(), roster.filedBy());
        Refusal.unless(
                roster.status() == MemberRoster.Status.FILED,
                RefusalCode.WRONG_STATE,
                "roster",
                rosterId,
                "status",
                roster.status());
        if (confirmed) {
            putInForce(work, roster);
        }
        MemberRoster.Status next = confirmed ? MemberRoster.Status.IN_FORCE : MemberRoster.Status.REFUSED;
        work.answer(
                MemberRoster.KIND, rosterId, roster.decided(next, work.caller().person()));
    }

    private static void putInForce(Work work, MemberRoster roster) {
        String forest = RosterInForce.idOf(roster.region(), roster.forestNo());
        work.find(RosterInForce.KIND, forest)
                .map(pointer -> work.get(MemberRoster.KIND, pointer.rosterId()))
                .ifPresent(before -> requireSuccessor(before, roster));
        work.put(RosterInForce.KIND, forest, new RosterInForce(roster.region(), roster.forestNo(), roster.rosterId()));
    }

    private static void requireSuccessor(MemberRoster before, MemberRoster next) {
        LocalDate earliest = before.asOf().plusYears(1);
        Refusal.unless(
                before.changes() == MemberRoster.Changes.YEARLY && !next.asOf().isBefore(earliest),
                RefusalCode.ROSTER_STANDS,
                "roster",
                before.rosterId(),
                "changes",
                before.changes(),
                "asOf",
                before.asOf());
    }
}
