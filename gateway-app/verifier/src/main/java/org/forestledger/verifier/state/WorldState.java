// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.state;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/** The state that the blocks so far have built, for reading. */
public interface WorldState {
    /**
     * The value of a key.
     *
     * @param namespace chaincode name
     * @param key state key
     */
    Optional<StateValue> get(String namespace, String key);

    /**
     * The keys of a range in Fabric's order, that is by the bytes of their UTF-8 form.
     *
     * @param namespace chaincode name
     * @param from first key, included
     * @param to last key; the empty text stands for the end of the namespace
     * @param toIncluded whether the last key belongs to the range
     * @return a view that must not be kept beyond the call that received the state
     */
    NavigableMap<String, StateValue> range(String namespace, String from, String to, boolean toIncluded);

    /**
     * All keys that begin with a text, in Fabric's order.
     *
     * @param namespace chaincode name
     * @param prefix how the keys begin
     */
    default Iterable<Map.Entry<String, StateValue>> withPrefix(String namespace, String prefix) {
        return () -> range(namespace, prefix, "", false).entrySet().stream()
                .takeWhile(entry -> entry.getKey().startsWith(prefix))
                .iterator();
    }

    /** How many keys there are in all namespaces. */
    long size();
}
