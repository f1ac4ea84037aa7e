// SPDX-License-Identifier: Apache-2.0
/**
 * Units that change hands without a sale: by inheritance, merger or judgment, on proof that the registrar has reviewed.
 *
 * <p>It must not know JSON, Fabric or the gateway.
 */
package org.forestledger.rules.title;
