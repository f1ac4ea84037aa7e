// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forestledger.rules.refusal.RefusalCode;
import org.junit.jupiter.api.Test;

/** The reference pages say what the code says; {@code -Dgolden.update=true} writes them anew. */
class ReferencePagesTest {
    private static final Path FOLDER = Repository.root().resolve("docs/reference");

    @Test
    void errors_shouldBeThoseOfTheCode_whenDerived() throws IOException {
        compare("errors.md", ErrorsPage.page());
    }

    @Test
    void functions_shouldBeThoseOfTheCatalogue_whenDerived() throws IOException {
        compare("functions.md", FunctionsPage.page());
    }

    @Test
    void entries_shouldBeTheKindsOfTheLedger_whenDerived() throws IOException {
        compare("ledger-entries.md", EntriesPage.page());
    }

    @Test
    void rules_shouldBeThoseOfTheFile_whenDerived() throws IOException {
        compare("rules.md", RulesPage.page(Rule.all()));
    }

    @Test
    void errors_shouldAllStandInAGroup_whenGrouped() {
        assertThat(ErrorsPage.grouped()).isEqualTo(RefusalCode.values().length);
    }

    @Test
    void clauses_shouldBeExplained_whenARefusalNamesThem() {
        String page = Repository.read(FOLDER.resolve("clauses.md"));
        Set<String> named = Arrays.stream(RefusalCode.values())
                .flatMap(code -> Stream.of(code.clause().split(",")))
                .filter(clause -> !clause.isEmpty())
                .collect(Collectors.toSet());
        List<String> missing = named.stream()
                .filter(clause -> !page.contains("| " + clause + " |"))
                .sorted()
                .toList();

        assertThat(named).isNotEmpty();
        assertThat(missing).isEmpty();
    }

    private static void compare(String name, String derived) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, derived, StandardCharsets.UTF_8);
        }
        assertThat(Repository.read(file)).isEqualTo(derived);
    }
}
