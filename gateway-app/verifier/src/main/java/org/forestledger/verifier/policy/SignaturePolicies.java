// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.policy;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.forestledger.verifier.UnusableInputException;
import org.forestledger.verifier.msp.Identity;
import org.hyperledger.fabric.protos.common.SignaturePolicy;
import org.hyperledger.fabric.protos.common.SignaturePolicyEnvelope;

/** Policies that count signatures; as in Fabric, one signer counts for one principal only. */
final class SignaturePolicies {
    private static final int MAX_DEPTH = 50;

    private SignaturePolicies() {}

    private interface Rule {
        boolean holds(List<Identity> signers, BitSet used);
    }

    static Policy of(SignaturePolicyEnvelope envelope) {
        List<Predicate<Identity>> principals =
                envelope.getIdentitiesList().stream().map(Principals::of).toList();
        Rule rule = rule(envelope.getRule(), principals, 0);
        return signers -> rule.holds(signers, new BitSet());
    }

    static boolean isAllPeers(SignaturePolicyEnvelope envelope, Set<String> mspIds) {
        Optional<Set<Integer>> signers = allOf(envelope.getRule());
        if (signers.isEmpty()) {
            return false;
        }
        Set<String> wanted = new HashSet<>();
        for (int index : signers.get()) {
            if (index < 0 || index >= envelope.getIdentitiesCount()) {
                return false;
            }
            Optional<String> peer = Principals.peerOf(envelope.getIdentities(index));
            if (peer.isEmpty()) {
                return false;
            }
            wanted.add(peer.get());
        }
        // The same organisation twice would want two of its peers.
        return wanted.size() == signers.get().size() && wanted.equals(mspIds);
    }

    /** The principals that must all sign; empty if the rule is another than that. */
    private static Optional<Set<Integer>> allOf(SignaturePolicy rule) {
        if (rule.hasSignedBy()) {
            return Optional.of(Set.of(rule.getSignedBy()));
        }
        if (!rule.hasNOutOf() || rule.getNOutOf().getN() != rule.getNOutOf().getRulesCount()) {
            return Optional.empty();
        }
        Set<Integer> all = new HashSet<>();
        for (SignaturePolicy part : rule.getNOutOf().getRulesList()) {
            Optional<Set<Integer>> some = allOf(part);
            if (some.isEmpty() || some.get().stream().anyMatch(index -> !all.add(index))) {
                return Optional.empty();
            }
        }
        return Optional.of(all);
    }

    private static Rule rule(SignaturePolicy policy, List<Predicate<Identity>> principals, int depth) {
        if (depth > MAX_DEPTH) {
            throw new UnusableInputException("A policy in the channel configuration is nested too deeply.");
        }
        return switch (policy.getTypeCase()) {
            case SIGNED_BY -> signedBy(policy.getSignedBy(), principals);
            case N_OUT_OF -> {
                List<Rule> rules = policy.getNOutOf().getRulesList().stream()
                        .map(part -> rule(part, principals, depth + 1))
                        .toList();
                yield countOf(policy.getNOutOf().getN(), rules);
            }
            case TYPE_NOT_SET -> throw new UnusableInputException("A policy in the channel configuration is empty.");
        };
    }

    private static Rule signedBy(int index, List<Predicate<Identity>> principals) {
        if (index < 0 || index >= principals.size()) {
            throw new UnusableInputException("A policy in the channel configuration names a principal it lacks.");
        }
        Predicate<Identity> principal = principals.get(index);
        return (signers, used) -> {
            for (int i = 0; i < signers.size(); i++) {
                if (!used.get(i) && principal.test(signers.get(i))) {
                    used.set(i);
                    return true;
                }
            }
            return false;
        };
    }

    private static Rule countOf(int needed, List<Rule> rules) {
        return (signers, used) -> {
            int held = 0;
            for (Rule rule : rules) {
                // A part that fails gives back the signers that it had taken.
                BitSet taken = (BitSet) used.clone();
                if (rule.holds(signers, taken)) {
                    held++;
                    used.or(taken);
                }
            }
            return held >= needed;
        };
    }
}
