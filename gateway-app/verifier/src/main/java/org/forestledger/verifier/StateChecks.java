// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.forestledger.verifier.block.NamespaceAccess;
import org.forestledger.verifier.block.Transaction;
import org.forestledger.verifier.check.Fault;
import org.forestledger.verifier.check.FaultLog;
import org.forestledger.verifier.state.CommittedTransaction;
import org.forestledger.verifier.state.FinalCheck;
import org.forestledger.verifier.state.StateCheck;
import org.forestledger.verifier.state.StateWrite;
import org.forestledger.verifier.state.WorldState;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVWrite;

/** Shows every write that counts to every check of the content, and in the end the whole state to those that ask for it. */
final class StateChecks {
    private final List<StateCheck> checks;
    private final List<FinalCheck> finalChecks;
    private final WorldState state;

    StateChecks(List<StateCheck> checks, List<FinalCheck> finalChecks, WorldState state) {
        this.checks = checks;
        this.finalChecks = finalChecks;
        this.state = state;
    }

    SortedMap<String, Long> judged() {
        SortedMap<String, Long> judged = new TreeMap<>();
        checks.forEach(check -> judged.put(check.name(), check.judged()));
        return judged;
    }

    List<String> names() {
        return Stream.concat(
                        checks.stream().map(StateCheck::name),
                        finalChecks.stream().flatMap(check -> check.names().stream()))
                .toList();
    }

    void before(Transaction transaction, FaultLog faults) {
        if (checks.isEmpty()) {
            return;
        }
        CommittedTransaction committed =
                committed(transaction, transaction.call().orElseThrow());
        for (StateCheck check : checks) {
            Consumer<String> fault = message -> faults.add(Fault.ofTransaction(
                    check.name(), committed.block(), Optional.of(committed.txId()), committed.index(), message));
            for (StateWrite write : committed.writes()) {
                guarded("the entry " + write.key(), fault, () -> check.onWrite(committed, write, state, fault));
            }
        }
    }

    void afterBlock(long block, FaultLog faults) {
        for (StateCheck check : checks) {
            Consumer<String> fault = message -> faults.add(Fault.ofBlock(check.name(), block, message));
            guarded("the state", fault, () -> check.onBlockEnd(block, state, fault));
        }
    }

    void atEnd(long lastBlock, FaultLog faults) {
        for (FinalCheck check : finalChecks) {
            check.check(state, (name, message) -> faults.add(Fault.ofBlock(name, lastBlock, message)));
        }
    }

    /** What a check stumbles over is at fault itself: no content may keep the rest of the ledger from being judged. */
    private static void guarded(String what, Consumer<String> fault, Runnable check) {
        try {
            check.run();
        } catch (RuntimeException e) {
            fault.accept("What stands in " + what + " cannot be judged: " + e + ".");
        }
    }

    private static CommittedTransaction committed(Transaction transaction, Transaction.Call call) {
        List<StateWrite> writes = new ArrayList<>();
        for (NamespaceAccess access : call.accesses()) {
            for (KVWrite write : access.keys().getWritesList()) {
                writes.add(new StateWrite(
                        access.namespace(),
                        write.getKey(),
                        write.getIsDelete() ? Optional.empty() : Optional.of(write.getValue())));
            }
        }
        return new CommittedTransaction(
                transaction.block(),
                transaction.index(),
                transaction.txId(),
                transaction.time(),
                call.chaincode(),
                call.arguments(),
                List.copyOf(writes));
    }
}
