// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.lifecycle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.forestledger.verifier.policy.ChannelConfig;
import org.forestledger.verifier.policy.EndorsementPolicy;
import org.forestledger.verifier.state.StateValue;
import org.forestledger.verifier.state.WorldState;
import org.hyperledger.fabric.protos.peer.StaticCollectionConfig;

/**
 * Who must endorse a write, by the definitions on the ledger and the configuration in force before a block.
 *
 * <p>As in Fabric, a definition and a configuration hold from the block after their own on, so one object serves all
 * transactions of a block. Safe for threads as long as the state does not change.
 */
public final class EndorsementRules {
    private static final String LIFECYCLE_POLICY = "/Channel/Application/LifecycleEndorsement";

    private final ChannelConfig config;
    private final WorldState state;
    private final EndorsementPolicy withoutDefinitions;
    private final boolean anyDefined;
    private final Map<String, Rule> namespaces = new ConcurrentHashMap<>();

    private record Rule(Optional<ChaincodeDefinition> definition, EndorsementPolicy policy, String refusal) {}

    /**
     * For the next block.
     *
     * @param config the configuration in force
     * @param state the state after the block before
     * @param endorsers MSP ids of those who must all endorse as long as the ledger defines no chaincode at all
     */
    public EndorsementRules(ChannelConfig config, WorldState state, Set<String> endorsers) {
        this.config = config;
        this.state = state;
        this.withoutDefinitions = EndorsementPolicy.allPeers(endorsers);
        this.anyDefined = !LifecycleKeys.chaincodes(state).isEmpty();
    }

    /**
     * Who must endorse what a chaincode writes.
     *
     * @param namespace chaincode name
     * @throws UndefinedChaincodeException if the ledger defines chaincodes, but not this one
     */
    public EndorsementPolicy ofNamespace(String namespace) throws UndefinedChaincodeException {
        return rule(namespace).policy();
    }

    /**
     * Who must endorse what a chaincode writes into a private collection.
     *
     * @param namespace chaincode name
     * @param collection collection name
     * @throws UndefinedChaincodeException if the ledger defines no such chaincode or collection
     */
    public EndorsementPolicy ofCollection(String namespace, String collection) throws UndefinedChaincodeException {
        Rule rule = rule(namespace);
        Optional<String> owner = LifecycleKeys.owner(collection);
        if (owner.isPresent()) {
            return ofOwner(owner.get());
        }
        if (rule.definition().isEmpty() && !namespace.equals(LifecycleKeys.NAMESPACE)) {
            return rule.policy();
        }
        StaticCollectionConfig defined = rule.definition()
                .flatMap(definition -> definition.collection(collection))
                .orElseThrow(() -> new UndefinedChaincodeException(
                        "the definition of " + namespace + " has no collection " + collection));
        return defined.hasEndorsementPolicy()
                ? EndorsementPolicy.of(defined.getEndorsementPolicy().toByteString(), config.policies())
                : rule.policy();
    }

    /** Words for the rules of all chaincodes, for the report. */
    public List<String> describe() {
        if (!anyDefined) {
            return List.of("no chaincode is defined on the ledger; as this run was told, " + withoutDefinitions.text()
                    + " must endorse");
        }
        return LifecycleKeys.chaincodes(state).stream().map(this::describe).toList();
    }

    private String describe(String chaincode) {
        Rule rule = namespaces.computeIfAbsent(chaincode, this::read);
        return rule.definition()
                .map(definition ->
                        chaincode + ": sequence number " + definition.sequence() + ", version " + definition.version()
                                + ", endorsed by " + rule.policy().text())
                .orElse(chaincode + ": " + rule.refusal());
    }

    private EndorsementPolicy ofOwner(String mspId) throws UndefinedChaincodeException {
        String group = config.applicationGroups().get(mspId);
        if (group == null) {
            throw new UndefinedChaincodeException("the channel has no organisation " + mspId);
        }
        return EndorsementPolicy.named(
                "/Channel/Application/" + group + "/Endorsement",
                config.policies(),
                EndorsementPolicy.membersOf(1, Set.of(mspId)));
    }

    private Rule rule(String namespace) throws UndefinedChaincodeException {
        Rule rule = namespaces.computeIfAbsent(namespace, this::read);
        if (!rule.refusal().isEmpty()) {
            throw new UndefinedChaincodeException(rule.refusal());
        }
        return rule;
    }

    private Rule read(String namespace) {
        if (namespace.equals(LifecycleKeys.NAMESPACE)) {
            return new Rule(Optional.empty(), ofLifecycle(), "");
        }
        try {
            Optional<ChaincodeDefinition> definition = ChaincodeDefinition.read(
                    namespace, key -> state.get(LifecycleKeys.NAMESPACE, key).map(StateValue::value));
            if (definition.isPresent()) {
                EndorsementPolicy policy = EndorsementPolicy.of(definition.get().policy(), config.policies());
                return new Rule(definition, policy, "");
            }
            return new Rule(
                    Optional.empty(),
                    withoutDefinitions,
                    anyDefined ? "the ledger defines no chaincode " + namespace : "");
        } catch (UndefinedChaincodeException e) {
            return new Rule(Optional.empty(), withoutDefinitions, e.getMessage());
        }
    }

    private EndorsementPolicy ofLifecycle() {
        Set<String> organisations = new TreeSet<>(config.applicationGroups().keySet());
        return EndorsementPolicy.named(
                LIFECYCLE_POLICY,
                config.policies(),
                EndorsementPolicy.membersOf(organisations.size() / 2 + 1, organisations));
    }
}
