// SPDX-License-Identifier: Apache-2.0
/**
 * The gRPC services that clients talk to, with Fabric's own answers and error texts.
 *
 * <p>It must not keep any state that a restart would lose.
 */
package org.forestledger.embedded.gateway;
