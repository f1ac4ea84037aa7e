// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.ticket;

import org.forestledger.rules.dividend.Entitlement;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * The lender releases pledged tickets; nobody else can (F-60). What was declared while they were pledged is settled first, so
 * that it goes where the pledge says.
 *
 * @param pledgeId the pledge
 */
public record ReleaseTickets(String pledgeId) implements Command {
    @Override
    public void decide(Work work) {
        TicketPledge pledge = work.get(TicketPledge.KIND, pledgeId);
        Guards.requireAccount(work.caller(), pledge.lender());
        Refusal.unless(
                pledge.status() == TicketPledge.Status.REGISTERED,
                RefusalCode.WRONG_STATE,
                "pledge",
                pledgeId,
                "status",
                pledge.status());
        Lot lot = Lot.at(work, pledge.slice().batchId(), pledge.slice().from());
        Lot free = Entitlement.settle(work, lot).released();
        work.put(Lot.KIND, free.id(), free);
        work.answer(
                TicketPledge.KIND,
                pledgeId,
                new TicketPledge(
                        pledgeId,
                        pledge.holder(),
                        pledge.lender(),
                        pledge.slice(),
                        pledge.dividendsToLender(),
                        TicketPledge.Status.RELEASED));
    }
}
