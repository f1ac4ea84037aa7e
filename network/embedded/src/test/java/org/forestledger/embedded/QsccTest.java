// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.forestledger.embedded.testnet.SharedNetwork.clients;
import static org.forestledger.embedded.testnet.SharedNetwork.network;
import static org.forestledger.embedded.testnet.SharedNetwork.newKey;

import org.forestledger.embedded.protocol.Hashes;
import org.hyperledger.fabric.client.Contract;
import org.hyperledger.fabric.client.SubmittedTransaction;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.common.BlockchainInfo;
import org.hyperledger.fabric.protos.peer.ProcessedTransaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions about the chain through the system chaincode, as Fabric's clients ask them. */
class QsccTest {
    private final Contract qscc = clients().network("Auditor").getContract("qscc");

    @Test
    void getChainInfo_shouldGiveHeightAndHash_whenAsked() throws Exception {
        clients().contract("Government").submitTransaction("put", newKey(), "v");
        BlockchainInfo info = BlockchainInfo.parseFrom(qscc.evaluateTransaction("GetChainInfo", "forest"));

        Block tip = Block.parseFrom(
                qscc.evaluateTransaction("GetBlockByNumber", "forest", Long.toString(info.getHeight() - 1)));

        assertThat(info.getHeight()).isGreaterThan(1);
        assertThat(info.getCurrentBlockHash()).isEqualTo(Hashes.headerHash(tip.getHeader()));
        assertThat(info.getPreviousBlockHash()).isEqualTo(tip.getHeader().getPreviousHash());
    }

    @Test
    void blocks_shouldBeFound_whenAskedByTransactionAndByHash() throws Exception {
        SubmittedTransaction transaction = clients()
                .contract("Government")
                .newProposal("put")
                .addArguments(newKey(), "v")
                .build()
                .endorse()
                .submitAsync();
        long number = transaction.getStatus().getBlockNumber();
        org.awaitility.Awaitility.await().until(() -> network().height() > number);

        Block byTransaction =
                Block.parseFrom(qscc.evaluateTransaction("GetBlockByTxID", "forest", transaction.getTransactionId()));
        ProcessedTransaction found = ProcessedTransaction.parseFrom(
                qscc.evaluateTransaction("GetTransactionByID", "forest", transaction.getTransactionId()));
        byte[] byHash = qscc.newProposal("GetBlockByHash")
                .addArguments(
                        "forest".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        Hashes.headerHash(byTransaction.getHeader()).toByteArray())
                .build()
                .evaluate();

        assertThat(byTransaction.getHeader().getNumber()).isEqualTo(number);
        assertThat(Block.parseFrom(byHash)).isEqualTo(byTransaction);
        assertThat(found.getValidationCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GetBlockByNumber forest 999999",
                "GetBlockByNumber forest x",
                "GetBlockByTxID forest 00",
                "GetTransactionByID forest 00",
                "GetBlockByNumber forest",
                "GetChainInfo other",
                "GetChainInfo",
                "NoSuchFunction forest x"
            })
    void question_shouldBeRefused_whenItCannotBeAnswered(String call) {
        String[] words = call.split(" ");
        String[] arguments = java.util.Arrays.copyOfRange(words, 1, words.length);

        assertThatThrownBy(() -> qscc.evaluateTransaction(words[0], arguments))
                .hasMessageContaining("chaincode response 500");
    }
}
