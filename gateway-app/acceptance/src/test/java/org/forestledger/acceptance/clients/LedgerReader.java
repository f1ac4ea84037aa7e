// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.clients;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.InvalidProtocolBufferException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.hyperledger.fabric.client.CloseableIterator;
import org.hyperledger.fabric.client.Contract;
import org.hyperledger.fabric.client.GatewayException;
import org.hyperledger.fabric.client.Network;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.common.BlockchainInfo;
import org.hyperledger.fabric.protos.peer.FilteredBlock;
import org.hyperledger.fabric.protos.peer.FilteredTransaction;
import org.hyperledger.fabric.protos.peer.TxValidationCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands on the ledger, asked of the Government's peer with a stock client. */
final class LedgerReader {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Network network;
    private final Contract contract;
    private final String channelName;

    LedgerReader(StockClients clients) {
        this.channelName = clients.channelName();
        this.network = clients.gateway(clients.person("gov.officer"), StockClients.GOVERNMENT)
                .getNetwork(channelName);
        this.contract = network.getContract(clients.chaincodeName());
    }

    /** Fails where an entry stands; the name is {@code kind/id}. */
    void requireAbsent(String entry) {
        assertThat(Refused.by(() -> contract.evaluateTransaction("read:Get", query(entry)))
                        .code())
                .as(entry)
                .isEqualTo("NOT_FOUND");
    }

    /** An entry that must stand. */
    JsonNode entry(String entry) throws GatewayException {
        return json(contract.evaluateTransaction("read:Get", query(entry))).path("entry");
    }

    /** How often an entry was written. */
    int versions(String entry) throws GatewayException {
        return json(contract.evaluateTransaction("read:History", query(entry)))
                .path("versions")
                .size();
    }

    private static String query(String entry) {
        int slash = entry.indexOf('/');
        return JSON.createObjectNode()
                .put("kind", entry.substring(0, slash))
                .put("id", entry.substring(slash + 1))
                .toString();
    }

    private static JsonNode json(byte[] bytes) {
        return JSON.readTree(new String(bytes, StandardCharsets.UTF_8));
    }

    /** How many blocks there are. */
    long height() throws GatewayException, InvalidProtocolBufferException {
        byte[] info = network.getContract("qscc").evaluateTransaction("GetChainInfo", channelName);
        return BlockchainInfo.parseFrom(info).getHeight();
    }

    /** Whether any block from a number on carries an ASCII text, in whatever transaction, valid or not. */
    boolean blocksMention(long from, String text) throws GatewayException, InvalidProtocolBufferException {
        return replay(from, this::blocks, block -> block.getHeader().getNumber()).stream()
                .anyMatch(block -> new String(block.toByteArray(), StandardCharsets.ISO_8859_1).contains(text));
    }

    /** The verdicts on a transaction id in the blocks from a number on, in their order. */
    List<TxValidationCode> verdicts(long from, String txId) throws GatewayException, InvalidProtocolBufferException {
        return replay(from, this::filteredBlocks, FilteredBlock::getNumber).stream()
                .flatMap(block -> block.getFilteredTransactionsList().stream())
                .filter(transaction -> transaction.getTxid().equals(txId))
                .map(FilteredTransaction::getTxValidationCode)
                .toList();
    }

    private CloseableIterator<Block> blocks(long from) {
        return network.newBlockEventsRequest().startBlock(from).build().getEvents();
    }

    private CloseableIterator<FilteredBlock> filteredBlocks(long from) {
        return network.newFilteredBlockEventsRequest().startBlock(from).build().getEvents();
    }

    private <T> List<T> replay(long from, LongFunction<CloseableIterator<T>> open, ToLongFunction<T> number)
            throws GatewayException, InvalidProtocolBufferException {
        long last = height() - 1;
        List<T> blocks = new ArrayList<>();
        if (from > last) {
            return blocks;
        }
        try (CloseableIterator<T> stream = open.apply(from)) {
            do {
                blocks.add(stream.next());
            } while (number.applyAsLong(blocks.get(blocks.size() - 1)) < last);
        }
        return blocks;
    }
}
