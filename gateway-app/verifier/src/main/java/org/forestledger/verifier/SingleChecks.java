// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.forestledger.verifier.block.Transaction;
import org.forestledger.verifier.check.CreatorSignatureCheck;
import org.forestledger.verifier.check.CreatorValidityCheck;
import org.forestledger.verifier.check.EndorsementPolicyCheck;
import org.forestledger.verifier.check.ProposalHashCheck;
import org.forestledger.verifier.check.Tally;
import org.forestledger.verifier.check.TransactionCheck;
import org.forestledger.verifier.check.TransactionIdCheck;
import org.forestledger.verifier.check.TransactionTypeCheck;
import org.forestledger.verifier.check.Verdict;
import org.forestledger.verifier.lifecycle.EndorsementRules;
import org.forestledger.verifier.policy.ChannelConfig;
import org.forestledger.verifier.state.KeyPolicies;
import org.forestledger.verifier.state.WorldState;
import org.hyperledger.fabric.protos.common.HeaderType;

/** The checks of a transaction by itself, as long as neither the configuration nor a definition changes. */
final class SingleChecks {
    private final List<TransactionCheck> ofAll;
    private final List<TransactionCheck> ofCalls;
    private final EndorsementRules rules;

    SingleChecks(ChannelConfig config, WorldState state, Set<String> endorsers, KeyPolicies keyPolicies, Tally tally) {
        this.rules = new EndorsementRules(config, state, endorsers);
        this.ofAll = List.of(
                new TransactionTypeCheck(config.channel()),
                new CreatorSignatureCheck(config.membership(), tally),
                new CreatorValidityCheck(config.membership()));
        this.ofCalls = List.of(
                new TransactionIdCheck(),
                new ProposalHashCheck(),
                new EndorsementPolicyCheck(config.membership(), rules, keyPolicies, tally));
    }

    Verdict judge(Transaction transaction) {
        return checks().filter(check -> transaction.type() != HeaderType.CONFIG || ofAll.contains(check))
                .map(check -> check.judge(transaction))
                .filter(result -> !result.isValid())
                .findFirst()
                .orElse(Verdict.VALID);
    }

    List<String> names() {
        return checks().map(TransactionCheck::name).toList();
    }

    List<String> rules() {
        return rules.describe();
    }

    private Stream<TransactionCheck> checks() {
        return Stream.concat(ofAll.stream(), ofCalls.stream());
    }
}
