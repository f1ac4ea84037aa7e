// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.linkage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.forestledger.rules.apportion.SerialApportionment;
import org.forestledger.rules.scheme.Leg;
import org.forestledger.rules.scheme.LegTranche;
import org.forestledger.rules.unit.Fen;

/**
 * What of a package falls to an area of a parcel. The new farmland of all parcels, one after the other, are the units
 * 1..N of each leg's tranche, so the shares sum to the tranche however the area is cut into payments.
 */
public final class PackageShares {
    private final LinkageAcceptance acceptance;
    private final Map<String, Long> before = new TreeMap<>();
    private final long units;

    /** The shares of an accepted project. */
    public PackageShares(LinkageAcceptance acceptance) {
        this.acceptance = acceptance;
        long sum = 0;
        for (AcceptedParcel parcel : acceptance.parcels()) {
            before.put(parcel.parcelNo(), sum);
            sum += parcel.farmland().quantity().centiMu();
        }
        this.units = sum;
    }

    /** The share of all legs in a tranche for some areas. */
    Fen sum(String tranche, List<LinkagePayment.Covered> areas) {
        Fen sum = Fen.ZERO;
        for (Leg leg : acceptance.computed().legs()) {
            for (LinkagePayment.Covered area : areas) {
                sum = sum.plus(share(leg, tranche, area));
            }
        }
        return sum;
    }

    /** The share for some areas, by beneficiary and accounts, in the order of legs and parcels. */
    public List<LinkagePayment.Part> parts(LinkageProject linkage, String tranche, List<LinkagePayment.Covered> areas) {
        List<LinkagePayment.Part> parts = new ArrayList<>();
        for (Leg leg : acceptance.computed().legs()) {
            Map<List<String>, Fen> byRoute = new LinkedHashMap<>();
            for (LinkagePayment.Covered area : areas) {
                String village = linkage.parcel(area.parcelNo()).villageAccount();
                byRoute.merge(linkage.accounts().along(leg.route(), village), share(leg, tranche, area), Fen::plus);
            }
            byRoute.forEach((route, amount) ->
                    parts.add(new LinkagePayment.Part(leg.beneficiary(), leg.form(), route, amount)));
        }
        return parts;
    }

    private Fen share(Leg leg, String tranche, LinkagePayment.Covered area) {
        long first = before.get(area.parcelNo());
        Fen whole = leg.tranches().stream()
                .filter(each -> each.name().equals(tranche))
                .map(LegTranche::amountFen)
                .findFirst()
                .orElse(Fen.ZERO);
        return new SerialApportionment(whole, units)
                .of(first + area.from().centiMu() + 1, first + area.to().centiMu());
    }
}
