// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.retirement;

import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.unit.Kilograms;

/**
 * The event whose emission is made up for (F-65, YC-12).
 *
 * @param eventName what and when it was
 * @param emission what it has emitted
 * @param emissionReport how that was computed
 */
public record EventOffset(String eventName, Kilograms emission, Evidence emissionReport) {}
