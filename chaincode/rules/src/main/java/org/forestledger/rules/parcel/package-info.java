// SPDX-License-Identifier: Apache-2.0
/**
 * The register of parcels of each county and year: what a parcel is, where it lies, who has which right to it, and that no
 * two parcels lie on the same ground.
 *
 * <p>It must not know JSON, Fabric or the gateway. Every position is a whole number of millimetres; nothing is rounded.
 */
package org.forestledger.rules.parcel;
