// SPDX-License-Identifier: Apache-2.0
/**
 * Puts transactions in order, cuts blocks, signs and stores them.
 *
 * <p>It must not look into what a transaction does.
 */
package org.forestledger.embedded.orderer;
