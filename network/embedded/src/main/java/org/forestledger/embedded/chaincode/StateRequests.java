// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.chaincode;

import com.google.protobuf.ByteString;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Supplier;
import org.forestledger.embedded.ledger.RangeQuery;
import org.forestledger.embedded.ledger.SimulationException;
import org.forestledger.embedded.ledger.TxSimulator;
import org.forestledger.embedded.ledger.Version;
import org.forestledger.embedded.protocol.MalformedMessageException;
import org.forestledger.embedded.protocol.Messages;
import org.hyperledger.fabric.protos.ledger.queryresult.KV;
import org.hyperledger.fabric.protos.peer.ChaincodeMessage;
import org.hyperledger.fabric.protos.peer.DelState;
import org.hyperledger.fabric.protos.peer.GetHistoryForKey;
import org.hyperledger.fabric.protos.peer.GetState;
import org.hyperledger.fabric.protos.peer.GetStateByRange;
import org.hyperledger.fabric.protos.peer.GetStateMetadata;
import org.hyperledger.fabric.protos.peer.GetStateMultiple;
import org.hyperledger.fabric.protos.peer.GetStateMultipleResult;
import org.hyperledger.fabric.protos.peer.PutState;
import org.hyperledger.fabric.protos.peer.PutStateMetadata;
import org.hyperledger.fabric.protos.peer.QueryMetadata;
import org.hyperledger.fabric.protos.peer.QueryResponse;
import org.hyperledger.fabric.protos.peer.QueryStateClose;
import org.hyperledger.fabric.protos.peer.QueryStateNext;
import org.hyperledger.fabric.protos.peer.StateMetadata;
import org.hyperledger.fabric.protos.peer.StateMetadataResult;
import org.hyperledger.fabric.protos.peer.WriteBatchState;
import org.hyperledger.fabric.protos.peer.WriteRecord;

/** Answers what a running chaincode asks of the ledger. */
final class StateRequests {
    private static final String NO_PRIVATE_DATA = "private data is not supported by this network";

    private final HistoryReader history;

    StateRequests(HistoryReader history) {
        this.history = history;
    }

    /**
     * Answers one request.
     *
     * @return the payload of the response
     * @throws SimulationException if the request cannot be met
     * @throws MalformedMessageException if it cannot be read
     */
    ByteString answer(ChaincodeMessage request, Invocation invocation)
            throws SimulationException, MalformedMessageException {
        ByteString payload = request.getPayload();
        TxSimulator simulator = invocation.simulator();
        return switch (request.getType()) {
            case GET_STATE -> {
                GetState get = Messages.parse(GetState.parser(), payload, "GetState");
                refuseCollection(get.getCollection());
                yield simulator.get(get.getKey());
            }
            case GET_STATE_MULTIPLE -> getMultiple(payload, simulator);
            case PUT_STATE -> {
                PutState put = Messages.parse(PutState.parser(), payload, "PutState");
                refuseCollection(put.getCollection());
                simulator.put(put.getKey(), put.getValue());
                yield ByteString.EMPTY;
            }
            case DEL_STATE -> {
                DelState delete = Messages.parse(DelState.parser(), payload, "DelState");
                refuseCollection(delete.getCollection());
                simulator.delete(delete.getKey());
                yield ByteString.EMPTY;
            }
            case WRITE_BATCH_STATE -> writeBatch(payload, simulator);
            case GET_STATE_METADATA -> getMetadata(payload, simulator);
            case PUT_STATE_METADATA -> {
                PutStateMetadata put = Messages.parse(PutStateMetadata.parser(), payload, "PutStateMetadata");
                refuseCollection(put.getCollection());
                putMetadata(simulator, put.getKey(), put.getMetadata());
                yield ByteString.EMPTY;
            }
            case GET_STATE_BY_RANGE -> getRange(payload, invocation);
            case GET_HISTORY_FOR_KEY -> getHistory(payload, invocation);
            case QUERY_STATE_NEXT -> next(payload, invocation);
            case QUERY_STATE_CLOSE -> close(payload, invocation);
            case GET_PRIVATE_DATA_HASH, PURGE_PRIVATE_DATA -> throw new SimulationException(NO_PRIVATE_DATA);
            case GET_QUERY_RESULT -> throw new SimulationException("ExecuteQuery not supported for leveldb");
            case INVOKE_CHAINCODE ->
                throw new SimulationException("invoking another chaincode is not supported by this network");
            default -> throw new SimulationException("message type " + request.getType() + " is not supported");
        };
    }

    private static void refuseCollection(String collection) throws SimulationException {
        if (!collection.isEmpty()) {
            throw new SimulationException(NO_PRIVATE_DATA);
        }
    }

    private static ByteString getMultiple(ByteString payload, TxSimulator simulator)
            throws MalformedMessageException, SimulationException {
        GetStateMultiple get = Messages.parse(GetStateMultiple.parser(), payload, "GetStateMultiple");
        refuseCollection(get.getCollection());
        GetStateMultipleResult.Builder result = GetStateMultipleResult.newBuilder();
        get.getKeysList().forEach(key -> result.addValues(simulator.get(key)));
        return result.build().toByteString();
    }

    private static ByteString writeBatch(ByteString payload, TxSimulator simulator)
            throws MalformedMessageException, SimulationException {
        for (WriteRecord record : Messages.parse(WriteBatchState.parser(), payload, "WriteBatchState")
                .getRecList()) {
            refuseCollection(record.getCollection());
            switch (record.getType()) {
                case PUT_STATE -> simulator.put(record.getKey(), record.getValue());
                case DEL_STATE -> simulator.delete(record.getKey());
                case PUT_STATE_METADATA -> putMetadata(simulator, record.getKey(), record.getMetadata());
                default -> throw new SimulationException("unknown operation type");
            }
        }
        return ByteString.EMPTY;
    }

    private static void putMetadata(TxSimulator simulator, String key, StateMetadata metadata)
            throws SimulationException {
        simulator.putMetadata(key, metadata.getMetakey(), metadata.getValue());
    }

    private static ByteString getMetadata(ByteString payload, TxSimulator simulator)
            throws MalformedMessageException, SimulationException {
        GetStateMetadata get = Messages.parse(GetStateMetadata.parser(), payload, "GetStateMetadata");
        refuseCollection(get.getCollection());
        StateMetadataResult.Builder result = StateMetadataResult.newBuilder();
        simulator.metadata(get.getKey()).entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(entry -> result.addEntries(
                        StateMetadata.newBuilder().setMetakey(entry.getKey()).setValue(entry.getValue())));
        return result.build().toByteString();
    }

    private static ByteString getRange(ByteString payload, Invocation invocation)
            throws MalformedMessageException, SimulationException {
        GetStateByRange get = Messages.parse(GetStateByRange.parser(), payload, "GetStateByRange");
        refuseCollection(get.getCollection());
        QueryMetadata page = Messages.parse(QueryMetadata.parser(), get.getMetadata(), "QueryMetadata");
        boolean isPaged = page.getPageSize() != 0 || !page.getBookmark().isEmpty();
        String id = invocation.newCursorId();
        if (!isPaged) {
            RangeQuery query = invocation.simulator().range(get.getStartKey(), get.getEndKey());
            return begin(invocation, QueryCursor.unpaged(id, entries(query, invocation.namespace())));
        }
        if (page.getPageSize() < 0) {
            throw new SimulationException("page size " + page.getPageSize() + " is negative");
        }
        String start = page.getBookmark().isEmpty() ? get.getStartKey() : page.getBookmark();
        RangeQuery query = invocation.simulator().pagedRange(start, get.getEndKey());
        return begin(
                invocation,
                QueryCursor.paged(id, entries(query, invocation.namespace()), page.getPageSize(), query::bookmark));
    }

    private static Supplier<Optional<ByteString>> entries(RangeQuery query, String namespace) {
        return () -> query.next().map(entry -> KV.newBuilder()
                .setNamespace(namespace)
                .setKey(entry.getKey())
                .setValue(entry.getValue().value())
                .build()
                .toByteString());
    }

    private ByteString getHistory(ByteString payload, Invocation invocation) throws MalformedMessageException {
        GetHistoryForKey get = Messages.parse(GetHistoryForKey.parser(), payload, "GetHistoryForKey");
        Iterator<Version> versions = history.versions(
                invocation.namespace(), get.getKey(), invocation.simulator().height());
        Supplier<Optional<ByteString>> source = () -> versions.hasNext()
                ? Optional.of(history.modification(invocation.namespace(), get.getKey(), versions.next()))
                : Optional.empty();
        return begin(invocation, QueryCursor.unpaged(invocation.newCursorId(), source));
    }

    private static ByteString begin(Invocation invocation, QueryCursor cursor) {
        QueryResponse first = cursor.nextBatch();
        if (first.getHasMore()) {
            invocation.cursors().put(cursor.id(), cursor);
        }
        return first.toByteString();
    }

    private static ByteString next(ByteString payload, Invocation invocation)
            throws MalformedMessageException, SimulationException {
        QueryStateNext next = Messages.parse(QueryStateNext.parser(), payload, "QueryStateNext");
        QueryCursor cursor = invocation.cursors().get(next.getId());
        if (cursor == null) {
            throw new SimulationException("query iterator not found");
        }
        QueryResponse batch = cursor.nextBatch();
        if (!batch.getHasMore()) {
            invocation.cursors().remove(cursor.id());
        }
        return batch.toByteString();
    }

    private static ByteString close(ByteString payload, Invocation invocation) throws MalformedMessageException {
        QueryStateClose close = Messages.parse(QueryStateClose.parser(), payload, "QueryStateClose");
        invocation.cursors().remove(close.getId());
        return QueryResponse.newBuilder()
                .setId(close.getId())
                .setHasMore(false)
                .build()
                .toByteString();
    }
}
