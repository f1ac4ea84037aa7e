// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.check;

import org.forestledger.verifier.block.BlockHashes;
import org.hyperledger.fabric.protos.common.Block;

/** The header's data hash is the hash of the transactions. */
public final class DataHashCheck implements BlockCheck {
    @Override
    public String name() {
        return "data-hash";
    }

    @Override
    public void check(Block block, FaultLog faults) {
        if (!BlockHashes.dataHash(block.getData()).equals(block.getHeader().getDataHash())) {
            faults.add(Fault.ofBlock(
                    name(),
                    block.getHeader().getNumber(),
                    "The transactions of the block are not those that its header was made for."));
        }
    }
}
