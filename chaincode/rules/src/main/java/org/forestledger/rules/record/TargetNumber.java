// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.record;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A number of a target: one of the rule set, one that stands here because no rule set has it, or for each row what another
 * target has counted for it.
 *
 * @param parameter the name of a number of the target's rule set
 * @param value the number, in the unit of what is counted, zero or more
 * @param target the sum over records that is the number, such as a budget of the year
 */
public record TargetNumber(Optional<String> parameter, Optional<Long> value, Optional<String> target) {
    /** Whether it is exactly one of the three. */
    boolean isConsistent() {
        return Stream.of(parameter, value, target).filter(Optional::isPresent).count() == 1
                && value.map(number -> number >= 0).orElse(true);
    }
}
