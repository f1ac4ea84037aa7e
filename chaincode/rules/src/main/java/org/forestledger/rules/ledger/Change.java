// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.ledger;

import java.util.Optional;

/**
 * One change of one state key.
 *
 * @param key the state key
 * @param value the entry to store; empty to remove it
 */
public record Change(String key, Optional<Record> value) {}
