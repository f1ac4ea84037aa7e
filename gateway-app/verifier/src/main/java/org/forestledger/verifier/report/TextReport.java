// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.report;

import java.util.List;
import java.util.StringJoiner;
import org.forestledger.verifier.check.Fault;

/** A report as text, each heading in Chinese and English. */
public final class TextReport {
    private static final int MAX_LISTED = 50;

    private TextReport() {}

    /**
     * The whole report.
     *
     * @param report outcome of a run
     */
    public static String of(Report report) {
        StringJoiner lines = new StringJoiner("\n", "", "\n");
        lines.add("账本核验报告 / Ledger verification report");
        lines.add("");
        lines.add("通道 / channel: " + report.channel());
        lines.add("信任锚 / trust anchor: " + report.anchor());
        lines.add("区块 / blocks: " + report.blocks() + " (0.." + report.lastBlock() + ")");
        lines.add("末块哈希 / last block hash: " + report.lastHash());
        lines.add("交易 / transactions: " + report.transactions() + " " + report.outcomes());
        lines.add("通道配置 / configuration: sequence number " + report.configSequence());
        report.definitions().forEach(definition -> lines.add("链码 / chaincode: " + definition));
        lines.add("签名 / signatures checked: " + report.signatures());
        lines.add("提交哈希 / commit hashes compared: " + report.commitHashes());
        lines.add("状态 / state: " + report.stateKeys() + " keys, sha-256 " + report.stateDigest());
        lines.add("重新计算的记录 / entries computed again: " + report.judged());
        lines.add("检查 / checks: " + String.join(", ", report.checks()));
        addList("变更 / changes:", report.changes(), lines);
        addList("提示 / notices:", report.notices(), lines);
        addFaults(report, lines);
        lines.add("");
        lines.add(
                report.isGood()
                        ? "结论: 全部核验通过 / Result: everything holds"
                        : "结论: 发现 " + report.faultCount() + " 处问题 / Result: " + report.faultCount()
                                + " fault(s) found");
        return lines.toString();
    }

    private static void addList(String heading, List<String> texts, StringJoiner lines) {
        if (!texts.isEmpty()) {
            lines.add("");
            lines.add(heading);
            texts.stream().limit(MAX_LISTED).forEach(text -> lines.add("  - " + text));
            addRest(texts.size(), lines);
        }
    }

    private static void addFaults(Report report, StringJoiner lines) {
        if (!report.isGood()) {
            lines.add("");
            lines.add("问题 / faults:");
            report.faults().stream().limit(MAX_LISTED).forEach(fault -> lines.add("  - " + line(fault)));
            addRest(report.faultCount(), lines);
        }
    }

    private static void addRest(long count, StringJoiner lines) {
        if (count > MAX_LISTED) {
            lines.add("  ... 另有 / and " + (count - MAX_LISTED) + " more");
        }
    }

    private static String line(Fault fault) {
        StringBuilder line = new StringBuilder("[")
                .append(fault.check())
                .append("] 区块 / block ")
                .append(fault.block());
        fault.index().ifPresent(index -> line.append(", 交易 / transaction ").append(index));
        fault.txId().ifPresent(txId -> line.append(" ").append(txId));
        return line.append(": ").append(fault.message()).toString();
    }
}
