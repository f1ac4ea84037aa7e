// SPDX-License-Identifier: Apache-2.0
package org.forestledger.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.forestledger.rules.calendar.CalendarYear;
import org.forestledger.rules.calendar.NoticePeriod;
import org.forestledger.rules.calendar.WorkingDays;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.Decimal;
import org.forestledger.rules.workflow.Sample;
import org.forestledger.rules.workflow.WorkflowStep;
import org.forestledger.rules.workflow.WorkflowTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked cases of Ganzhou's notice (GZ-N) and samples (GZ-S), with the shipped workflow. */
class NoticeAndSampleCasesTest {
    private static final WorkflowTemplate GANZHOU = WorkflowFiles.read("ganzhou-2022-steps");

    /** National Day 2022: 1 to 7 October off, 8 and 9 October worked. */
    private static final CalendarYear YEAR_2022 = new CalendarYear(
            "ganzhou",
            2022,
            1,
            Stream.iterate(1, day -> day <= 7, day -> day + 1)
                    .map(day -> LocalDate.of(2022, 10, day))
                    .toList(),
            List.of(LocalDate.of(2022, 10, 8), LocalDate.of(2022, 10, 9)),
            new Evidence("holidays", "", "ab".repeat(32)));

    static Stream<SettlementCase> samples() {
        return CaseFiles.read("ganzhou").stream().filter(each -> each.id().startsWith("GZ-S"));
    }

    private static WorkflowStep step(String id) {
        return GANZHOU.steps().get(GANZHOU.indexOf(id).orElseThrow());
    }

    private static String target(String areaMu, String stepId) {
        Bps ratio = step(stepId).sampleOfArea().orElseThrow();
        return Sample.targetOf(Decimal.mu("area", areaMu), ratio).toMu();
    }

    @Test
    void notice_shouldEndOnTheDayOfCaseN1_whenTheHolidayIsInBetween() {
        SettlementCase n1 = CaseFiles.read("ganzhou").stream()
                .filter(each -> each.id().equals("GZ-N1"))
                .findFirst()
                .orElseThrow();
        NoticePeriod notice = new WorkingDays(year -> YEAR_2022)
                .notice(
                        LocalDate.parse(n1.inputTexts().get("postedAt")),
                        step("notice").noticeWorkingDays());

        assertThat(Map.of(
                        "lastNoticeDay", notice.lastDay().toString(),
                        "earliestConfirm", notice.earliestNext().toString()))
                .isEqualTo(SettlementCase.texts(n1.expect()));
        assertThat(notice.calendars()).containsExactly("ganzhou:2022@1");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void target_shouldBeThatOfTheCase_whenTheWholeAreaIsGiven(SettlementCase each) {
        String area = each.inputTexts().getOrDefault("totalAreaMu", "");

        assertThat(Map.of("cityMinMu", target(area, "cityCheck"), "provinceMinMu", target(area, "provinceCheck")))
                .isEqualTo(SettlementCase.texts(each.expect()));
    }

    @Test
    void samples_shouldBeThere_whenTheCasesAreRead() {
        assertThat(samples().map(SettlementCase::id)).containsExactlyInAnyOrder("GZ-S1", "GZ-S2", "GZ-S4");
    }
}
