// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.docs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code docs/reference/rules.md}. */
final class RulesPage {
    private static final Map<String, String> DOCUMENTS = documents();
    private static final List<String> STATUSES = List.of(Rule.BUILT, Rule.PARTLY, Rule.NOT_BUILT);

    private RulesPage() {}

    static String page(List<Rule> rules) {
        StringBuilder page = new StringBuilder("# Requirements\n\n");
        page.append(Text.generatedFrom("`docs/reference/rules.yml`")).append('\n');
        page.append(Text.wrapped(List.of(
                "Every requirement of the five policy documents and every guard case: whether the ledger does it, where it is"
                        + " decided, and what shows it. Modes: E enforced, C computed, R recorded, D derived report, X number"
                        + " of a rule set. The Chinese texts of the clauses that are named in refusals stand in"
                        + " [clauses.md](clauses.md).",
                "\"Built\" means that code decides it and a test shows it; \"partly\" says what is missing, \"not built\" what"
                        + " would be needed.")));
        counts(page, rules);
        DOCUMENTS.forEach((document, title) -> {
            page.append("\n## ").append(document).append(": ").append(title);
            page.append("\n\n| id | what is asked for | mode | status | code | shown by | missing or needed |\n");
            page.append("| --- | --- | --- | --- | --- | --- | --- |\n");
            rules.stream().filter(rule -> rule.document().equals(document)).forEach(rule -> row(page, rule));
        });
        return page.toString();
    }

    private static void counts(StringBuilder page, List<Rule> rules) {
        page.append("\n| document | built | partly | not built | all |\n| --- | --- | --- | --- | --- |\n");
        DOCUMENTS
                .keySet()
                .forEach(document -> count(
                        page,
                        document,
                        rules.stream()
                                .filter(rule -> rule.document().equals(document))
                                .toList()));
        count(page, "all", rules);
    }

    private static void count(StringBuilder page, String name, List<Rule> rules) {
        page.append("| ").append(name).append(" |");
        for (String status : STATUSES) {
            page.append(' ')
                    .append(rules.stream()
                            .filter(rule -> rule.status().equals(status))
                            .count())
                    .append(" |");
        }
        page.append(' ').append(rules.size()).append(" |\n");
    }

    private static void row(StringBuilder page, Rule rule) {
        cell(page.append('|'), rule.id());
        cell(page, rule.text());
        cell(page, rule.mode());
        cell(page, rule.status().replace('-', ' '));
        cell(page, link(rule.code()));
        cell(page, link(rule.shown()));
        cell(page, rule.note().orElse(""));
        page.append('\n');
    }

    private static void cell(StringBuilder page, String text) {
        page.append(text.isEmpty() ? "" : " ").append(text).append(" |");
    }

    private static String link(Optional<String> path) {
        return path.map(p -> "[" + p.substring(p.lastIndexOf('/') + 1) + "](../../" + p + ")")
                .orElse("");
    }

    private static Map<String, String> documents() {
        Map<String, String> documents = new LinkedHashMap<>();
        documents.put("RZ", "Ruzhou, sale of reserve indicators");
        documents.put("GZ", "Ganzhou, bank of supplementary forest land");
        documents.put("XM", "Xinmi, land reserve (draft for consultation)");
        documents.put("YC", "Yangcheng, forest reform");
        documents.put("CS", "Chaisang, linkage projects");
        documents.put("G", "guard cases");
        return documents;
    }
}
