// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.certificate.Certificate;
import org.forestledger.rules.certificate.DecideRight;
import org.forestledger.rules.certificate.DecideRoster;
import org.forestledger.rules.certificate.FileExtension;
import org.forestledger.rules.certificate.FileRoster;
import org.forestledger.rules.certificate.FileTransfer;
import org.forestledger.rules.certificate.ForestCategory;
import org.forestledger.rules.certificate.ForestRight;
import org.forestledger.rules.certificate.IssueIncomeCertificates;
import org.forestledger.rules.certificate.IssueRightCertificate;
import org.forestledger.rules.certificate.MemberRoster;
import org.forestledger.rules.certificate.PrintCertificate;
import org.forestledger.rules.certificate.ReportMilestone;
import org.forestledger.rules.certificate.RosterInForce;
import org.forestledger.rules.certificate.Term;
import org.forestledger.rules.certificate.VoidCertificate;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.ruleset.RuleSetInForce;
import org.forestledger.rules.unit.CentiMu;

/** Rosters of villages, rights in their forests, and papers on both. */
final class CertificateMoves {
    private static final List<ForestCategory> CATEGORIES = List.of(
            ForestCategory.COLLECTIVE,
            ForestCategory.SHARED_UNDIVIDED,
            ForestCategory.COOPERATIVE,
            ForestCategory.HOUSEHOLD);

    private CertificateMoves() {}

    static void addTo(Map<String, Move> moves) {
        moves.put("roster:File", CertificateMoves::file);
        moves.put("roster:Decide", CertificateMoves::decideRoster);
        moves.put("certificate:IssueIncome", CertificateMoves::issueIncome);
        moves.put("certificate:IssueRight", CertificateMoves::issueRight);
        moves.put("certificate:Print", CertificateMoves::print);
        moves.put("certificate:Void", CertificateMoves::revoke);
        moves.put("right:FileTransfer", CertificateMoves::transfer);
        moves.put("right:FileExtension", CertificateMoves::extend);
        moves.put("right:Decide", CertificateMoves::decideRight);
        moves.put("milestone:Report", CertificateMoves::report);
    }

    private static String region(Scene scene) {
        return scene.city().name() + "-region";
    }

    private static Account village(Scene scene) {
        return scene.one(Account.KIND, a -> a.accountKind() == AccountKind.VILLAGE);
    }

    private static String rules(Scene scene) {
        return scene.one(RuleSetInForce.KIND, r -> r.ruleSetId().equals(scene.account(FoundingMoves.RULES)))
                .ruleSetId();
    }

    private static Intent file(Scene scene) {
        Map<String, Long> weights = new TreeMap<>();
        for (long i = scene.between(1, 6); i > 0; i--) {
            weights.put("m" + i, scene.between(1, 5));
        }
        ForestCategory category = scene.any(CATEGORIES.subList(0, scene.careless() ? 4 : 3));
        return new Intent(
                scene.somebody(Role.TOWNSHIP_CLERK),
                "roster:File",
                new FileRoster(
                        scene.fresh("roster"),
                        region(scene),
                        "forest-" + scene.between(1, 40),
                        category,
                        CentiMu.of(scene.between(100, 90_000)),
                        village(scene).accountId(),
                        scene.today().minusDays(scene.between(0, 400)),
                        scene.any(List.of(MemberRoster.Changes.values())),
                        weights.size(),
                        scene.between(100, 10_000),
                        weights,
                        scene.paper(),
                        scene.paper()));
    }

    private static Intent decideRoster(Scene scene) {
        MemberRoster roster = scene.one(MemberRoster.KIND, r -> r.status() == MemberRoster.Status.FILED);
        return new Intent(
                scene.somebody(Role.FORESTRY_OFFICER),
                "roster:Decide",
                new DecideRoster(roster.rosterId(), scene.chance(85)));
    }

    private static Intent issueIncome(Scene scene) {
        RosterInForce pointer = scene.one(RosterInForce.KIND, r -> true);
        MemberRoster roster = scene.find(MemberRoster.KIND, pointer.rosterId()).orElseThrow();
        String member = scene.any(List.copyOf(roster.shares().keySet()));
        return new Intent(
                scene.somebody(Role.TOWNSHIP_CLERK, Role.FORESTRY_CLERK),
                "certificate:IssueIncome",
                new IssueIncomeCertificates(pointer.region(), pointer.forestNo(), List.of(member), "form-1"));
    }

    private static Certificate certificate(Scene scene, Predicate<Certificate> fits) {
        return scene.one(Certificate.KIND, c -> c.status() == Certificate.Status.VALID && fits.test(c));
    }

    private static Intent print(Scene scene) {
        return new Intent(
                scene.somebody(Role.TOWNSHIP_CLERK, Role.FORESTRY_CLERK),
                "certificate:Print",
                new PrintCertificate(certificate(scene, c -> true).certificateId()));
    }

    private static Intent revoke(Scene scene) {
        Certificate certificate = certificate(scene, c -> true);
        return new Intent(
                scene.somebody(
                        member -> !member.id().equals(certificate.issuedBy()), Role.FORESTRY_OFFICER, Role.REGISTRAR),
                "certificate:Void",
                new VoidCertificate(certificate.certificateId(), "遗失"));
    }

    private static Intent transfer(Scene scene) {
        LocalDate begins = scene.today().minusDays(scene.between(0, 20));
        return new Intent(
                scene.somebody(Role.TOWNSHIP_CLERK, Role.FORESTRY_CLERK),
                "right:FileTransfer",
                new FileTransfer(
                        scene.fresh("right"),
                        rules(scene),
                        region(scene),
                        "plot-" + scene.between(1, 60),
                        CentiMu.of(scene.between(100, 9_000)),
                        village(scene).accountId(),
                        scene.account("company"),
                        new Term(begins, begins.plusMonths(scene.between(50, 120))),
                        scene.paper(),
                        scene.paper()));
    }

    private static Intent extend(Scene scene) {
        LocalDate ends = scene.today().plusYears(scene.careless() ? scene.between(0, 14) : 0);
        return new Intent(
                scene.somebody(Role.TOWNSHIP_CLERK, Role.FORESTRY_CLERK),
                "right:FileExtension",
                new FileExtension(
                        scene.fresh("extension"),
                        rules(scene),
                        region(scene),
                        "plot-" + scene.between(1, 60),
                        CentiMu.of(scene.between(100, 9_000)),
                        village(scene).accountId(),
                        "m" + scene.between(1, 6),
                        ends,
                        ends.plusYears(30),
                        scene.paper(),
                        scene.paper()));
    }

    private static Intent decideRight(Scene scene) {
        ForestRight right = scene.one(ForestRight.KIND, r -> r.status() == ForestRight.Status.FILED);
        return new Intent(
                scene.somebody(Role.FORESTRY_OFFICER, Role.REGISTRAR),
                "right:Decide",
                new DecideRight(right.rightId(), scene.chance(85)));
    }

    private static Intent issueRight(Scene scene) {
        ForestRight right = scene.one(ForestRight.KIND, r -> r.status() == ForestRight.Status.REGISTERED);
        return new Intent(
                scene.somebody(Role.FORESTRY_CLERK, Role.REGISTRAR),
                "certificate:IssueRight",
                new IssueRightCertificate(right.rightId(), "form-2"));
    }

    private static Intent report(Scene scene) {
        long base = scene.between(1, 2_000);
        return new Intent(
                scene.somebody(Role.TOWNSHIP_CLERK, Role.FORESTRY_CLERK),
                "milestone:Report",
                new ReportMilestone(
                        scene.fresh("report"),
                        rules(scene),
                        scene.chance(90) ? "incomeCertificates" : "titleCertificates",
                        base,
                        scene.between(0, base + (scene.careless() ? 1 : 0)),
                        scene.today().minusDays(scene.between(0, 30)),
                        scene.paper()));
    }
}
