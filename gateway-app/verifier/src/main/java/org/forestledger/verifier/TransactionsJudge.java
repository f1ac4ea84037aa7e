// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier;

import com.google.protobuf.ByteString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.forestledger.verifier.block.MalformedTransactionException;
import org.forestledger.verifier.block.Transaction;
import org.forestledger.verifier.block.TransactionReader;
import org.forestledger.verifier.check.CommitHashCheck;
import org.forestledger.verifier.check.ConfigUpdateCheck;
import org.forestledger.verifier.check.ConflictCheck;
import org.forestledger.verifier.check.DefinitionCheck;
import org.forestledger.verifier.check.DuplicateCheck;
import org.forestledger.verifier.check.Fault;
import org.forestledger.verifier.check.FaultLog;
import org.forestledger.verifier.check.KeyPolicyChangeCheck;
import org.forestledger.verifier.check.Tally;
import org.forestledger.verifier.check.ValidationFlags;
import org.forestledger.verifier.check.Verdict;
import org.forestledger.verifier.lifecycle.DefinitionChange;
import org.forestledger.verifier.lifecycle.LifecycleKeys;
import org.forestledger.verifier.policy.ConfigInForce;
import org.forestledger.verifier.state.Conflicts;
import org.forestledger.verifier.state.FinalCheck;
import org.forestledger.verifier.state.KeyPolicies;
import org.forestledger.verifier.state.MemoryState;
import org.forestledger.verifier.state.StateCheck;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.peer.TxValidationCode;

/** Judges the transactions of one block after the other and rebuilds the state. */
final class TransactionsJudge {
    /** Name of the check that an envelope can be read at all. */
    static final String FORM_CHECK = "transaction-form";

    private final ConfigInForce inForce;
    private final VerifierSettings settings;
    private final Tally tally;
    private final DuplicateCheck duplicates = new DuplicateCheck();
    private final MemoryState state = new MemoryState();
    private final KeyPolicies keyPolicies = new KeyPolicies();
    private final KeyPolicyChangeCheck keyPolicyCheck = new KeyPolicyChangeCheck(keyPolicies);
    private final Conflicts conflicts = new Conflicts(state, keyPolicies);
    private final ConflictCheck conflictCheck = new ConflictCheck(conflicts);
    private final ConfigUpdateCheck configCheck;
    private final DefinitionCheck definitionCheck;
    private final CommitHashCheck commitHashes = new CommitHashCheck();
    private final StateChecks stateChecks;
    private final SortedMap<String, Long> outcomes = new TreeMap<>();
    private SingleChecks singleChecks;
    private long transactions;

    /** What was done and what came of it. */
    record Summary(
            long transactions,
            SortedMap<String, Long> outcomes,
            long configSequence,
            List<String> definitions,
            long commitHashes,
            long stateKeys,
            String stateDigest,
            SortedMap<String, Long> judged,
            List<String> checks) {
        static final Summary NOTHING =
                new Summary(0, new TreeMap<>(), 0, List.of(), 0, 0, "", new TreeMap<>(), List.of());
    }

    private record Judged(Optional<Transaction> transaction, Optional<String> txId, Verdict verdict) {
        boolean isConfig() {
            return transaction.filter(read -> read.type() == HeaderType.CONFIG).isPresent();
        }
    }

    TransactionsJudge(
            ConfigInForce inForce,
            VerifierSettings settings,
            Tally tally,
            List<StateCheck> stateChecks,
            List<FinalCheck> finalChecks) {
        this.inForce = inForce;
        this.settings = settings;
        this.tally = tally;
        this.configCheck = new ConfigUpdateCheck(tally);
        this.definitionCheck = new DefinitionCheck(state, settings.endorsers());
        this.stateChecks = new StateChecks(stateChecks, finalChecks, state);
        settings.endorsers()
                .ifPresent(endorsers -> endorsers.forEach(endorser -> {
                    if (!inForce.config().applicationGroups().containsKey(endorser)) {
                        throw new UnusableInputException(
                                "The channel has no organisation " + endorser + " to endorse.");
                    }
                }));
        this.singleChecks = newSingleChecks();
    }

    void judge(Block block, FaultLog faults) {
        long number = block.getHeader().getNumber();
        transactions += block.getData().getDataCount();
        if (number == 0) {
            // The first block is the configuration that the trust anchor vouches for.
            outcomes.merge(TxValidationCode.VALID.name(), (long) block.getData().getDataCount(), Long::sum);
            return;
        }
        ValidationFlags flags = ValidationFlags.of(block, faults);
        List<ByteString> envelopes = block.getData().getDataList();
        // Signatures take nearly all the time and do not depend on each other.
        List<Judged> alone = IntStream.range(0, envelopes.size())
                .parallel()
                .mapToObj(index -> judgeAlone(number, index, envelopes.get(index)))
                .toList();
        duplicates.startBlock();
        keyPolicies.startBlock();
        conflicts.startBlock();
        for (int index = 0; index < alone.size(); index++) {
            Optional<Integer> recorded = flags.recorded(index);
            if (alone.get(index).isConfig()) {
                judgeConfig(number, index, alone.get(index), alone.size() == 1, recorded, faults);
            } else {
                judgeInOrder(number, index, alone.get(index), recorded, faults);
            }
        }
        commitHashes.check(block, conflicts.updates(), faults);
        stateChecks.afterBlock(number, faults);
        if (inForce.block() == number || conflicts.updates().writes(LifecycleKeys.NAMESPACE)) {
            singleChecks = newSingleChecks();
        }
    }

    private SingleChecks newSingleChecks() {
        return new SingleChecks(inForce.config(), state, settings.endorsersWithoutDefinition(), keyPolicies, tally);
    }

    private Judged judgeAlone(long block, int index, ByteString envelope) {
        try {
            Transaction transaction = TransactionReader.read(block, index, envelope);
            // As in Fabric, the id of a configuration means nothing.
            Optional<String> txId = Optional.of(transaction.txId())
                    .filter(id -> !id.isEmpty() && transaction.type() != HeaderType.CONFIG);
            return new Judged(Optional.of(transaction), txId, singleChecks.judge(transaction));
        } catch (MalformedTransactionException e) {
            return new Judged(
                    Optional.empty(),
                    TransactionReader.claimedId(envelope),
                    new Verdict(e.code(), FORM_CHECK, "The transaction is malformed: " + e.getMessage() + "."));
        }
    }

    private void judgeConfig(
            long block, int index, Judged judged, boolean alone, Optional<Integer> recorded, FaultLog faults) {
        Verdict verdict = judged.verdict();
        if (verdict.isValid()) {
            ConfigUpdateCheck.Outcome outcome =
                    configCheck.judge(judged.transaction().orElseThrow(), inForce.config(), alone);
            verdict = outcome.verdict();
            outcome.next().ifPresent(next -> {
                inForce.adopt(next, block);
                faults.change(outcome.summary());
            });
        }
        outcomes.merge(verdict.code().name(), 1L, Long::sum);
        if (!verdict.isValid()) {
            // Nobody may bring in new authorities by a change that is at fault.
            inForce.pass(block);
            faults.notice("The configuration in block " + block + " was not taken over: " + verdict.message());
        }
        counts(block, index, judged, verdict, recorded, faults);
    }

    private void judgeInOrder(long block, int index, Judged judged, Optional<Integer> recorded, FaultLog faults) {
        Optional<Transaction.Call> call = judged.transaction().flatMap(Transaction::call);
        Verdict verdict = judged.verdict();
        if (call.isPresent()) {
            verdict = keyPolicyCheck.judge(call.get().accesses(), verdict);
        }
        verdict = duplicates.judge(judged.txId(), verdict);
        if (verdict.isValid()) {
            verdict = conflictCheck.judge(call.orElseThrow());
        }
        outcomes.merge(verdict.code().name(), 1L, Long::sum);
        if (counts(block, index, judged, verdict, recorded, faults) && call.isPresent()) {
            apply(block, index, judged.transaction().orElseThrow(), call.get(), faults);
        }
    }

    /** Whether the ledger counts a transaction as valid; the fault is noted if it does so wrongly. */
    private static boolean counts(
            long block, int index, Judged judged, Verdict verdict, Optional<Integer> recorded, FaultLog faults) {
        if (recorded.isEmpty()) {
            faults.notice("Some blocks carry no validation flags; the state follows this judgement there.");
            return verdict.isValid();
        }
        ValidationFlags.compare(
                recorded.get(), verdict, Fault.ofTransaction("", block, judged.txId(), index, ""), faults);
        // The state follows what the ledger claims, so that one wrong flag is one fault and not a hundred.
        return recorded.get() == TxValidationCode.VALID_VALUE;
    }

    private void apply(long block, int index, Transaction transaction, Transaction.Call call, FaultLog faults) {
        stateChecks.before(transaction, faults);
        List<DefinitionChange> changes = definitionCheck.before(call);
        conflicts.apply(call.accesses(), block, index);
        definitionCheck.after(changes, transaction, inForce.config(), faults);
    }

    /** Judges the state as a whole once all blocks are in it. */
    void finish(long lastBlock, FaultLog faults) {
        stateChecks.atEnd(lastBlock, faults);
    }

    Summary summary() {
        List<String> names = new ArrayList<>(List.of(FORM_CHECK));
        names.addAll(singleChecks.names());
        names.addAll(List.of(
                configCheck.name(),
                definitionCheck.name(),
                keyPolicyCheck.name(),
                duplicates.name(),
                conflictCheck.name(),
                ValidationFlags.name(),
                commitHashes.name()));
        names.addAll(stateChecks.names());
        return new Summary(
                transactions,
                outcomes,
                inForce.config().sequence(),
                singleChecks.rules(),
                commitHashes.compared(),
                state.size(),
                state.digest(),
                stateChecks.judged(),
                List.copyOf(names));
    }
}
