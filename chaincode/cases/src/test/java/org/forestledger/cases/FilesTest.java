// SPDX-License-Identifier: Apache-2.0
package org.forestledger.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.forestledger.rules.scheme.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The data files are complete, follow their schemas and carry no id twice. */
class FilesTest {
    private static Schema schema(String name) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Resources.text("/schema/" + name + ".schema.json"), InputFormat.JSON);
    }

    private static List<Error> faults(String schema, String text) {
        return schema(schema).validate(text, InputFormat.JSON);
    }

    static Stream<String> caseFiles() {
        return CaseFiles.names().stream();
    }

    static Stream<String> ruleSetFiles() {
        return Stream.concat(RuleSetFiles.names().stream(), RuleSetFiles.readingNames().stream());
    }

    @ParameterizedTest
    @MethodSource("caseFiles")
    void caseFile_shouldFollowTheSchema_whenRead(String name) {
        assertThat(faults("case", CaseFiles.text(name))).isEmpty();
        assertThat(CaseFiles.read(name)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("ruleSetFiles")
    void ruleSetFile_shouldFollowTheSchema_whenRead(String name) {
        assertThat(faults("ruleset", RuleSetFiles.text(name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "[{\"id\":\"RZ-1\",\"rule\":\"r\",\"input\":{\"a\":1},\"expect\":{\"b\":1}}]",
                "[{\"id\":\"RZ-1\",\"rule\":\"r\",\"input\":{\"a\":1.5},\"expect\":{\"b\":1},\"note\":\"\"}]",
                "[{\"id\":\"rz\",\"rule\":\"r\",\"input\":{\"a\":1},\"expect\":{\"b\":1},\"note\":\"\"}]"
            })
    void caseFile_shouldHaveFaults_whenItIsBad(String text) {
        assertThat(faults("case", text)).isNotEmpty();
    }

    @Test
    void ruleSetFile_shouldHaveFaults_whenANodeIsUnknown() {
        String good = RuleSetFiles.text("xinmi");
        String bad = good.replace("\"type\": \"split\"", "\"type\": \"splitt\"");

        assertThat(bad).isNotEqualTo(good);
        assertThat(faults("ruleset", bad)).isNotEmpty();
    }

    @Test
    void ruleSetSchema_shouldBeThatOfTheRecords_whenDerived() throws IOException {
        RecordSchema.requireGolden(RuleSet.class, "Rule set", "ruleset");
    }

    @Test
    void names_shouldBeAllFiles_whenTheFoldersAreListed() throws IOException {
        assertThat(CaseFiles.names()).isEqualTo(listed("cases", ""));
        assertThat(RuleSetFiles.names()).isEqualTo(listed("rulesets", ""));
        assertThat(RuleSetFiles.readingNames()).isEqualTo(listed("rulesets/readings", "readings/"));
    }

    private static List<String> listed(String folder, String prefix) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources", folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> prefix + name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void ids_shouldBeUnique_whenAllCaseFilesAreRead() {
        Set<String> seen = new HashSet<>();
        for (String name : CaseFiles.names()) {
            CaseFiles.read(name)
                    .forEach(each ->
                            assertThat(seen.add(each.id())).as(each.id()).isTrue());
        }
    }
}
