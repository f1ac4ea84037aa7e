// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.invariant;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.lot.Lot;

/** All entries of the ledger at one height, for reading; each kind is fetched once. Not for use by several threads. */
public final class WholeState {
    private final EntrySource source;
    private final Map<Kind<?>, Map<String, ? extends Record>> fetched = new HashMap<>();
    private Map<String, List<Lot>> lotsByBatch;

    /** The state that a source holds now; it must not change while this is in use. */
    public WholeState(EntrySource source) {
        this.source = source;
    }

    /** Every entry of a kind, in the order of the ids. */
    public <T extends Record> List<T> all(Kind<T> kind) {
        return entries(kind).values().stream().map(kind.type()::cast).toList();
    }

    /** The entry of an id. */
    public <T extends Record> Optional<T> find(Kind<T> kind, String id) {
        return Optional.ofNullable(entries(kind).get(id)).map(kind.type()::cast);
    }

    /** The lots of a batch in serial order; none where there is no such batch. */
    public List<Lot> lots(String batchId) {
        return lotsByBatch().getOrDefault(batchId, List.of());
    }

    /** The lots of every batch that has any. */
    Map<String, List<Lot>> lotsByBatch() {
        if (lotsByBatch == null) {
            lotsByBatch = all(Lot.KIND).stream()
                    .collect(Collectors.groupingBy(Lot::batchId, TreeMap::new, Collectors.toList()));
        }
        return lotsByBatch;
    }

    /** Every entry of a kind by its id. */
    Map<String, ? extends Record> entries(Kind<?> kind) {
        return fetched.computeIfAbsent(kind, source::entries);
    }
}
