// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import java.lang.reflect.Field;
import java.util.Map;
import java.util.TreeMap;
import org.forestledger.rules.ledger.Caller;

/** The people of a scenario by their short names: those of {@link People}, and whom the scenario introduces. */
final class FeaturePeople {
    private final Map<String, Caller> known = new TreeMap<>();

    FeaturePeople() {
        for (Field field : People.class.getDeclaredFields()) {
            try {
                if (field.get(null) instanceof Caller caller) {
                    meet(caller);
                }
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("cannot read " + field, e);
            }
        }
    }

    void meet(Caller caller) {
        known.put(caller.user(), caller);
    }

    Caller named(String user) {
        Caller caller = known.get(user);
        if (caller == null) {
            throw new AssertionError("nobody is called " + user + "; known are " + known.keySet());
        }
        return caller;
    }
}
