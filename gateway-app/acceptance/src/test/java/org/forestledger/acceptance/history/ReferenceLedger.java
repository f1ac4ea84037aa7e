// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.forestledger.codec.Hashes;
import org.forestledger.codec.Json;
import org.forestledger.codec.JsonWriter;
import org.forestledger.codec.RecordCodec;
import org.forestledger.rules.ledger.Answer;
import org.forestledger.rules.ledger.Catalogue;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Decision;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.LedgerFunction;
import org.forestledger.rules.ledger.LedgerView;
import org.forestledger.rules.ledger.Tx;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.refusal.RefusedException;

/** The rules on a state in memory, without chaincode, peers or blocks: what both networks are measured by. */
final class ReferenceLedger {
    private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{7,63}");

    private final Duration clockLimit;
    private final Instant start;
    private final NavigableMap<String, Record> entries = new TreeMap<>();
    private final Map<String, Request> requests = new TreeMap<>();

    /** A ledger whose peers' clocks show about {@code start}. */
    ReferenceLedger(Instant start, Duration clockLimit) {
        this.start = start;
        this.clockLimit = clockLimit;
    }

    /** A remembered request, in the form in which the chaincode stores it. */
    private record Request(String bodyHash, Json answer) {}

    /**
     * What must come of a call on the state as it stands.
     *
     * @param code the refusal's code; empty when it is accepted
     * @param reads the keys that it reads
     * @param changes what it writes by key; empty values are deletions
     */
    record Judgement(String code, Set<String> reads, Map<String, Optional<Record>> changes) {
        boolean accepted() {
            return code.isEmpty();
        }

        /** Whether the order of the two makes a difference. */
        boolean touches(Judgement other) {
            return Stream.of(
                            List.of(reads, other.changes.keySet()),
                            List.of(changes.keySet(), other.reads),
                            List.of(changes.keySet(), other.changes.keySet()))
                    .anyMatch(pair -> pair.get(0).stream().anyMatch(pair.get(1)::contains));
        }

        /** Whether this has read what the other changes. */
        boolean outdatedBy(Judgement other) {
            return reads.stream().anyMatch(other.changes.keySet()::contains);
        }
    }

    /** The entries of a kind. */
    <T extends Record> Stream<T> all(Kind<T> kind, City city) {
        String prefix = kind.key("");
        return entries.subMap(prefix, true, prefix + Character.MAX_VALUE, true).entrySet().stream()
                .filter(entry -> city.owns(entry.getKey()))
                .map(entry -> kind.type().cast(entry.getValue()));
    }

    /** The keys of all entries, without the request log. */
    List<String> keys() {
        return List.copyOf(entries.keySet());
    }

    <T extends Record> Optional<T> find(Kind<T> kind, String id) {
        return Optional.ofNullable(entries.get(kind.key(id))).map(kind.type()::cast);
    }

    void apply(Judgement accepted) {
        accepted.changes.forEach((key, value) -> {
            if (value.isPresent() && value.get() instanceof Request request) {
                requests.put(key, request);
            } else if (value.isPresent()) {
                entries.put(key, value.get());
            } else {
                entries.remove(key);
            }
        });
    }

    /** Every key with its value's text. */
    NavigableMap<String, String> worldState() {
        NavigableMap<String, String> state = new TreeMap<>();
        entries.forEach((key, entry) -> state.put(key, RecordCodec.write(entry)));
        requests.forEach((key, request) -> state.put(key, RecordCodec.write(request)));
        return state;
    }

    Judgement judge(Call call, String txId) {
        Set<String> reads = new TreeSet<>();
        try {
            return judge(call, txId, reads);
        } catch (RefusedException e) {
            return new Judgement(e.refusal().code().name(), reads, Map.of());
        }
    }

    private Judgement judge(Call call, String txId, Set<String> reads) {
        LedgerFunction<?> function = Catalogue.byName(call.function())
                .orElseThrow(() -> Refusal.of(RefusalCode.UNKNOWN_FUNCTION).asException());
        Refusal.unless(call.arguments().size() == 2, RefusalCode.INVALID_FIELD);
        Refusal.unless(REQUEST_ID.matcher(call.requestId()).matches(), RefusalCode.INVALID_FIELD);
        Refusal.unless(
                Duration.between(start, call.time()).abs().compareTo(clockLimit) < 0, RefusalCode.TRANSACTION_TIME_OFF);
        return decide(function, call, txId, reads);
    }

    private <C extends Record & Command> Judgement decide(
            LedgerFunction<C> function, Call call, String txId, Set<String> reads) {
        C command = RecordCodec.read(function.command(), call.command());
        String requestKey = "request/" + call.by().person().mspId() + "/" + call.requestId();
        String bodyHash = bodyHash(call, command);
        reads.add(requestKey);
        Request first = requests.get(requestKey);
        if (first != null) {
            Refusal.unless(first.bodyHash.equals(bodyHash), RefusalCode.REQUEST_ID_REUSED);
            return new Judgement("", reads, Map.of());
        }
        Tx tx = new Tx(
                call.requestId(), txId, call.time(), call.by().caller(), e -> Hashes.sha256(RecordCodec.write(e)));
        Decision decision = function.decide(recording(reads), tx, command);
        if (decision instanceof Decision.Refused refused) {
            throw refused.refusal().asException();
        }
        Decision.Accepted accepted = (Decision.Accepted) decision;
        Map<String, Optional<Record>> changes = new TreeMap<>();
        accepted.changes().forEach(change -> changes.put(change.key(), change.value()));
        changes.put(requestKey, Optional.of(new Request(bodyHash, answer(function.name(), tx, accepted.answer()))));
        return new Judgement("", reads, changes);
    }

    private LedgerView recording(Set<String> reads) {
        return new LedgerView() {
            @Override
            public <T extends Record> Optional<T> find(Kind<T> kind, String id) {
                reads.add(kind.key(id));
                return ReferenceLedger.this.find(kind, id);
            }
        };
    }

    private static String bodyHash(Call call, Record command) {
        return Hashes.sha256(JsonWriter.write(new Json.Obj(Map.of(
                "person", new Json.Str(call.by().id()),
                "function", new Json.Str(call.function()),
                "command", RecordCodec.toJson(command)))));
    }

    private static Json answer(String function, Tx tx, Answer answer) {
        return new Json.Obj(Map.of(
                "requestId", new Json.Str(tx.requestId()),
                "function", new Json.Str(function),
                "txId", new Json.Str(tx.txId()),
                "time", new Json.Str(tx.time().toString()),
                "result",
                        new Json.Obj(Map.of(
                                "kind", new Json.Str(answer.kind()),
                                "id", new Json.Str(answer.id()),
                                "entry", RecordCodec.toJson(answer.entry())))));
    }
}
