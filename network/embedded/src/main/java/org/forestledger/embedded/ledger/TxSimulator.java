// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.ledger;

import com.google.protobuf.ByteString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hyperledger.fabric.protos.ledger.rwset.NsReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.TxReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVMetadataEntry;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVMetadataWrite;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVRWSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVRead;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVWrite;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.RangeQueryInfo;

/**
 * Runs one transaction of one chaincode against a snapshot and writes down what it reads and writes.
 *
 * <p>Nothing is changed, and a read never sees the transaction's own writes, as in Fabric. Equal snapshots and equal calls
 * give equal bytes. Not for use by several threads at once.
 */
public final class TxSimulator {
    private final String namespace;
    private final Snapshot snapshot;
    private final TreeMap<String, KVRead> reads = new TreeMap<>(KeyOrder.INSTANCE);
    private final TreeMap<String, KVWrite> writes = new TreeMap<>(KeyOrder.INSTANCE);
    private final TreeMap<String, KVMetadataWrite> metadataWrites = new TreeMap<>(KeyOrder.INSTANCE);
    private final List<RangeQuery> queries = new ArrayList<>();
    private boolean pagedQueryDone;
    private boolean touched;

    /**
     * A simulation.
     *
     * @param namespace the chaincode
     * @param snapshot what it reads
     */
    public TxSimulator(String namespace, Snapshot snapshot) {
        this.namespace = namespace;
        this.snapshot = snapshot;
    }

    /** The height at which it reads. */
    public long height() {
        return snapshot.height();
    }

    /** What a key holds; empty bytes if nothing. */
    public ByteString get(String key) {
        return read(key).map(StateValue::value).orElse(ByteString.EMPTY);
    }

    /** The metadata of a key; the key counts as read. */
    public Map<String, ByteString> metadata(String key) {
        return read(key).map(StateValue::metadata).orElse(Map.of());
    }

    private Optional<StateValue> read(String key) {
        touched = true;
        Optional<StateValue> value = snapshot.state().get(namespace, key);
        reads.put(key, RangeReads.read(key, value.map(StateValue::version).orElse(null)));
        return value;
    }

    /**
     * Writes a key; an empty value removes it.
     *
     * @throws SimulationException after a query by pages, since such a transaction cannot be checked for phantoms
     */
    public void put(String key, ByteString value) throws SimulationException {
        checkMayWrite();
        writes.put(
                key,
                KVWrite.newBuilder()
                        .setKey(key)
                        .setIsDelete(value.isEmpty())
                        .setValue(value)
                        .build());
    }

    /**
     * Removes a key.
     *
     * @throws SimulationException as {@link #put}
     */
    public void delete(String key) throws SimulationException {
        put(key, ByteString.EMPTY);
    }

    /**
     * Replaces the metadata of a key by one entry.
     *
     * @throws SimulationException as {@link #put}
     */
    public void putMetadata(String key, String name, ByteString value) throws SimulationException {
        checkMayWrite();
        metadataWrites.put(
                key,
                KVMetadataWrite.newBuilder()
                        .setKey(key)
                        .addEntries(KVMetadataEntry.newBuilder().setName(name).setValue(value))
                        .build());
    }

    private void checkMayWrite() throws SimulationException {
        touched = true;
        if (pagedQueryDone) {
            throw new SimulationException("unsupported transaction. Transaction has already performed a paginated"
                    + " query. Writes are not allowed");
        }
    }

    /** Starts a range query over all its results. */
    public RangeQuery range(String startKey, String endKey) {
        touched = true;
        RangeQuery query = new RangeQuery(snapshot.state().range(namespace, startKey, endKey, false), startKey, endKey);
        queries.add(query);
        return query;
    }

    /**
     * Starts a range query by pages.
     *
     * @throws SimulationException if the transaction has written already
     */
    public RangeQuery pagedRange(String startKey, String endKey) throws SimulationException {
        if (!writes.isEmpty() || !metadataWrites.isEmpty()) {
            throw new SimulationException(
                    "unsupported transaction. Paginated queries are supported only in a read-only transaction");
        }
        pagedQueryDone = true;
        return range(startKey, endKey);
    }

    /** What was read and written, as the bytes of Fabric's TxReadWriteSet. */
    public ByteString results() {
        TxReadWriteSet.Builder set = TxReadWriteSet.newBuilder().setDataModel(TxReadWriteSet.DataModel.KV);
        if (touched) {
            set.addNsRwset(NsReadWriteSet.newBuilder()
                    .setNamespace(namespace)
                    .setRwset(KVRWSet.newBuilder()
                            .addAllReads(reads.values())
                            .addAllRangeQueriesInfo(rangeQueries())
                            .addAllWrites(writes.values())
                            .addAllMetadataWrites(metadataWrites.values())
                            .build()
                            .toByteString()));
        }
        return set.build().toByteString();
    }

    private List<RangeQueryInfo> rangeQueries() {
        Map<List<Object>, RangeQueryInfo> distinct = new LinkedHashMap<>();
        for (RangeQuery query : queries) {
            RangeQueryInfo info = query.describe();
            distinct.putIfAbsent(List.of(info.getStartKey(), info.getEndKey(), info.getItrExhausted()), info);
        }
        return List.copyOf(distinct.values());
    }
}
