// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.CertificateWorld.RULES;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.forestledger.cases.CaseFiles;
import org.forestledger.cases.RuleSetFiles;
import org.forestledger.cases.SettlementCase;
import org.forestledger.rules.certificate.MilestoneReport;
import org.forestledger.rules.certificate.Milestones;
import org.forestledger.rules.certificate.ReportMilestone;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Bps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How many certificates must be issued by which day, from the numbers of the rule set (YC-02, YC-05). */
class MilestoneTest {
    private final CertificateWorld world = new CertificateWorld().founded();
    private final TestLedger ledger = world.ledger;

    private static void compare(String caseId, String certificate, String series) {
        SettlementCase worked = CaseFiles.read("yangcheng").stream()
                .filter(c -> c.id().equals(caseId))
                .findFirst()
                .orElseThrow();
        assertThat(worked.inputTexts()).containsEntry("certificate", certificate);
        long base = Long.parseLong(worked.inputTexts().get("baseCount"));
        Map<String, String> targets = new TreeMap<>();
        Milestones.of(RuleSetFiles.read(RULES), series, base)
                .forEach(t -> targets.put(t.day().toString(), String.valueOf(t.count())));
        assertThat(targets).isEqualTo(SettlementCase.texts(worked.expect()));
    }

    @Test
    void ycM1_shouldRoundTheTargetsUp_whenTitleCertificatesAreCounted() {
        compare("YC-M1", "林权类不动产证", "titleCertificates");
    }

    @Test
    void ycM2_shouldRoundTheTargetsUp_whenIncomeCertificatesAreCounted() {
        compare("YC-M2", "收益权证书", "incomeCertificates");
    }

    private static ReportMilestone report(String id, long base, long issued, String asOf) {
        return new ReportMilestone(
                id, RULES, "incomeCertificates", base, issued, LocalDate.parse(asOf), paper("count"));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-30, 0, true, 0",
        "2025-07-31, 494, false, 3993",
        "2025-07-31, 495, true, 4001",
        "2025-08-30, 495, true, 4001",
        "2025-08-31, 989, false, 7995",
        "2025-09-30, 1237, true, 10000"
    })
    void report_shouldTellWhetherTheLastTargetIsMet_whenADayIsNamed(String day, long issued, boolean met, int reached) {
        world.on("2025-10-01");
        MilestoneReport report =
                (MilestoneReport) ledger.accept(TOWNSHIP_CLERK, "milestone:Report", report("r", 1_237, issued, day));
        assertThat(report.met()).isEqualTo(met);
        assertThat(report.reached()).isEqualTo(Bps.of(reached));
        assertThat(report.targets()).hasSize(3);
    }

    static Stream<Arguments> badReports() {
        return Stream.of(
                Arguments.of(COMPANY_CLERK, report("n", 10, 1, "2025-06-02"), RefusalCode.NOT_PERMITTED),
                Arguments.of(TOWNSHIP_CLERK, report("not an id", 10, 1, "2025-06-02"), RefusalCode.INVALID_FIELD),
                Arguments.of(TOWNSHIP_CLERK, report("n", 0, 0, "2025-06-02"), RefusalCode.INVALID_FIELD),
                Arguments.of(TOWNSHIP_CLERK, report("n", 10, 11, "2025-06-02"), RefusalCode.INVALID_FIELD),
                Arguments.of(TOWNSHIP_CLERK, report("n", 10, 1, "2025-06-03"), RefusalCode.INVALID_FIELD),
                Arguments.of(
                        TOWNSHIP_CLERK,
                        new ReportMilestone(
                                "n", "none", "incomeCertificates", 10, 1, LocalDate.of(2025, 6, 2), paper("count")),
                        RefusalCode.RULE_SET_NOT_ACTIVE),
                Arguments.of(
                        TOWNSHIP_CLERK,
                        new ReportMilestone("n", RULES, "trees", 10, 1, LocalDate.of(2025, 6, 2), paper("count")),
                        RefusalCode.NUMBER_NOT_IN_RULE_SET),
                Arguments.of(TOWNSHIP_CLERK, report("r", 10, 1, "2025-06-02"), RefusalCode.ALREADY_EXISTS));
    }

    @ParameterizedTest
    @MethodSource("badReports")
    void report_shouldBeRefused_whenItIsNotInOrder(Caller caller, Record command, RefusalCode expected) {
        ledger.accept(TOWNSHIP_CLERK, "milestone:Report", report("r", 10, 1, "2025-06-02"));
        assertThat(ledger.refuse(caller, "milestone:Report", command)).isEqualTo(expected);
    }
}
