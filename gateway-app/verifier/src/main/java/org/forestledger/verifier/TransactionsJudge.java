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
import org.forestledger.verifier.check.ConflictCheck;
import org.forestledger.verifier.check.CreatorSignatureCheck;
import org.forestledger.verifier.check.CreatorValidityCheck;
import org.forestledger.verifier.check.DuplicateCheck;
import org.forestledger.verifier.check.EndorsementPolicyCheck;
import org.forestledger.verifier.check.Fault;
import org.forestledger.verifier.check.FaultLog;
import org.forestledger.verifier.check.ProposalHashCheck;
import org.forestledger.verifier.check.Tally;
import org.forestledger.verifier.check.TransactionCheck;
import org.forestledger.verifier.check.TransactionIdCheck;
import org.forestledger.verifier.check.TransactionTypeCheck;
import org.forestledger.verifier.check.ValidationFlags;
import org.forestledger.verifier.check.Verdict;
import org.forestledger.verifier.policy.ChannelConfig;
import org.forestledger.verifier.state.Conflicts;
import org.forestledger.verifier.state.MemoryState;
import org.forestledger.verifier.state.StateCheck;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.peer.TxValidationCode;

/** Judges the transactions of one block after the other and rebuilds the state. */
final class TransactionsJudge {
    /** Name of the check that an envelope can be read at all. */
    static final String FORM_CHECK = "transaction-form";

    private final List<TransactionCheck> checks;
    private final DuplicateCheck duplicates = new DuplicateCheck();
    private final MemoryState state = new MemoryState();
    private final Conflicts conflicts = new Conflicts(state);
    private final ConflictCheck conflictCheck = new ConflictCheck(conflicts);
    private final StateChecks stateChecks;
    private final SortedMap<String, Long> outcomes = new TreeMap<>();
    private long transactions;

    /** What was done and what came of it. */
    record Summary(
            long transactions,
            SortedMap<String, Long> outcomes,
            long stateKeys,
            String stateDigest,
            SortedMap<String, Long> judged,
            List<String> checks) {
        static final Summary NOTHING = new Summary(0, new TreeMap<>(), 0, "", new TreeMap<>(), List.of());
    }

    private record Judged(Optional<Transaction> transaction, Optional<String> txId, Verdict verdict) {}

    TransactionsJudge(ChannelConfig config, VerifierSettings settings, Tally tally, List<StateCheck> stateChecks) {
        this.stateChecks = new StateChecks(stateChecks, state);
        this.checks = List.of(
                new TransactionTypeCheck(config.channel()),
                new CreatorSignatureCheck(config.membership(), tally),
                new CreatorValidityCheck(config.membership()),
                new TransactionIdCheck(),
                new ProposalHashCheck(),
                new EndorsementPolicyCheck(config, settings.endorsers(), tally));
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
        conflicts.startBlock();
        for (int index = 0; index < alone.size(); index++) {
            judgeInOrder(number, index, alone.get(index), flags.recorded(index), faults);
        }
        stateChecks.afterBlock(number, faults);
    }

    private Judged judgeAlone(long block, int index, ByteString envelope) {
        try {
            Transaction transaction = TransactionReader.read(block, index, envelope);
            Verdict verdict = checks.stream()
                    .map(check -> check.judge(transaction))
                    .filter(result -> !result.isValid())
                    .findFirst()
                    .orElse(Verdict.VALID);
            Optional<String> txId = Optional.of(transaction.txId()).filter(id -> !id.isEmpty());
            return new Judged(Optional.of(transaction), txId, verdict);
        } catch (MalformedTransactionException e) {
            return new Judged(
                    Optional.empty(),
                    TransactionReader.claimedId(envelope),
                    new Verdict(e.code(), FORM_CHECK, "The transaction is malformed: " + e.getMessage() + "."));
        }
    }

    private void judgeInOrder(long block, int index, Judged judged, Optional<Integer> recorded, FaultLog faults) {
        Optional<Transaction.Call> call = judged.transaction().flatMap(Transaction::call);
        Verdict verdict = duplicates.judge(judged.txId(), judged.verdict());
        if (verdict.isValid()) {
            verdict = conflictCheck.judge(call.orElseThrow());
        }
        outcomes.merge(verdict.code().name(), 1L, Long::sum);
        boolean counts = verdict.isValid();
        if (recorded.isPresent()) {
            ValidationFlags.compare(
                    recorded.get(), verdict, Fault.ofTransaction("", block, judged.txId(), index, ""), faults);
            // The state follows what the ledger claims, so that one wrong flag is one fault and not a hundred.
            counts = recorded.get() == TxValidationCode.VALID_VALUE;
        } else {
            faults.notice("Some blocks carry no validation flags; the state follows this judgement there.");
        }
        if (counts && call.isPresent()) {
            noteUnchecked(call.get(), faults);
            stateChecks.before(judged.transaction().orElseThrow(), faults);
            conflicts.apply(call.get().accesses(), block, index);
        }
    }

    private static void noteUnchecked(Transaction.Call call, FaultLog faults) {
        if (call.accesses().stream().anyMatch(access -> access.keys().getMetadataWritesCount() > 0)) {
            faults.notice("Some keys carry endorsement policies of their own; those are not judged.");
        }
    }

    Summary summary() {
        List<String> names = new ArrayList<>(List.of(FORM_CHECK));
        checks.forEach(check -> names.add(check.name()));
        names.addAll(List.of(duplicates.name(), conflictCheck.name(), ValidationFlags.name()));
        names.addAll(stateChecks.names());
        return new Summary(
                transactions, outcomes, state.size(), state.digest(), stateChecks.judged(), List.copyOf(names));
    }
}
