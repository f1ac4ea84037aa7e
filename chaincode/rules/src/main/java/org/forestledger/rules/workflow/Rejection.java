// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.workflow;

import java.time.Instant;
import org.forestledger.rules.project.Evidence;

/**
 * An office sent a project back.
 *
 * @param stepId the step that was rejected
 * @param round the round that it ended
 * @param backTo the step from which the project goes on
 * @param office the office
 * @param person who acted for it
 * @param rejectedAt when
 * @param reason why, for the project to mend
 * @param evidence the decision
 */
public record Rejection(
        String stepId,
        int round,
        String backTo,
        String office,
        String person,
        Instant rejectedAt,
        String reason,
        Evidence evidence) {}
