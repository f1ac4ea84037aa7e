// SPDX-License-Identifier: Apache-2.0
/**
 * One JVM process that speaks Hyperledger Fabric's protocols: a network for trying, developing and testing.
 *
 * <p>It is a ledger, not this ledger: it must not know the rules, the codec or the application above it.
 */
package org.forestledger.embedded;
