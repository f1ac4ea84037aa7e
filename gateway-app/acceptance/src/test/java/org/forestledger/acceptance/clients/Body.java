// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.clients;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/**
 * A command as JSON text whose members can be spoiled one by one; {@value #ID} in it becomes a fresh id when it is sent.
 *
 * @param members raw JSON by member name
 */
record Body(Map<String, String> members) {
    static final String ID = "{id}";

    /** Stands in every fresh id, so that a trace of this run can be looked for in the blocks. */
    static final String RUN = "raw-" + Long.toString(System.nanoTime(), 36);

    private static final AtomicLong SEQUENCE = new AtomicLong();
    private static final String PAPER =
            "{\"title\":\"t\",\"documentNo\":\"{id}\",\"sha256\":\"" + "0".repeat(64) + "\"}";

    /** For {@code account:Open} by the registrar. */
    static final Body ACCOUNT = new Body(Map.of(
            "accountId", "\"{id}\"",
            "accountKind", "\"BUYER\"",
            "mspId", "\"PartnerMSP\"",
            "nameZh", "\"客户\"",
            "nameEn", "\"stock client\"",
            "subjectCode", "\"{id}\""));

    /** For {@code deal:Propose} by the state company's clerk; its amount is in fen. */
    static final Body DEAL = new Body(Map.of(
            "dealId", "\"{id}\"",
            "batchId", "\"batch\"",
            "buyoutPerMu", "3000000",
            "partnerAccount", "\"partner-1\"",
            "document", PAPER));

    /** For {@code project:Propose} by the state company's clerk; its area is in 1/100 mu. */
    static final Body PROJECT = new Body(Map.of(
            "projectId",
            "\"{id}\"",
            "nameZh",
            "\"项目\"",
            "nameEn",
            "\"project\"",
            "region",
            "\"ruzhou\"",
            "origin",
            "\"NEW\"",
            "route",
            "\"DIRECT_STATE_COMPANY\"",
            "parcels",
            parcels(1),
            "plan",
            PAPER));

    Body {
        members = new TreeMap<>(members);
    }

    static String fresh() {
        return RUN + "-" + SEQUENCE.incrementAndGet();
    }

    /** A list of so many parcels. */
    static String parcels(int count) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(i -> "{\"parcelNo\":\"{id}-" + i + "\",\"area\":100}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** The body with one member set to raw JSON. */
    Body with(String name, String raw) {
        Map<String, String> changed = new TreeMap<>(members);
        changed.put(name, raw);
        return new Body(changed);
    }

    /** The body without a member. */
    Body without(String name) {
        Map<String, String> changed = new TreeMap<>(members);
        changed.remove(name);
        return new Body(changed);
    }

    String json() {
        return members.entrySet().stream()
                .map(member -> "\"" + member.getKey() + "\":" + member.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    String json(String id) {
        return json().replace(ID, id);
    }
}
