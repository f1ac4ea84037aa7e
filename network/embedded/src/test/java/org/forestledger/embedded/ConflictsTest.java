// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.embedded.testnet.SharedNetwork.clients;
import static org.forestledger.embedded.testnet.SharedNetwork.newKey;
import static org.forestledger.embedded.testnet.Texts.text;

import java.util.concurrent.TimeUnit;
import org.hyperledger.fabric.client.Contract;
import org.hyperledger.fabric.client.SubmittedTransaction;
import org.hyperledger.fabric.client.Transaction;
import org.hyperledger.fabric.protos.peer.TxValidationCode;
import org.junit.jupiter.api.Test;

/** Transactions that meet: every peer must judge them as Fabric does. */
class ConflictsTest {
    private final Contract contract = clients().contract("Government");

    private Transaction endorsed(String function, String... arguments) throws Exception {
        return contract.newProposal(function).addArguments(arguments).build().endorse();
    }

    @Test
    void commit_shouldBeAnMvccConflict_whenAKeyReadHasChanged() throws Exception {
        String key = newKey();
        contract.submitTransaction("put", key, "1");
        Transaction first = endorsed("add", key, "10");
        Transaction second = endorsed("add", key, "100");

        assertThat(first.submitAsync().getStatus().isSuccessful()).isTrue();
        assertThat(second.submitAsync().getStatus().getCode()).isEqualTo(TxValidationCode.MVCC_READ_CONFLICT);
        assertThat(text(contract.evaluateTransaction("get", key))).isEqualTo("11");
    }

    @Test
    void commit_shouldBeAnMvccConflict_whenBothAreInOneBlock() throws Exception {
        String key = newKey();
        Transaction first = endorsed("add", key, "1");
        Transaction second = endorsed("add", key, "2");

        SubmittedTransaction firstCommit = first.submitAsync();
        SubmittedTransaction secondCommit = second.submitAsync();

        assertThat(firstCommit.getStatus().isSuccessful()).isTrue();
        assertThat(secondCommit.getStatus().getCode()).isEqualTo(TxValidationCode.MVCC_READ_CONFLICT);
    }

    @Test
    void commit_shouldBeAPhantomConflict_whenARangeReadHasGrown() throws Exception {
        String prefix = newKey() + "/";
        String total = newKey();
        contract.submitTransaction("putMany", prefix, "3");
        Transaction count = endorsed("countInto", prefix, prefix + "~", total);
        contract.submitTransaction("put", prefix + "new", "v");

        assertThat(count.submitAsync().getStatus().getCode()).isEqualTo(TxValidationCode.PHANTOM_READ_CONFLICT);
    }

    @Test
    void commit_shouldBeAPhantomConflict_whenARangeTooLongToListHasShrunk() throws Exception {
        String prefix = newKey() + "/";
        contract.submitTransaction("putMany", prefix, "120");
        Transaction stale = endorsed("countInto", prefix, prefix + "~", newKey());
        Transaction fresh = endorsed("countInto", prefix, prefix + "~", newKey());

        assertThat(fresh.submitAsync().getStatus().isSuccessful()).isTrue();
        contract.submitTransaction("delete", prefix + "00077");
        assertThat(stale.submitAsync().getStatus().getCode()).isEqualTo(TxValidationCode.PHANTOM_READ_CONFLICT);
    }

    @Test
    void commit_shouldBeADuplicate_whenTheSameTransactionIsSentTwice() throws Exception {
        String key = newKey();
        Transaction transaction = endorsed("put", key, "v");
        SubmittedTransaction first = transaction.submitAsync();
        assertThat(first.getStatus().isSuccessful()).isTrue();

        transaction.submitAsync();

        // The status by id stays that of the first; the next block tells of the second.
        try (var blocks = clients()
                .network("Government")
                .newFilteredBlockEventsRequest()
                .startBlock(first.getStatus().getBlockNumber() + 1)
                .build()
                .getEvents(options -> options.withDeadlineAfter(20, TimeUnit.SECONDS))) {
            assertThat(blocks.next().getFilteredTransactionsList())
                    .singleElement()
                    .satisfies(found -> {
                        assertThat(found.getTxid()).isEqualTo(transaction.getTransactionId());
                        assertThat(found.getTxValidationCode()).isEqualTo(TxValidationCode.DUPLICATE_TXID);
                    });
        }
        assertThat(first.getStatus().isSuccessful()).isTrue();
    }
}
