// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each requirement of the policy documents is accounted for, and what is said to be built is there and is shown. */
class TraceabilityTest {
    private static final Optional<String> NONE = Optional.empty();
    private static final Optional<String> NOTE = Optional.of("something is missing");
    private static final Optional<String> CODE =
            Optional.of("chaincode/rules/src/main/java/org/forestledger/rules/mandate/Mandate.java");
    private static final Optional<String> FEATURE =
            Optional.of("chaincode/cases/src/main/resources/features/listing-open.feature");

    @Test
    void rules_shouldBeTrueOfTheRepository_whenRead() {
        assertThat(RuleFaults.of(Rule.all())).isEmpty();
    }

    static Stream<Arguments> wrongRows() {
        return Stream.of(
                Arguments.of(row("RZ-99", Rule.BUILT, CODE, FEATURE, NONE), "RZ-99 is no requirement"),
                Arguments.of(row("RZ-99", Rule.BUILT, CODE, FEATURE, NONE), "RZ-05 is missing"),
                Arguments.of(row("RZ-05", "nearly", CODE, FEATURE, NOTE), "RZ-05 has no such status nearly"),
                Arguments.of(
                        row("RZ-05", Rule.BUILT, Optional.of("no/such/File.java"), FEATURE, NONE),
                        "RZ-05 names code that is not there: no/such/File.java"),
                Arguments.of(
                        row("RZ-05", Rule.BUILT, CODE, Optional.of("no/such.feature"), NONE),
                        "RZ-05 names a test that is not there: no/such.feature"),
                Arguments.of(
                        row(
                                "RZ-05",
                                Rule.BUILT,
                                CODE,
                                Optional.of("chaincode/cases/src/main/resources/features/lot-cut.feature"),
                                NONE),
                        "RZ-05 is not named as @RZ-05 in chaincode/cases/src/main/resources/features/lot-cut.feature"),
                Arguments.of(
                        row("RZ-05", Rule.BUILT, NONE, FEATURE, NONE),
                        "RZ-05 names code exactly where something is built"),
                Arguments.of(
                        row("RZ-05", Rule.PARTLY, CODE, NONE, NOTE),
                        "RZ-05 names what shows it exactly where something is built"),
                Arguments.of(
                        row("RZ-05", Rule.PARTLY, CODE, FEATURE, NONE),
                        "RZ-05 has a note exactly where something is missing"),
                Arguments.of(
                        row("RZ-05", Rule.NOT_BUILT, NONE, NONE, NOTE),
                        "RZ-05 is named in code but said not to be built:"
                                + " chaincode/rules/src/main/java/org/forestledger/rules/refusal/RefusalCode.java"),
                Arguments.of(
                        row("RZ-05", Rule.NOT_BUILT, NONE, NONE, NOTE),
                        "RZ-05 is named in a tag but said not to be built:"
                                + " chaincode/cases/src/main/resources/features/listing-open.feature"));
    }

    @ParameterizedTest
    @MethodSource("wrongRows")
    void fault_shouldBeNamed_whenARowIsWrong(Rule wrong, String fault) {
        List<Rule> rules = new ArrayList<>(Rule.all());
        rules.replaceAll(rule -> rule.id().equals("RZ-05") ? wrong : rule);

        assertThat(RuleFaults.of(rules)).contains(fault);
    }

    @Test
    void workflowStep_shouldBeSeen_whenItsClauseIsSaidNotToBeBuilt() {
        List<Rule> rules = new ArrayList<>(Rule.all());
        rules.replaceAll(rule -> rule.id().equals("CS-13") ? row("CS-13", Rule.NOT_BUILT, NONE, NONE, NOTE) : rule);

        assertThat(RuleFaults.of(rules))
                .contains("CS-13 is named in a workflow but said not to be built:"
                        + " chaincode/cases/src/main/resources/workflows/chaisang-2022-steps.json");
    }

    @Test
    void order_shouldBeSeen_whenARowIsThereTwice() {
        List<Rule> rules = new ArrayList<>(Rule.all());
        rules.add(rules.get(0));

        assertThat(RuleFaults.of(rules)).containsExactly("the rows are not in order, or one is there twice");
    }

    @Test
    void field_shouldBeRefused_whenRowsHaveNoneOfThatName() {
        assertThatThrownBy(() -> Rule.read("- id: RZ-01\n  colour: green\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("colour");
    }

    private static Rule row(
            String id, String status, Optional<String> code, Optional<String> shown, Optional<String> note) {
        return new Rule(id, "something", "E", status, code, shown, note);
    }
}
