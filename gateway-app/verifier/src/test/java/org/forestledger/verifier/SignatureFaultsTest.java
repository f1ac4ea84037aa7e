// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyperledger.fabric.protos.peer.TxValidationCode.BAD_CREATOR_SIGNATURE;
import static org.hyperledger.fabric.protos.peer.TxValidationCode.VALID;

import com.google.protobuf.ByteString;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERSequence;
import org.forestledger.identity.NodeOu;
import org.forestledger.identity.Validity;
import org.forestledger.verifier.check.Fault;
import org.forestledger.verifier.testing.Scenario;
import org.forestledger.verifier.testing.TestChain;
import org.forestledger.verifier.testing.TestConfig;
import org.forestledger.verifier.testing.TestNetwork;
import org.forestledger.verifier.testing.TestNetwork.Signer;
import org.forestledger.verifier.testing.TestTransaction;
import org.hyperledger.fabric.protos.common.Envelope;
import org.junit.jupiter.api.Test;

class SignatureFaultsTest {
    private static final BigInteger P256_ORDER =
            new BigInteger("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", 16);

    private final Scenario scenario = new Scenario();

    @Test
    void creatorSignature_shouldFault_whenOneBitIsFlipped() {
        TestTransaction transaction = scenario.transaction().writes("a", "1");
        Envelope envelope = transaction.envelope();
        byte[] signature = envelope.getSignature().toByteArray();
        signature[signature.length - 1] ^= 1;
        Envelope flipped = envelope.toBuilder()
                .setSignature(ByteString.copyFrom(signature))
                .build();
        Fault fault = scenario.block(flipped, VALID).onlyFault();
        assertThat(fault.check()).isEqualTo("creator-signature");
        assertThat(fault.txId()).contains(transaction.txId());
        assertThat(fault.message()).contains("does not hold");
    }

    @Test
    void creatorSignature_shouldFault_whenSIsHigh() throws IOException {
        Envelope envelope = scenario.transaction().writes("a", "1").envelope();
        ASN1Sequence parts = ASN1Sequence.getInstance(envelope.getSignature().toByteArray());
        BigInteger s = ASN1Integer.getInstance(parts.getObjectAt(1)).getValue();
        byte[] high = new DERSequence(new ASN1Integer[] {
                    ASN1Integer.getInstance(parts.getObjectAt(0)), new ASN1Integer(P256_ORDER.subtract(s))
                })
                .getEncoded();
        Envelope changed =
                envelope.toBuilder().setSignature(ByteString.copyFrom(high)).build();
        assertThat(scenario.block(changed, VALID).onlyFault().check()).isEqualTo("creator-signature");
    }

    @Test
    void creatorSignature_shouldFault_whenTheAuthorityIsForeign() {
        Signer foreign = new Signer(
                "PartnerMSP",
                TestNetwork.newAuthority("PartnerMSP")
                        .enrol("user", NodeOu.CLIENT, Validity.years(TestNetwork.NOW, 1)));
        Fault fault = scenario.block(new TestTransaction(foreign, scenario.endorsers).writes("a", "1"), VALID)
                .onlyFault();
        assertThat(fault.check()).isEqualTo("creator-signature");
        assertThat(fault.message()).contains("chains to no authority of PartnerMSP");
    }

    @Test
    void creatorSignature_shouldFault_whenTheOrganisationIsUnknownOrAnother() {
        Signer unknown = new Signer("NobodyMSP", scenario.client.credential());
        scenario.block(new TestTransaction(unknown, scenario.endorsers).writes("a", "1"), VALID);
        Signer swapped = new Signer("AuditorMSP", scenario.client.credential());
        scenario.block(new TestTransaction(swapped, scenario.endorsers).writes("b", "1"), VALID);
        assertThat(scenario.verify().faults())
                .extracting(Fault::message)
                .satisfiesExactly(
                        message -> assertThat(message).contains("there is no organisation NobodyMSP"),
                        message -> assertThat(message).contains("chains to no authority of AuditorMSP"));
    }

    @Test
    void creatorSignature_shouldFault_whenTheClientIsAnAuthority() {
        Signer authority = new Signer(
                "PartnerMSP", scenario.network.authority("PartnerMSP").credential());
        Fault fault = scenario.block(new TestTransaction(authority, scenario.endorsers).writes("a", "1"), VALID)
                .onlyFault();
        assertThat(fault.message()).contains("one of an authority");
    }

    @Test
    void creatorValidity_shouldFault_whenTheCertificateHasExpired() {
        Signer expired = scenario.network.client("PartnerMSP", Validity.expiredAt(TestNetwork.NOW));
        TestTransaction transaction = new TestTransaction(expired, scenario.endorsers).writes("a", "1");
        Fault fault = scenario.block(transaction, VALID).onlyFault();
        assertThat(fault.check()).isEqualTo("creator-validity");
        assertThat(fault.txId()).contains(transaction.txId());
    }

    @Test
    void creatorValidity_shouldHold_whenTheCertificateExpiredAfterTheTransaction() {
        Signer retired = scenario.network.client(
                "PartnerMSP",
                new Validity(
                        TestNetwork.NOW.minus(Duration.ofMinutes(4)), TestNetwork.NOW.plus(Duration.ofMinutes(1))));
        scenario.block(new TestTransaction(retired, scenario.endorsers).writes("a", "1"), VALID);
        assertThat(scenario.verify().faults()).isEmpty();
        scenario.block(
                new TestTransaction(retired, scenario.endorsers)
                        .at(TestNetwork.NOW.plus(Duration.ofMinutes(2)))
                        .writes("b", "1"),
                BAD_CREATOR_SIGNATURE);
        assertThat(scenario.verify().faults()).isEmpty();
    }

    @Test
    void transactionId_shouldFault_whenItIsChosen() {
        TestTransaction transaction =
                scenario.transaction().claimingId(id -> "0".repeat(64)).writes("a", "1");
        Fault fault = scenario.block(transaction, VALID).onlyFault();
        assertThat(fault.check()).isEqualTo("transaction-id");
        assertThat(fault.txId()).contains("0".repeat(64));
    }

    @Test
    void transactionType_shouldFault_whenTheChannelIsAnother() {
        Fault fault = scenario.block(scenario.transaction().on("other").writes("a", "1"), VALID)
                .onlyFault();
        assertThat(fault.check()).isEqualTo("transaction-type");
    }

    @Test
    void proposalHash_shouldFault_whenAnotherProposalWasEndorsed() {
        TestTransaction transaction = scenario.transaction()
                .endorsing(response -> response.toBuilder()
                        .setProposalHash(ByteString.copyFrom(new byte[32]))
                        .build())
                .writes("a", "1");
        assertThat(scenario.block(transaction, VALID).onlyFault().check()).isEqualTo("proposal-hash");
    }

    @Test
    void endorsement_shouldFault_whenOnlyTwoOrganisationsEndorsed() {
        TestTransaction transaction =
                new TestTransaction(scenario.client, scenario.endorsers.subList(0, 2)).writes("a", "1");
        Fault fault = scenario.block(transaction, VALID).onlyFault();
        assertThat(fault.check()).isEqualTo("endorsement-policy");
        assertThat(fault.block()).isEqualTo(1);
        assertThat(fault.txId()).contains(transaction.txId());
        assertThat(fault.message()).contains("is endorsed by GovernmentMSP, StateCompanyMSP.");
    }

    @Test
    void endorsement_shouldFault_whenTheThirdIsOfAnotherOrganisationOrNoPeerOrTheSameTwice() {
        List<Signer> two = scenario.endorsers.subList(0, 2);
        List<Signer> substitutes = List.of(scenario.network.peer("AuditorMSP"), scenario.client, two.get(0));
        for (Signer substitute : substitutes) {
            List<Signer> three =
                    Stream.concat(two.stream(), Stream.of(substitute)).toList();
            scenario.block(new TestTransaction(scenario.client, three).writes("a", "1"), VALID);
        }
        assertThat(scenario.verify().faults())
                .extracting(Fault::check)
                .containsExactly("endorsement-policy", "endorsement-policy", "endorsement-policy");
    }

    @Test
    void endorsement_shouldHold_whenAFourthSignatureIsWorthless() {
        Signer foreign = new Signer(
                "AuditorMSP",
                TestNetwork.newAuthority("AuditorMSP").enrol("peer0", NodeOu.PEER, Validity.years(TestNetwork.NOW, 1)));
        List<Signer> four =
                Stream.concat(Stream.of(foreign), scenario.endorsers.stream()).toList();
        scenario.block(new TestTransaction(scenario.client, four).writes("a", "1"), VALID);
        assertThat(scenario.verify().faults()).isEmpty();
    }

    @Test
    void endorsement_shouldFault_whenTheWriteSetWasChangedAfterwards() {
        ByteString from = ByteString.copyFromUtf8("amount-100");
        ByteString to = ByteString.copyFromUtf8("amount-999");
        TestTransaction transaction = scenario.transaction()
                .writes("a", from.toStringUtf8())
                .afterEndorsing(bytes -> replaceOnce(bytes, from, to));
        Fault fault = scenario.block(transaction, VALID).onlyFault();
        assertThat(fault.check()).isEqualTo("endorsement-policy");
        assertThat(fault.message()).contains("is endorsed by nobody");
    }

    @Test
    void ordererSignature_shouldFault_whenSomeoneElseSigned() {
        Envelope envelope = scenario.transaction().writes("a", "1").envelope();
        Signer foreign = new Signer(
                TestNetwork.ORDERER,
                TestNetwork.newAuthority(TestNetwork.ORDERER)
                        .enrol("orderer0", NodeOu.ORDERER, Validity.years(TestNetwork.NOW, 1)));
        scenario.chain.add(foreign, List.of(envelope), VALID);
        Fault fault = scenario.onlyFault();
        assertThat(fault.check()).isEqualTo("orderer-signature");
        assertThat(fault.message()).contains("signed by nobody");
    }

    @Test
    void ordererSignature_shouldFault_whenTheSignerIsNoOrderingNode() {
        Signer client = scenario.network.client(TestNetwork.ORDERER);
        scenario.chain.add(
                client, List.of(scenario.transaction().writes("a", "1").envelope()), VALID);
        scenario.chain.add(
                scenario.endorsers.get(0),
                List.of(scenario.transaction().writes("b", "1").envelope()),
                VALID);
        assertThat(scenario.verify().faults())
                .extracting(Fault::check)
                .containsExactly("orderer-signature", "orderer-signature");
    }

    @Test
    void ordererSignature_shouldFault_whenThereIsNone() {
        scenario.block(scenario.transaction().writes("a", "1"), VALID);
        scenario.chain.replace(1, block -> block.toBuilder().clearMetadata().build());
        Fault fault = scenario.onlyFault();
        assertThat(fault.message()).contains("carries no signatures");
    }

    @Test
    void ordererSignature_shouldWantAQuorum_whenTheOrderingIsBft() {
        TestNetwork network = scenario.network;
        List<Signer> nodes = List.of(network.orderer(), network.orderer(), network.orderer(), network.orderer());
        TestChain chain = new TestChain(TestConfig.bft(network, nodes, 3));
        chain.addBft(
                Arrays.asList(nodes.get(0), null, nodes.get(2), nodes.get(3)),
                List.of(scenario.transaction().writes("a", "1").envelope()),
                VALID);
        Verifier verifier = new Verifier(VerifierSettings.of(chain.anchor()), List.of());
        assertThat(verifier.verify(chain.blocks()).faults()).isEmpty();
        // The second signature of a node under another node's number counts for nobody.
        chain.addBft(
                Arrays.asList(nodes.get(0), nodes.get(1), nodes.get(0), null),
                List.of(scenario.transaction().writes("b", "1").envelope()),
                VALID);
        assertThat(verifier.verify(chain.blocks()).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.check()).isEqualTo("orderer-signature");
            assertThat(fault.block()).isEqualTo(2);
        });
    }

    private static ByteString replaceOnce(ByteString bytes, ByteString from, ByteString to) {
        for (int i = 0; i + from.size() <= bytes.size(); i++) {
            if (bytes.substring(i, i + from.size()).equals(from)) {
                return bytes.substring(0, i).concat(to).concat(bytes.substring(i + from.size()));
            }
        }
        throw new AssertionError("the text does not occur");
    }
}
