// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.ledger;

/**
 * What the caller is told of an accepted transaction.
 *
 * @param kind the kind of the entry that it is about
 * @param id the entry's id
 * @param entry the entry as it stands now
 */
public record Answer(String kind, String id, Record entry) {}
