// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;
import org.forestledger.acceptance.api.Answer;
import org.forestledger.acceptance.api.Api;
import org.forestledger.cases.RuleSetFiles;
import org.forestledger.identity.Users;
import org.hyperledger.fabric.protos.common.Header;
import org.hyperledger.fabric.protos.common.SignatureHeader;
import org.hyperledger.fabric.protos.msp.SerializedIdentity;
import org.hyperledger.fabric.protos.peer.ChaincodeInvocationSpec;
import org.hyperledger.fabric.protos.peer.ChaincodeProposalPayload;
import org.hyperledger.fabric.protos.peer.Proposal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An investor signs with a key that no process of the ledger ever sees. */
class OwnKeyIT {
    private static final String RULES = "ruzhou-2023";
    private static final String INVESTOR = "investor.a";
    private static final String PREPARE = "/api/v1/own-key/lots/transfers";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration NOTICED = Duration.ofSeconds(60);

    private static Path folder;
    private static LedgerStack stack;
    private static Api api;
    private static String batch;
    private static KeyPair keys;
    private static String certificate;

    @BeforeAll
    static void enrol() throws Exception {
        folder = Files.createTempDirectory("forest-ledger-own-key-");
        stack = LedgerStack.start(folder);
        api = stack.api();
        City city = new City(api);
        city.found();
        city.rules(RuleSetFiles.read(RULES));
        batch = city.batch(RULES, "NEW", 1_000);
        String trade = city.held(RULES, batch, 1_000, 2_000_000, "");
        city.paid(trade);
        city.settled(trade);
        city.act("buyer.trader", "/lots/transfers", transfer("buyer-1", "investor-a", 1, 100));
        keys = newKeys();
        certificate = certify(request(keys));
        awaitNoticed();
    }

    @AfterAll
    static void end() {
        stack.close();
        LedgerStack.delete(folder);
    }

    @Test
    void transfer_shouldCommit_whenTheInvestorSignsEachStep() throws Exception {
        Map<String, Object> transfer = transfer("investor-a", "investor-b", 1, 10);
        JsonNode proposal = prepare(City.fresh("own-key"), transfer);
        List<String> command = command(proposal);
        assertThat(command.get(0)).isEqualTo("lot:Transfer");
        assertThat(JSON.readTree(command.get(2))).isEqualTo(JSON.readTree(JSON.writeValueAsString(transfer)));
        assertThat(creator(proposal)).isEqualTo(certificate);

        JsonNode transaction = sign(proposal, keys.getPrivate()).body();
        assertThat(transaction.path("step").asString()).isEqualTo("TRANSACTION");
        assertThat(transaction.path("preview").path("entry").path("toAccount").asString())
                .isEqualTo("investor-b");
        Answer end = sign(transaction, keys.getPrivate());
        assertThat(end.status()).isEqualTo(200);
        assertThat(end.body().path("operation").path("state").asString()).isEqualTo("COMMITTED");
        assertThat(owner(1)).isEqualTo("investor-b");
        requireNoTrace();
    }

    @Test
    void write_shouldGoOn_whenTheGatewayIsKilledBetweenTheSignatures() throws Exception {
        JsonNode proposal = prepare(City.fresh("own-key"), transfer("investor-a", "investor-b", 11, 20));
        JsonNode transaction = sign(proposal, keys.getPrivate()).body();
        stack.kill(false, true);
        stack.startGateway();
        stack.awaitReady();

        JsonNode found = api.get(INVESTOR, address(proposal)).body();
        assertThat(found).isEqualTo(transaction);
        assertThat(sign(found, keys.getPrivate()).status()).isEqualTo(200);
        assertThat(owner(11)).isEqualTo("investor-b");
    }

    @Test
    void sign_shouldBeRefused_whenAnotherKeySigns() throws Exception {
        JsonNode proposal = prepare(City.fresh("own-key"), transfer("investor-a", "investor-b", 21, 30));
        assertThat(sign(proposal, newKeys().getPrivate()).code()).isEqualTo("SIGNATURE_WRONG");
        JsonNode transaction = sign(proposal, keys.getPrivate()).body();
        assertThat(sign(transaction, newKeys().getPrivate()).code()).isEqualTo("SIGNATURE_WRONG");
        assertThat(owner(21)).isEqualTo("investor-a");
    }

    @Test
    void sign_shouldAnswerTheRefusal_whenTheLedgerRefuses() throws Exception {
        JsonNode proposal = prepare(City.fresh("own-key"), transfer("buyer-1", "investor-b", 101, 110));
        Answer answer = sign(proposal, keys.getPrivate());
        assertThat(answer.code()).isEqualTo("ACCOUNT_NOT_YOURS");
    }

    /** The same search finds a key that the gateway does hold, so that it would have found this one. */
    private static void requireNoTrace() throws Exception {
        ECPrivateKey held = (ECPrivateKey) Users.read(folder.resolve("crypto"))
                .credential(Users.read(folder.resolve("crypto"))
                        .find("buyer.trader")
                        .orElseThrow())
                .privateKey();
        Path heap = folder.resolve("gateway.hprof");
        run(List.of(java("jcmd"), Long.toString(stack.gatewayPid()), "GC.heap_dump", "-all", heap.toString()));
        try {
            assertThat(new KeyTraces(held).in(heap)).isNotEmpty();
            assertThat(new KeyTraces(held).in(folder.resolve("crypto"))).isNotEmpty();
            assertThat(new KeyTraces((ECPrivateKey) keys.getPrivate()).in(folder))
                    .isEmpty();
        } finally {
            Files.delete(heap);
        }
    }

    private static String owner(long serial) {
        return lot(serial).path("owner").asString();
    }

    /** A lot's first serial is its name within the batch. */
    private static long lotFrom(long serial) {
        return lot(serial).path("range").path("from").asLong();
    }

    private static JsonNode lot(long serial) {
        JsonNode lots = api.get("auditor", "/api/v1/lots?prefix=" + batch + "/&limit=200")
                .body()
                .path("items");
        for (JsonNode lot : lots) {
            JsonNode range = lot.path("entry").path("range");
            if (range.path("from").asLong() <= serial
                    && serial <= range.path("to").asLong()) {
                return lot.path("entry");
            }
        }
        throw new AssertionError("no lot with " + serial);
    }

    private static JsonNode prepare(String requestId, Map<String, Object> body) throws Exception {
        Answer answer =
                api.post(INVESTOR, PREPARE, Map.of("Idempotency-Key", requestId), JSON.writeValueAsString(body));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body();
    }

    private static Answer sign(JsonNode toSign, PrivateKey key) throws Exception {
        // As WebCrypto signs: over the message itself, r and s side by side.
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initSign(key);
        signature.update(message(toSign));
        return api.post(
                INVESTOR,
                address(toSign),
                Map.of(),
                JSON.writeValueAsString(Map.of(
                        "step", toSign.path("step").asString(),
                        "signature", Base64.getEncoder().encodeToString(signature.sign()))));
    }

    private static String address(JsonNode toSign) {
        return "/api/v1/operations/"
                + toSign.path("operation").path("operationId").asString() + "/signing";
    }

    private static byte[] message(JsonNode toSign) {
        return Base64.getDecoder().decode(toSign.path("message").asString());
    }

    /** What the bytes ask of the ledger; a wallet shows this before it signs. */
    private static List<String> command(JsonNode toSign) throws IOException {
        return ChaincodeInvocationSpec.parseFrom(ChaincodeProposalPayload.parseFrom(
                                Proposal.parseFrom(message(toSign)).getPayload())
                        .getInput())
                .getChaincodeSpec()
                .getInput()
                .getArgsList()
                .stream()
                .map(argument -> argument.toStringUtf8())
                .toList();
    }

    private static String creator(JsonNode toSign) throws IOException {
        Header header = Header.parseFrom(Proposal.parseFrom(message(toSign)).getHeader());
        return SerializedIdentity.parseFrom(
                        SignatureHeader.parseFrom(header.getSignatureHeader()).getCreator())
                .getIdBytes()
                .toStringUtf8();
    }

    private static Map<String, Object> transfer(String from, String to, long first, long last) {
        return Map.of(
                "transferId",
                City.fresh("transfer"),
                "fromAccount",
                from,
                "toAccount",
                to,
                "slices",
                List.of(Map.of("batchId", batch, "lotFrom", lotFrom(first), "from", first, "to", last)));
    }

    private static String request(KeyPair keys) throws Exception {
        byte[] request = new JcaPKCS10CertificationRequestBuilder(new X500Name("CN=" + INVESTOR), keys.getPublic())
                .build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate()))
                .getEncoded();
        return "-----BEGIN CERTIFICATE REQUEST-----\n"
                + Base64.getMimeEncoder().encodeToString(request)
                + "\n-----END CERTIFICATE REQUEST-----\n";
    }

    /** As {@code network/enrol} does. */
    private static String certify(String request) throws Exception {
        Path file = Files.writeString(folder.resolve("investor.csr"), request);
        return run(List.of(
                java("java"),
                "-jar",
                Jars.path("network/identity/target/identity.jar"),
                "enrol",
                "--crypto",
                folder.resolve("crypto").toString(),
                INVESTOR,
                file.toString()));
    }

    /** The gateway looks at the list of users by itself. */
    private static void awaitNoticed() throws Exception {
        long deadline = System.nanoTime() + NOTICED.toNanos();
        while (!api.post(INVESTOR, "/api/v1/lots/transfers", Map.of(), "{}")
                .code()
                .equals("SIGN_YOURSELF")) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private static String run(List<String> command) throws Exception {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }

    private static String java(String program) {
        return Path.of(System.getProperty("java.home"), "bin", program).toString();
    }

    private static KeyPair newKeys() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }
}
