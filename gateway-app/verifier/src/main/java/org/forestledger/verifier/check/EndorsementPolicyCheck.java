// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.check;

import com.google.protobuf.ByteString;
import java.util.List;
import java.util.Optional;
import org.forestledger.verifier.block.NamespaceAccess;
import org.forestledger.verifier.block.NamespaceAccess.CollectionAccess;
import org.forestledger.verifier.block.Transaction;
import org.forestledger.verifier.lifecycle.EndorsementRules;
import org.forestledger.verifier.lifecycle.UndefinedChaincodeException;
import org.forestledger.verifier.msp.Membership;
import org.forestledger.verifier.policy.EndorsementPolicy;
import org.forestledger.verifier.state.KeyPolicies;
import org.hyperledger.fabric.protos.peer.Endorsement;
import org.hyperledger.fabric.protos.peer.TxValidationCode;

/**
 * Those who have to have endorsed what the transaction wrote: by the policy of the key, else of its private collection,
 * else of its chaincode.
 */
public final class EndorsementPolicyCheck implements TransactionCheck {
    private final Membership membership;
    private final EndorsementRules rules;
    private final KeyPolicies keyPolicies;
    private final Tally tally;

    /**
     * For the transactions of a block.
     *
     * @param membership the organisations of the channel
     * @param rules who must endorse for a chaincode or a private collection
     * @param keyPolicies who must endorse for single keys
     * @param tally counts the signatures
     */
    public EndorsementPolicyCheck(Membership membership, EndorsementRules rules, KeyPolicies keyPolicies, Tally tally) {
        this.membership = membership;
        this.rules = rules;
        this.keyPolicies = keyPolicies;
        this.tally = tally;
    }

    @Override
    public String name() {
        return "endorsement-policy";
    }

    @Override
    public Verdict judge(Transaction transaction) {
        Transaction.Call call = transaction.call().orElseThrow();
        SignerSet signers = new SignerSet(membership, tally);
        for (Endorsement endorsement : call.endorsements()) {
            signers.add(
                    endorsement.getEndorser(),
                    endorsement.getSignature(),
                    call.responsePayload(),
                    endorsement.getEndorser());
        }
        try {
            boolean calledIsCovered = false;
            for (NamespaceAccess access : call.accesses()) {
                if (access.writes()) {
                    // As in Fabric, the chaincode must be defined even where keys or collections have their own policy.
                    rules.ofNamespace(access.namespace());
                    Optional<Verdict> failure = judge(access, signers);
                    if (failure.isPresent()) {
                        return failure.get();
                    }
                    calledIsCovered |= access.namespace().equals(call.chaincode());
                }
            }
            // A transaction that writes nothing of its own must be endorsed all the same.
            EndorsementPolicy called = rules.ofNamespace(call.chaincode());
            return calledIsCovered
                    ? Verdict.VALID
                    : demand(call.chaincode(), called, signers).orElse(Verdict.VALID);
        } catch (UndefinedChaincodeException e) {
            return new Verdict(
                    TxValidationCode.INVALID_CHAINCODE, name(), "Nobody can endorse this: " + e.getMessage() + ".");
        }
    }

    private Optional<Verdict> judge(NamespaceAccess access, SignerSet signers) throws UndefinedChaincodeException {
        String namespace = access.namespace();
        Optional<Verdict> failure =
                judge(namespace, KeyPolicies.writtenPublic(access), rules.ofNamespace(namespace), signers);
        for (CollectionAccess collection : access.collections()) {
            if (failure.isEmpty() && collection.writes()) {
                failure = judge(
                        namespace + "/" + collection.collection(),
                        KeyPolicies.written(namespace, collection),
                        rules.ofCollection(namespace, collection.collection()),
                        signers);
            }
        }
        return failure;
    }

    private Optional<Verdict> judge(
            String what, List<KeyPolicies.Key> keys, EndorsementPolicy otherwise, SignerSet signers) {
        boolean othersDemanded = false;
        for (KeyPolicies.Key key : keys) {
            Optional<ByteString> own = keyPolicies.find(key);
            Optional<Verdict> failure = Optional.empty();
            if (own.isPresent()) {
                failure = demand("The key " + key.key(), EndorsementPolicy.ofKey(own.get()), signers);
            } else if (!othersDemanded) {
                othersDemanded = true;
                failure = demand(what, otherwise, signers);
            }
            if (failure.isPresent()) {
                return failure;
            }
        }
        return Optional.empty();
    }

    private Optional<Verdict> demand(String what, EndorsementPolicy policy, SignerSet signers) {
        return policy.policy().isSatisfiedBy(signers.signers())
                ? Optional.empty()
                : Optional.of(new Verdict(
                        TxValidationCode.ENDORSEMENT_POLICY_FAILURE,
                        name(),
                        what + " must be endorsed by " + policy.text() + "; it is endorsed by " + signers.describe()
                                + "."));
    }
}
