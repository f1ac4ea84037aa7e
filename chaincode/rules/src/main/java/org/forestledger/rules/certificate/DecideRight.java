// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.certificate;

import java.util.Optional;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * Another officer registers a filed right, or refuses it (YC-06). On one parcel the rights of one kind follow each other.
 *
 * @param rightId the right
 * @param registered true to register it, false to refuse it
 */
public record DecideRight(String rightId, boolean registered) implements Command {
    @Override
    public void decide(Work work) {
        ForestRight right = work.get(ForestRight.KIND, rightId);
        Guards.requireOtherPerson(work.caller(), right.filedBy());
        Refusal.unless(
                right.status() == ForestRight.Status.FILED,
                RefusalCode.WRONG_STATE,
                "right",
                rightId,
                "status",
                right.status());
        if (registered) {
            Optional<ParcelRight> before = work.find(ParcelRight.KIND, right.parcelKey());
            before.ifPresent(b -> Refusal.unless(
                    !b.lastDay().isAfter(right.term().begins()),
                    RefusalCode.RIGHT_STANDS,
                    "parcelNo",
                    right.parcelNo(),
                    "right",
                    b.rightId(),
                    "lastDay",
                    b.lastDay()));
            work.put(
                    ParcelRight.KIND,
                    right.parcelKey(),
                    new ParcelRight(rightId, right.term().lastDay()));
        }
        ForestRight.Status next = registered ? ForestRight.Status.REGISTERED : ForestRight.Status.REFUSED;
        work.answer(ForestRight.KIND, rightId, right.decided(next, work.caller().person()));
    }
}
