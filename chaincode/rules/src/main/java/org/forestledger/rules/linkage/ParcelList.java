// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.linkage;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/** Lists that say something of every parcel of a project. */
final class ParcelList {
    private ParcelList() {}

    /**
     * What is said of each parcel, in the order of the parcels; refused with INVALID_FIELD unless each is named once.
     */
    static <T> List<T> inOrder(List<String> parcelNos, List<T> said, Function<T, String> parcelNo) {
        Map<String, T> byNo = new TreeMap<>();
        said.forEach(each -> Refusal.unless(
                byNo.put(parcelNo.apply(each), each) == null,
                RefusalCode.INVALID_FIELD,
                "field",
                "parcels.parcelNo",
                "twice",
                parcelNo.apply(each)));
        Refusal.unless(
                byNo.size() == parcelNos.size() && byNo.keySet().containsAll(parcelNos),
                RefusalCode.INVALID_FIELD,
                "field",
                "parcels.parcelNo",
                "expected",
                parcelNos);
        return parcelNos.stream().map(byNo::get).toList();
    }
}
