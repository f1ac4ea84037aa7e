// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyperledger.fabric.protos.peer.TxValidationCode.VALID;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forestledger.app.Api;
import org.forestledger.app.AppTest;
import org.forestledger.app.problem.GatewayCode;
import org.forestledger.cases.RecordTypeFiles;
import org.forestledger.codec.RecordCodec;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.money.Investment;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.record.FiledRecord;
import org.forestledger.rules.record.RecordTypeSet;
import org.forestledger.rules.record.RecordTypeSetInForce;
import org.forestledger.rules.record.RecordTypeSetVersion;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Fen;
import org.forestledger.verifier.testing.Scenario;
import org.forestledger.verifier.testing.TestTransaction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Target against actual over HTTP, from the blocks of a region that banks on two days and files an issue on each. */
class ReportApiTest extends AppTest {
    @Autowired
    private BlockStore store;

    @Autowired
    private FeedState state;

    @BeforeEach
    void feed() {
        Scenario scenario = new Scenario();
        TestTransaction first = on(scenario, 2);
        RecordTypeSet types = RecordTypeFiles.read("ruzhou-2023-records");
        put(
                first,
                RecordTypeSetVersion.KIND,
                "v",
                new RecordTypeSetVersion("v", types, RecordTypeSetVersion.Status.ACTIVE, "clerk"));
        put(first, RecordTypeSetInForce.KIND, "ruzhou", new RecordTypeSetInForce("ruzhou", "v"));
        put(first, Project.KIND, "p-1", project("p-1", 10_000));
        put(first, FiledRecord.KIND, "i-1", issue("i-1", 2));
        put(first, Investment.KIND, "cost-1", cost("cost-1", 300));
        scenario.block(first, VALID);
        TestTransaction second = on(scenario, 4);
        put(second, Project.KIND, "p-2", project("p-2", 2_500));
        put(second, FiledRecord.KIND, "i-2", issue("i-2", 3));
        put(second, Investment.KIND, "cost-2", cost("cost-2", 50));
        scenario.block(second, VALID);
        store.clear();
        SmallStory.contents(SmallStory.bytes(scenario.chain.blocks())).forEach(store::append);
    }

    @AfterEach
    void goOn() {
        state.following();
    }

    private static TestTransaction on(Scenario scenario, int day) {
        return scenario.transaction().at(Instant.parse("2026-03-0" + day + "T04:00:00Z"));
    }

    private static <T extends Record> void put(TestTransaction transaction, Kind<T> kind, String id, T entry) {
        transaction.writes(kind.key(id), RecordCodec.write(entry));
    }

    private static Project project(String id, long centiMu) {
        return new Project(
                id,
                "项目",
                "project",
                "ruzhou",
                Project.Origin.NEW,
                Project.Route.DIRECT_STATE_COMPANY,
                Optional.empty(),
                Optional.empty(),
                Optional.of("township-1"),
                List.of(),
                new Evidence("plan", "1", "ab".repeat(32)),
                Optional.of(CentiMu.of(centiMu)),
                List.of(),
                Project.Status.BANKED,
                "clerk",
                Optional.empty());
    }

    private static FiledRecord issue(String id, int day) {
        return new FiledRecord(
                id,
                "v",
                "issue",
                "ruzhou",
                "ruzhou",
                LocalDate.of(2026, 3, day),
                Map.of("matter", "m", "raisedBy", "r", "decision", "d"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                FiledRecord.Status.CONFIRMED,
                "clerk",
                Instant.parse("2026-03-02T04:00:00Z"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Investment cost(String id, long fen) {
        return new Investment(
                id,
                "p-1",
                "partner-1",
                Fen.of(fen),
                new Evidence(id, id, "ab".repeat(32)),
                Investment.Status.CONFIRMED,
                "clerk",
                Optional.empty());
    }

    private Api.Answer get(String query) {
        return as("auditor").get("/api/v1/reports/ruzhou/targets" + query);
    }

    private long total(String query, String code) {
        for (JsonNode target : get(query).json().path("targets")) {
            if (target.path("code").asString().equals(code)) {
                return target.path("total").asLong();
            }
        }
        throw new AssertionError("no target " + code);
    }

    @Test
    void targets_shouldStandBesideWhatWasReached_whenAskedForNow() {
        JsonNode report = get("").json();

        assertThat(report.path("to").asString()).isEqualTo("2026-03-04");
        assertThat(report.path("height").asLong()).isEqualTo(2);
        JsonNode area = report.path("targets").get(0);
        assertThat(area.path("code").asString()).isEqualTo("programme-area");
        assertThat(area.path("clause").asString()).isEqualTo("RZ-03");
        assertThat(area.path("unit").asString()).isEqualTo("CENTI_MU");
        assertThat(area.path("total").isIntegralNumber()).isTrue();
        assertThat(area.path("total").asLong()).isEqualTo(12_500);
        assertThat(area.path("rows").get(0).path("standing").asString()).isEqualTo("NO_NUMBER");
        assertThat(total("", "issues")).isEqualTo(2);
    }

    @Test
    void targets_shouldBeCountedOverThePeriod_whenDaysAreGiven() {
        assertThat(total("?from=2026-03-03", "programme-area")).isEqualTo(2_500);
        assertThat(total("?to=2026-03-03", "programme-area")).isEqualTo(10_000);
        assertThat(total("?from=2026-03-03&to=2026-03-03", "programme-area")).isZero();
        assertThat(total("?to=2026-03-02", "issues")).isEqualTo(1);
        // Filed on the 4th for the 3rd: known now, and not yet at the height of the first block.
        assertThat(total("?to=2026-03-03", "issues")).isEqualTo(2);
        assertThat(total("?to=2026-03-03&at=1", "issues")).isEqualTo(1);
        assertThat(total("?at=2026-03-02", "programme-area")).isEqualTo(10_000);
    }

    @Test
    void targets_shouldBeRefused_whenTheQuestionMakesNoSense() {
        assertThat(get("?from=2026-03-04&to=2026-03-03").code()).isEqualTo("BAD_REQUEST");
        assertThat(get("?from=1").code()).isEqualTo("BAD_REQUEST");
        assertThat(get("?to=yesterday").code()).isEqualTo("BAD_REQUEST");
        assertThat(get("?at=3").code()).isEqualTo("READ_MODEL_BEHIND");
        assertThat(get("?at=0").code()).isEqualTo("NOT_FOUND");
        assertThat(as("auditor").get("/api/v1/reports/elsewhere/targets").code())
                .isEqualTo("NOT_FOUND");
        assertThat(anonymous().get("/api/v1/reports/ruzhou/targets").code()).isEqualTo("UNAUTHENTICATED");
        state.stopped(GatewayCode.READ_MODEL_FORK, "Block 2 is another.");
        assertThat(get("").code()).isEqualTo("READ_MODEL_FORK");
    }

    private Api.Answer accounts(String query) {
        return as("auditor").get("/api/v1/reports/ruzhou/accounts" + query);
    }

    @Test
    void accounts_shouldBeEachProjectsOwn_whenAsked() {
        JsonNode report = accounts("?from=2026-03-03").json();
        assertThat(report.path("from").asString()).isEqualTo("2026-03-03");
        assertThat(report.path("height").asLong()).isEqualTo(2);
        assertThat(report.path("projects").size()).isEqualTo(2);
        JsonNode costs = report.path("projects").get(0).path("costs");
        assertThat(costs.path("opening").asLong()).isEqualTo(300);
        assertThat(costs.path("confirmed").asLong()).isEqualTo(50);
        assertThat(costs.path("closing").asLong()).isEqualTo(350);

        JsonNode second = accounts("?project=p-2").json().path("projects");
        assertThat(second.size()).isEqualTo(1);
        assertThat(second.get(0).path("projectId").asString()).isEqualTo("p-2");
        assertThat(second.get(0).path("costs").path("closing").asLong()).isZero();
        JsonNode before = accounts("?at=1").json().path("projects");
        assertThat(before.size()).isEqualTo(1);
        assertThat(before.get(0).path("costs").path("closing").asLong()).isEqualTo(300);
    }

    @Test
    void accounts_shouldBeRefused_whenThereAreNoneOrTheQuestionMakesNoSense() {
        assertThat(accounts("?company=nobody").code()).isEqualTo("NOT_FOUND");
        assertThat(accounts("?project=p-3").code()).isEqualTo("NOT_FOUND");
        assertThat(accounts("?from=2026-03-04&to=2026-03-03").code()).isEqualTo("BAD_REQUEST");
        assertThat(anonymous().get("/api/v1/reports/ruzhou/accounts").code()).isEqualTo("UNAUTHENTICATED");
    }
}
