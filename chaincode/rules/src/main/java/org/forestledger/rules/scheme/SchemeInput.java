// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import java.util.Optional;

/**
 * The declaration of one input: its name, how its text is read, and what holds when it is not given.
 *
 * @param name the name under which the text arrives
 * @param kind how the text is read
 * @param required whether a missing text is refused; an optional input without a standard is simply absent
 * @param standard the text that holds when none is given; only for inputs that are not required
 * @param clause the source clause
 */
public record SchemeInput(String name, InputKind kind, boolean required, Optional<String> standard, String clause) {
    /** An input that must be given. */
    public static SchemeInput required(String name, InputKind kind, String clause) {
        return new SchemeInput(name, kind, true, Optional.empty(), clause);
    }

    /** An input that may be left out. */
    public static SchemeInput optional(String name, InputKind kind, String clause) {
        return new SchemeInput(name, kind, false, Optional.empty(), clause);
    }

    /** Whether the scheme may count on a value. */
    boolean always() {
        return required || standard.isPresent();
    }
}
