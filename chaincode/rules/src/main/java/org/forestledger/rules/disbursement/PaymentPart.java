// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.disbursement;

/**
 * The number of a part-payment (G-05).
 *
 * @param no which part, from 1
 * @param of how many parts
 */
public record PaymentPart(int no, int of) {}
