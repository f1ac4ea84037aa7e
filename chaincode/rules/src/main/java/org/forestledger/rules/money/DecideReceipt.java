// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.money;

import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;

/**
 * Another finance officer confirms that the money lies in the fiscal account, or rejects the registration (RZ-27).
 *
 * @param receiptId the receipt
 * @param confirmed true to confirm, false to reject
 */
public record DecideReceipt(String receiptId, boolean confirmed) implements Command {
    @Override
    public void decide(Work work) {
        Incoming.decide(work, Receipt.KIND, receiptId, confirmed);
    }
}
