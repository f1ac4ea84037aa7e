// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.forestledger.rules.project.Evidence;

/**
 * One step that a plan has taken.
 *
 * @param reached where it stood afterwards
 * @param on the day; for a filing the day of the superior's receipt
 * @param by who did it
 * @param document the paper, where the step has one
 */
public record PlanAct(AnnualPlan.Status reached, LocalDate on, String by, Optional<Evidence> document) {}
