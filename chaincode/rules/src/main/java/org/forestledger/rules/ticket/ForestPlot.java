// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.ticket;

import java.time.LocalDate;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.unit.CentiMu;

/**
 * One parcel of forest behind tickets, with the right by which it is used.
 *
 * @param parcelNo the number in the region's register
 * @param area the parcel's whole area
 * @param rightEndsOn the last day of the right
 * @param rightCertificate the paper on the right
 */
public record ForestPlot(String parcelNo, CentiMu area, LocalDate rightEndsOn, Evidence rightCertificate) {}
