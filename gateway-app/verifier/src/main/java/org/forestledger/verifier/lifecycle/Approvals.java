// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.lifecycle;

import com.google.protobuf.ByteString;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.forestledger.verifier.block.BlockHashes;
import org.forestledger.verifier.state.PrivateKeys;
import org.forestledger.verifier.state.StateValue;
import org.forestledger.verifier.state.WorldState;
import org.hyperledger.fabric.protos.peer.lifecycle.StateMetadata;

/**
 * Which organisations have approved a definition.
 *
 * <p>An organisation approves in a private collection of its own. The ledger holds only hashes of it, and these are the
 * hashes of the public definition if the same was approved.
 */
public final class Approvals {
    private static final ByteString METADATA = StateMetadata.newBuilder()
            .setDatatype("ChaincodeParameters")
            .addAllFields(LifecycleKeys.PARAMETERS)
            .build()
            .toByteString();

    private final WorldState state;

    /**
     * Over a state that holds the definition.
     *
     * @param state the state
     */
    public Approvals(WorldState state) {
        this.state = state;
    }

    /**
     * Whether an organisation has approved the definition that the state holds.
     *
     * @param mspId Fabric's name of the organisation
     * @param chaincode chaincode name
     * @param sequence the definition's sequence number
     */
    public boolean approved(String mspId, String chaincode, long sequence) {
        String approval = LifecycleKeys.approval(chaincode, sequence);
        return holds(mspId, LifecycleKeys.metadata(approval), Optional.of(METADATA))
                && LifecycleKeys.PARAMETERS.stream()
                        .allMatch(field -> holds(
                                mspId,
                                LifecycleKeys.field(approval, field),
                                state.get(LifecycleKeys.NAMESPACE, LifecycleKeys.field(chaincode, field))
                                        .map(StateValue::value)));
    }

    private boolean holds(String mspId, String key, Optional<ByteString> value) {
        Optional<ByteString> hash = state.get(
                        PrivateKeys.namespace(LifecycleKeys.NAMESPACE, LifecycleKeys.collectionOf(mspId)),
                        PrivateKeys.key(sha256(key.getBytes(StandardCharsets.UTF_8))))
                .map(StateValue::value);
        return hash.isPresent() && hash.equals(value.map(bytes -> sha256(bytes.toByteArray())));
    }

    private static ByteString sha256(byte[] bytes) {
        return ByteString.copyFrom(BlockHashes.sha256().digest(bytes));
    }
}
