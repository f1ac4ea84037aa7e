// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.forestledger.rules.agreement.Agreement;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.agreement.Approve;
import org.forestledger.rules.agreement.Refuse;
import org.forestledger.rules.agreement.Seat;
import org.forestledger.rules.equity.ProjectCompany;
import org.forestledger.rules.equity.ShareTableProposal;
import org.forestledger.rules.permission.Role;

/** Approvals and refusals of whatever is proposed. */
final class AgreementMoves {
    private AgreementMoves() {}

    static void addTo(Map<String, Move> moves) {
        moves.put("agreement:Approve", AgreementMoves::approve);
        moves.put("agreement:Refuse", AgreementMoves::refuse);
    }

    private static Intent approve(Scene scene) {
        // One that somebody has approved already: half-way agreements get no city anywhere.
        boolean begun = scene.chance(60) && scene.all(Agreement.KIND).anyMatch(a -> begun(a) && !overtaken(scene, a));
        Predicate<Agreement> open =
                a -> a.status() == Agreement.Status.PENDING && (!begun || begun(a)) && !overtaken(scene, a);
        Agreement agreement = scene.one(Agreement.KIND, scene.chance(50) ? open : open.and(ofOneKind(scene, open)));
        String hash = scene.chance(4) ? "0".repeat(64) : agreement.subjectHash();
        return new Intent(seated(scene, agreement), "agreement:Approve", new Approve(agreement.agreementId(), hash));
    }

    /** Each kind as often as the others: among hundreds of settlements a rule set would never be agreed on in time. */
    private static Predicate<Agreement> ofOneKind(Scene scene, Predicate<Agreement> open) {
        List<AgreementKind> kinds = scene.all(Agreement.KIND)
                .filter(open)
                .map(Agreement::agreementKind)
                .distinct()
                .toList();
        if (kinds.isEmpty()) {
            return any -> true;
        }
        AgreementKind kind = scene.any(kinds);
        return agreement -> agreement.agreementKind() == kind;
    }

    private static boolean begun(Agreement agreement) {
        return agreement.status() == Agreement.Status.PENDING
                && !agreement.approvals().isEmpty();
    }

    /** Whether another share table of the company was agreed on before. */
    private static boolean overtaken(Scene scene, Agreement agreement) {
        return agreement.agreementKind() == AgreementKind.SHARE_TABLE
                && scene.find(ShareTableProposal.KIND, agreement.subjectId())
                        .flatMap(table -> scene.find(ProjectCompany.KIND, table.companyAccount()))
                        .isPresent();
    }

    private static Intent refuse(Scene scene) {
        // What a whole city waits for is not refused.
        Agreement agreement = scene.one(
                Agreement.KIND,
                a -> a.status() == Agreement.Status.PENDING
                        && a.agreementKind() != AgreementKind.SHARE_TABLE
                        && !a.subjectId().contains(scene.account(FoundingMoves.RULES)));
        return new Intent(
                seated(scene, agreement),
                "agreement:Refuse",
                new Refuse(agreement.agreementId(), "理由 " + agreement.subjectId()));
    }

    private static Member seated(Scene scene, Agreement agreement) {
        Seat seat = scene.any(agreement.agreementKind().seats().stream()
                .filter(s -> agreement.status() != Agreement.Status.PENDING
                        || agreement.missing().contains(s.mspId()))
                .toList());
        return scene.somebody(
                member -> !member.id().equals(agreement.proposedBy()),
                seat.roles().toArray(Role[]::new));
    }
}
