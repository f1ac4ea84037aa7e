// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.project;

import org.forestledger.rules.unit.CentiMu;

/**
 * One parcel of a project (图斑).
 *
 * @param parcelNo the number in the region's register: where it is kept on the ledger, the parcel's id there
 * @param area the parcel's whole area
 */
public record Parcel(String parcelNo, CentiMu area) {}
