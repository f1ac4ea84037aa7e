// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.linkage;

import org.forestledger.rules.unit.CentiMu;

/**
 * What the city accepted of one parcel.
 *
 * @param parcelNo the parcel
 * @param reclaimed the area that was reclaimed, at most the parcel's
 * @param farmland the new farmland in it, at most the reclaimed area
 */
public record AcceptedParcel(String parcelNo, CentiMu reclaimed, FarmlandMeasures farmland) {}
