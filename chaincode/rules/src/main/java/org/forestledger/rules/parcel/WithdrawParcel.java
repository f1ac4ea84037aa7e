// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.parcel;

import java.util.Optional;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Evidence;

/**
 * A clerk of the county takes a parcel that backs nothing out of the register; its ground is free for others, its number is not
 * given again. In a sealed register it waits for a second person.
 *
 * @param correctionId the id of the correction
 * @param parcelId the parcel
 * @param version the version that is taken out, as it was read
 * @param reason why, 1 to 500 characters
 * @param evidence the paper that shows it
 */
public record WithdrawParcel(String correctionId, String parcelId, int version, String reason, Evidence evidence)
        implements Command {
    @Override
    public void decide(Work work) {
        new ParcelCorrection(
                        correctionId,
                        parcelId,
                        version,
                        Optional.empty(),
                        reason,
                        evidence,
                        ParcelCorrection.Status.FILED,
                        work.caller().person(),
                        Optional.empty())
                .file(work);
    }
}
