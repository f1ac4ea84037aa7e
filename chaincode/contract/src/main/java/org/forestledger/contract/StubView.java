// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.forestledger.codec.RecordCodec;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.LedgerView;
import org.hyperledger.fabric.shim.ChaincodeStub;

/** The world state as the rules read it; each key is asked for once, since one read is one round trip to the peer. */
final class StubView implements LedgerView {
    private final ChaincodeStub stub;
    private final Map<String, Optional<Record>> seen = new HashMap<>();

    StubView(ChaincodeStub stub) {
        this.stub = stub;
    }

    @Override
    public <T extends Record> Optional<T> find(Kind<T> kind, String id) {
        return seen.computeIfAbsent(kind.key(id), key -> load(kind, key)).map(kind.type()::cast);
    }

    private Optional<Record> load(Kind<?> kind, String key) {
        byte[] value = stub.getState(key);
        if (value == null || value.length == 0) {
            return Optional.empty();
        }
        return Optional.of(RecordCodec.read(kind.type(), new String(value, StandardCharsets.UTF_8)));
    }
}
