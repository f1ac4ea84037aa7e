// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.util.ArrayList;
import java.util.List;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.common.BlockMetadataIndex;
import org.hyperledger.fabric.protos.common.ChannelHeader;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.common.Payload;
import org.hyperledger.fabric.protos.peer.TxValidationCode;

/**
 * A transaction as it stands in a block.
 *
 * @param txId its id
 * @param code the peer's verdict
 * @param endorsed whether it is an endorsed transaction, not one of the channel's configuration
 * @param data the transaction
 */
record BlockTransaction(String txId, String code, boolean endorsed, ByteString data) {
    static List<BlockTransaction> of(Block block) throws InvalidProtocolBufferException {
        ByteString flags = block.getMetadata().getMetadata(BlockMetadataIndex.TRANSACTIONS_FILTER_VALUE);
        List<BlockTransaction> transactions = new ArrayList<>();
        for (int i = 0; i < block.getData().getDataCount(); i++) {
            Payload payload = Payload.parseFrom(
                    Envelope.parseFrom(block.getData().getData(i)).getPayload());
            ChannelHeader header = ChannelHeader.parseFrom(payload.getHeader().getChannelHeader());
            transactions.add(new BlockTransaction(
                    header.getTxId(),
                    TxValidationCode.forNumber(flags.byteAt(i) & 0xff).name(),
                    header.getType() == HeaderType.ENDORSER_TRANSACTION_VALUE,
                    payload.getData()));
        }
        return transactions;
    }
}
