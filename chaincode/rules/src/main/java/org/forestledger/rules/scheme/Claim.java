// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

/**
 * A senior claim.
 *
 * @param name the claim's name; what is due is the figure {@code <name>Fen}
 * @param clause the source clause
 * @param amount what is due
 * @param to where what is paid flows
 */
public record Claim(String name, String clause, Charge amount, Node to) {}
