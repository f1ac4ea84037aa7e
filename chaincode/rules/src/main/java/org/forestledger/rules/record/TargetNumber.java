// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.record;

import java.util.Optional;

/**
 * A number of a target: one of the rule set, or one that stands here because no rule set has it.
 *
 * @param parameter the name of a number of the target's rule set
 * @param value the number, in the unit of what is counted, zero or more
 */
public record TargetNumber(Optional<String> parameter, Optional<Long> value) {
    /** Whether it is exactly one of the two. */
    boolean isConsistent() {
        return parameter.isPresent() != value.isPresent()
                && value.map(number -> number >= 0).orElse(true);
    }
}
