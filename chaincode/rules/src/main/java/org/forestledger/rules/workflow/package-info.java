// SPDX-License-Identifier: Apache-2.0
/**
 * The steps that a project goes through before it is banked, as data, and the runs through them.
 *
 * <p>It must not know JSON, Fabric or the gateway.
 */
package org.forestledger.rules.workflow;
