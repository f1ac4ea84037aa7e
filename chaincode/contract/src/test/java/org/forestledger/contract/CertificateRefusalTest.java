// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.CertificateWorld.*;
import static org.forestledger.contract.People.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.forestledger.rules.certificate.DecideRight;
import org.forestledger.rules.certificate.DecideRoster;
import org.forestledger.rules.certificate.FileRoster;
import org.forestledger.rules.certificate.FileTransfer;
import org.forestledger.rules.certificate.ForestCategory;
import org.forestledger.rules.certificate.IssueIncomeCertificates;
import org.forestledger.rules.certificate.IssueRightCertificate;
import org.forestledger.rules.certificate.MemberRoster.Changes;
import org.forestledger.rules.certificate.PrintCertificate;
import org.forestledger.rules.certificate.VoidCertificate;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.CentiMu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is refused of rosters, rights and certificates, in the order in which it is found. */
class CertificateRefusalTest {
    private static final LocalDate COUNTED = LocalDate.of(2025, 5, 31);
    private static final String FIRST = "income:yangcheng:" + FOREST + ":m1";
    private static final String SECOND = "income:yangcheng:" + FOREST + ":m2";

    private final CertificateWorld world = new CertificateWorld().founded();
    private final TestLedger ledger = world.ledger;

    /** A frozen roster {@code r} and a filed one, a good and a void certificate, a registered right and a filed one. */
    @BeforeEach
    void begun() {
        world.frozen(roster("r", COUNTED, Changes.STATIC));
        ledger.accept(TOWNSHIP_CLERK, "roster:File", roster("filed", COUNTED, Changes.STATIC));
        ledger.accept(TOWNSHIP_CLERK, "certificate:IssueIncome", income("m1", "m2"));
        ledger.accept(FORESTRY_OFFICER, "certificate:Void", new VoidCertificate(SECOND, "错误"));
        world.registered("right:FileTransfer", transfer("w", "p1", "2025-07-01", "2030-07-01"), "w");
        ledger.accept(FORESTRY_CLERK, "right:FileTransfer", transfer("f", "p2", "2025-07-01", "2030-07-01"));
    }

    private static FileRoster of(ForestCategory category, int count, long shares, Map<String, Long> weights) {
        return roster("n", category, COUNTED, Changes.STATIC, count, shares, weights);
    }

    private static FileRoster with(String region, String forestNo, long area, String village) {
        FileRoster r = roster("n", COUNTED, Changes.STATIC);
        return new FileRoster(
                "n",
                region,
                forestNo,
                r.category(),
                CentiMu.of(area),
                village,
                COUNTED,
                Changes.STATIC,
                4,
                100,
                heads(),
                r.list(),
                r.minutes());
    }

    static Stream<Arguments> rosters() {
        Map<String, Long> many =
                IntStream.rangeClosed(1, 2_001).boxed().collect(Collectors.toMap(i -> "m" + i, i -> 1L));
        ForestCategory any = ForestCategory.COLLECTIVE;
        return Stream.of(
                Arguments.of(FORESTRY_OFFICER, roster("n", COUNTED, Changes.STATIC), RefusalCode.NOT_PERMITTED),
                Arguments.of(TOWNSHIP_CLERK, roster("not an id", COUNTED, Changes.STATIC), RefusalCode.INVALID_FIELD),
                Arguments.of(TOWNSHIP_CLERK, with("no region", FOREST, 1, "village"), RefusalCode.INVALID_FIELD),
                Arguments.of(TOWNSHIP_CLERK, with("yangcheng", "a:b", 1, "village"), RefusalCode.INVALID_FIELD),
                Arguments.of(TOWNSHIP_CLERK, with("yangcheng", FOREST, 0, "village"), RefusalCode.INVALID_FIELD),
                Arguments.of(
                        TOWNSHIP_CLERK,
                        roster("n", LocalDate.of(2025, 6, 3), Changes.STATIC),
                        RefusalCode.INVALID_FIELD),
                Arguments.of(TOWNSHIP_CLERK, of(any, 0, 100, Map.of()), RefusalCode.MISSING_FIELD),
                Arguments.of(TOWNSHIP_CLERK, of(any, 2_001, 10_000, many), RefusalCode.TOO_LONG),
                Arguments.of(TOWNSHIP_CLERK, of(any, 1, 100, Map.of("李", 1L)), RefusalCode.INVALID_FIELD),
                Arguments.of(
                        TOWNSHIP_CLERK,
                        of(ForestCategory.HOUSEHOLD, 3, 100, heads()),
                        RefusalCode.CATEGORY_NOT_QUANTIFIED),
                Arguments.of(
                        TOWNSHIP_CLERK, of(ForestCategory.STATE, 4, 100, heads()), RefusalCode.CATEGORY_NOT_QUANTIFIED),
                Arguments.of(TOWNSHIP_CLERK, with("yangcheng", FOREST, 1, "none"), RefusalCode.NOT_FOUND),
                Arguments.of(
                        TOWNSHIP_CLERK, with("yangcheng", FOREST, 1, "state-company"), RefusalCode.ACCOUNT_KIND_WRONG),
                Arguments.of(TOWNSHIP_CLERK, of(any, 5, 1, heads()), RefusalCode.MEMBER_COUNT_DIFFERS),
                Arguments.of(
                        TOWNSHIP_CLERK,
                        of(any, 1, 100, new TreeMap<>(Map.of("m1", -1L))),
                        RefusalCode.APPORTIONMENT_OUT_OF_RANGE),
                Arguments.of(TOWNSHIP_CLERK, of(any, 4, 3, heads()), RefusalCode.MEMBER_WITHOUT_SHARE),
                Arguments.of(TOWNSHIP_CLERK, roster("r", COUNTED, Changes.STATIC), RefusalCode.ALREADY_EXISTS));
    }

    @ParameterizedTest
    @MethodSource("rosters")
    void roster_shouldNotBeFiled_whenItIsNotInOrder(Caller caller, Record command, RefusalCode expected) {
        assertThat(ledger.refuse(caller, "roster:File", command)).isEqualTo(expected);
    }

    static Stream<Arguments> others() {
        Caller both = new Caller(
                TOWNSHIP_CLERK.mspId(),
                TOWNSHIP_CLERK.person(),
                "both",
                List.of(Role.TOWNSHIP_CLERK, Role.FORESTRY_OFFICER),
                List.of());
        Caller clerkAndOfficer = new Caller(
                FORESTRY_CLERK.mspId(), FORESTRY_CLERK.person(), "both", List.of(Role.FORESTRY_OFFICER), List.of());
        String[] many = IntStream.rangeClosed(1, 201).mapToObj(i -> "m" + i).toArray(String[]::new);
        return Stream.of(
                Arguments.of(
                        TOWNSHIP_CLERK, "roster:Decide", new DecideRoster("filed", true), RefusalCode.NOT_PERMITTED),
                Arguments.of(FORESTRY_OFFICER, "roster:Decide", new DecideRoster("none", true), RefusalCode.NOT_FOUND),
                Arguments.of(both, "roster:Decide", new DecideRoster("filed", true), RefusalCode.MAKER_IS_CHECKER),
                Arguments.of(FORESTRY_OFFICER, "roster:Decide", new DecideRoster("r", true), RefusalCode.WRONG_STATE),
                Arguments.of(
                        FORESTRY_OFFICER, "roster:Decide", new DecideRoster("filed", true), RefusalCode.ROSTER_STANDS),
                Arguments.of(COMPANY_CLERK, "certificate:IssueIncome", income("m3"), RefusalCode.NOT_PERMITTED),
                Arguments.of(
                        TOWNSHIP_CLERK,
                        "certificate:IssueIncome",
                        new IssueIncomeCertificates("yangcheng", FOREST, List.of("m3"), ""),
                        RefusalCode.INVALID_FIELD),
                Arguments.of(TOWNSHIP_CLERK, "certificate:IssueIncome", income(), RefusalCode.MISSING_FIELD),
                Arguments.of(TOWNSHIP_CLERK, "certificate:IssueIncome", income(many), RefusalCode.TOO_LONG),
                Arguments.of(
                        TOWNSHIP_CLERK,
                        "certificate:IssueIncome",
                        new IssueIncomeCertificates("yangcheng", "other", List.of("m3"), "T"),
                        RefusalCode.ROSTER_NOT_IN_FORCE),
                Arguments.of(TOWNSHIP_CLERK, "certificate:IssueIncome", income("m9"), RefusalCode.MEMBER_NOT_IN_ROSTER),
                Arguments.of(
                        TOWNSHIP_CLERK, "certificate:IssueIncome", income("m3", "m3"), RefusalCode.CERTIFICATE_STANDS),
                Arguments.of(
                        FORESTRY_OFFICER, "certificate:Print", new PrintCertificate(FIRST), RefusalCode.NOT_PERMITTED),
                Arguments.of(TOWNSHIP_CLERK, "certificate:Print", new PrintCertificate("none"), RefusalCode.NOT_FOUND),
                Arguments.of(
                        TOWNSHIP_CLERK,
                        "certificate:Print",
                        new PrintCertificate(SECOND),
                        RefusalCode.CERTIFICATE_VOID),
                Arguments.of(
                        TOWNSHIP_CLERK, "certificate:Void", new VoidCertificate(FIRST, "x"), RefusalCode.NOT_PERMITTED),
                Arguments.of(
                        FORESTRY_OFFICER,
                        "certificate:Void",
                        new VoidCertificate(FIRST, " "),
                        RefusalCode.INVALID_FIELD),
                Arguments.of(
                        FORESTRY_OFFICER,
                        "certificate:Void",
                        new VoidCertificate(SECOND, "x"),
                        RefusalCode.CERTIFICATE_VOID),
                Arguments.of(both, "certificate:Void", new VoidCertificate(FIRST, "x"), RefusalCode.MAKER_IS_CHECKER),
                Arguments.of(FORESTRY_CLERK, "right:Decide", new DecideRight("f", true), RefusalCode.NOT_PERMITTED),
                Arguments.of(FORESTRY_OFFICER, "right:Decide", new DecideRight("none", true), RefusalCode.NOT_FOUND),
                Arguments.of(clerkAndOfficer, "right:Decide", new DecideRight("f", true), RefusalCode.MAKER_IS_CHECKER),
                Arguments.of(FORESTRY_OFFICER, "right:Decide", new DecideRight("w", false), RefusalCode.WRONG_STATE),
                Arguments.of(TOWNSHIP_CLERK, "certificate:IssueRight", issue("w"), RefusalCode.NOT_PERMITTED),
                Arguments.of(
                        FORESTRY_CLERK,
                        "certificate:IssueRight",
                        new IssueRightCertificate("w", "no version"),
                        RefusalCode.INVALID_FIELD),
                Arguments.of(FORESTRY_CLERK, "certificate:IssueRight", issue("none"), RefusalCode.NOT_FOUND),
                Arguments.of(FORESTRY_CLERK, "certificate:IssueRight", issue("f"), RefusalCode.WRONG_STATE));
    }

    @ParameterizedTest
    @MethodSource("others")
    void command_shouldBeRefused_whenItIsNotInOrder(
            Caller caller, String function, Record command, RefusalCode expected) {
        assertThat(ledger.refuse(caller, function, command)).isEqualTo(expected);
    }

    static Stream<Arguments> filings() {
        FileTransfer t = transfer("n", "p9", "2025-07-01", "2030-07-01");
        return Stream.of(
                Arguments.of(COMPANY_CLERK, "right:FileTransfer", t, RefusalCode.NOT_PERMITTED),
                Arguments.of(
                        FORESTRY_CLERK,
                        "right:FileTransfer",
                        transfer("not an id", "p9", "2025-07-01", "2030-07-01"),
                        RefusalCode.INVALID_FIELD),
                Arguments.of(
                        FORESTRY_CLERK,
                        "right:FileTransfer",
                        transfer("n", "p/9", "2025-07-01", "2030-07-01"),
                        RefusalCode.INVALID_FIELD),
                Arguments.of(FORESTRY_CLERK, "right:FileTransfer", heldBy(t, "张", 1), RefusalCode.INVALID_FIELD),
                Arguments.of(FORESTRY_CLERK, "right:FileTransfer", heldBy(t, "m1", 0), RefusalCode.INVALID_FIELD),
                Arguments.of(
                        FORESTRY_CLERK,
                        "right:FileTransfer",
                        transfer("n", "p9", "2025-07-01", "2025-07-01"),
                        RefusalCode.INVALID_FIELD),
                Arguments.of(
                        FORESTRY_CLERK,
                        "right:FileTransfer",
                        transfer("w", "p9", "2025-07-01", "2030-07-01"),
                        RefusalCode.ALREADY_EXISTS),
                Arguments.of(
                        COMPANY_CLERK,
                        "right:FileExtension",
                        extension("n", "p9", "2030-01-01", "2060-01-01"),
                        RefusalCode.NOT_PERMITTED),
                Arguments.of(
                        FORESTRY_CLERK,
                        "right:FileExtension",
                        extension("n", "p9", "2025-06-01", "2060-01-01"),
                        RefusalCode.INVALID_FIELD),
                Arguments.of(
                        FORESTRY_CLERK,
                        "right:FileExtension",
                        extension("not an id", "p9", "2035-06-03", "2060-01-01"),
                        RefusalCode.REMAINING_TERM_TOO_LONG),
                Arguments.of(
                        FORESTRY_CLERK,
                        "right:FileExtension",
                        extension("n", "p9", "2030-01-01", "2030-01-01"),
                        RefusalCode.INVALID_FIELD));
    }

    private static FileTransfer heldBy(FileTransfer t, String holder, long area) {
        return new FileTransfer(
                t.rightId(),
                t.ruleSetId(),
                t.region(),
                t.parcelNo(),
                CentiMu.of(area),
                t.village(),
                holder,
                t.term(),
                t.contract(),
                t.publication());
    }

    @ParameterizedTest
    @MethodSource("filings")
    void right_shouldNotBeFiled_whenItIsNotInOrder(
            Caller caller, String function, Record command, RefusalCode expected) {
        assertThat(ledger.refuse(caller, function, command)).isEqualTo(expected);
    }
}
