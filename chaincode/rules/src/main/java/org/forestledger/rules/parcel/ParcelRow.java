// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.parcel;

/**
 * One line of the county's form.
 *
 * @param parcelNo the number in the register, from 1 (图斑号)
 * @param facts what the form says of the parcel
 */
public record ParcelRow(int parcelNo, ParcelFacts facts) {}
