// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.embedded.testnet.SharedNetwork.clients;
import static org.forestledger.embedded.testnet.SharedNetwork.newKey;

import com.google.protobuf.ByteString;
import java.nio.file.Files;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.forestledger.embedded.genesis.ChannelConfig;
import org.forestledger.embedded.testnet.Clients;
import org.forestledger.embedded.testnet.Seeds;
import org.forestledger.embedded.testnet.SharedNetwork;
import org.forestledger.embedded.testnet.Signed;
import org.hyperledger.fabric.client.identity.Signer;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.common.ChannelHeader;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.common.Payload;
import org.hyperledger.fabric.protos.gateway.PreparedTransaction;
import org.hyperledger.fabric.protos.peer.TxValidationCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Verdicts on a single transaction, each for a fault put into a real one. */
class TransactionChecksTest {
    private final Signer signer = Clients.signer(clients().admin("Government"));
    private TransactionChecks checks;
    private Envelope good;
    private Payload payload;

    @BeforeEach
    void endorse() throws Exception {
        Block genesis = Block.parseFrom(
                Files.readAllBytes(SharedNetwork.config().networkDir().resolve("genesis.block")));
        ChannelConfig channel = ChannelConfig.read(genesis);
        checks = new TransactionChecks("forest", "forest-ledger", channel.newRegistry());
        byte[] prepared = clients()
                .contract("Government")
                .newProposal("put")
                .addArguments(newKey(), "v")
                .build()
                .endorse()
                .getBytes();
        payload = Payload.parseFrom(
                PreparedTransaction.parseFrom(prepared).getEnvelope().getPayload());
        good = Signed.envelope(payload.toByteString(), signer);
    }

    private TxValidationCode verdict(ByteString envelope) {
        CheckedTransaction checked = checks.check(envelope);
        return checked.formCode() == TxValidationCode.VALID ? checked.actionCode() : checked.formCode();
    }

    private TxValidationCode verdictWithHeader(UnaryOperator<ChannelHeader> change) throws Exception {
        ChannelHeader header =
                change.apply(ChannelHeader.parseFrom(payload.getHeader().getChannelHeader()));
        Payload changed = payload.toBuilder()
                .setHeader(payload.getHeader().toBuilder().setChannelHeader(header.toByteString()))
                .build();
        return verdict(Signed.envelope(changed.toByteString(), signer).toByteString());
    }

    @Test
    void check_shouldFindThreeEndorsers_whenTheTransactionIsGood() {
        CheckedTransaction checked = checks.check(good.toByteString());

        assertThat(checked.formCode()).isEqualTo(TxValidationCode.VALID);
        assertThat(checked.actionCode()).isEqualTo(TxValidationCode.VALID);
        assertThat(checked.endorsers())
                .extracting(endorser -> endorser.mspId())
                .containsExactlyInAnyOrder("GovernmentMSP", "StateCompanyMSP", "PartnerMSP");
    }

    @Test
    void check_shouldNameTheFault_whenAPartIsWrong() throws Exception {
        assertThat(verdict(ByteString.copyFromUtf8("\u0007broken"))).isEqualTo(TxValidationCode.INVALID_OTHER_REASON);
        assertThat(verdict(Signed.envelope(ByteString.copyFromUtf8("\u0007broken"), signer)
                        .toByteString()))
                .isEqualTo(TxValidationCode.BAD_PAYLOAD);
        assertThat(verdict(Signed.envelope(ByteString.EMPTY, signer).toByteString()))
                .isEqualTo(TxValidationCode.BAD_COMMON_HEADER);
        assertThat(verdict(good.toBuilder()
                        .setSignature(ByteString.copyFrom(signer.sign(new byte[32])))
                        .build()
                        .toByteString()))
                .isEqualTo(TxValidationCode.BAD_CREATOR_SIGNATURE);
        assertThat(verdict(good.toBuilder().clearSignature().build().toByteString()))
                .isEqualTo(TxValidationCode.BAD_CREATOR_SIGNATURE);
        assertThat(verdictWithHeader(header -> header.toBuilder().setEpoch(1).build()))
                .isEqualTo(TxValidationCode.BAD_COMMON_HEADER);
        assertThat(verdictWithHeader(header -> header.toBuilder()
                        .setType(HeaderType.CONFIG_UPDATE_VALUE)
                        .build()))
                .isEqualTo(TxValidationCode.UNSUPPORTED_TX_PAYLOAD);
        assertThat(verdictWithHeader(header ->
                        header.toBuilder().setType(HeaderType.CONFIG_VALUE).build()))
                .isEqualTo(TxValidationCode.INVALID_CONFIG_TRANSACTION);
        assertThat(verdictWithHeader(header -> header.toBuilder().setTxId("00").build()))
                .isEqualTo(TxValidationCode.BAD_PROPOSAL_TXID);
        // What the endorsers signed is bound to the header, so a change of the channel breaks the binding first.
        assertThat(verdictWithHeader(
                        header -> header.toBuilder().setChannelId("other").build()))
                .isEqualTo(TxValidationCode.INVALID_ENDORSER_TRANSACTION);
        assertThat(verdict(
                        Signed.envelope(payload.toBuilder().clearData().build().toByteString(), signer)
                                .toByteString()))
                .isEqualTo(TxValidationCode.INVALID_ENDORSER_TRANSACTION);
    }

    @Test
    void check_shouldNeverFailNorFindAllEndorsers_whenBytesAreChangedAtRandom() {
        Random random = Seeds.random("TransactionChecksTest.fuzz");
        for (int run = 0; run < 1500; run++) {
            byte[] bytes = payload.toByteArray();
            for (int i = random.nextInt(3); i >= 0; i--) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            // Signed anew, so that the checks behind the signature are reached too.
            ByteString changed = ByteString.copyFrom(bytes);
            if (changed.equals(payload.toByteString())) {
                continue;
            }
            CheckedTransaction checked =
                    checks.check(Signed.envelope(changed, signer).toByteString());
            boolean isAccepted = checked.formCode() == TxValidationCode.VALID
                    && checked.actionCode() == TxValidationCode.VALID
                    && checked.endorsers().size() == 3;
            assertThat(isAccepted && !isSameMeaning(changed)).isFalse();
        }
    }

    /** A change in a field that protobuf does not know leaves the meaning of the message as it was. */
    private boolean isSameMeaning(ByteString changed) {
        CheckedTransaction original = checks.check(good.toByteString());
        CheckedTransaction now = checks.check(Signed.envelope(changed, signer).toByteString());
        return original.changes().equals(now.changes())
                && original.transactionId().equals(now.transactionId());
    }
}
