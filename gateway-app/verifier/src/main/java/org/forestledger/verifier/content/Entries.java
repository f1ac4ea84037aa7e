// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.content;

import com.google.protobuf.ByteString;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.forestledger.codec.RecordCodec;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.refusal.RefusedException;
import org.forestledger.verifier.state.CommittedTransaction;
import org.forestledger.verifier.state.StateValue;
import org.forestledger.verifier.state.StateWrite;
import org.forestledger.verifier.state.WorldState;

/** The ledger's records as one transaction finds and leaves them. */
final class Entries {
    /** The chaincode whose records are read. */
    static final String NAMESPACE = "forest-ledger";

    private final CommittedTransaction transaction;
    private final WorldState before;
    private final Consumer<String> fault;

    Entries(CommittedTransaction transaction, WorldState before, Consumer<String> fault) {
        this.transaction = transaction;
        this.before = before;
        this.fault = fault;
    }

    /** The transaction's id. */
    String txId() {
        return transaction.txId();
    }

    /** The ids of all entries of a kind that the transaction writes. */
    Stream<String> writtenIds(Kind<?> kind) {
        return transaction.writes().stream()
                .filter(write -> write.namespace().equals(NAMESPACE))
                .flatMap(write -> EntryCheck.idOf(kind, write).stream());
    }

    void fault(String message) {
        fault.accept(message);
    }

    /** The record before the transaction; one that is not readable was at fault where it was written. */
    <T extends Record> Optional<T> before(Kind<T> kind, String id) {
        return before.get(NAMESPACE, kind.key(id)).map(StateValue::value).flatMap(value -> decode(kind, value));
    }

    /** The record after the transaction, whether or not the transaction writes it. */
    <T extends Record> Optional<T> after(Kind<T> kind, String id) {
        Optional<StateWrite> write = transaction.write(NAMESPACE, kind.key(id));
        return write.isPresent() ? written(kind, id) : before(kind, id);
    }

    /** The record that the transaction writes. */
    <T extends Record> Optional<T> written(Kind<T> kind, String id) {
        return transaction
                .write(NAMESPACE, kind.key(id))
                .flatMap(StateWrite::value)
                .flatMap(value -> decode(kind, value));
    }

    /** The record that a write holds; a fault if it is deleted, not readable or not in its canonical form. */
    <T extends Record> Optional<T> require(Kind<T> kind, StateWrite write) {
        if (write.value().isEmpty()) {
            fault("The entry " + write.key() + " is deleted.");
            return Optional.empty();
        }
        String text = write.value().get().toStringUtf8();
        try {
            T entry = RecordCodec.read(kind.type(), text);
            if (!RecordCodec.write(entry).equals(text)) {
                fault("The entry " + write.key() + " is not in its canonical form.");
            }
            return Optional.of(entry);
        } catch (RefusedException e) {
            fault("The entry " + write.key() + " is not readable: " + e.refusal() + ".");
            return Optional.empty();
        }
    }

    private static <T extends Record> Optional<T> decode(Kind<T> kind, ByteString value) {
        try {
            return Optional.of(RecordCodec.read(kind.type(), value.toStringUtf8()));
        } catch (RefusedException e) {
            // What cannot be read is not there for whoever needs it, and that is what gets reported.
            return Optional.empty();
        }
    }
}
