// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.CertificateWorld.*;
import static org.forestledger.contract.People.*;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.forestledger.rules.certificate.Certificate;
import org.forestledger.rules.certificate.DecideRight;
import org.forestledger.rules.certificate.DecideRoster;
import org.forestledger.rules.certificate.MemberRoster;
import org.forestledger.rules.certificate.PrintCertificate;
import org.forestledger.rules.certificate.Term;
import org.forestledger.rules.certificate.VoidCertificate;
import org.forestledger.rules.refusal.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares of members, papers on them, and papers on the right to run a forest (YC-03, YC-04, YC-06, YC-18, YC-19, YC-20). */
class CertificateTest {
    private static final LocalDate COUNTED = LocalDate.of(2025, 5, 31);
    private static final String FIRST = "income:yangcheng:" + FOREST + ":m1";

    private final CertificateWorld world = new CertificateWorld().founded();
    private final TestLedger ledger = world.ledger;

    @Test
    void shares_shouldFollowTheHeadsByLargestRemainder_whenARosterIsFiled() {
        world.frozen(roster("r", COUNTED, MemberRoster.Changes.STATIC));
        // 100 shares over 7 heads: 42.86, 14.29, 28.57 and 14.29.
        assertThat(ledger.get(MemberRoster.KIND, "r").shares())
                .containsExactlyEntriesOf(new TreeMap<>(Map.of("m1", 43L, "m2", 14L, "m3", 29L, "m4", 14L)));
    }

    @Test
    void certificate_shouldTellTheSharesOfItsMember_whenIssued() {
        world.frozen(roster("r", COUNTED, MemberRoster.Changes.STATIC));
        ledger.accept(TOWNSHIP_CLERK, "certificate:IssueIncome", income("m1", "m2", "m3", "m4"));
        Certificate first = world.certificate(FIRST);
        assertThat(first.shares()).contains(43L);
        assertThat(first.ofShares()).contains(100L);
        assertThat(first.edition()).isEqualTo(1);
        assertThat(ledger.all(Certificate.KIND)).hasSize(4);
    }

    @Test
    void certificate_shouldBeVoidedAndIssuedAgain_whenItIsLost() {
        world.frozen(roster("r", COUNTED, MemberRoster.Changes.STATIC));
        ledger.accept(TOWNSHIP_CLERK, "certificate:IssueIncome", income("m1"));
        ledger.accept(TOWNSHIP_CLERK, "certificate:Print", new PrintCertificate(FIRST));
        ledger.accept(TOWNSHIP_CLERK, "certificate:Print", new PrintCertificate(FIRST));
        assertThat(world.certificate(FIRST).prints()).isEqualTo(2);
        assertThat(ledger.refuse(TOWNSHIP_CLERK, "certificate:IssueIncome", income("m2", "m1")))
                .isEqualTo(RefusalCode.CERTIFICATE_STANDS);

        ledger.accept(FORESTRY_OFFICER, "certificate:Void", new VoidCertificate(FIRST, "遗失"));
        assertThat(ledger.refuse(TOWNSHIP_CLERK, "certificate:Print", new PrintCertificate(FIRST)))
                .isEqualTo(RefusalCode.CERTIFICATE_VOID);
        ledger.accept(TOWNSHIP_CLERK, "certificate:IssueIncome", income("m1"));
        assertThat(world.certificate(FIRST).edition()).isEqualTo(2);
        assertThat(world.certificate(FIRST).prints()).isZero();
        assertThat(world.certificate(FIRST).status()).isEqualTo(Certificate.Status.VALID);
    }

    @Test
    void newRoster_shouldFollowAfterAFullYear_whenChangesAreYearly() {
        world.frozen(roster("r", COUNTED, MemberRoster.Changes.YEARLY));
        ledger.accept(TOWNSHIP_CLERK, "certificate:IssueIncome", income("m1"));
        world.on("2026-06-02");
        LocalDate early = COUNTED.plusYears(1).minusDays(1);
        ledger.accept(TOWNSHIP_CLERK, "roster:File", roster("early", early, MemberRoster.Changes.YEARLY));
        assertThat(ledger.refuse(FORESTRY_OFFICER, "roster:Decide", new DecideRoster("early", true)))
                .isEqualTo(RefusalCode.ROSTER_STANDS);
        world.frozen(roster("r2", COUNTED.plusYears(1), MemberRoster.Changes.YEARLY));
        assertThat(ledger.refuse(TOWNSHIP_CLERK, "certificate:IssueIncome", income("m1")))
                .isEqualTo(RefusalCode.CERTIFICATE_STANDS);
        ledger.accept(FORESTRY_OFFICER, "certificate:Void", new VoidCertificate(FIRST, "换发"));
        ledger.accept(TOWNSHIP_CLERK, "certificate:IssueIncome", income("m1"));
        assertThat(world.certificate(FIRST).sourceId()).isEqualTo("r2");
    }

    @Test
    void staticShares_shouldStandForGood_whenAnotherRosterIsFiledYearsLater() {
        world.frozen(roster("r", COUNTED, MemberRoster.Changes.STATIC));
        world.on("2030-06-02");
        ledger.accept(TOWNSHIP_CLERK, "roster:File", roster("r2", COUNTED.plusYears(5), MemberRoster.Changes.STATIC));
        assertThat(ledger.refuse(FORESTRY_OFFICER, "roster:Decide", new DecideRoster("r2", true)))
                .isEqualTo(RefusalCode.ROSTER_STANDS);
    }

    @Test
    void g28_shouldRefuseTheCertificate_whenTheTermIsFourYearsAndElevenMonths() {
        world.registered("right:FileTransfer", transfer("w", "p1", "2025-07-01", "2030-06-01"), "w");
        assertThat(ledger.refuse(FORESTRY_CLERK, "certificate:IssueRight", issue("w")))
                .isEqualTo(RefusalCode.TERM_TOO_SHORT);
    }

    @Test
    void managementCertificate_shouldBeIssued_whenTheTermIsExactlyFiveYears() {
        world.registered("right:FileTransfer", transfer("w", "p1", "2025-07-01", "2030-07-01"), "w");
        ledger.accept(FORESTRY_CLERK, "certificate:IssueRight", issue("w"));
        Certificate certificate = world.certificate("management:w");
        assertThat(certificate.holder()).isEqualTo("state-company");
        assertThat(certificate.shares()).isEmpty();
    }

    /** Civil Code art. 201 and 202: the first day does not count; a month without the day ends the term on its last day. */
    @ParameterizedTest
    @CsvSource({
        "2025-07-01, 2030-06-30, 5, false",
        "2025-07-01, 2030-07-01, 5, true",
        "2024-02-29, 2029-02-27, 5, false",
        "2024-02-29, 2029-02-28, 5, true",
        "2025-02-28, 2030-02-28, 5, true",
        "2025-12-31, 2030-12-30, 5, false"
    })
    void term_shouldBeCountedByTheCivilCode_whenYearsAreAsked(
            LocalDate begins, LocalDate lastDay, int years, boolean enough) {
        assertThat(new Term(begins, lastDay).isAtLeast(years)).isEqualTo(enough);
    }

    @Test
    void extension_shouldBeCertified_whenTheContractHasTenYearsLeft() {
        world.registered("right:FileExtension", extension("e", "p2", "2035-06-02", "2065-06-02"), "e");
        ledger.accept(FORESTRY_CLERK, "certificate:IssueRight", issue("e"));
        assertThat(world.certificate("extension:e").holder()).isEqualTo("m1");
        assertThat(ledger.refuse(
                        FORESTRY_CLERK, "right:FileExtension", extension("e2", "p3", "2035-06-03", "2065-06-03")))
                .isEqualTo(RefusalCode.REMAINING_TERM_TOO_LONG);
    }

    @Test
    void rightsOfOneKind_shouldFollowEachOther_whenTheyAreOnOneParcel() {
        world.registered("right:FileTransfer", transfer("w1", "p1", "2025-07-01", "2030-07-01"), "w1");
        ledger.accept(FORESTRY_CLERK, "right:FileTransfer", transfer("w2", "p1", "2030-06-30", "2036-07-01"));
        assertThat(ledger.refuse(FORESTRY_OFFICER, "right:Decide", new DecideRight("w2", true)))
                .isEqualTo(RefusalCode.RIGHT_STANDS);
        world.registered("right:FileTransfer", transfer("w3", "p1", "2030-07-01", "2036-07-01"), "w3");
        world.registered("right:FileExtension", extension("e", "p1", "2030-01-01", "2060-01-01"), "e");
    }
}
