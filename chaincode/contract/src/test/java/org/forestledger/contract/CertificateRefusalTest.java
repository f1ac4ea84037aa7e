// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.CertificateWorld.*;
import static org.forestledger.contract.People.*;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.forestledger.cases.RuleSetFiles;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.certificate.IssueIncomeCertificates;
import org.forestledger.rules.certificate.IssueRightCertificate;
import org.forestledger.rules.certificate.MemberRoster.Changes;
import org.forestledger.rules.certificate.PrintCertificate;
import org.forestledger.rules.certificate.VoidCertificate;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.ruleset.ProposeRuleSet;
import org.forestledger.rules.ruleset.RuleSetVersion;
import org.forestledger.rules.scheme.Parameter;
import org.forestledger.rules.scheme.RuleSet;
import org.forestledger.rules.scheme.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the functions of certificates refuse, in the order of precedence. */
class CertificateRefusalTest {
    private static final String FIRST = "income:yangcheng:" + FOREST + ":m1";
    private static final String SECOND = "income:yangcheng:" + FOREST + ":m2";
    private static final String YEARS_LEAST = "managementCertificateYearsLeast";

    private final CertificateWorld world = new CertificateWorld().founded();
    private final TestLedger ledger = world.ledger;

    /** A good certificate and a void one. */
    @BeforeEach
    void begun() {
        world.frozen(roster("r", LocalDate.of(2025, 5, 31), Changes.STATIC));
        ledger.accept(TOWNSHIP_CLERK, "certificate:IssueIncome", income("m1", "m2"));
        ledger.accept(FORESTRY_OFFICER, "certificate:Void", new VoidCertificate(SECOND, "错误"));
    }

    /** An order for income-right certificates in which everything is wrong, until it is mended. */
    private static final class Draft {
        private String region = "no region";
        private String forestNo = "a:b";
        private List<String> members = List.of();
        private String form = "no version";

        private IssueIncomeCertificates get() {
            return new IssueIncomeCertificates(region, forestNo, members, form);
        }
    }

    @Test
    @Precedence("certificate:IssueIncome")
    void issueIncome_shouldNameTheFirstFault_whenSeveralHold() {
        RefusalTable table = new RefusalTable(ledger, "certificate:IssueIncome");
        Draft draft = new Draft();
        table.refused(RefusalCode.NOT_PERMITTED, COMPANY_CLERK, draft.get());
        table.refused(RefusalCode.INVALID_FIELD, "templateVersion", TOWNSHIP_CLERK, draft.get());
        draft.form = "JX-2025-06";
        table.refused(RefusalCode.MISSING_FIELD, "memberNos", TOWNSHIP_CLERK, draft.get());
        draft.members = Collections.nCopies(201, "m9");
        table.refused(RefusalCode.TOO_LONG, "memberNos", TOWNSHIP_CLERK, draft.get());
        draft.members = List.of("m9", "m1");
        table.refused(RefusalCode.INVALID_FIELD, "region", TOWNSHIP_CLERK, draft.get());
        draft.region = "yangcheng";
        table.refused(RefusalCode.INVALID_FIELD, "forestNo", TOWNSHIP_CLERK, draft.get());
        draft.forestNo = "other";
        table.refused(RefusalCode.ROSTER_NOT_IN_FORCE, TOWNSHIP_CLERK, draft.get());
        draft.forestNo = FOREST;
        table.refused(RefusalCode.MEMBER_NOT_IN_ROSTER, "memberNo", "m9", TOWNSHIP_CLERK, draft.get());
        draft.members = List.of("m1");
        table.refused(RefusalCode.CERTIFICATE_STANDS, "certificate", FIRST, TOWNSHIP_CLERK, draft.get());
        draft.members = List.of("m3", "m3");
        table.refused(RefusalCode.CERTIFICATE_STANDS, TOWNSHIP_CLERK, draft.get());
        draft.members = List.of("m3");
        table.accepted(TOWNSHIP_CLERK, draft.get());
    }

    /** Another version of the rules with so many years as the shortest term, or without a shortest term. */
    private void rules(int version, Optional<Long> yearsLeast, Optional<LocalDate> lastDay) {
        RuleSet shipped = RuleSetFiles.read(RULES);
        List<Parameter> numbers = Stream.concat(
                        shipped.parameters().stream()
                                .filter(number -> !number.name().equals(YEARS_LEAST)),
                        yearsLeast.stream().map(years -> new Parameter(YEARS_LEAST, years, Unit.YEARS, "YC-19")))
                .toList();
        RuleSet next = new RuleSet(
                RULES,
                version,
                shipped.region(),
                shipped.nameZh(),
                shipped.nameEn(),
                shipped.status(),
                shipped.instrument(),
                shipped.validFrom(),
                lastDay,
                numbers,
                shipped.schemes(),
                shipped.uses());
        ledger.accept(COMPANY_CLERK, "ruleset:Propose", new ProposeRuleSet(next));
        world.world.approve(
                AgreementKind.RULE_SET, RuleSetVersion.idOf(next), LEADER, COMPANY_OFFICER, PARTNER_OFFICER);
    }

    /** The certificate of five years stands, while the rules come to an end, lose the shortest term and raise it. */
    @Test
    @Precedence("certificate:IssueRight")
    void issueRight_shouldNameTheFirstFault_whenSeveralHold() {
        world.registered("right:FileTransfer", transfer("w", "p1", "2025-07-01", "2030-07-01"), "w");
        ledger.accept(FORESTRY_CLERK, "certificate:IssueRight", issue("w"));
        ledger.accept(FORESTRY_CLERK, "right:FileTransfer", transfer("filed", "p2", "2025-07-01", "2030-07-01"));
        rules(2, Optional.empty(), Optional.of(LocalDate.of(2025, 6, 30)));
        world.on("2025-07-01");
        RefusalTable table = new RefusalTable(ledger, "certificate:IssueRight");
        table.refused(RefusalCode.NOT_PERMITTED, TOWNSHIP_CLERK, new IssueRightCertificate("none", "no version"));
        table.refused(
                RefusalCode.INVALID_FIELD,
                "templateVersion",
                FORESTRY_CLERK,
                new IssueRightCertificate("none", "no version"));
        table.refused(RefusalCode.NOT_FOUND, FORESTRY_CLERK, issue("none"));
        table.refused(RefusalCode.WRONG_STATE, FORESTRY_CLERK, issue("filed"));
        table.refused(RefusalCode.RULE_SET_NOT_ACTIVE, FORESTRY_CLERK, issue("w"));
        rules(3, Optional.empty(), Optional.empty());
        table.refused(RefusalCode.NUMBER_NOT_IN_RULE_SET, FORESTRY_CLERK, issue("w"));
        rules(4, Optional.of(6L), Optional.empty());
        table.refused(RefusalCode.TERM_TOO_SHORT, FORESTRY_CLERK, issue("w"));
        rules(5, Optional.of(5L), Optional.empty());
        table.refused(RefusalCode.CERTIFICATE_STANDS, FORESTRY_CLERK, issue("w"));
        ledger.accept(FORESTRY_OFFICER, "certificate:Void", new VoidCertificate("management:w", "遗失"));
        table.accepted(FORESTRY_CLERK, issue("w"));
    }

    @Test
    @Precedence("certificate:Print")
    void print_shouldNameTheFirstFault_whenSeveralHold() {
        RefusalTable table = new RefusalTable(ledger, "certificate:Print");
        table.refused(RefusalCode.NOT_PERMITTED, FORESTRY_OFFICER, new PrintCertificate("none"));
        table.refused(RefusalCode.NOT_FOUND, TOWNSHIP_CLERK, new PrintCertificate("none"));
        table.refused(RefusalCode.CERTIFICATE_VOID, TOWNSHIP_CLERK, new PrintCertificate(SECOND));
        table.accepted(TOWNSHIP_CLERK, new PrintCertificate(FIRST));
    }

    @Test
    @Precedence("certificate:Void")
    void voiding_shouldNameTheFirstFault_whenSeveralHold() {
        Caller both = new Caller(
                TOWNSHIP_CLERK.mspId(),
                TOWNSHIP_CLERK.person(),
                "two.offices",
                List.of(Role.FORESTRY_OFFICER),
                List.of());
        RefusalTable table = new RefusalTable(ledger, "certificate:Void");
        table.refused(RefusalCode.NOT_PERMITTED, TOWNSHIP_CLERK, new VoidCertificate("none", " "));
        table.refused(RefusalCode.INVALID_FIELD, "reason", both, new VoidCertificate("none", " "));
        table.refused(RefusalCode.NOT_FOUND, both, new VoidCertificate("none", "遗失"));
        table.refused(RefusalCode.MAKER_IS_CHECKER, both, new VoidCertificate(SECOND, "遗失"));
        table.refused(RefusalCode.CERTIFICATE_VOID, FORESTRY_OFFICER, new VoidCertificate(SECOND, "遗失"));
        table.accepted(FORESTRY_OFFICER, new VoidCertificate(FIRST, "遗失"));
    }
}
