// SPDX-License-Identifier: Apache-2.0
package org.forestledger.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.forestledger.codec.RecordCodec;
import org.forestledger.rules.record.RecordTypeSet;
import org.forestledger.rules.record.RecordTypesValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped types of records follow their schema, can be filed, and name their clauses. */
class RecordTypeFilesTest {
    static Stream<String> names() {
        return RecordTypeFiles.names().stream();
    }

    private static List<Error> faults(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Resources.text("/schema/record-types.schema.json"), InputFormat.JSON)
                .validate(text, InputFormat.JSON);
    }

    @ParameterizedTest
    @MethodSource("names")
    void recordTypes_shouldFollowTheSchemaAndBeWellFormed_whenRead(String name) {
        RecordTypeSet types = RecordTypeFiles.read(name);

        assertThat(faults(RecordTypeFiles.text(name))).isEmpty();
        assertThatCode(() -> RecordTypesValidator.require(types)).doesNotThrowAnyException();
        assertThat(types.id()).isEqualTo(name);
        assertThat(RecordCodec.read(RecordTypeSet.class, RecordCodec.write(types)))
                .isEqualTo(types);
    }

    @ParameterizedTest
    @MethodSource("names")
    void recordTypes_shouldBeOfTheRegionOfARuleSet_whenRead(String name) {
        RecordTypeSet types = RecordTypeFiles.read(name);

        assertThat(RuleSetFiles.shipped())
                .anyMatch(set ->
                        set.region().equals(types.region()) && set.instrument().equals(types.instrument()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void recordTypes_shouldNameTheirClauses_whenRead(String name) {
        RecordTypeSet types = RecordTypeFiles.read(name);

        assertThat(types.types())
                .allSatisfy(type -> assertThat(type.clause()).matches("[A-Z]{2}-\\d{2}(, [A-Z]{2}-\\d{2})*"));
        assertThat(types.gates()).allSatisfy(gate -> assertThat(
                        types.type(gate.need().type()).orElseThrow().clause().split(", "))
                .contains(gate.clause().split(", ")[0]));
    }

    @Test
    void recordTypes_shouldHaveFaults_whenARoleIsUnknown() {
        String good = RecordTypeFiles.text("xinmi-records");
        String bad = good.replace("\"FINANCE_OFFICER\"", "\"FINANCE\"");

        assertThat(bad).isNotEqualTo(good);
        assertThat(faults(bad)).isNotEmpty();
    }

    @Test
    void schema_shouldBeThatOfTheRecords_whenDerived() throws IOException {
        RecordSchema.requireGolden(RecordTypeSet.class, "Record types", "record-types");
    }

    @Test
    void names_shouldBeAllFiles_whenTheFolderIsListed() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/records"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(RecordTypeFiles.names());
        }
    }
}
