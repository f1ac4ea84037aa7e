// SPDX-License-Identifier: Apache-2.0
/**
 * Public money that is put at a project's disposal, where it comes from, and what it is for (专款专用).
 *
 * <p>It must not know JSON, Fabric or the gateway.
 */
package org.forestledger.rules.fund;
