// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.forestledger.rules.ledger.Catalogue;
import org.forestledger.rules.ledger.Kinds;
import org.junit.jupiter.api.Test;

class RoutesTest {
    @Test
    void all_shouldReachEachFunctionOnce_whenComparedWithCatalogue() {
        assertThat(Routes.all().stream().map(route -> route.function().name()))
                .containsExactlyInAnyOrderElementsOf(Catalogue.all().stream()
                        .map(function -> function.name())
                        .toList());
    }

    @Test
    void variables_shouldBeTextFieldsOfTheCommand_whenInAnAddress() {
        for (Route route : Routes.all()) {
            List<String> fields = Arrays.stream(route.function().command().getRecordComponents())
                    .filter(component -> component.getType() == String.class)
                    .map(RecordComponent::getName)
                    .toList();
            String path = route.pattern().getPatternString();
            Pattern.compile("\\{(\\w+)}").matcher(path).results().forEach(variable -> assertThat(fields)
                    .as(path)
                    .contains(variable.group(1)));
        }
    }

    @Test
    void match_shouldPreferFixedWords_whenAVariableWouldFitToo() {
        assertThat(Routes.match("/api/v1/settlements/income")
                        .orElseThrow()
                        .route()
                        .function()
                        .name())
                .isEqualTo("settlement:ProposeIncome");
    }

    @Test
    void match_shouldDecodeVariables_whenEscaped() {
        assertThat(Routes.match("/api/v1/holds/a%2Fb/posting").orElseThrow().variables())
                .containsEntry("holdId", "a/b");
    }

    @Test
    void match_shouldBeEmpty_whenNothingFits() {
        assertThat(Routes.match("/api/v1/holds/a/b/posting")).isEmpty();
        assertThat(Routes.match("/api/v1/nothing")).isEmpty();
    }

    @Test
    void collections_shouldNameEachKindOnce_whenListed() {
        assertThat(Collections.all()).hasSize(Kinds.all().size());
        assertThat(Collections.all().keySet())
                .contains(
                        "lots",
                        "batches",
                        "rule-sets",
                        "rule-sets-in-force",
                        "project-companies",
                        "capital-injections");
    }
}
