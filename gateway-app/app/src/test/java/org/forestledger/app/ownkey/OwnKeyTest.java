// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.ownkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.forestledger.app.Api;
import org.forestledger.app.AppTest;
import org.forestledger.app.FakeOwnKey;
import org.forestledger.ledgerclient.LedgerFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OwnKeyTest extends AppTest {
    private static final String USER = "partner.clerk";
    private static final String PATH = "/api/v1/lots/cuts";
    private static final String PREPARE = "/api/v1/own-key/lots/cuts";
    private static final String BODY = "{\"batchId\":\"b1\",\"lotFrom\":1,\"lastOfFirst\":10}";

    private String key;

    @BeforeEach
    void keepKey() {
        ledger.keepers.add(USER);
        key = UUID.randomUUID().toString();
    }

    @Test
    void write_shouldBeRefused_whenTheUserKeepsTheKey() {
        Api.Answer answer = user().post(PATH, BODY);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("SIGN_YOURSELF");
        assertThat(ledger.calls).isEmpty();
    }

    @Test
    void prepare_shouldBeRefused_whenTheKeyIsHeldHere() {
        Api.Answer answer = as("company.clerk").post(PREPARE, BODY);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("KEY_IS_HELD_HERE");
    }

    @Test
    void write_shouldCommitOnce_whenBothAreSigned() {
        JsonNode proposal = prepared();
        assertThat(proposal.path("step").asString()).isEqualTo("PROPOSAL");
        assertThat(proposal.path("operation").path("state").asString()).isEqualTo("RECEIVED");
        assertThat(proposal.path("operation").path("waitingFor").asString()).isEqualTo("SIGN_YOURSELF");
        JsonNode transaction = sign(proposal).json();
        assertThat(transaction.path("step").asString()).isEqualTo("TRANSACTION");
        assertThat(transaction.path("preview").path("done").asBoolean()).isTrue();
        assertThat(ledger.effects()).isZero();
        Api.Answer end = sign(transaction);
        assertThat(end.status()).isEqualTo(200);
        assertThat(end.json().path("step").asString("")).isEmpty();
        assertThat(end.json().path("operation").path("state").asString()).isEqualTo("COMMITTED");
        assertThat(ledger.effects()).isEqualTo(1);
        assertThat(ledger.calls).containsExactly("witness carryOut");
        JsonNode again = prepared();
        assertThat(again.path("operation")).isEqualTo(end.json().path("operation"));
        assertThat(again.path("step").asString("")).isEmpty();
    }

    @Test
    void prepare_shouldHandOutTheSame_whenItIsRepeated() {
        JsonNode first = prepared();
        assertThat(prepared()).isEqualTo(first);
        assertThat(user().get(address(first)).json()).isEqualTo(first);
        JsonNode transaction = sign(first).json();
        assertThat(prepared()).isEqualTo(transaction);
    }

    @Test
    void sign_shouldChangeNothing_whenTheSignatureIsOfOtherBytes() {
        JsonNode proposal = prepared();
        Api.Answer answer = sign(proposal, "PROPOSAL", FakeOwnKey.sign(new byte[] {1}));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("SIGNATURE_WRONG");
        assertThat(prepared()).isEqualTo(proposal);
    }

    @Test
    void sign_shouldRefuse_whenTheStepIsOver() {
        JsonNode proposal = prepared();
        sign(proposal);
        assertThat(sign(proposal).code()).isEqualTo("SIGNING_STEP_OVER");
        assertThat(sign(proposal, "NOTHING", new byte[0]).code()).isEqualTo("INVALID_FIELD");
        Api.Answer noBase64 = user().post(address(proposal), "{\"step\":\"TRANSACTION\",\"signature\":\"?\"}");
        assertThat(noBase64.code()).isEqualTo("INVALID_FIELD");
    }

    @Test
    void sign_shouldSeeNothing_whenTheWriteIsAnothers() {
        ledger.keepers.add("auditor");
        String address = address(prepared());
        assertThat(as("auditor").get(address).status()).isEqualTo(404);
        assertThat(as("auditor")
                        .post(address, "{\"step\":\"PROPOSAL\",\"signature\":\"AAAA\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void sign_shouldRefuse_whenTheBytesAreOld() {
        JsonNode proposal = prepared();
        JsonNode transaction = sign(proposal).json();
        clock.advance(OwnKeyWrites.LIFE);
        assertThat(sign(transaction).code()).isEqualTo("SIGNING_TOO_LATE");
        assertThat(ledger.effects()).isZero();
        JsonNode anew = prepared();
        assertThat(anew.path("step").asString()).isEqualTo("PROPOSAL");
        assertThat(anew.path("message")).isNotEqualTo(proposal.path("message"));
        assertThat(sign(transaction).code()).isEqualTo("SIGNING_STEP_OVER");
        assertThat(sign(sign(anew).json()).status()).isEqualTo(200);
        assertThat(ledger.effects()).isEqualTo(1);
    }

    @Test
    void sign_shouldAnswerTheRefusal_whenTheLedgerRefuses() {
        JsonNode proposal = prepared();
        ledger.beforeEndorsing.add(
                new LedgerFailure.Refused("LOT_NOT_FOUND", 5001, "No such lot.", "没有。", "", Map.of()));
        Api.Answer answer = sign(proposal);
        assertThat(answer.code()).isEqualTo("LOT_NOT_FOUND");
        assertThat(user().get(address(proposal))
                        .json()
                        .path("operation")
                        .path("state")
                        .asString())
                .isEqualTo("REFUSED");
    }

    @Test
    void sign_shouldBeTakenAgain_whenAnOrganisationWasAway() {
        JsonNode proposal = prepared();
        ledger.beforeEndorsing.add(new LedgerFailure.Unavailable("away"));
        assertThat(sign(proposal).code()).isEqualTo("LEDGER_UNAVAILABLE");
        assertThat(sign(proposal).json().path("step").asString()).isEqualTo("TRANSACTION");
    }

    @Test
    void write_shouldBeginAnew_whenAnotherOneCameInBetween() {
        JsonNode transaction = sign(prepared()).json();
        ledger.beforeSending = () -> {
            ledger.beforeSending = () -> {};
            throw new org.forestledger.ledgerclient.LedgerException(
                    new LedgerFailure.Conflict("changed", Optional.empty()));
        };
        Api.Answer answer = sign(transaction);
        assertThat(answer.code()).isEqualTo("LEDGER_CONFLICT");
        JsonNode anew = prepared();
        assertThat(anew.path("step").asString()).isEqualTo("PROPOSAL");
        assertThat(sign(sign(anew).json()).status()).isEqualTo(200);
        assertThat(ledger.effects()).isEqualTo(1);
    }

    @Test
    void user_shouldAskForTheEnd_whenItIsInDoubt() {
        JsonNode transaction = sign(prepared()).json();
        ledger.afterSending.add(new LedgerFailure.Unknown("tx", "cut off"));
        Api.Answer answer = sign(transaction);
        assertThat(answer.status()).isEqualTo(202);
        JsonNode question = answer.json();
        assertThat(question.path("step").asString()).isEqualTo("COMMIT_STATUS");
        Api.Answer end = sign(question);
        assertThat(end.status()).isEqualTo(200);
        assertThat(end.json().path("operation").path("state").asString()).isEqualTo("COMMITTED");
        assertThat(ledger.effects()).isEqualTo(1);
    }

    @Test
    void prepare_shouldRefuse_whenTheFormIsWrong() {
        assertThat(user().post(PREPARE, "{}").code()).isEqualTo("MISSING_FIELD");
        assertThat(user().post("/api/v1/own-key/nothing/here", "{}").status()).isEqualTo(404);
        prepared();
        assertThat(user().post(PREPARE, BODY.replace("10", "11")).code()).isEqualTo("REQUEST_ID_REUSED");
    }

    @Test
    void reads_shouldBeAskedByAnother_whenTheUserKeepsTheKey() {
        user().get("/api/v1/lots/b1/1");
        assertThat(ledger.calls).singleElement().asString().startsWith("witness read:Get");
    }

    private Api user() {
        return as(USER).header("Idempotency-Key", key);
    }

    private JsonNode prepared() {
        Api.Answer answer = user().post(PREPARE, BODY);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private Api.Answer sign(JsonNode toSign) {
        byte[] message = Base64.getDecoder().decode(toSign.path("message").asString());
        return sign(toSign, toSign.path("step").asString(), FakeOwnKey.sign(message));
    }

    private Api.Answer sign(JsonNode toSign, String step, byte[] signature) {
        return user().post(
                        address(toSign),
                        "{\"step\":\"" + step + "\",\"signature\":\""
                                + Base64.getEncoder().encodeToString(signature) + "\"}");
    }

    private static String address(JsonNode toSign) {
        return "/api/v1/operations/"
                + toSign.path("operation").path("operationId").asString() + "/signing";
    }
}
