// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.record;

/** How many records of a type may stand for one subject. */
public enum Cardinality {
    /** One; a second one is a correction of the first. Only such records can be asked for by a need. */
    ONE,
    /** One for each value of the type's key field, for example for each year. */
    ONE_PER_KEY,
    /** As many as happen. */
    MANY
}
