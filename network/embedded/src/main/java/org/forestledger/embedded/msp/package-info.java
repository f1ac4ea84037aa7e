// SPDX-License-Identifier: Apache-2.0
/**
 * Who somebody is: certificates, membership and signature policies of the channel.
 *
 * <p>It must not know blocks, state or gRPC.
 */
package org.forestledger.embedded.msp;
