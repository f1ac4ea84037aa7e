// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.mandate;

import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * The government takes a mandate back; open listings under it find no new buyer.
 *
 * @param mandateId the mandate
 */
public record RevokeMandate(String mandateId) implements Command {
    @Override
    public void decide(Work work) {
        Mandate mandate = work.get(Mandate.KIND, mandateId);
        Refusal.unless(mandate.status() == Mandate.Status.ACTIVE, RefusalCode.WRONG_STATE, "status", mandate.status());
        work.answer(
                Mandate.KIND,
                mandateId,
                new Mandate(
                        mandateId,
                        mandate.granteeAccount(),
                        mandate.ruleSetId(),
                        mandate.document(),
                        mandate.validFrom(),
                        mandate.validTo(),
                        Mandate.Status.REVOKED,
                        mandate.grantedBy()));
    }
}
