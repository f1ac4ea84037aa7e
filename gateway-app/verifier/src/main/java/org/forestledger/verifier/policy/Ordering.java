// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.policy;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.util.HashMap;
import java.util.Map;
import org.hyperledger.fabric.protos.common.ConfigGroup;
import org.hyperledger.fabric.protos.common.ConfigValue;
import org.hyperledger.fabric.protos.common.Consenter;
import org.hyperledger.fabric.protos.common.Orderers;
import org.hyperledger.fabric.protos.msp.SerializedIdentity;
import org.hyperledger.fabric.protos.orderer.ConsensusType;

/**
 * How blocks are ordered.
 *
 * @param type Fabric's name of the consensus, for example {@code etcdraft} or {@code BFT}
 * @param consenters serialized identities of the numbered ordering nodes of BFT by their number; empty for Raft
 */
public record Ordering(String type, Map<Integer, ByteString> consenters) {
    private static final String BFT = "BFT";
    private static final int NODES_PER_FAULT = 3;

    static Ordering of(ConfigGroup orderer) throws InvalidProtocolBufferException {
        ConfigValue type = orderer.getValuesOrDefault("ConsensusType", ConfigValue.getDefaultInstance());
        ConfigValue mapping = orderer.getValuesOrDefault("Orderers", ConfigValue.getDefaultInstance());
        Map<Integer, ByteString> consenters = new HashMap<>();
        for (Consenter consenter : Orderers.parseFrom(mapping.getValue()).getConsenterMappingList()) {
            SerializedIdentity identity = SerializedIdentity.newBuilder()
                    .setMspid(consenter.getMspId())
                    .setIdBytes(consenter.getIdentity())
                    .build();
            consenters.put(consenter.getId(), identity.toByteString());
        }
        return new Ordering(ConsensusType.parseFrom(type.getValue()).getType(), Map.copyOf(consenters));
    }

    /** Whether ordering nodes that lie are reckoned with. */
    public boolean isBft() {
        return type.equals(BFT);
    }

    /**
     * How many ordering nodes must have signed a block: one with Raft; with BFT so many that two such groups always
     * share a node that is honest, as long as fewer than a third of them lie.
     */
    public int quorum() {
        int nodes = consenters.size();
        int liars = (nodes - 1) / NODES_PER_FAULT;
        return isBft() ? (nodes + liars) / 2 + 1 : 1;
    }
}
