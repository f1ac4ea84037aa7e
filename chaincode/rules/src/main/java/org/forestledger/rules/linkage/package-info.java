// SPDX-License-Identifier: Apache-2.0
/**
 * Linkage projects (增减挂钩): built-up land is reclaimed so that as much may be built on elsewhere, and the money that
 * goes with it from the special account to village and township over three years.
 *
 * <p>It must not know JSON, Fabric or the gateway.
 */
package org.forestledger.rules.linkage;
