// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.forestledger.codec.Json;
import org.forestledger.codec.JsonReader;
import org.forestledger.codec.JsonWriter;
import org.forestledger.codec.RecordCodec;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Kinds;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Organisation;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.hyperledger.fabric.shim.ChaincodeStub;
import org.hyperledger.fabric.shim.ledger.KeyModification;
import org.hyperledger.fabric.shim.ledger.KeyValue;
import org.hyperledger.fabric.shim.ledger.QueryResultsIterator;

/** Answers questions about the world state; every organisation, the auditor included, may ask all of them. */
final class ReadExecutor {
    private static final String GET = "read:Get";
    private static final String LIST = "read:List";
    private static final String HISTORY = "read:History";
    private static final int MAX_PAGE = 500;
    private static final int MAX_HISTORY = 1_000;

    /** A byte above all that an id may hold, so that it ends the range of a prefix. */
    private static final String AFTER_ALL_IDS = "~";

    /**
     * Which entry is asked for.
     *
     * @param kind the kind's name
     * @param id the entry's id
     */
    record EntryQuery(String kind, String id) {}

    /**
     * Which entries are asked for, in the order of their ids.
     *
     * @param kind the kind's name
     * @param prefix what the ids begin with
     * @param after the id after which the page begins
     * @param pageSize how many, 1 to 500
     */
    record ListQuery(String kind, Optional<String> prefix, Optional<String> after, Optional<Integer> pageSize) {}

    boolean knows(String function) {
        return Set.of(GET, LIST, HISTORY).contains(function);
    }

    String execute(ChaincodeStub stub, String function, String argument) {
        Refusal.unless(Organisation.ofMsp(CallerReader.read(stub).mspId()).isPresent(), RefusalCode.IDENTITY_UNKNOWN);
        return JsonWriter.write(
                switch (function) {
                    case GET -> get(stub, RecordCodec.read(EntryQuery.class, argument));
                    case LIST -> list(stub, RecordCodec.read(ListQuery.class, argument));
                    default -> history(stub, RecordCodec.read(EntryQuery.class, argument));
                });
    }

    private static Json get(ChaincodeStub stub, EntryQuery query) {
        String text = stub.getStringState(key(query));
        Refusal.unless(text != null && !text.isEmpty(), RefusalCode.NOT_FOUND, "kind", query.kind, "id", query.id);
        return new Json.Obj(
                Map.of("kind", new Json.Str(query.kind), "id", new Json.Str(query.id), "entry", JsonReader.read(text)));
    }

    private static Json list(ChaincodeStub stub, ListQuery query) {
        int size = query.pageSize.orElse(MAX_PAGE);
        Refusal.unless(size >= 1 && size <= MAX_PAGE, RefusalCode.INVALID_FIELD, "field", "pageSize");
        Kind<?> kind = kind(query.kind);
        query.prefix.ifPresent(text -> requirePlain("prefix", text));
        query.after.ifPresent(text -> requirePlain("after", text));
        String prefix = kind.key(query.prefix.orElse(""));
        // The smallest key above another is the other with a zero byte behind it.
        String from = query.after.map(id -> kind.key(id) + "\u0000").orElse(prefix);
        List<Json> items = new ArrayList<>();
        Optional<String> next = Optional.empty();
        try (QueryResultsIterator<KeyValue> rows = stub.getStateByRange(from, prefix + AFTER_ALL_IDS)) {
            for (KeyValue row : rows) {
                String id = row.getKey().substring(query.kind.length() + 1);
                if (items.size() == size) {
                    next = Optional.of(((Json.Str)
                                    ((Json.Obj) items.get(size - 1)).members().get("id"))
                            .value());
                    break;
                }
                items.add(new Json.Obj(Map.of("id", new Json.Str(id), "entry", JsonReader.read(row.getStringValue()))));
            }
        } catch (Exception e) {
            throw asUnchecked(e);
        }
        Map<String, Json> page = new TreeMap<>();
        page.put("items", new Json.Arr(items));
        next.ifPresent(id -> page.put("next", new Json.Str(id)));
        return new Json.Obj(page);
    }

    private static Json history(ChaincodeStub stub, EntryQuery query) {
        List<Json> versions = new ArrayList<>();
        try (QueryResultsIterator<KeyModification> rows = stub.getHistoryForKey(key(query))) {
            for (KeyModification row : rows) {
                Refusal.unless(versions.size() < MAX_HISTORY, RefusalCode.TOO_LONG, "maxItems", MAX_HISTORY);
                Map<String, Json> version = new TreeMap<>();
                version.put("txId", new Json.Str(row.getTxId()));
                version.put("time", new Json.Str(row.getTimestamp().toString()));
                version.put("deleted", new Json.Bool(row.isDeleted()));
                if (!row.isDeleted()) {
                    version.put("entry", JsonReader.read(new String(row.getValue(), StandardCharsets.UTF_8)));
                }
                versions.add(new Json.Obj(version));
            }
        } catch (Exception e) {
            throw asUnchecked(e);
        }
        Refusal.unless(!versions.isEmpty(), RefusalCode.NOT_FOUND, "kind", query.kind, "id", query.id);
        return new Json.Obj(Map.of("versions", new Json.Arr(versions)));
    }

    private static String key(EntryQuery query) {
        requirePlain("id", query.id);
        return kind(query.kind).key(query.id);
    }

    private static Kind<?> kind(String name) {
        return Kinds.byName(name)
                .orElseThrow(() -> Refusal.of(RefusalCode.INVALID_FIELD, "field", "kind", "value", name)
                        .asException());
    }

    private static void requirePlain(String field, String text) {
        for (String part : text.split("/", -1)) {
            if (!part.isEmpty()) {
                Work.requireId(field, part);
            }
        }
    }

    /** The iterators declare a checked exception on closing; a refusal inside the loop passes as it is. */
    private static RuntimeException asUnchecked(Exception e) {
        return e instanceof RuntimeException unchecked ? unchecked : new IllegalStateException("closing a query", e);
    }
}
