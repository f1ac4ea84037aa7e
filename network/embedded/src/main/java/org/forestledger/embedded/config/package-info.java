// SPDX-License-Identifier: Apache-2.0
/**
 * What a network is told before it starts, and where its material lies on disk.
 *
 * <p>It must not know gRPC or how blocks are made.
 */
package org.forestledger.embedded.config;
