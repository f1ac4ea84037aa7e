// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.forestledger.codec.Json;
import org.forestledger.codec.JsonWriter;
import org.forestledger.verifier.check.Fault;

/** A report as canonical JSON. */
public final class JsonReport {
    private static final int FORMAT = 1;

    private JsonReport() {}

    /**
     * The whole report, on one line.
     *
     * @param report outcome of a run
     */
    public static String of(Report report) {
        return JsonWriter.write(new Json.Obj(Map.ofEntries(
                Map.entry("format", new Json.Int(FORMAT)),
                Map.entry("good", new Json.Bool(report.isGood())),
                Map.entry("channel", new Json.Str(report.channel())),
                Map.entry("anchor", new Json.Str(report.anchor())),
                Map.entry("blocks", new Json.Int(report.blocks())),
                Map.entry("lastBlock", new Json.Int(report.lastBlock())),
                Map.entry("lastHash", new Json.Str(report.lastHash())),
                Map.entry("transactions", new Json.Int(report.transactions())),
                Map.entry("outcomes", counts(report.outcomes())),
                Map.entry("configSequence", new Json.Int(report.configSequence())),
                Map.entry("definitions", texts(report.definitions())),
                Map.entry("changes", texts(report.changes())),
                Map.entry("commitHashes", new Json.Int(report.commitHashes())),
                Map.entry("signatures", new Json.Int(report.signatures())),
                Map.entry("stateKeys", new Json.Int(report.stateKeys())),
                Map.entry("stateDigest", new Json.Str(report.stateDigest())),
                Map.entry("judged", counts(report.judged())),
                Map.entry("checks", texts(report.checks())),
                Map.entry("faultCount", new Json.Int(report.faultCount())),
                Map.entry(
                        "faults",
                        new Json.Arr(
                                report.faults().stream().map(JsonReport::fault).toList())),
                Map.entry("notices", texts(report.notices())))));
    }

    private static Json fault(Fault fault) {
        Map<String, Json> members = new HashMap<>();
        members.put("check", new Json.Str(fault.check()));
        members.put("block", new Json.Int(fault.block()));
        fault.txId().ifPresent(txId -> members.put("txId", new Json.Str(txId)));
        fault.index().ifPresent(index -> members.put("index", new Json.Int(index)));
        members.put("message", new Json.Str(fault.message()));
        return new Json.Obj(members);
    }

    private static Json counts(Map<String, Long> counts) {
        Map<String, Json> members = new HashMap<>();
        counts.forEach((name, count) -> members.put(name, new Json.Int(count)));
        return new Json.Obj(members);
    }

    private static Json texts(Collection<String> texts) {
        return new Json.Arr(texts.stream().<Json>map(Json.Str::new).toList());
    }
}
