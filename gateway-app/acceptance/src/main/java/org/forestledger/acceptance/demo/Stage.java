// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.demo;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.forestledger.acceptance.api.Answer;
import org.forestledger.acceptance.api.Api;
import org.forestledger.acceptance.api.Credentials;
import org.forestledger.codec.Hashes;
import tools.jackson.databind.JsonNode;

/** Where the demo plays: people act, and each act is printed as a person would want to read it. */
final class Stage {
    private final Api api;
    private final Credentials credentials;
    private final DemoRun run;
    private final PrintStream out;

    Stage(Api api, Credentials credentials, DemoRun run, PrintStream out) {
        this.api = api;
        this.credentials = credentials;
        this.run = run;
        this.out = out;
    }

    /** An id of this run. */
    String id(String name) {
        return name + "-" + run.name();
    }

    /** Short whatever the step is called, and the same whenever the step is repeated. */
    private String requestId(String step) {
        return "demo-" + Hashes.sha256(run.name() + "/" + step).substring(0, 40);
    }

    DemoRun run() {
        return run;
    }

    void chapter(String titleZh, String titleEn) {
        out.println();
        out.println("== " + titleZh + " / " + titleEn);
    }

    void say(String line) {
        out.println("     " + line);
    }

    /** A write that must be accepted; the request id is made of the run and the step, so that it can be repeated. */
    JsonNode act(String user, String step, String path, Object body, String whatZh, String whatEn) {
        Answer answer = api.write(user, path, requestId(step), body);
        if (!answer.accepted()) {
            throw new IllegalStateException(whatEn + " was refused: " + answer.body());
        }
        out.println("  ✓ " + credentials.names().getOrDefault(user, user));
        out.println("     " + whatZh + " / " + whatEn + "  [block " + answer.block() + "]");
        return answer.entry();
    }

    /** A write that the ledger must refuse, shown because it is what the ledger is for. */
    void refused(String user, String step, String path, Object body, String code, String whatZh, String whatEn) {
        Answer answer = api.write(user, path, requestId(step), body);
        if (!answer.code().equals(code)) {
            throw new IllegalStateException(whatEn + ": expected " + code + " but got " + answer.body());
        }
        out.println("  ✗ " + credentials.names().getOrDefault(user, user));
        out.println("     " + whatZh + " / " + whatEn);
        out.println("     " + code + " " + answer.body().path("textZh").asString() + " "
                + answer.body().path("textEn").asString());
    }

    /** The officers approve what they have read, each for the own organisation. */
    void approve(String agreementId, String whatZh, String whatEn, List<String> officers) {
        for (String officer : officers) {
            JsonNode agreement = entry(officer, "agreements", agreementId);
            act(
                    officer,
                    "approve-" + agreementId + "-" + officer,
                    "/api/v1/agreements/" + Api.segment(agreementId) + "/approvals",
                    Map.of("subjectHash", agreement.path("subjectHash").asString()),
                    "同意" + whatZh,
                    "approves " + whatEn);
        }
    }

    boolean exists(String user, String collection, String id) {
        return api.get(user, "/api/v1/" + collection + "/" + Api.segment(id)).accepted();
    }

    JsonNode entry(String user, String collection, String id) {
        Answer answer = api.get(user, "/api/v1/" + collection + "/" + Api.segment(id));
        if (!answer.accepted()) {
            throw new IllegalStateException("cannot read " + collection + "/" + id + ": " + answer.body());
        }
        return answer.body().path("entry");
    }

    JsonNode read(String user, String path) {
        return api.get(user, path).body();
    }
}
