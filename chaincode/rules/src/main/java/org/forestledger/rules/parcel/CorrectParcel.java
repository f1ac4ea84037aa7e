// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.parcel;

import java.util.Optional;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Evidence;

/**
 * A clerk of the county corrects what the form says of a parcel that backs nothing yet, or what it says of
 * restoration before the project is banked. The earlier version is kept. In a sealed
 * register it waits for a second person.
 *
 * @param correctionId the id of the correction
 * @param parcelId the parcel
 * @param version the version that is corrected, as it was read
 * @param facts what the form should say
 * @param reason why, 1 to 500 characters
 * @param evidence the paper that shows it
 */
public record CorrectParcel(
        String correctionId, String parcelId, int version, ParcelFacts facts, String reason, Evidence evidence)
        implements Command {
    @Override
    public void decide(Work work) {
        new ParcelCorrection(
                        correctionId,
                        parcelId,
                        version,
                        Optional.of(facts),
                        reason,
                        evidence,
                        ParcelCorrection.Status.FILED,
                        work.caller().person(),
                        Optional.empty())
                .file(work);
    }
}
