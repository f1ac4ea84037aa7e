// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.invariant;

/**
 * Something that must not be.
 *
 * @param invariant the name of the invariant that is broken
 * @param entry the state key of the entry at fault
 * @param sentence what is wrong with it
 */
public record Violation(String invariant, String entry, String sentence) {
    @Override
    public String toString() {
        return invariant + ": " + entry + ": " + sentence;
    }
}
