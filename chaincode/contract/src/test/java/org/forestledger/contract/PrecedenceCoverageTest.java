// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.forestledger.rules.ledger.Catalogue;
import org.forestledger.rules.ledger.LedgerFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Every function has a table of its refusals in the order of precedence, so that no new function goes without one. */
class PrecedenceCoverageTest {
    private static final List<JavaMethod> TABLES = new ClassFileImporter()
            .importPackages("org.forestledger.contract").stream()
                    .flatMap(type -> type.getMethods().stream())
                    .filter(method -> method.isAnnotatedWith(Precedence.class))
                    .toList();

    @Test
    void functions_shouldHaveATable_whenTheyAreInTheCatalogue() {
        assertThat(named())
                .containsExactlyInAnyOrderElementsOf(
                        Catalogue.all().stream().map(LedgerFunction::name).toList());
    }

    /** A name on a method that no runner starts would stand for nothing. */
    @Test
    void tables_shouldBeRun_whenTheyNameAFunction() {
        assertThat(TABLES)
                .isNotEmpty()
                .allMatch(method ->
                        method.isAnnotatedWith(Test.class) || method.isAnnotatedWith(ParameterizedTest.class));
    }

    private static Set<String> named() {
        Set<String> names = new TreeSet<>();
        TABLES.forEach(method -> names.addAll(
                Arrays.asList(method.getAnnotationOfType(Precedence.class).value())));
        return names;
    }
}
