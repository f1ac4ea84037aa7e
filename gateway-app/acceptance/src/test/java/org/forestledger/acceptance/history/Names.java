// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import java.util.Map;
import java.util.TreeMap;

/** Ids that nobody has used; the same script makes the same ones again. */
final class Names {
    private final Map<String, Integer> last = new TreeMap<>();

    String fresh(City city, String what) {
        return city.account(what) + "-" + last.merge(city.account(what), 1, Integer::sum);
    }
}
