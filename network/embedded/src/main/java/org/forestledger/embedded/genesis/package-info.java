// SPDX-License-Identifier: Apache-2.0
/**
 * Builds and reads the configuration block that a channel starts with.
 *
 * <p>It must not know what is in the blocks that follow.
 */
package org.forestledger.embedded.genesis;
