// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.disbursement;

import java.util.Optional;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * The city government approves or rejects an application (RZ-29).
 *
 * @param disbursementId the application
 * @param approved true to approve, false to reject
 */
public record DecideDisbursement(String disbursementId, boolean approved) implements Command {
    @Override
    public void decide(Work work) {
        Disbursement disbursement = work.get(Disbursement.KIND, disbursementId);
        Guards.requireOtherPerson(work.caller(), disbursement.appliedBy());
        Refusal.unless(
                disbursement.status() == Disbursement.Status.APPLIED,
                RefusalCode.WRONG_STATE,
                "disbursement",
                disbursementId,
                "status",
                disbursement.status());
        Coin coin = work.get(Coin.KIND, disbursement.coinId());
        coin.require(Coin.Status.RESERVED, RefusalCode.COIN_NOT_FREE);
        Coin decided =
                approved ? coin.in(Coin.Status.PAYABLE, coin.boundTo()) : coin.in(Coin.Status.CLAIM, Optional.empty());
        work.put(Coin.KIND, coin.coinId(), decided);
        work.answer(
                Disbursement.KIND,
                disbursementId,
                disbursement.decided(
                        approved ? Disbursement.Status.GOV_APPROVED : Disbursement.Status.REJECTED,
                        work.caller().person()));
    }
}
