// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.check;

import com.google.protobuf.ByteString;
import java.util.HexFormat;
import org.forestledger.verifier.block.BlockHashes;
import org.hyperledger.fabric.protos.common.Block;

/** Each header names the hash of the header before it, and numbers go up by one. */
public final class HeaderChainCheck implements BlockCheck {
    private ByteString previousHash = ByteString.EMPTY;
    private long expectedNumber;

    @Override
    public String name() {
        return "header-chain";
    }

    @Override
    public void check(Block block, FaultLog faults) {
        long number = block.getHeader().getNumber();
        if (number != expectedNumber) {
            faults.add(Fault.ofBlock(
                    name(), number, "Block " + expectedNumber + " should come here but block " + number + " does."));
        } else if (!block.getHeader().getPreviousHash().equals(previousHash)) {
            faults.add(Fault.ofBlock(
                    name(),
                    number,
                    "The header names " + hex(block.getHeader().getPreviousHash())
                            + " as the hash of the block before, but that hash is " + hex(previousHash) + "."));
        }
        previousHash = BlockHashes.headerHash(block.getHeader());
        expectedNumber = number + 1;
    }

    /** Hash of the last header, in hex. */
    public String lastHash() {
        return hex(previousHash);
    }

    private static String hex(ByteString hash) {
        return HexFormat.of().formatHex(hash.toByteArray());
    }
}
