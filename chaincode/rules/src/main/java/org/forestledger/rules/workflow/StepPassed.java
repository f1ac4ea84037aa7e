// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.workflow;

import java.time.LocalDate;
import java.util.Optional;
import org.forestledger.rules.calendar.NoticePeriod;

/**
 * A step that is behind the project.
 *
 * @param stepId the step
 * @param passedOn the day of the last office's act
 * @param notice the notice that it posted, where it posts one
 */
public record StepPassed(String stepId, LocalDate passedOn, Optional<NoticePeriod> notice) {}
