// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

/**
 * A number that a rule document fixes, with its source.
 *
 * @param name the name by which schemes refer to it
 * @param value the value in the unit
 * @param unit the unit
 * @param clause the source clause
 */
public record Parameter(String name, long value, Unit unit, String clause) {}
