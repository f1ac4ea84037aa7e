// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.gateway;

import org.forestledger.embedded.protocol.BlockFlags;
import org.forestledger.embedded.protocol.MalformedMessageException;
import org.forestledger.embedded.protocol.Messages;
import org.forestledger.embedded.protocol.TransactionParts;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.common.ChannelHeader;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.peer.ChaincodeEvent;
import org.hyperledger.fabric.protos.peer.FilteredBlock;
import org.hyperledger.fabric.protos.peer.FilteredChaincodeAction;
import org.hyperledger.fabric.protos.peer.FilteredTransaction;
import org.hyperledger.fabric.protos.peer.FilteredTransactionActions;

/** Cuts a block down to what became of its transactions. */
final class FilteredBlocks {
    private FilteredBlocks() {}

    static FilteredBlock of(Block block, String channelId) {
        FilteredBlock.Builder result = FilteredBlock.newBuilder()
                .setChannelId(channelId)
                .setNumber(block.getHeader().getNumber());
        for (int i = 0; i < block.getData().getDataCount(); i++) {
            try {
                result.addFilteredTransactions(transaction(block, i));
            } catch (MalformedMessageException e) {
                // An unreadable transaction has nothing that could be shown, as in Fabric; its place stays visible
                // in the full block.
                continue;
            }
        }
        return result.build();
    }

    private static FilteredTransaction transaction(Block block, int index) throws MalformedMessageException {
        var envelope = block.getData().getData(index);
        ChannelHeader header = TransactionParts.channelHeader(envelope);
        FilteredTransaction.Builder result = FilteredTransaction.newBuilder()
                .setTxid(header.getTxId())
                .setTypeValue(header.getType())
                .setTxValidationCode(BlockFlags.code(block, index));
        if (header.getType() == HeaderType.ENDORSER_TRANSACTION_VALUE) {
            FilteredTransactionActions.Builder actions = FilteredTransactionActions.newBuilder();
            var events = TransactionParts.parse(envelope).action().getEvents();
            if (!events.isEmpty()) {
                ChaincodeEvent event = Messages.parse(ChaincodeEvent.parser(), events, "ChaincodeEvent");
                actions.addChaincodeActions(FilteredChaincodeAction.newBuilder()
                        .setChaincodeEvent(event.toBuilder().clearPayload()));
            }
            result.setTransactionActions(actions);
        }
        return result.build();
    }
}
