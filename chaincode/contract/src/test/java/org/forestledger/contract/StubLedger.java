// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.forestledger.codec.RecordCodec;
import org.forestledger.contract.model.Answered;
import org.forestledger.contract.model.Operation;
import org.forestledger.rules.invariant.EntrySource;
import org.forestledger.rules.ledger.Catalogue;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.LedgerFunction;
import org.forestledger.rules.refusal.RefusedException;
import org.hyperledger.fabric.shim.ChaincodeStub;

/**
 * Runs operations through the contract's own write path, request log included, on a state of canonical texts; only the
 * certificate is left out. As on a peer, a transaction reads what was committed before it, and a refused one leaves nothing.
 */
final class StubLedger implements EntrySource {
    private final NavigableMap<String, String> state;
    private final WriteExecutor executor = new WriteExecutor(new ClockCheck(Clock.systemUTC(), Duration.ZERO));
    private int sequence;

    StubLedger(Map<String, String> begin) {
        this.state = new TreeMap<>(begin);
    }

    @Override
    public Map<String, Record> entries(Kind<?> kind) {
        return TestLedger.entries(state, kind);
    }

    /** The answer or the refusal. */
    Answered run(Operation operation) {
        return run(Catalogue.byName(operation.function()).orElseThrow(), operation);
    }

    private <C extends Record & Command> Answered run(LedgerFunction<C> function, Operation operation) {
        Map<String, Optional<String>> writes = new HashMap<>();
        try {
            C command = RecordCodec.read(function.command(), RecordCodec.write(operation.command()));
            String answer = executor.decide(
                    stub(operation.time(), writes), operation.caller(), function, operation.requestId(), command);
            writes.forEach(
                    (key, value) -> value.ifPresentOrElse(text -> state.put(key, text), () -> state.remove(key)));
            return new Answered(Optional.empty(), answer, writes.isEmpty());
        } catch (RefusedException e) {
            return new Answered(Optional.of(e.refusal().code()), "", true);
        }
    }

    /** What the write path asks of Fabric, and nothing else. */
    private ChaincodeStub stub(Instant time, Map<String, Optional<String>> writes) {
        String txId = "tx-" + sequence++;
        return (ChaincodeStub) Proxy.newProxyInstance(
                StubLedger.class.getClassLoader(), new Class<?>[] {ChaincodeStub.class}, (proxy, method, args) -> {
                    switch (method.getName()) {
                        case "getTxId":
                            return txId;
                        case "getTxTimestamp":
                            return time;
                        case "getState":
                            return Optional.ofNullable(state.get((String) args[0]))
                                    .map(text -> text.getBytes(StandardCharsets.UTF_8))
                                    .orElse(null);
                        case "putState":
                            writes.put(
                                    (String) args[0],
                                    Optional.of(new String((byte[]) args[1], StandardCharsets.UTF_8)));
                            return null;
                        case "delState":
                            writes.put((String) args[0], Optional.empty());
                            return null;
                        case "setEvent":
                            return null;
                        default:
                            throw new UnsupportedOperationException(method.getName());
                    }
                });
    }
}
