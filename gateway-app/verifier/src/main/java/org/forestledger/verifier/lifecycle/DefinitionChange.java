// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.lifecycle;

import com.google.protobuf.ByteString;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.forestledger.verifier.block.NamespaceAccess;
import org.forestledger.verifier.policy.EndorsementPolicy;
import org.forestledger.verifier.state.StateValue;
import org.forestledger.verifier.state.WorldState;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVWrite;

/**
 * A transaction that defines a chaincode anew, seen before and after it is applied.
 *
 * <p>Fabric's peers trust those who endorsed it for what is checked here: the sequence number goes up by one, and each
 * organisation that endorsed the definition has approved exactly this one.
 */
public final class DefinitionChange {
    private static final String PLUGIN = "vscc";

    private final WorldState state;
    private final String chaincode;
    private final long sequenceBefore;

    private DefinitionChange(WorldState state, String chaincode) {
        this.state = state;
        this.chaincode = chaincode;
        this.sequenceBefore = definition().map(ChaincodeDefinition::sequence).orElse(0L);
    }

    /**
     * The changes that a transaction makes.
     *
     * @param accesses what it read and wrote
     * @param state the state before it is applied
     */
    public static List<DefinitionChange> of(List<NamespaceAccess> accesses, WorldState state) {
        Set<String> chaincodes = new LinkedHashSet<>();
        for (NamespaceAccess access : accesses) {
            if (access.namespace().equals(LifecycleKeys.NAMESPACE)) {
                for (KVWrite write : access.keys().getWritesList()) {
                    chaincodes.add(LifecycleKeys.chaincode(write.getKey()).orElse(write.getKey()));
                }
            }
        }
        return chaincodes.stream()
                .map(chaincode -> new DefinitionChange(state, chaincode))
                .toList();
    }

    /**
     * What is wrong with the change, now that it is applied.
     *
     * @param endorsers MSP ids of those who endorsed it
     * @param demanded MSP ids of those who must all endorse as the auditor knows it; empty if the ledger's word counts
     * @return a sentence without its full stop
     */
    public Optional<String> problem(Set<String> endorsers, Optional<Set<String>> demanded) {
        Optional<ChaincodeDefinition> definition = definition();
        if (definition.isEmpty()) {
            return Optional.of("The ledger's definition of " + chaincode + " is not readable any more");
        }
        long sequence = definition.get().sequence();
        if (sequence != sequenceBefore + 1) {
            return Optional.of("The definition of " + chaincode + " goes from sequence number " + sequenceBefore
                    + " to " + sequence);
        }
        Set<String> without = new TreeSet<>(endorsers);
        without.removeAll(approvers(endorsers));
        if (!without.isEmpty()) {
            return Optional.of("The definition " + sequence + " of " + chaincode + " is endorsed by "
                    + String.join(", ", without) + " without an approval of the same definition");
        }
        if (!definition.get().validationPlugin().equals(PLUGIN)) {
            return Optional.of("The definition " + sequence + " of " + chaincode + " names the validation plugin "
                    + definition.get().validationPlugin() + ", which is not known here");
        }
        ByteString policy = definition.get().policy();
        if (demanded.isPresent() && !EndorsementPolicy.isAllPeers(policy, demanded.get())) {
            return Optional.of("The definition " + sequence + " of " + chaincode
                    + " does not want the endorsement of a peer of each of " + String.join(", ", demanded.get()));
        }
        return Optional.empty();
    }

    /**
     * What was changed, for the reader of the report.
     *
     * @param mspIds MSP ids of the organisations of the channel
     */
    public String describe(Set<String> mspIds) {
        ChaincodeDefinition definition = definition().orElseThrow();
        return chaincode + " to sequence number " + definition.sequence() + ", version " + definition.version()
                + ", approved by " + String.join(", ", approvers(mspIds));
    }

    private Set<String> approvers(Set<String> mspIds) {
        Approvals approvals = new Approvals(state);
        Set<String> approvers = new TreeSet<>();
        for (String mspId : mspIds) {
            if (approvals.approved(
                    mspId,
                    chaincode,
                    definition().map(ChaincodeDefinition::sequence).orElse(0L))) {
                approvers.add(mspId);
            }
        }
        return approvers;
    }

    private Optional<ChaincodeDefinition> definition() {
        try {
            return ChaincodeDefinition.read(
                    chaincode, key -> state.get(LifecycleKeys.NAMESPACE, key).map(StateValue::value));
        } catch (UndefinedChaincodeException e) {
            // What cannot be read defines nothing; the change that makes it so is at fault.
            return Optional.empty();
        }
    }
}
