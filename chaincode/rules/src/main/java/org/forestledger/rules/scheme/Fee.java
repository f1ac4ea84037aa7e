// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

/**
 * A fee that the payer owes on top of the gross; it is no part of it.
 *
 * @param name the name
 * @param clause the source clause
 * @param amount how much; a ratio is one of the gross
 * @param beneficiary the beneficiary's key
 */
public record Fee(String name, String clause, Charge amount, String beneficiary) {}
