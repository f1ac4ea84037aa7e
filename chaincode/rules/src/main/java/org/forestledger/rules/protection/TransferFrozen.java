// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.protection;

import java.util.List;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.project.Evidence;

/**
 * The registry enters that a judgment gives frozen units to another account (司法扣划, F-61, F-63).
 *
 * @param orderId the id of the new order, which another person decides on, and of the transfer
 * @param freezeId the court's freeze, in force
 * @param authority the court
 * @param toAccount the account that the judgment names
 * @param slices ranges of free lots under that freeze, 1 to 200
 * @param reason the case, in words
 * @param document the judgment and the notice to assist, with its number
 */
public record TransferFrozen(
        String orderId,
        String freezeId,
        String authority,
        String toAccount,
        List<LotSlice> slices,
        String reason,
        Evidence document)
        implements Command {
    @Override
    public void decide(Work work) {
        ProtectionOrder.propose(
                work, orderId, new JudicialTransfer(freezeId, authority, toAccount, slices), reason, document);
    }
}
