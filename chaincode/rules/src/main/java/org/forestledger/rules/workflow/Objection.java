// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.workflow;

import java.time.Instant;
import java.util.Optional;
import org.forestledger.rules.project.Evidence;

/**
 * Somebody objects to a project or to one of its parcels (GZ-10, GZ-11).
 *
 * @param objectionId the id, one of its own within the project
 * @param parcelNo the parcel; absent where the whole project is meant
 * @param text what is objected
 * @param evidence the document that was handed in, where there is one
 * @param raisedBy who recorded it
 * @param raisedAt when
 * @param status where it stands
 * @param resolvedBy who decided on it
 * @param resolution the decision
 */
public record Objection(
        String objectionId,
        Optional<String> parcelNo,
        String text,
        Optional<Evidence> evidence,
        String raisedBy,
        Instant raisedAt,
        Status status,
        Optional<String> resolvedBy,
        Optional<Evidence> resolution) {
    /** Where an objection stands. */
    public enum Status {
        /** Nobody has decided on it. */
        OPEN,
        /** It does not hold. */
        DISMISSED,
        /** It holds: the step is to be rejected. */
        SUSTAINED,
        /** It held, and the project went back to be mended. */
        SENT_BACK
    }

    /** Whether it stops a step that objections stop. */
    public boolean blocks() {
        return status == Status.OPEN || status == Status.SUSTAINED;
    }

    Objection resolved(Status next, String person, Evidence decision) {
        return new Objection(
                objectionId,
                parcelNo,
                text,
                evidence,
                raisedBy,
                raisedAt,
                next,
                Optional.of(person),
                Optional.of(decision));
    }

    /** As it stands once the project has gone back. */
    Objection sentBack() {
        return status != Status.SUSTAINED
                ? this
                : new Objection(
                        objectionId,
                        parcelNo,
                        text,
                        evidence,
                        raisedBy,
                        raisedAt,
                        Status.SENT_BACK,
                        resolvedBy,
                        resolution);
    }
}
