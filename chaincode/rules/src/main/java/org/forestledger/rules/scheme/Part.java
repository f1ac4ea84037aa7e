// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import java.util.Optional;

/**
 * A part of a ratio split.
 *
 * @param name the part's name
 * @param ratio the ratio in basis points; open for the one part that has what the others leave of 10,000
 * @param to where the part flows
 */
public record Part(String name, Optional<Quantity> ratio, Node to) {}
