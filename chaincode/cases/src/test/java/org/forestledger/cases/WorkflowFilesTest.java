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
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.workflow.ChecklistItem;
import org.forestledger.rules.workflow.WorkflowStep;
import org.forestledger.rules.workflow.WorkflowTemplate;
import org.forestledger.rules.workflow.WorkflowValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped workflows follow their schema, can be gone through, and say what their documents say. */
class WorkflowFilesTest {
    static Stream<String> names() {
        return WorkflowFiles.names().stream();
    }

    private static List<Error> faults(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Resources.text("/schema/workflow.schema.json"), InputFormat.JSON)
                .validate(text, InputFormat.JSON);
    }

    private static WorkflowStep step(String workflow, String id) {
        WorkflowTemplate template = WorkflowFiles.read(workflow);
        return template.steps().get(template.indexOf(id).orElseThrow());
    }

    private static List<String> items(WorkflowStep step) {
        return step.checklist().stream().map(ChecklistItem::key).toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void workflowFile_shouldFollowTheSchemaAndBeWellFormed_whenRead(String name) {
        WorkflowTemplate template = WorkflowFiles.read(name);

        assertThat(faults(WorkflowFiles.text(name))).isEmpty();
        assertThatCode(() -> WorkflowValidator.require(template)).doesNotThrowAnyException();
        assertThat(template.id()).isEqualTo(name);
        assertThat(RecordCodec.read(WorkflowTemplate.class, RecordCodec.write(template)))
                .isEqualTo(template);
    }

    @ParameterizedTest
    @MethodSource("names")
    void workflowFile_shouldBeOfTheRegionOfARuleSet_whenRead(String name) {
        WorkflowTemplate template = WorkflowFiles.read(name);

        assertThat(RuleSetFiles.shipped())
                .anyMatch(set -> set.region().equals(template.region())
                        && set.instrument().equals(template.instrument()));
        assertThat(template.opening(WorkflowStep.Gate.BANK))
                .contains(template.steps().get(template.steps().size() - 1));
        assertThat(template.steps())
                .allSatisfy(step -> assertThat(step.clause()).matches("[A-Z]{2}-\\d{2}(, [A-Z]{2}-\\d{2})*"));
    }

    @Test
    void workflowFile_shouldHaveFaults_whenARoleIsUnknown() {
        String good = WorkflowFiles.text("xinmi-steps");
        String bad = good.replace("\"FINANCE_OFFICER\"", "\"FINANCE\"");

        assertThat(bad).isNotEqualTo(good);
        assertThat(faults(bad)).isNotEmpty();
    }

    @Test
    void ganzhou_shouldSayWhatItsRuleSetSays_whenBothNameANumber() {
        var numbers = RuleSetFiles.read("ganzhou-2022").parameters();
        WorkflowStep notice = step("ganzhou-2022-steps", "notice");

        assertThat(numbers)
                .anyMatch(p -> p.name().equals("noticeWorkingDays") && p.value() == notice.noticeWorkingDays())
                .anyMatch(p -> p.name().equals("noticePlaces")
                        && p.value() == notice.evidenceTypes().size())
                .anyMatch(p -> p.name().equals("acceptanceEvidenceTypes")
                        && p.value()
                                == step("ganzhou-2022-steps", "accept")
                                        .evidenceTypes()
                                        .size())
                .anyMatch(p -> p.name().equals("citySampleOfArea") && p.value() == sample("cityCheck"))
                .anyMatch(p -> p.name().equals("provinceSampleOfArea") && p.value() == sample("provinceCheck"));
    }

    private static long sample(String id) {
        return step("ganzhou-2022-steps", id).sampleOfArea().map(Bps::bps).orElseThrow();
    }

    @Test
    void chaisangAndXinmi_shouldAskForAllThatTheirDocumentsName_whenRead() {
        assertThat(items(step("chaisang-2022-steps", "works"))).hasSize(6);
        assertThat(items(step("xinmi-steps", "inspect"))).hasSize(9);
        assertThat(step("xinmi-steps", "assess").evidenceTypes()).hasSize(5);
        assertThat(step("xinmi-steps", "accept").offices()).hasSize(8);
    }

    @Test
    void workflowSchema_shouldBeThatOfTheRecords_whenDerived() throws IOException {
        RecordSchema.requireGolden(WorkflowTemplate.class, "Workflow", "workflow");
    }

    @Test
    void names_shouldBeAllFiles_whenTheFolderIsListed() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/workflows"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(WorkflowFiles.names());
        }
    }
}
