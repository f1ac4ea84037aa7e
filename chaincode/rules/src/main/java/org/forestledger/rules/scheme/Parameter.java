// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import java.util.Optional;

/**
 * A number that a rule document fixes, with its source.
 *
 * @param name the name by which schemes refer to it
 * @param value the value in the unit
 * @param unit the unit
 * @param clause the source clause
 * @param strictness how a rule set below this one may change it (GZ-35); where it is absent, not at all
 */
public record Parameter(String name, long value, Unit unit, String clause, Optional<Strictness> strictness) {
    /** A number that a rule set below keeps as it is. */
    public Parameter(String name, long value, Unit unit, String clause) {
        this(name, value, unit, clause, Optional.empty());
    }
}
