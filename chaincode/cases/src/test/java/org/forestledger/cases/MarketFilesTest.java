// SPDX-License-Identifier: Apache-2.0
package org.forestledger.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.forestledger.codec.RecordCodec;
import org.forestledger.rules.market.MarketRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The shipped market rules follow their schema and can be gone by. */
class MarketFilesTest {
    static Stream<String> names() {
        return MarketFiles.names().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void marketFile_shouldFollowTheSchemaAndBeWellFormed_whenRead(String name) {
        MarketRules rules = MarketFiles.read(name);

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Resources.text("/schema/market.schema.json"), InputFormat.JSON)
                        .validate(MarketFiles.text(name), InputFormat.JSON))
                .isEmpty();
        assertThatCode(rules::requireConsistent).doesNotThrowAnyException();
        assertThat(rules.id()).isEqualTo(name);
        assertThat(RecordCodec.read(MarketRules.class, RecordCodec.write(rules)))
                .isEqualTo(rules);
    }

    /** {@code -Dgolden.update=true} writes the schema anew after a change of the records. */
    @Test
    void marketSchema_shouldBeThatOfTheRecords_whenDerived() throws IOException {
        Path golden = Path.of("src/main/resources/schema/market.schema.json");
        String derived = JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(RecordSchema.of(MarketRules.class, "Market rules"))
                        .replace("\r\n", "\n")
                + "\n";
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, derived, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(golden, StandardCharsets.UTF_8)).isEqualTo(derived);
    }

    @Test
    void names_shouldBeAllFiles_whenTheFolderIsListed() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/markets"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(MarketFiles.names());
        }
    }
}
