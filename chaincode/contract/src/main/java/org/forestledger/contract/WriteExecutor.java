// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.forestledger.codec.Hashes;
import org.forestledger.codec.Json;
import org.forestledger.codec.JsonWriter;
import org.forestledger.codec.RecordCodec;
import org.forestledger.rules.ledger.Answer;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.ledger.Change;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Decision;
import org.forestledger.rules.ledger.LedgerFunction;
import org.forestledger.rules.ledger.Tx;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.hyperledger.fabric.shim.ChaincodeStub;

/** Runs one writing function: parse, load, decide, store, emit. */
final class WriteExecutor {
    private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{7,63}");

    private final ClockCheck clock;

    WriteExecutor(ClockCheck clock) {
        this.clock = clock;
    }

    <C extends Record & Command> String execute(
            ChaincodeStub stub, LedgerFunction<C> function, String requestId, String commandText) {
        Refusal.unless(
                REQUEST_ID.matcher(requestId).matches(),
                RefusalCode.INVALID_FIELD,
                "field",
                "requestId",
                "expected",
                REQUEST_ID.pattern());
        clock.require(stub.getTxTimestamp());
        C command = RecordCodec.read(function.command(), commandText);
        return decide(stub, CallerReader.read(stub), function, requestId, command);
    }

    /** Decides on what is well formed, asked by somebody known. */
    <C extends Record & Command> String decide(
            ChaincodeStub stub, Caller caller, LedgerFunction<C> function, String requestId, C command) {
        RequestLog log = new RequestLog(stub, caller, function.name(), requestId, command);
        Optional<String> first = log.firstAnswer(requestId);
        if (first.isPresent()) {
            return first.get();
        }
        Tx tx = new Tx(
                requestId,
                stub.getTxId(),
                stub.getTxTimestamp(),
                caller,
                entry -> Hashes.sha256(RecordCodec.write(entry)));
        Decision decision = function.decide(new StubView(stub), tx, command);
        if (decision instanceof Decision.Refused refused) {
            throw refused.refusal().asException();
        }
        Decision.Accepted accepted = (Decision.Accepted) decision;
        accepted.changes().forEach(change -> store(stub, change));
        Json answer = answer(function.name(), tx, accepted.answer());
        log.remember(answer);
        String text = JsonWriter.write(answer);
        stub.setEvent(function.name(), text.getBytes(StandardCharsets.UTF_8));
        return text;
    }

    private static void store(ChaincodeStub stub, Change change) {
        if (change.value().isPresent()) {
            String text = RecordCodec.write(change.value().get());
            stub.putState(change.key(), text.getBytes(StandardCharsets.UTF_8));
        } else {
            stub.delState(change.key());
        }
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
