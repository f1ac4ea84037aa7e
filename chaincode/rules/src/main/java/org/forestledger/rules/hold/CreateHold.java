// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.hold;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.permission.Guards;

/**
 * An owner holds lots for a beneficiary, who may take or decline them until the hold expires.
 *
 * @param holdId the id of the new hold
 * @param owner the owner's account
 * @param beneficiary who may take them
 * @param slices the ranges
 * @param expiresAt when anyone may expire it
 */
public record CreateHold(String holdId, String owner, String beneficiary, List<LotSlice> slices, Instant expiresAt)
        implements Command {
    @Override
    public void decide(Work work) {
        Work.requireId("holdId", holdId);
        Guards.requireAccount(work.caller(), owner);
        Account.mayGive(work, owner);
        Account.mayReceive(work, beneficiary);
        for (LotSlice slice : slices) {
            Batch.requireFreeTransfer(work, slice.batchId(), owner);
        }
        Hold hold = Hold.create(work, holdId, owner, beneficiary, slices, Optional.empty(), expiresAt);
        work.answer(Hold.KIND, holdId, hold);
    }
}
