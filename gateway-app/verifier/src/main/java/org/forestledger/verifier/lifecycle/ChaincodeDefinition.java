// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.lifecycle;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.util.Optional;
import java.util.function.Function;
import org.hyperledger.fabric.protos.peer.CollectionConfig;
import org.hyperledger.fabric.protos.peer.CollectionConfigPackage;
import org.hyperledger.fabric.protos.peer.StaticCollectionConfig;
import org.hyperledger.fabric.protos.peer.lifecycle.ChaincodeEndorsementInfo;
import org.hyperledger.fabric.protos.peer.lifecycle.ChaincodeValidationInfo;
import org.hyperledger.fabric.protos.peer.lifecycle.StateData;
import org.hyperledger.fabric.protos.peer.lifecycle.StateMetadata;

/**
 * A chaincode as the ledger defines it.
 *
 * @param name chaincode name
 * @param sequence how often it has been defined
 * @param version the version that the organisations gave it
 * @param validationPlugin name of the peers' program that judges its transactions
 * @param policy Fabric's application policy of who must endorse
 * @param collections its private collections
 */
public record ChaincodeDefinition(
        String name,
        long sequence,
        String version,
        String validationPlugin,
        ByteString policy,
        CollectionConfigPackage collections) {
    private static final String DATA_TYPE = "ChaincodeDefinition";

    /**
     * Reads a definition from the state of Fabric's lifecycle.
     *
     * @param name chaincode name
     * @param state values of the lifecycle's public keys
     * @return empty if there is no definition of that name
     * @throws UndefinedChaincodeException if what stands there is no readable definition
     */
    public static Optional<ChaincodeDefinition> read(String name, Function<String, Optional<ByteString>> state)
            throws UndefinedChaincodeException {
        Optional<ByteString> metadata = state.apply(LifecycleKeys.metadata(name));
        if (metadata.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (!StateMetadata.parseFrom(metadata.get()).getDatatype().equals(DATA_TYPE)) {
                throw new UndefinedChaincodeException("what the ledger defines as " + name + " is no chaincode");
            }
            ChaincodeEndorsementInfo endorsement =
                    ChaincodeEndorsementInfo.parseFrom(field(name, LifecycleKeys.ENDORSEMENT_INFO, state));
            ChaincodeValidationInfo validation =
                    ChaincodeValidationInfo.parseFrom(field(name, LifecycleKeys.VALIDATION_INFO, state));
            return Optional.of(new ChaincodeDefinition(
                    name,
                    data(name, LifecycleKeys.SEQUENCE, state).getInt64(),
                    endorsement.getVersion(),
                    validation.getValidationPlugin(),
                    validation.getValidationParameter(),
                    CollectionConfigPackage.parseFrom(field(name, LifecycleKeys.COLLECTIONS, state))));
        } catch (InvalidProtocolBufferException e) {
            throw new UndefinedChaincodeException("the ledger's definition of " + name + " is not readable", e);
        }
    }

    /**
     * A private collection.
     *
     * @param collection its name
     * @return empty if the definition has none of that name
     */
    public Optional<StaticCollectionConfig> collection(String collection) {
        return collections.getConfigList().stream()
                .map(CollectionConfig::getStaticCollectionConfig)
                .filter(config -> config.getName().equals(collection))
                .findFirst();
    }

    private static ByteString field(String name, String field, Function<String, Optional<ByteString>> state)
            throws InvalidProtocolBufferException {
        return data(name, field, state).getBytes();
    }

    private static StateData data(String name, String field, Function<String, Optional<ByteString>> state)
            throws InvalidProtocolBufferException {
        return StateData.parseFrom(state.apply(LifecycleKeys.field(name, field)).orElse(ByteString.EMPTY));
    }
}
