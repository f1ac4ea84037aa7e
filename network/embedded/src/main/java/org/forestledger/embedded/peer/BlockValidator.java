// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.peer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.forestledger.embedded.genesis.ChannelConfig;
import org.forestledger.embedded.ledger.ConflictCheck;
import org.forestledger.embedded.ledger.Ledger;
import org.forestledger.embedded.ledger.WorldState;
import org.forestledger.embedded.msp.MspRegistry;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.peer.TxValidationCode;

/** Gives each transaction of a block one of Fabric's verdicts, by this peer's own checks alone. */
final class BlockValidator {
    /** Below this many transactions the peers beside each other keep the processors busy enough. */
    private static final int PARALLEL_MIN = 16;

    private final ChannelConfig channel;
    private final Ledger ledger;
    private final TransactionChecks checks;

    BlockValidator(ChannelConfig channel, String chaincodeName, MspRegistry registry, Ledger ledger) {
        this.channel = channel;
        this.ledger = ledger;
        this.checks = new TransactionChecks(channel.channelId(), chaincodeName, registry);
    }

    /** The verdicts on the next block, in the order of its transactions. */
    List<TxValidationCode> validate(Block block) {
        int count = block.getData().getDataCount();
        IntStream indices = IntStream.range(0, count);
        List<CheckedTransaction> transactions = (count < PARALLEL_MIN ? indices : indices.parallel())
                .mapToObj(i -> checks.check(block.getData().getData(i)))
                .toList();
        WorldState before = ledger.snapshot().state();
        EndorsementPolicies policies = new EndorsementPolicies(channel.policies(), before);
        List<TxValidationCode> endorsed = new ArrayList<>(count);
        for (CheckedTransaction transaction : transactions) {
            endorsed.add(verdictBeforeConflicts(transaction, policies));
        }
        markDuplicates(transactions, endorsed);
        ConflictCheck conflicts = new ConflictCheck(block.getHeader().getNumber(), before);
        List<TxValidationCode> verdicts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            TxValidationCode code = endorsed.get(i);
            verdicts.add(
                    code == TxValidationCode.VALID
                            ? conflicts.judge(transactions.get(i).changes(), i)
                            : code);
        }
        return verdicts;
    }

    private TxValidationCode verdictBeforeConflicts(CheckedTransaction transaction, EndorsementPolicies policies) {
        if (transaction.formCode() != TxValidationCode.VALID) {
            return transaction.formCode();
        }
        if (ledger.transaction(transaction.transactionId()).isPresent()) {
            return TxValidationCode.DUPLICATE_TXID;
        }
        if (transaction.actionCode() != TxValidationCode.VALID) {
            return transaction.actionCode();
        }
        return policies.isSatisfied(transaction) ? TxValidationCode.VALID : TxValidationCode.ENDORSEMENT_POLICY_FAILURE;
    }

    private static void markDuplicates(List<CheckedTransaction> transactions, List<TxValidationCode> codes) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            if (codes.get(i) == TxValidationCode.VALID
                    && !seen.add(transactions.get(i).transactionId())) {
                codes.set(i, TxValidationCode.DUPLICATE_TXID);
            }
        }
    }
}
