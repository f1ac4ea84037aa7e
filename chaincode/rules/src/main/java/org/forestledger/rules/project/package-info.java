// SPDX-License-Identifier: Apache-2.0
/**
 * Restoration projects, their parcels and the area that is banked.
 *
 * <p>It must not know JSON, Fabric or the gateway.
 */
package org.forestledger.rules.project;
