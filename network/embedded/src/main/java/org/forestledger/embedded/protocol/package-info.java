// SPDX-License-Identifier: Apache-2.0
/**
 * Small helpers over Fabric's protobufs: hashes, headers, parsing.
 *
 * <p>It must not know keys, disks or networks.
 */
package org.forestledger.embedded.protocol;
