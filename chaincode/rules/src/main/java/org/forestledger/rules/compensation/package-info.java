// SPDX-License-Identifier: Apache-2.0
/**
 * Land that is sold, the money that has come in for it, and the development compensation out of it.
 *
 * <p>It must not know JSON, Fabric or the gateway.
 */
package org.forestledger.rules.compensation;
