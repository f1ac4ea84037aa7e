// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.workflow;

import org.forestledger.rules.project.Evidence;

/**
 * A document of a type that a step requires.
 *
 * @param type the type, as the step names it
 * @param document the document
 */
public record TypedEvidence(String type, Evidence document) {}
