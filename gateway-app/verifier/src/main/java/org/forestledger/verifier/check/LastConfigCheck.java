// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.check;

import com.google.protobuf.InvalidProtocolBufferException;
import java.util.List;
import java.util.Optional;
import org.forestledger.verifier.block.ConfigTransaction;
import org.forestledger.verifier.policy.ConfigInForce;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.common.LastConfig;
import org.hyperledger.fabric.protos.common.Metadata;
import org.hyperledger.fabric.protos.common.OrdererBlockMetadata;

/** What the ordering nodes signed names the block of the configuration that they ordered under. */
public final class LastConfigCheck implements BlockCheck {
    private static final int SIGNATURES = 0;
    // Fabric still writes this slot of its first releases, and marks its name as outdated.
    private static final int LAST_CONFIG = 1;

    private final ConfigInForce inForce;

    /**
     * For a channel.
     *
     * @param inForce its configuration before the block that is checked
     */
    public LastConfigCheck(ConfigInForce inForce) {
        this.inForce = inForce;
    }

    @Override
    public String name() {
        return "last-config";
    }

    @Override
    public void check(Block block, FaultLog faults) {
        long number = block.getHeader().getNumber();
        if (number == 0 || slot(block, SIGNATURES).isEmpty()) {
            // The first block is signed by nobody; that another one is not is the fault of the signatures.
            return;
        }
        long expected = ConfigTransaction.isIn(block) ? number : inForce.block();
        try {
            OrdererBlockMetadata signed = OrdererBlockMetadata.parseFrom(
                    slot(block, SIGNATURES).orElseThrow().getValue());
            Optional<Metadata> written = slot(block, LAST_CONFIG);
            List<Long> named = written.isPresent()
                    ? List.of(
                            signed.getLastConfig().getIndex(),
                            LastConfig.parseFrom(written.get().getValue()).getIndex())
                    : List.of(signed.getLastConfig().getIndex());
            if (!signed.hasLastConfig() || named.stream().anyMatch(index -> index != expected)) {
                faults.add(Fault.ofBlock(
                        name(),
                        number,
                        "The block names " + named + " as the block of its configuration, but that is block " + expected
                                + "."));
            }
        } catch (InvalidProtocolBufferException e) {
            faults.add(Fault.ofBlock(name(), number, "What the ordering nodes signed is not readable."));
        }
    }

    private static Optional<Metadata> slot(Block block, int index) {
        if (block.getMetadata().getMetadataCount() <= index
                || block.getMetadata().getMetadata(index).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Metadata.parseFrom(block.getMetadata().getMetadata(index)));
        } catch (InvalidProtocolBufferException e) {
            // Signatures that cannot be read are the fault of the check of signatures.
            return Optional.empty();
        }
    }
}
