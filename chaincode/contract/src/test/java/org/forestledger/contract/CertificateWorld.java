// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.forestledger.cases.RuleSetFiles;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.certificate.Certificate;
import org.forestledger.rules.certificate.DecideRight;
import org.forestledger.rules.certificate.DecideRoster;
import org.forestledger.rules.certificate.FileExtension;
import org.forestledger.rules.certificate.FileRoster;
import org.forestledger.rules.certificate.FileTransfer;
import org.forestledger.rules.certificate.ForestCategory;
import org.forestledger.rules.certificate.IssueIncomeCertificates;
import org.forestledger.rules.certificate.IssueRightCertificate;
import org.forestledger.rules.certificate.MemberRoster;
import org.forestledger.rules.certificate.Term;
import org.forestledger.rules.ledger.Tx;
import org.forestledger.rules.ruleset.ProposeRuleSet;
import org.forestledger.rules.unit.CentiMu;

/** Rosters, rights and certificates of a village under the rules of Yangcheng, on a test ledger. */
final class CertificateWorld {
    static final String RULES = "yangcheng-2025";
    static final String FOREST = "DXG-01";

    final RuzhouWorld world = new RuzhouWorld();
    final TestLedger ledger = world.ledger;

    CertificateWorld founded() {
        on("2025-06-02");
        world.account("village", AccountKind.VILLAGE, "GovernmentMSP");
        world.account("state-company", AccountKind.STATE_COMPANY, "StateCompanyMSP");
        ledger.accept(COMPANY_CLERK, "ruleset:Propose", new ProposeRuleSet(RuleSetFiles.read(RULES)));
        world.approve(AgreementKind.RULE_SET, RULES + "@1", LEADER, COMPANY_OFFICER, PARTNER_OFFICER);
        return this;
    }

    /** Noon in China. */
    void on(String day) {
        ledger.at(LocalDate.parse(day).atTime(LocalTime.NOON).atZone(Tx.ZONE).toInstant());
    }

    /** Heads of four households. */
    static Map<String, Long> heads() {
        return new TreeMap<>(Map.of("m1", 3L, "m2", 1L, "m3", 2L, "m4", 1L));
    }

    static FileRoster roster(String id, LocalDate asOf, MemberRoster.Changes changes) {
        return roster(id, ForestCategory.COLLECTIVE, asOf, changes, 4, 100, heads());
    }

    static FileRoster roster(
            String id,
            ForestCategory category,
            LocalDate asOf,
            MemberRoster.Changes changes,
            int count,
            long shares,
            Map<String, Long> weights) {
        return new FileRoster(
                id,
                "yangcheng",
                FOREST,
                category,
                CentiMu.of(120_000),
                "village",
                asOf,
                changes,
                count,
                shares,
                weights,
                paper("list"),
                paper("minutes"));
    }

    void frozen(FileRoster roster) {
        ledger.accept(TOWNSHIP_CLERK, "roster:File", roster);
        ledger.accept(FORESTRY_OFFICER, "roster:Decide", new DecideRoster(roster.rosterId(), true));
    }

    static IssueIncomeCertificates income(String... members) {
        return new IssueIncomeCertificates("yangcheng", FOREST, List.of(members), "JX-2025-06");
    }

    Certificate certificate(String id) {
        return ledger.get(Certificate.KIND, id);
    }

    static FileTransfer transfer(String id, String parcel, String begins, String lastDay) {
        return new FileTransfer(
                id,
                RULES,
                "yangcheng",
                parcel,
                CentiMu.of(8_000),
                "village",
                "state-company",
                new Term(LocalDate.parse(begins), LocalDate.parse(lastDay)),
                paper("contract"),
                paper("offer"));
    }

    static FileExtension extension(String id, String parcel, String contractEndsOn, String extendedTo) {
        return new FileExtension(
                id,
                RULES,
                "yangcheng",
                parcel,
                CentiMu.of(800),
                "village",
                "m1",
                LocalDate.parse(contractEndsOn),
                LocalDate.parse(extendedTo),
                paper("contract"),
                paper("minutes"));
    }

    void registered(String function, Record filing, String rightId) {
        ledger.accept(FORESTRY_CLERK, function, filing);
        ledger.accept(FORESTRY_OFFICER, "right:Decide", new DecideRight(rightId, true));
    }

    static IssueRightCertificate issue(String rightId) {
        return new IssueRightCertificate(rightId, "JYQ-1");
    }
}
