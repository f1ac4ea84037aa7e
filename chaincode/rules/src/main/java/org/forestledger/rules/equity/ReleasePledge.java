// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.equity;

import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * The lender releases pledged shares; nobody else can (F-60).
 *
 * @param pledgeId the pledge
 */
public record ReleasePledge(String pledgeId) implements Command {
    @Override
    public void decide(Work work) {
        SharePledge pledge = work.get(SharePledge.KIND, pledgeId);
        Guards.requireAccount(work.caller(), pledge.lender());
        Refusal.unless(
                pledge.status() == SharePledge.Status.REGISTERED,
                RefusalCode.WRONG_STATE,
                "pledge",
                pledgeId,
                "status",
                pledge.status());
        Lot lot = Lot.at(work, pledge.slice().batchId(), pledge.slice().from()).released();
        work.put(Lot.KIND, lot.id(), lot);
        work.answer(
                SharePledge.KIND,
                pledgeId,
                new SharePledge(
                        pledgeId,
                        pledge.companyAccount(),
                        pledge.holder(),
                        pledge.lender(),
                        pledge.slice(),
                        SharePledge.Status.RELEASED));
    }
}
