// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.peer;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.forestledger.embedded.genesis.ChannelConfig;
import org.forestledger.embedded.ledger.StateValue;
import org.forestledger.embedded.ledger.WorldState;
import org.forestledger.embedded.msp.Identity;
import org.forestledger.embedded.msp.PolicyTree;
import org.forestledger.embedded.msp.SignaturePolicies;
import org.forestledger.embedded.protocol.ReadWriteSet;
import org.hyperledger.fabric.protos.common.SignaturePolicyEnvelope;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVMetadataWrite;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVWrite;
import org.hyperledger.fabric.protos.peer.MetaDataKeys;

/**
 * Whether the right peers endorsed the transactions of one block: the chaincode's policy, or that of the key where a key
 * has its own.
 */
final class EndorsementPolicies {
    /** The metadata entry that holds a key's own policy. */
    private static final String KEY_POLICY = MetaDataKeys.VALIDATION_PARAMETER.name();

    private final PolicyTree channelPolicies;
    private final WorldState before;
    private final Set<String> changedPolicies = new HashSet<>();

    /**
     * A judge for one block.
     *
     * @param before the state before the block
     */
    EndorsementPolicies(PolicyTree channelPolicies, WorldState before) {
        this.channelPolicies = channelPolicies;
        this.before = before;
    }

    /** Judges the next transaction of the block, whose form is sound. */
    boolean isSatisfied(CheckedTransaction transaction) {
        boolean isSatisfied = judge(transaction);
        if (isSatisfied) {
            rememberChanges(transaction.changes());
        }
        return isSatisfied;
    }

    private boolean judge(CheckedTransaction transaction) {
        List<Identity> endorsers = transaction.endorsers();
        boolean needsChaincodePolicy = false;
        boolean hasKeyPolicy = false;
        for (ReadWriteSet.Namespace part : transaction.changes().namespaces()) {
            for (String key : writtenKeys(part)) {
                // A policy that an earlier transaction of the block changes is not known yet when endorsers sign.
                if (changedPolicies.contains(id(part.name(), key))) {
                    return false;
                }
                ByteString policy = before.get(part.name(), key)
                        .map(StateValue::metadata)
                        .map(metadata -> metadata.get(KEY_POLICY))
                        .orElse(ByteString.EMPTY);
                if (policy.isEmpty()) {
                    needsChaincodePolicy = true;
                } else if (!isKeyPolicySatisfied(policy, endorsers)) {
                    return false;
                } else {
                    hasKeyPolicy = true;
                }
            }
        }
        return (hasKeyPolicy && !needsChaincodePolicy)
                || channelPolicies.isSatisfied(ChannelConfig.ENDORSEMENT, endorsers);
    }

    private static List<String> writtenKeys(ReadWriteSet.Namespace part) {
        List<String> keys = new ArrayList<>();
        part.keys().getWritesList().stream().map(KVWrite::getKey).forEach(keys::add);
        part.keys().getMetadataWritesList().stream()
                .map(KVMetadataWrite::getKey)
                .forEach(keys::add);
        return keys;
    }

    private static boolean isKeyPolicySatisfied(ByteString policy, List<Identity> endorsers) {
        try {
            return SignaturePolicies.isSatisfied(SignaturePolicyEnvelope.parseFrom(policy), endorsers);
        } catch (InvalidProtocolBufferException e) {
            // As in Fabric, a key whose policy cannot be read can never be written again.
            return false;
        }
    }

    private void rememberChanges(ReadWriteSet changes) {
        for (ReadWriteSet.Namespace part : changes.namespaces()) {
            for (KVMetadataWrite write : part.keys().getMetadataWritesList()) {
                changedPolicies.add(id(part.name(), write.getKey()));
            }
        }
    }

    private static String id(String namespace, String key) {
        return namespace + '\0' + key;
    }
}
