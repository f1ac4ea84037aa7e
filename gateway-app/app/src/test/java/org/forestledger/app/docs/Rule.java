// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.docs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * One row of {@code docs/reference/rules.yml}.
 *
 * @param id document and number, for example {@code RZ-05}
 * @param text what is asked for
 * @param mode how: letters of E, C, R, D and X, parted by slashes
 * @param status how far it is built
 * @param code the file that decides it
 * @param shown the feature file or test class that shows it
 * @param note what is missing or would be needed
 */
record Rule(
        String id,
        String text,
        String mode,
        String status,
        Optional<String> code,
        Optional<String> shown,
        Optional<String> note) {
    static final String BUILT = "built";
    static final String PARTLY = "partly";
    static final String NOT_BUILT = "not-built";

    /** The document, for example {@code RZ}. */
    String document() {
        return id.substring(0, id.indexOf('-'));
    }

    /** All rows, in the order of the file. */
    static List<Rule> all() {
        return read(Repository.read(Repository.root().resolve("docs/reference/rules.yml")));
    }

    /** The rows of a text; a field that no row has fails. */
    static List<Rule> read(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        List<Map<String, String>> rows = new Yaml(new SafeConstructor(options)).load(yaml);
        return rows.stream().map(Rule::of).toList();
    }

    private static Rule of(Map<String, String> row) {
        for (String field : row.keySet()) {
            if (!List.of("id", "text", "mode", "status", "code", "shown", "note")
                    .contains(field)) {
                throw new IllegalArgumentException("no field " + field + " in a row of rules.yml: " + row);
            }
        }
        return new Rule(
                row.getOrDefault("id", ""),
                row.getOrDefault("text", ""),
                row.getOrDefault("mode", ""),
                row.getOrDefault("status", ""),
                Optional.ofNullable(row.get("code")),
                Optional.ofNullable(row.get("shown")),
                Optional.ofNullable(row.get("note")));
    }
}
