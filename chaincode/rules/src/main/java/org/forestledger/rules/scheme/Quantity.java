// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

/** Where a number comes from. The place where it stands fixes the unit that it must have. */
public sealed interface Quantity {
    /**
     * A number written into the tree.
     *
     * @param value the value in the unit of its place
     */
    record Fixed(long value) implements Quantity {}

    /**
     * A parameter of the scheme.
     *
     * @param name the parameter's name
     */
    record FromParameter(String name) implements Quantity {}

    /**
     * An input that is always there.
     *
     * @param name the input's name
     */
    record FromInput(String name) implements Quantity {}

    /**
     * An input where it is given, else another quantity: an approved exception above a standard (RZ-14).
     *
     * @param name the input's name
     * @param otherwise what holds without the input
     */
    record FromInputOr(String name, Quantity otherwise) implements Quantity {}
}
