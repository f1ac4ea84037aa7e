// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.workflow;

import org.forestledger.rules.ledger.Kind;

/**
 * Which workflow the projects of a region go through.
 *
 * @param region the region
 * @param versionId the version in force
 */
public record WorkflowInForce(String region, String versionId) {
    /** Where the pointers are kept. */
    public static final Kind<WorkflowInForce> KIND = new Kind<>("workflowInForce", WorkflowInForce.class);
}
