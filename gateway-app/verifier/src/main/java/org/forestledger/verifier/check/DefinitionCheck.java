// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.forestledger.verifier.block.Transaction;
import org.forestledger.verifier.lifecycle.DefinitionChange;
import org.forestledger.verifier.msp.InvalidIdentityException;
import org.forestledger.verifier.policy.ChannelConfig;
import org.forestledger.verifier.state.WorldState;
import org.hyperledger.fabric.protos.peer.Endorsement;

/** A chaincode is defined step by step, as those who endorse it have approved it. */
public final class DefinitionCheck {
    private final WorldState state;
    private final Optional<Set<String>> endorsers;

    /**
     * Over the state that is rebuilt.
     *
     * @param state the state
     * @param endorsers MSP ids of those who must all endorse as the auditor knows it
     */
    public DefinitionCheck(WorldState state, Optional<Set<String>> endorsers) {
        this.state = state;
        this.endorsers = endorsers;
    }

    /** Short name for reports. */
    public String name() {
        return "chaincode-definition";
    }

    /**
     * The definitions that a transaction changes; to be called before it is applied.
     *
     * @param call what it read and wrote
     */
    public List<DefinitionChange> before(Transaction.Call call) {
        return DefinitionChange.of(call.accesses(), state);
    }

    /**
     * Judges those changes after the transaction was applied.
     *
     * @param changes the changes
     * @param transaction the transaction
     * @param config the configuration in force
     * @param faults takes what is wrong, and the changes
     */
    public void after(List<DefinitionChange> changes, Transaction transaction, ChannelConfig config, FaultLog faults) {
        Consumer<String> fault = message -> faults.add(Fault.ofTransaction(
                name(), transaction.block(), Optional.of(transaction.txId()), transaction.index(), message + "."));
        for (DefinitionChange change : changes) {
            Optional<String> problem = change.problem(endorsers(transaction, config), endorsers);
            problem.ifPresentOrElse(
                    fault,
                    () -> faults.change("Block " + transaction.block() + " defines "
                            + change.describe(config.applicationGroups().keySet()) + "."));
        }
    }

    private static Set<String> endorsers(Transaction transaction, ChannelConfig config) {
        Set<String> mspIds = new TreeSet<>();
        for (Endorsement endorsement : transaction.call().orElseThrow().endorsements()) {
            try {
                mspIds.add(
                        config.membership().resolve(endorsement.getEndorser()).mspId());
            } catch (InvalidIdentityException e) {
                // Whoever is nobody has endorsed nothing; the endorsement policy has judged that already.
                continue;
            }
        }
        return mspIds;
    }
}
