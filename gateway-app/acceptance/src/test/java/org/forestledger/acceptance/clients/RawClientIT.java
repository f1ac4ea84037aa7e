// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.clients;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status.Code;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.forestledger.acceptance.LedgerStack;
import org.forestledger.acceptance.api.Answer;
import org.hyperledger.fabric.client.Contract;
import org.hyperledger.fabric.client.Gateway;
import org.hyperledger.fabric.client.Proposal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input through Fabric's own client: each is refused with a clear error, and nothing of it reaches a block. */
class RawClientIT {
    private static StockClients clients;
    private static LedgerReader ledger;
    private static long heightBefore;
    private static Gateway registrar;

    @BeforeAll
    static void connect() throws Exception {
        clients = StockClients.ofSharedStack();
        ledger = new LedgerReader(clients);
        heightBefore = ledger.height();
        registrar = clients.gateway(clients.person("gov.registrar"), StockClients.GOVERNMENT);
    }

    @AfterAll
    static void close() throws Exception {
        try {
            assertThat(ledger.blocksMention(heightBefore, Body.RUN + "-refused"))
                    .as("a refused command in a block")
                    .isFalse();
        } finally {
            clients.close();
        }
    }

    static List<BadInputs.Row> badInputs() {
        return BadInputs.rows();
    }

    private static String freshRefused() {
        return Body.fresh().replace(Body.RUN, Body.RUN + "-refused");
    }

    @ParameterizedTest
    @MethodSource("badInputs")
    void endorse_shouldRefuseWithCode_whenInputIsBad(BadInputs.Row row) {
        String id = freshRefused();
        byte[][] arguments = row.arguments().stream()
                .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1)
                        .replace(Body.ID, id)
                        .getBytes(StandardCharsets.ISO_8859_1))
                .toArray(byte[][]::new);
        Contract contract = clients.contract(clients.person(row.user()));
        Proposal proposal =
                contract.newProposal(row.function()).addArguments(arguments).build();

        assertThat(Refused.by(proposal::endorse).code()).isEqualTo(row.code());
        assertThat(Refused.by(proposal::evaluate).code()).isEqualTo(row.code());

        row.absent().forEach(entry -> ledger.requireAbsent(entry.replace(Body.ID, id)));
    }

    @Test
    void submit_shouldAcceptTheUnspoiledBody_whenItsRequestIdWasRefusedBefore() throws Exception {
        String id = Body.fresh();
        Contract contract = clients.contract(registrar);
        assertThat(Refused.by(() -> contract.submitTransaction(
                                "account:Open",
                                id,
                                Body.ACCOUNT.with("vip", "true").json(id)))
                        .code())
                .isEqualTo("UNKNOWN_FIELD");

        contract.submitTransaction("account:Open", id, Body.ACCOUNT.json(id));

        assertThat(ledger.versions("account/" + id)).isEqualTo(1);
        assertThat(Refused.by(() -> contract.submitTransaction(
                                "account:Open",
                                id,
                                Body.ACCOUNT.with("nameEn", "\"another\"").json(id)))
                        .code())
                .isEqualTo("REQUEST_ID_REUSED");
        assertThat(ledger.versions("account/" + id)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {-600, -125, 125, 600, -100_000_000_000L, 300_000_000_000L})
    void endorse_shouldRefuse_whenTransactionTimeIsOff(long seconds) {
        String id = freshRefused();
        Instant time = Instant.now().plus(Duration.ofSeconds(seconds));
        byte[] message = Messages.withHeader(
                open(id).getBytes(), header -> header.setTimestamp(Messages.timestamp(time.getEpochSecond())));

        Refused refused = Refused.by(() -> registrar.newProposal(message).endorse());

        assertThat(refused.text())
                .containsAnyOf("chaincode response 500, TRANSACTION_TIME_OFF|", Messages.OUTSIDE_PEERS_WINDOW);
        ledger.requireAbsent("account/" + id);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -60, 60})
    void endorse_shouldAccept_whenTransactionTimeIsNear(long seconds) throws Exception {
        Instant time = Instant.now().plus(Duration.ofSeconds(seconds));
        byte[] message = Messages.withHeader(
                open(Body.fresh()).getBytes(),
                header -> header.setTimestamp(Messages.timestamp(time.getEpochSecond())));

        assertThat(registrar.newProposal(message).endorse().getResult()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, Long.MAX_VALUE})
    void endorse_shouldRefuse_whenTransactionTimeIsNoTime(long seconds) {
        String id = freshRefused();
        byte[] message =
                Messages.withHeader(open(id).getBytes(), header -> header.setTimestamp(Messages.timestamp(seconds)));

        Refused refused = Refused.by(() -> registrar.newProposal(message).endorse());

        assertThat(refused.text())
                .containsAnyOf("Instant exceeds minimum or maximum instant", Messages.OUTSIDE_PEERS_WINDOW);
        ledger.requireAbsent("account/" + id);
    }

    @Test
    void endorse_shouldSayWhatIsMissing_whenChannelOrChaincodeIsUnknown() {
        Contract otherChannel = registrar.getNetwork("other").getContract(clients.chaincodeName());
        Contract otherChaincode = registrar.getNetwork(clients.channelName()).getContract("other");
        for (Contract contract : List.of(otherChannel, otherChaincode)) {
            String id = freshRefused();
            Refused write = Refused.by(() -> contract.submitTransaction("account:Open", id, Body.ACCOUNT.json(id)));
            Refused read = Refused.by(() -> contract.evaluateTransaction("read:Get", "{}"));

            assertThat(write.status()).isEqualTo(Code.FAILED_PRECONDITION);
            assertThat(read.status()).isEqualTo(contract == otherChannel ? Code.UNAVAILABLE : Code.FAILED_PRECONDITION);
            assertThat(read.text())
                    .contains(
                            contract == otherChannel
                                    ? "failed to get config for channel [other]"
                                    : "chaincode other in channel " + clients.channelName());
            ledger.requireAbsent("account/" + id);
        }
        assertThat(Refused.by(() -> registrar
                                .getNetwork("other")
                                .getChaincodeEvents(clients.chaincodeName())
                                .hasNext())
                        .status())
                .isEqualTo(clients.onFabric() ? Code.PERMISSION_DENIED : Code.NOT_FOUND);
    }

    @Test
    void preview_shouldRefuse_whenAnAreaHasAThirdDecimal() throws Exception {
        Answer answer = LedgerStack.shared()
                .api()
                .post(
                        "partner.officer",
                        "/api/v1/settlement-schemes/ruzhou-2023-new/preview",
                        Map.of(),
                        "{\"inputs\":{\"pricePerMu\":\"30000.00\",\"areaMu\":\"100.005\"}}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("TOO_MANY_DECIMALS");
    }

    private static Proposal open(String id) {
        return clients.contract(registrar)
                .newProposal("account:Open")
                .addArguments(id, Body.ACCOUNT.json(id))
                .build();
    }
}
