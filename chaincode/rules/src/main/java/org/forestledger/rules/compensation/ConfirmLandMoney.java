// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.compensation;

import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.money.Incoming;

/**
 * Another finance officer confirms that the money lies in the fiscal account, or rejects the registration.
 *
 * @param receiptId the receipt
 * @param confirmed true to confirm, false to reject
 */
public record ConfirmLandMoney(String receiptId, boolean confirmed) implements Command {
    @Override
    public void decide(Work work) {
        Incoming.decide(work, LandReceipt.KIND, receiptId, confirmed);
    }
}
