// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.forestledger.codec.Hashes;
import org.forestledger.codec.Json;
import org.forestledger.codec.JsonWriter;
import org.forestledger.codec.RecordCodec;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.hyperledger.fabric.shim.ChaincodeStub;

/**
 * Remembers accepted requests by the id that the caller made: the same request again gets the first answer, another request
 * under the same id is refused.
 *
 * <p>Ids count within one organisation, so that no other can use them up. A refused request leaves no trace; its id is free.
 */
final class RequestLog {
    /**
     * One accepted request.
     *
     * @param bodyHash the hash of caller, function and command
     * @param answer what the caller was told
     */
    record Entry(String bodyHash, Json answer) {}

    private final ChaincodeStub stub;
    private final String key;
    private final String bodyHash;

    RequestLog(ChaincodeStub stub, Caller caller, String function, String requestId, Record command) {
        this.stub = stub;
        this.key = "request/" + caller.mspId() + "/" + requestId;
        this.bodyHash = Hashes.sha256(JsonWriter.write(new Json.Obj(Map.of(
                "person", new Json.Str(caller.person()),
                "function", new Json.Str(function),
                "command", RecordCodec.toJson(command)))));
    }

    /** The first answer to this very request; refused with REQUEST_ID_REUSED where the id was used for another. */
    Optional<String> firstAnswer(String requestId) {
        byte[] stored = stub.getState(key);
        if (stored == null || stored.length == 0) {
            return Optional.empty();
        }
        Entry entry = RecordCodec.read(Entry.class, new String(stored, StandardCharsets.UTF_8));
        Refusal.unless(entry.bodyHash.equals(bodyHash), RefusalCode.REQUEST_ID_REUSED, "requestId", requestId);
        return Optional.of(JsonWriter.write(entry.answer));
    }

    void remember(Json answer) {
        stub.putState(key, RecordCodec.write(new Entry(bodyHash, answer)).getBytes(StandardCharsets.UTF_8));
    }
}
