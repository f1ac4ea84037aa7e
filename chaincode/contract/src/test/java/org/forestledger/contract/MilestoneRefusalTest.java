// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.CertificateWorld.RULES;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.forestledger.cases.RuleSetFiles;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.certificate.ReportMilestone;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.ruleset.ProposeRuleSet;
import org.forestledger.rules.scheme.Parameter;
import org.forestledger.rules.scheme.RuleSet;
import org.forestledger.rules.scheme.Unit;
import org.junit.jupiter.api.Test;

/** What a report on papers refuses, in the order of precedence. */
class MilestoneRefusalTest {
    private final CertificateWorld world = new CertificateWorld().founded();
    private final TestLedger ledger = world.ledger;

    private static ReportMilestone report(
            String id, String rules, String series, long base, long issued, LocalDate asOf) {
        return new ReportMilestone(id, rules, series, base, issued, asOf, paper("count"));
    }

    /** A second version of the rules with a part above the whole and with a day that no calendar has. */
    private void oddTargets() {
        RuleSet first = RuleSetFiles.read(RULES);
        RuleSet second = new RuleSet(
                first.id(),
                2,
                first.region(),
                first.nameZh(),
                first.nameEn(),
                first.status(),
                first.instrument(),
                first.validFrom(),
                first.validTo(),
                Stream.concat(
                                first.parameters().stream(),
                                Stream.of(
                                        new Parameter("tooManyBy20250731", 10_001, Unit.BPS, "YC-02"),
                                        new Parameter("neverBy20250231", 5_000, Unit.BPS, "YC-02")))
                        .toList(),
                first.schemes(),
                first.uses());
        ledger.accept(COMPANY_CLERK, "ruleset:Propose", new ProposeRuleSet(second));
        world.world.approve(AgreementKind.RULE_SET, RULES + "@2", LEADER, COMPANY_OFFICER, PARTNER_OFFICER);
    }

    @Test
    @Precedence("milestone:Report")
    void report_shouldNameTheFirstFault_whenSeveralHold() {
        oddTargets();
        LocalDate today = ledger.today();
        LocalDate tomorrow = today.plusDays(1);
        RefusalTable table = new RefusalTable(ledger, "milestone:Report");
        ledger.accept(TOWNSHIP_CLERK, "milestone:Report", report("taken", RULES, "incomeCertificates", 10, 1, today));
        table.refused(RefusalCode.NOT_PERMITTED, COMPANY_CLERK, report("n n", "none", "trees", 0, 11, tomorrow));
        table.refused(
                RefusalCode.INVALID_FIELD, "reportId", TOWNSHIP_CLERK, report("n n", "none", "trees", 0, 11, tomorrow));
        table.refused(
                RefusalCode.INVALID_FIELD, "base", TOWNSHIP_CLERK, report("taken", "none", "trees", 0, 11, tomorrow));
        table.refused(
                RefusalCode.INVALID_FIELD,
                "issued",
                TOWNSHIP_CLERK,
                report("taken", "none", "trees", 10, 11, tomorrow));
        table.refused(
                RefusalCode.INVALID_FIELD, "asOf", TOWNSHIP_CLERK, report("taken", "none", "trees", 10, 1, tomorrow));
        table.refused(RefusalCode.RULE_SET_NOT_ACTIVE, TOWNSHIP_CLERK, report("taken", "none", "trees", 10, 1, today));
        table.refused(
                RefusalCode.NUMBER_NOT_IN_RULE_SET, TOWNSHIP_CLERK, report("taken", RULES, "trees", 10, 1, today));
        table.refused(RefusalCode.RATIO_OUT_OF_RANGE, TOWNSHIP_CLERK, report("taken", RULES, "tooMany", 10, 1, today));
        table.refused(
                RefusalCode.INVALID_FIELD,
                "neverBy20250231",
                TOWNSHIP_CLERK,
                report("taken", RULES, "never", 10, 1, today));
        table.refused(
                RefusalCode.ALREADY_EXISTS, TOWNSHIP_CLERK, report("taken", RULES, "incomeCertificates", 10, 1, today));
        table.accepted(TOWNSHIP_CLERK, report("n", RULES, "incomeCertificates", 10, 1, today));
    }
}
