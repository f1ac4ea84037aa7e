// SPDX-License-Identifier: Apache-2.0
/**
 * Starts and stops the whole network in one process.
 *
 * <p>It must not hold any rule of the protocol.
 */
package org.forestledger.embedded.launch;
