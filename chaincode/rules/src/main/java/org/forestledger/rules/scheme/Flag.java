// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

/**
 * A named yes or no answer of a settlement.
 *
 * @param name the name
 * @param set whether it holds
 */
public record Flag(String name, boolean set) {}
