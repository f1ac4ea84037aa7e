// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forestledger.rules.linkage.DecidePayment;
import org.forestledger.rules.linkage.LinkageAcceptance;
import org.forestledger.rules.linkage.LinkageBook;
import org.forestledger.rules.linkage.LinkagePayment;
import org.forestledger.rules.linkage.LinkageProject;
import org.forestledger.rules.linkage.PayCost;
import org.forestledger.rules.linkage.PayFee;
import org.forestledger.rules.linkage.PayTranche;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.scheme.LegTranche;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Fen;

/** What is paid out of the special accounts of linkage projects. */
final class LinkagePaymentMoves {
    private LinkagePaymentMoves() {}

    static void addTo(Map<String, Move> moves) {
        moves.put("linkage:PayTranche", LinkagePaymentMoves::payTranche);
        moves.put("linkage:PayFee", LinkagePaymentMoves::payFee);
        moves.put("linkage:PayCost", LinkagePaymentMoves::payCost);
        moves.put("linkage:DecidePayment", LinkagePaymentMoves::decide);
    }

    private static Optional<LinkageBook> book(Scene scene, LinkageProject linkage) {
        return scene.find(LinkageBook.KIND, linkage.projectId());
    }

    static boolean nothingOpen(Scene scene, LinkageProject linkage) {
        return book(scene, linkage).flatMap(LinkageBook::openPayment).isEmpty();
    }

    private static Intent payTranche(Scene scene) {
        LinkageProject linkage = LinkageMoves.accepted(scene);
        List<String> tranches = LinkageMoves.acceptance(scene, linkage).stream()
                .flatMap(acceptance -> acceptance.computed().tranches().stream())
                .map(LegTranche::name)
                .toList();
        return new Intent(
                LinkageMoves.payer(scene, linkage),
                "linkage:PayTranche",
                new PayTranche(scene.fresh("linkage-pay"), linkage.projectId(), scene.any(tranches), scene.paper()));
    }

    private static Intent payFee(Scene scene) {
        LinkageProject linkage = LinkageMoves.accepted(scene);
        int before = book(scene, linkage).map(b -> b.feeProgress().bps()).orElse(0);
        return new Intent(
                LinkageMoves.payer(scene, linkage),
                "linkage:PayFee",
                new PayFee(
                        scene.fresh("linkage-pay"),
                        linkage.projectId(),
                        Bps.of((int) scene.between(scene.careless() ? 0 : before, Bps.WHOLE)),
                        scene.paper(),
                        scene.paper()));
    }

    private static Intent payCost(Scene scene) {
        LinkageProject linkage = LinkageMoves.accepted(scene);
        boolean works = scene.chance(50);
        Optional<CentiMu> scale = LinkageMoves.acceptance(scene, linkage)
                .map(LinkageAcceptance::parcels)
                .map(parcels -> parcels.stream().map(p -> p.reclaimed()).reduce(CentiMu.of(0), CentiMu::plus));
        boolean audited = works && !(scene.careless() && scene.chance(40));
        return new Intent(
                LinkageMoves.payer(scene, linkage),
                "linkage:PayCost",
                new PayCost(
                        scene.fresh("linkage-pay"),
                        linkage.projectId(),
                        works ? LinkagePayment.Purpose.WORKS : LinkagePayment.Purpose.DEMOLITION,
                        Fen.of(scene.between(1, 900_000_000)),
                        works ? scale : Optional.empty(),
                        audited ? Optional.of(scene.paper()) : Optional.empty(),
                        List.of(scene.paper()),
                        scene.paper()));
    }

    private static Intent decide(Scene scene) {
        LinkagePayment payment = scene.one(LinkagePayment.KIND, p -> p.status() == LinkagePayment.Status.REGISTERED);
        return new Intent(
                scene.somebody(
                        member -> member.actsFor(payment.payerAccount())
                                && !member.id().equals(payment.registeredBy()),
                        Role.FINANCE_OFFICER),
                "linkage:DecidePayment",
                new DecidePayment(payment.paymentId(), scene.chance(80)));
    }
}
