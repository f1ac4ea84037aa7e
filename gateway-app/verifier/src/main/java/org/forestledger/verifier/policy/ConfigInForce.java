// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.policy;

/** The configuration by which the next block is judged. */
public final class ConfigInForce {
    private ChannelConfig config;
    private long block;

    /**
     * Begins with the configuration of the first block.
     *
     * @param first that configuration
     */
    public ConfigInForce(ChannelConfig first) {
        this.config = first;
    }

    /** The configuration. */
    public ChannelConfig config() {
        return config;
    }

    /** Number of the last block that carried a configuration. */
    public long block() {
        return block;
    }

    /**
     * Takes a configuration over: it holds from the block after its own on.
     *
     * @param next the configuration
     * @param number number of the block that carried it
     */
    public void adopt(ChannelConfig next, long number) {
        this.config = next;
        this.block = number;
    }

    /**
     * Notes a configuration that must not be taken over, so that later blocks that name its block are not at fault too.
     *
     * @param number number of the block that carried it
     */
    public void pass(long number) {
        this.block = number;
    }
}
