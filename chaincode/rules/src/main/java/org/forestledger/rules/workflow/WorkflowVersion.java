// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.workflow;

import org.forestledger.rules.ledger.Kind;

/**
 * One version of a workflow on the ledger. Runs keep the version under which they were started.
 *
 * @param versionId the template's id and version, {@code id@version}
 * @param document the template
 * @param status where it stands
 * @param proposedBy who proposed it
 */
public record WorkflowVersion(String versionId, WorkflowTemplate document, Status status, String proposedBy) {
    /** Where versions are kept. */
    public static final Kind<WorkflowVersion> KIND = new Kind<>("workflow", WorkflowVersion.class);

    /** Where a version stands. */
    public enum Status {
        /** Put to the three organisations. */
        PROPOSED,
        /** The region's projects go through it. */
        ACTIVE,
        /** Another version took its place. */
        SUPERSEDED,
        /** An organisation refused it. */
        REFUSED
    }

    /** The id of a version. */
    public static String idOf(WorkflowTemplate document) {
        return document.id() + "@" + document.version();
    }

    WorkflowVersion with(Status next) {
        return new WorkflowVersion(versionId, document, next, proposedBy);
    }
}
