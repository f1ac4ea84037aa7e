// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.msp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.forestledger.embedded.config.CryptoLayout;
import org.forestledger.embedded.config.Organisation;
import org.forestledger.embedded.testnet.Seeds;
import org.forestledger.identity.IdentityMaterial;
import org.hyperledger.fabric.protos.common.SignaturePolicyEnvelope;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignaturesTest {
    private static final ByteString MESSAGE = ByteString.copyFromUtf8("message");

    @TempDir
    private static Path crypto;

    private static MspRegistry registry;
    private static SigningIdentity government;
    private static SigningIdentity partner;

    @BeforeAll
    static void load() throws Exception {
        CryptoLayout layout = new CryptoLayout(crypto.resolve("crypto"));
        IdentityMaterial.generate(layout.root());
        registry = new MspRegistry(List.of(msp(layout, Organisation.GOVERNMENT), msp(layout, Organisation.PARTNER)));
        government = SigningIdentity.load("GovernmentMSP", layout.peerMsp(Organisation.GOVERNMENT));
        partner = SigningIdentity.load("PartnerMSP", layout.peerMsp(Organisation.PARTNER));
    }

    private static Msp msp(CryptoLayout layout, Organisation organisation) throws IOException, MspException {
        return Msp.of(MspFolder.read(organisation.mspId(), layout.organisationMsp(organisation)));
    }

    @Test
    void signature_shouldVerify_whenMadeByTheSameIdentity() throws Exception {
        ByteString signature = government.sign(MESSAGE);

        assertThat(registry.identity(government.serialized()).key().verifies(MESSAGE, signature))
                .isTrue();
        assertThat(registry.identity(partner.serialized()).key().verifies(MESSAGE, signature))
                .isFalse();
        assertThat(government.sign(MESSAGE)).isEqualTo(signature);
    }

    @Test
    void signature_shouldBeRefused_whenItsSIsHigh() throws Exception {
        BigInteger n = Curve.DOMAIN.getN();
        BigInteger[] rs =
                StandardDSAEncoding.INSTANCE.decode(n, government.sign(MESSAGE).toByteArray());
        ByteString mirrored = ByteString.copyFrom(StandardDSAEncoding.INSTANCE.encode(n, rs[0], n.subtract(rs[1])));

        assertThat(registry.identity(government.serialized()).key().verifies(MESSAGE, mirrored))
                .isFalse();
    }

    @Test
    void signature_shouldBeRefused_whenItsBytesAreArbitrary() throws Exception {
        Random random = Seeds.random("SignaturesTest.arbitrary");
        PublicKey key = registry.identity(government.serialized()).key();
        byte[] good = government.sign(MESSAGE).toByteArray();
        for (int run = 0; run < 2000; run++) {
            byte[] bytes = run % 2 == 0 ? new byte[random.nextInt(80)] : good.clone();
            if (run % 2 == 0) {
                random.nextBytes(bytes);
            } else {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            assertThat(key.verifies(MESSAGE, ByteString.copyFrom(bytes))).isFalse();
        }
    }

    @Test
    void identity_shouldBeRefused_whenItsBytesAreChanged() {
        Random random = Seeds.random("SignaturesTest.identity");
        for (int run = 0; run < 500; run++) {
            byte[] bytes = government.serialized().toByteArray();
            int at = random.nextInt(bytes.length);
            bytes[at] ^= (byte) (1 << random.nextInt(8));
            ByteString changed = ByteString.copyFrom(bytes);
            try {
                // Changes in the wrapping of the certificate's text may leave the certificate as it was.
                assertThat(registry.identity(changed).mspId()).isEqualTo("GovernmentMSP");
            } catch (MspException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }

    @Test
    void identity_shouldBeRefused_whenItIsAnAuthorityOrUnknown() throws Exception {
        ByteString authority = ByteString.copyFrom(
                java.nio.file.Files.readAllBytes(crypto.resolve("crypto/organizations/Government/ca/ca-cert.pem")));
        ByteString serialized = org.hyperledger.fabric.protos.msp.SerializedIdentity.newBuilder()
                .setMspid("GovernmentMSP")
                .setIdBytes(authority)
                .build()
                .toByteString();

        assertThatThrownBy(() -> registry.identity(serialized)).hasMessageContaining("A CA certificate");
        assertThatThrownBy(() -> registry.identity(ByteString.EMPTY)).hasMessageContaining("is unknown");
    }

    @Test
    void policy_shouldCountEachSignerOnce_whenOneIsGivenTwice() throws Exception {
        Identity one = registry.identity(government.serialized());
        Identity other = registry.identity(partner.serialized());
        SignaturePolicyEnvelope both = SignaturePolicies.allOf(Role.PEER, List.of("GovernmentMSP", "PartnerMSP"));
        SignaturePolicyEnvelope twice = SignaturePolicies.allOf(Role.PEER, List.of("GovernmentMSP", "GovernmentMSP"));

        assertThat(SignaturePolicies.isSatisfied(both, List.of(one, other))).isTrue();
        assertThat(SignaturePolicies.isSatisfied(both, List.of(one))).isFalse();
        assertThat(SignaturePolicies.isSatisfied(twice, List.of(one, one))).isFalse();
        assertThat(SignaturePolicies.isSatisfied(
                        SignaturePolicies.allOf(Role.CLIENT, List.of("GovernmentMSP")), List.of(one)))
                .isFalse();
        assertThat(SignaturePolicies.isSatisfied(SignaturePolicyEnvelope.getDefaultInstance(), List.of(one)))
                .isFalse();
    }
}
