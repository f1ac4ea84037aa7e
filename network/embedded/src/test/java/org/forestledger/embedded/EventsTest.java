// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.embedded.testnet.SharedNetwork.clients;
import static org.forestledger.embedded.testnet.SharedNetwork.network;
import static org.forestledger.embedded.testnet.SharedNetwork.newKey;
import static org.forestledger.embedded.testnet.Texts.text;

import com.google.protobuf.ByteString;
import io.grpc.CallOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.forestledger.embedded.protocol.Hashes;
import org.hyperledger.fabric.client.ChaincodeEvent;
import org.hyperledger.fabric.client.CloseableIterator;
import org.hyperledger.fabric.client.Contract;
import org.hyperledger.fabric.client.InMemoryCheckpointer;
import org.hyperledger.fabric.client.Network;
import org.hyperledger.fabric.client.SubmittedTransaction;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.common.BlockMetadataIndex;
import org.hyperledger.fabric.protos.peer.FilteredBlock;
import org.hyperledger.fabric.protos.peer.TxValidationCode;
import org.junit.jupiter.api.Test;

/** The official client against the running network: events and blocks. */
class EventsTest {
    private static final UnaryOperator<CallOptions> PATIENT =
            options -> options.withDeadlineAfter(20, TimeUnit.SECONDS);

    private final Network channel = clients().network("Partner");
    private final Contract contract = channel.getContract("forest-ledger");

    private SubmittedTransaction event(String value) throws Exception {
        SubmittedTransaction submitted = contract.newProposal("event")
                .addArguments(newKey(), value)
                .build()
                .endorse()
                .submitAsync();
        assertThat(submitted.getStatus().isSuccessful()).isTrue();
        return submitted;
    }

    @Test
    void chaincodeEvents_shouldReplay_whenAStartBlockIsGiven() throws Exception {
        SubmittedTransaction first = event("first");
        contract.submitTransaction("put", newKey(), "no event");
        SubmittedTransaction second = event("second");

        try (CloseableIterator<ChaincodeEvent> events = channel.newChaincodeEventsRequest("forest-ledger")
                .startBlock(first.getStatus().getBlockNumber())
                .build()
                .getEvents(PATIENT)) {
            ChaincodeEvent event = events.next();
            while (!event.getTransactionId().equals(first.getTransactionId())) {
                event = events.next();
            }
            assertThat(event.getEventName()).isEqualTo("Put");
            assertThat(text(event.getPayload())).isEqualTo("first");
            assertThat(event.getBlockNumber()).isEqualTo(first.getStatus().getBlockNumber());
            assertThat(events.next().getTransactionId()).isEqualTo(second.getTransactionId());
        }
    }

    @Test
    void chaincodeEvents_shouldContinueAfterTheCheckpoint_whenOneIsGiven() throws Exception {
        SubmittedTransaction first = event("first");
        SubmittedTransaction second = event("second");
        InMemoryCheckpointer checkpoint = new InMemoryCheckpointer();
        checkpoint.checkpointTransaction(first.getStatus().getBlockNumber(), first.getTransactionId());

        try (CloseableIterator<ChaincodeEvent> events = channel.newChaincodeEventsRequest("forest-ledger")
                .checkpoint(checkpoint)
                .build()
                .getEvents(PATIENT)) {
            assertThat(events.next().getTransactionId()).isEqualTo(second.getTransactionId());
        }
    }

    @Test
    void chaincodeEvents_shouldGiveWhatComes_whenNoStartIsGiven() throws Exception {
        try (CloseableIterator<ChaincodeEvent> events =
                channel.newChaincodeEventsRequest("forest-ledger").build().getEvents(PATIENT)) {
            // The stream begins at the height at which the peer sees the request, so events are sent until one comes.
            List<String> sent = new ArrayList<>();
            Thread sender = new Thread(() -> {
                try {
                    for (int i = 0; i < 20 && !Thread.interrupted(); i++) {
                        sent.add(event("live").getTransactionId());
                    }
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            sender.start();
            ChaincodeEvent event = events.next();
            sender.join();
            assertThat(sent).contains(event.getTransactionId());
        }
    }

    @Test
    void blocks_shouldFormOneChain_whenReadFromTheBeginning() throws Exception {
        contract.submitTransaction("put", newKey(), "v");
        long height = network().height();

        ByteString previous = ByteString.EMPTY;
        try (CloseableIterator<Block> blocks =
                channel.newBlockEventsRequest().startBlock(0).build().getEvents(PATIENT)) {
            for (long number = 0; number < height; number++) {
                Block block = blocks.next();
                assertThat(block.getHeader().getNumber()).isEqualTo(number);
                assertThat(block.getHeader().getPreviousHash()).isEqualTo(previous);
                assertThat(block.getHeader().getDataHash()).isEqualTo(Hashes.dataHash(block.getData()));
                assertThat(block.getMetadata()
                                .getMetadata(BlockMetadataIndex.TRANSACTIONS_FILTER_VALUE)
                                .size())
                        .isEqualTo(block.getData().getDataCount());
                previous = Hashes.headerHash(block.getHeader());
            }
        }
    }

    @Test
    void blocks_shouldBeTheSameForEveryone_whenReadFromDifferentPeers() throws Exception {
        SubmittedTransaction transaction = event("same");
        long number = transaction.getStatus().getBlockNumber();
        List<Block> seen = new ArrayList<>();
        for (String organisation : List.of("Government", "StateCompany", "Partner", "Auditor")) {
            try (CloseableIterator<Block> blocks = clients()
                    .network(organisation)
                    .newBlockEventsRequest()
                    .startBlock(number)
                    .build()
                    .getEvents(PATIENT)) {
                seen.add(blocks.next());
            }
        }
        assertThat(seen).hasSize(4).containsOnly(seen.get(0));
    }

    @Test
    void filteredBlocks_shouldNameTransactionsAndEvents_whenRead() throws Exception {
        SubmittedTransaction transaction = event("secret payload");

        try (CloseableIterator<FilteredBlock> blocks = channel.newFilteredBlockEventsRequest()
                .startBlock(transaction.getStatus().getBlockNumber())
                .build()
                .getEvents(PATIENT)) {
            FilteredBlock block = blocks.next();
            assertThat(block.getChannelId()).isEqualTo("forest");
            assertThat(block.getFilteredTransactionsList()).anySatisfy(found -> {
                assertThat(found.getTxid()).isEqualTo(transaction.getTransactionId());
                assertThat(found.getTxValidationCode()).isEqualTo(TxValidationCode.VALID);
                var event = found.getTransactionActions().getChaincodeActions(0).getChaincodeEvent();
                assertThat(event.getEventName()).isEqualTo("Put");
                assertThat(event.getPayload()).isEmpty();
            });
        }
    }
}
