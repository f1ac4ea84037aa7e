// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.peer;

import java.io.Closeable;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.forestledger.embedded.chaincode.ChaincodeClient;
import org.forestledger.embedded.config.Organisation;
import org.forestledger.embedded.genesis.ChannelConfig;
import org.forestledger.embedded.ledger.CorruptStoreException;
import org.forestledger.embedded.ledger.Ledger;
import org.forestledger.embedded.msp.MspException;
import org.forestledger.embedded.msp.MspRegistry;
import org.forestledger.embedded.msp.SigningIdentity;
import org.forestledger.embedded.protocol.BlockFlags;
import org.forestledger.embedded.protocol.Hashes;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.peer.TxValidationCode;

/** One organisation's peer: its own key, its own ledger, its own chaincode and its own judgement of every block. */
public final class PeerNode implements Closeable {
    private static final long WAIT_MS = 200;

    private final Organisation organisation;
    private final ChannelConfig channel;
    private final Ledger ledger;
    private final ChaincodeDefinition definition;
    private final ChaincodeClient chaincode;
    private final AccessCheck access;
    private final Endorser endorser;
    private final BlockSignatures signatures;
    private final BlockValidator validator;
    private final BlockSource source;
    private final Consumer<Throwable> onFailure;
    private final Thread committer;
    private volatile boolean stopping;

    /**
     * A peer that does nothing before {@link #start}.
     *
     * @param chaincode its chaincode, or null if it only commits
     * @param onFailure told if the peer cannot go on
     * @throws MspException if the channel's memberships are broken
     */
    public PeerNode(
            Organisation organisation,
            SigningIdentity identity,
            ChannelConfig channel,
            ChaincodeDefinition definition,
            Ledger ledger,
            ChaincodeClient chaincode,
            BlockSource source,
            InstantSource clock,
            Consumer<Throwable> onFailure)
            throws MspException {
        this.organisation = organisation;
        this.channel = channel;
        this.ledger = ledger;
        this.definition = definition;
        this.chaincode = chaincode;
        this.source = source;
        this.onFailure = onFailure;
        MspRegistry registry = channel.newRegistry();
        this.access = new AccessCheck(channel, registry, clock);
        this.endorser = new Endorser(identity, access, ledger, definition, chaincode);
        this.signatures = new BlockSignatures(channel, registry);
        this.validator = new BlockValidator(channel, definition.name(), registry, ledger);
        this.committer = new Thread(this::run, "committer-" + organisation.folder());
    }

    /** Begins to fetch, judge and commit blocks. */
    public void start() {
        committer.start();
    }

    private void run() {
        try {
            while (!stopping) {
                long next = ledger.height();
                if (source.awaitBlock(next, WAIT_MS)) {
                    Optional<Block> block = source.block(next);
                    if (block.isPresent() && !stopping) {
                        commit(block.get());
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | MspException | RuntimeException e) {
            if (!stopping) {
                onFailure.accept(e);
            }
        }
    }

    private void commit(Block block) throws IOException, MspException {
        if (block.getHeader().getNumber() == 0) {
            if (!Hashes.headerHash(block.getHeader()).equals(channel.genesisHash())) {
                throw new CorruptStoreException("The first block is not the genesis block of this channel");
            }
            ledger.commit(BlockFlags.with(block, List.of(TxValidationCode.VALID)));
            return;
        }
        signatures.demandSigned(block);
        ledger.commit(BlockFlags.with(block, validator.validate(block)));
    }

    /** Whose peer it is. */
    public Organisation organisation() {
        return organisation;
    }

    /** Its ledger. */
    public Ledger ledger() {
        return ledger;
    }

    /** Its view of who may do what. */
    public AccessCheck access() {
        return access;
    }

    /** Runs and signs proposals. */
    public Endorser endorser() {
        return endorser;
    }

    /** Whether it runs this chaincode; system questions about the chain every peer answers. */
    public boolean runs(String chaincodeName) {
        return Qscc.NAME.equals(chaincodeName)
                || (chaincode != null && definition.name().equals(chaincodeName));
    }

    @Override
    public void close() throws IOException {
        stopping = true;
        if (chaincode != null) {
            chaincode.close();
        }
        ledger.signal().close();
        try {
            // Interrupting could close the file under a write, so the thread is let finish what it has begun.
            committer.join(5000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        ledger.close();
    }
}
