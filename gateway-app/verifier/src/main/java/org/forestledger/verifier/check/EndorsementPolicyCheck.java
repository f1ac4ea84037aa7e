// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.forestledger.verifier.UnusableInputException;
import org.forestledger.verifier.block.NamespaceAccess;
import org.forestledger.verifier.block.NamespaceAccess.CollectionAccess;
import org.forestledger.verifier.block.Transaction;
import org.forestledger.verifier.msp.Identity;
import org.forestledger.verifier.msp.NodeRole;
import org.forestledger.verifier.policy.ChannelConfig;
import org.forestledger.verifier.policy.Policy;
import org.hyperledger.fabric.protos.peer.Endorsement;
import org.hyperledger.fabric.protos.peer.TxValidationCode;

/** A peer of each organisation that has to has endorsed what the transaction wrote. */
public final class EndorsementPolicyCheck implements TransactionCheck {
    private static final String LIFECYCLE = "_lifecycle";
    private static final String IMPLICIT_COLLECTION = "_implicit_org_";

    private final ChannelConfig config;
    private final Set<String> endorsers;
    private final Tally tally;

    /**
     * For a channel.
     *
     * @param config its configuration
     * @param endorsers MSP ids of the organisations that must all endorse
     * @param tally counts the signatures
     * @throws UnusableInputException if the channel lacks one of the organisations
     */
    public EndorsementPolicyCheck(ChannelConfig config, Set<String> endorsers, Tally tally) {
        this.config = config;
        this.endorsers = new TreeSet<>(endorsers);
        this.tally = tally;
        for (String endorser : this.endorsers) {
            if (!config.organisationGroups().containsKey(endorser)) {
                throw new UnusableInputException("The channel has no organisation " + endorser + " to endorse.");
            }
        }
    }

    @Override
    public String name() {
        return "endorsement-policy";
    }

    @Override
    public Verdict judge(Transaction transaction) {
        Transaction.Call call = transaction.call().orElseThrow();
        SignerSet signers = new SignerSet(config.membership(), tally);
        for (Endorsement endorsement : call.endorsements()) {
            signers.add(
                    endorsement.getEndorser(),
                    endorsement.getSignature(),
                    call.responsePayload(),
                    endorsement.getEndorser());
        }
        for (Map.Entry<String, Policy> need : needs(call).entrySet()) {
            if (!need.getValue().isSatisfiedBy(signers.signers())) {
                return new Verdict(
                        TxValidationCode.ENDORSEMENT_POLICY_FAILURE,
                        name(),
                        need.getKey() + " must be endorsed by " + String.join(", ", endorsers)
                                + " or as the channel says; it is endorsed by " + signers.describe() + ".");
            }
        }
        return Verdict.VALID;
    }

    private Map<String, Policy> needs(Transaction.Call call) {
        Map<String, Policy> needs = new LinkedHashMap<>();
        boolean calledIsCovered = false;
        for (NamespaceAccess access : call.accesses()) {
            if (access.writesKeys()) {
                needs.put(access.namespace(), namespacePolicy(access.namespace()));
            }
            for (CollectionAccess collection : access.collections()) {
                if (collection.writes()) {
                    needs.put(
                            access.namespace() + "/" + collection.collection(),
                            collectionPolicy(access.namespace(), collection.collection()));
                }
            }
            calledIsCovered |= access.writes() && access.namespace().equals(call.chaincode());
        }
        // A transaction that writes nothing of its own must be endorsed all the same.
        if (!calledIsCovered) {
            needs.put(call.chaincode(), namespacePolicy(call.chaincode()));
        }
        return needs;
    }

    private Policy namespacePolicy(String namespace) {
        return namespace.equals(LIFECYCLE)
                ? config.policies().find("LifecycleEndorsement", "Application").orElse(this::allEndorsed)
                : this::allEndorsed;
    }

    private Policy collectionPolicy(String namespace, String collection) {
        if (!collection.startsWith(IMPLICIT_COLLECTION)) {
            return namespacePolicy(namespace);
        }
        // The collection that every organisation has for itself needs that organisation alone.
        String group = config.organisationGroups().get(collection.substring(IMPLICIT_COLLECTION.length()));
        return group == null
                ? this::allEndorsed
                : config.policies().find("Endorsement", "Application", group).orElse(this::allEndorsed);
    }

    private boolean allEndorsed(List<Identity> signers) {
        return endorsers.stream().allMatch(endorser -> signers.stream()
                .anyMatch(signer ->
                        signer.mspId().equals(endorser) && signer.roles().contains(NodeRole.PEER)));
    }
}
