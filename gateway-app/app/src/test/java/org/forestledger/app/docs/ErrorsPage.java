// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.docs;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forestledger.app.problem.GatewayCode;
import org.forestledger.rules.refusal.RefusalCode;

/** {@code docs/reference/errors.md}. */
final class ErrorsPage {
    private static final Map<Integer, String> GROUPS = groups();

    private ErrorsPage() {}

    static String page() {
        StringBuilder page = new StringBuilder("# Errors\n\n");
        page.append(Text.generatedFrom("`RefusalCode` and `GatewayCode`")).append('\n');
        page.append(Text.wrapped(List.of(
                "Every error is a problem document (RFC 9457) with a stable `code` and `number`, a sentence in English and"
                        + " in Chinese, and facts in `details`. Programs go by `code`. Where several codes would fit, the"
                        + " ledger tells the first reason that it meets. Numbers are never used twice.",
                "A clause such as RZ-27 is explained in [clauses.md](clauses.md).")));
        page.append("\n## Refusals of the ledger\n");
        GROUPS.forEach((thousand, title) -> {
            page.append("\n### ")
                    .append(thousand)
                    .append(" to ")
                    .append(thousand + 999)
                    .append(": ")
                    .append(title);
            page.append(
                    "\n\n| number | code | HTTP | English | 中文 | clause |\n| --- | --- | --- | --- | --- | --- |\n");
            for (RefusalCode code : RefusalCode.values()) {
                if (code.number() / 1000 == thousand / 1000) {
                    row(page, code.number(), code.name(), code.httpStatus(), code.textEn(), code.textZh());
                    page.append(' ')
                            .append(code.clause().replace(",", ", "))
                            .append(code.clause().isEmpty() ? "|\n" : " |\n");
                }
            }
        });
        page.append("\n## Errors of the gateway\n\n");
        page.append("| number | code | HTTP | English | 中文 |\n| --- | --- | --- | --- | --- |\n");
        for (GatewayCode code : GatewayCode.values()) {
            row(page, code.number(), code.name(), code.httpStatus(), code.textEn(), code.textZh());
            page.append('\n');
        }
        return page.toString();
    }

    /** Fails where a number would stand in no group. */
    static long grouped() {
        return Arrays.stream(RefusalCode.values())
                .filter(code -> GROUPS.containsKey(code.number() / 1000 * 1000))
                .count();
    }

    private static void row(StringBuilder page, int number, String code, int status, String en, String zh) {
        page.append("| ")
                .append(number)
                .append(" | `")
                .append(code)
                .append("` | ")
                .append(status);
        page.append(" | ").append(en).append(" | ").append(zh).append(" |");
    }

    private static Map<Integer, String> groups() {
        Map<Integer, String> groups = new LinkedHashMap<>();
        groups.put(1000, "the request itself");
        groups.put(2000, "who may do what");
        groups.put(3000, "money, ratios and settlement schemes");
        groups.put(4000, "entries, agreements and the gates before a sale");
        groups.put(5000, "lots and shares");
        groups.put(6000, "money");
        return groups;
    }
}
