// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier;

import java.util.ArrayList;
import java.util.List;
import org.forestledger.verifier.block.BlockHashes;
import org.forestledger.verifier.check.BlockCheck;
import org.forestledger.verifier.check.DataHashCheck;
import org.forestledger.verifier.check.Fault;
import org.forestledger.verifier.check.FaultLog;
import org.forestledger.verifier.check.HeaderChainCheck;
import org.forestledger.verifier.check.LastConfigCheck;
import org.forestledger.verifier.check.OrdererSignatureCheck;
import org.forestledger.verifier.check.Tally;
import org.forestledger.verifier.policy.ChannelConfig;
import org.forestledger.verifier.policy.ConfigInForce;
import org.forestledger.verifier.report.Report;
import org.forestledger.verifier.state.FinalCheck;
import org.forestledger.verifier.state.StateCheck;
import org.hyperledger.fabric.protos.common.Block;

/**
 * Judges a chain of blocks from one trust anchor.
 *
 * <p>Blocks are taken one by one; what stays in memory is the world state, half a hash for each transaction id and a
 * bounded cache of certificates.
 */
public final class Verifier {
    /** Name of the check of the first block against the trust anchor. */
    public static final String ANCHOR_CHECK = "trust-anchor";

    private final VerifierSettings settings;
    private final List<StateCheck> stateChecks;
    private final List<FinalCheck> finalChecks;

    /**
     * For one run without a look at the state as a whole.
     *
     * @param settings trust anchor and endorsers
     * @param stateChecks checks of what the ledger says; they keep state, so each run needs its own
     */
    public Verifier(VerifierSettings settings, List<StateCheck> stateChecks) {
        this(settings, stateChecks, List.of());
    }

    /**
     * For one run.
     *
     * @param settings trust anchor and endorsers
     * @param stateChecks checks of what the ledger says; they keep state, so each run needs its own
     * @param finalChecks looks at the state after the last block
     */
    public Verifier(VerifierSettings settings, List<StateCheck> stateChecks, List<FinalCheck> finalChecks) {
        this.settings = settings;
        this.stateChecks = List.copyOf(stateChecks);
        this.finalChecks = List.copyOf(finalChecks);
    }

    /**
     * Judges all blocks.
     *
     * @param blocks from the first block on, in order
     * @return the outcome, good or not
     * @throws UnusableInputException if the blocks cannot be judged at all
     */
    public Report verify(Iterable<Block> blocks) {
        FaultLog faults = new FaultLog();
        Tally tally = new Tally();
        HeaderChainCheck chain = new HeaderChainCheck();
        List<BlockCheck> blockChecks = new ArrayList<>(List.of(chain, new DataHashCheck()));
        TransactionsJudge transactions = null;
        String channel = "";
        long count = 0;
        for (Block block : blocks) {
            long number = block.getHeader().getNumber();
            if (transactions == null) {
                if (number != 0) {
                    throw new UnusableInputException(
                            "The blocks begin with block " + number + " and not with block 0.");
                }
                if (!isAnchored(block, faults)) {
                    break;
                }
                ConfigInForce inForce = new ConfigInForce(ChannelConfig.of(block));
                channel = inForce.config().channel();
                blockChecks.add(new OrdererSignatureCheck(inForce, tally));
                blockChecks.add(new LastConfigCheck(inForce));
                transactions = new TransactionsJudge(inForce, settings, tally, stateChecks, finalChecks);
            }
            if (number != count) {
                // The chain check names the gap; what comes after it cannot be judged without what is missing.
                chain.check(block, faults);
                faults.notice("Judging stopped at the gap after block " + (count - 1) + ".");
                break;
            }
            blockChecks.forEach(check -> check.check(block, faults));
            transactions.judge(block, faults);
            count++;
        }
        if (transactions != null && count > 0) {
            transactions.finish(count - 1, faults);
        }
        if (count == 0 && faults.faultCount() == 0) {
            throw new UnusableInputException("There are no blocks.");
        }
        return report(channel, count, chain.lastHash(), blockChecks, transactions, tally, faults);
    }

    private boolean isAnchored(Block first, FaultLog faults) {
        String hash = java.util.HexFormat.of()
                .formatHex(BlockHashes.headerHash(first.getHeader()).toByteArray());
        if (!hash.equals(settings.anchor())) {
            faults.add(Fault.ofBlock(
                    ANCHOR_CHECK,
                    0,
                    "The first block has the hash " + hash
                            + ", which is not the trust anchor; nothing else was judged."));
            return false;
        }
        // The anchor vouches for the header alone, and the organisations are about to be read from the data.
        if (!BlockHashes.dataHash(first.getData()).equals(first.getHeader().getDataHash())) {
            faults.add(Fault.ofBlock(
                    ANCHOR_CHECK,
                    0,
                    "The first block's content is not what its header was made for; nothing else was judged."));
            return false;
        }
        return true;
    }

    private Report report(
            String channel,
            long count,
            String lastHash,
            List<BlockCheck> blockChecks,
            TransactionsJudge transactions,
            Tally tally,
            FaultLog faults) {
        List<String> checks = new ArrayList<>(List.of(ANCHOR_CHECK));
        blockChecks.forEach(check -> checks.add(check.name()));
        TransactionsJudge.Summary summary =
                transactions == null ? TransactionsJudge.Summary.NOTHING : transactions.summary();
        checks.addAll(summary.checks());
        return new Report(
                channel,
                settings.anchor(),
                count,
                Math.max(0, count - 1),
                lastHash,
                summary.transactions(),
                summary.outcomes(),
                summary.configSequence(),
                summary.definitions(),
                faults.changes(),
                tally.signatures(),
                summary.commitHashes(),
                summary.stateKeys(),
                summary.stateDigest(),
                summary.judged(),
                List.copyOf(checks),
                faults.faultCount(),
                faults.faults(),
                faults.notices());
    }
}
