// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.check;

import com.google.protobuf.ByteString;
import java.util.Optional;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.common.BlockMetadataIndex;
import org.hyperledger.fabric.protos.peer.TxValidationCode;

/** The flags that a peer recorded for the transactions of a block, compared with what they deserve. */
public final class ValidationFlags {
    private static final int BYTE = 0xff;

    private final ByteString flags;

    private ValidationFlags(ByteString flags) {
        this.flags = flags;
    }

    /** Short name of this check for reports. */
    public static String name() {
        return "validation-flag";
    }

    /**
     * The flags of a block.
     *
     * @param block a block from a peer, or from an ordering node, which records none
     * @param faults takes the fault of a wrong number of flags
     */
    public static ValidationFlags of(Block block, FaultLog faults) {
        long number = block.getHeader().getNumber();
        ByteString flags = block.getMetadata().getMetadataCount() > BlockMetadataIndex.TRANSACTIONS_FILTER_VALUE
                ? block.getMetadata().getMetadata(BlockMetadataIndex.TRANSACTIONS_FILTER_VALUE)
                : ByteString.EMPTY;
        if (!flags.isEmpty() && flags.size() != block.getData().getDataCount()) {
            faults.add(Fault.ofBlock(
                    name(),
                    number,
                    "There are " + flags.size() + " flags for "
                            + block.getData().getDataCount() + " transactions."));
            return new ValidationFlags(ByteString.EMPTY);
        }
        return new ValidationFlags(flags);
    }

    /**
     * The recorded flag of a transaction; empty where none was recorded.
     *
     * @param index position in the block
     */
    public Optional<Integer> recorded(int index) {
        if (index >= flags.size()) {
            return Optional.empty();
        }
        int flag = flags.byteAt(index) & BYTE;
        return flag == TxValidationCode.NOT_VALIDATED_VALUE ? Optional.empty() : Optional.of(flag);
    }

    /**
     * Compares a recorded flag with the verdict.
     *
     * @param recorded the flag
     * @param verdict what the transaction deserves
     * @param where block, id and position; the fault's check and message are filled in
     * @param faults takes what is wrong
     */
    public static void compare(int recorded, Verdict verdict, Fault where, FaultLog faults) {
        boolean recordedValid = recorded == TxValidationCode.VALID_VALUE;
        if (recordedValid && !verdict.isValid()) {
            faults.add(new Fault(
                    verdict.check(),
                    where.block(),
                    where.txId(),
                    where.index(),
                    "Counted as valid, but: " + verdict.message()));
        } else if (!recordedValid && verdict.isValid()) {
            faults.add(new Fault(
                    name(),
                    where.block(),
                    where.txId(),
                    where.index(),
                    "Flagged " + label(recorded) + ", but nothing stands against it."));
        } else if (recorded != verdict.code().getNumber()) {
            faults.notice(
                    "Block " + where.block() + ", transaction " + where.index().orElse(0) + " is invalid as "
                            + label(recorded) + " by its flag and as " + verdict.code() + " by this check.");
        }
    }

    private static String label(int flag) {
        TxValidationCode code = TxValidationCode.forNumber(flag);
        return code == null ? "with the unknown code " + flag : code.name();
    }
}
