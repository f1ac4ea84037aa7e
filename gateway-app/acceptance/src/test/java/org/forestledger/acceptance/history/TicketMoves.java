// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.project.ParcelBacking;
import org.forestledger.rules.ticket.Contribution;
import org.forestledger.rules.ticket.ForestPlot;
import org.forestledger.rules.ticket.ProposeTicketIssue;
import org.forestledger.rules.ticket.SubscriberGroup;
import org.forestledger.rules.ticket.TicketClass;
import org.forestledger.rules.ticket.TicketOffering;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Fen;
import org.forestledger.rules.unit.Tickets;

/** Forest tickets of farms, villages and investors. */
final class TicketMoves {
    private static final long FACE = 10_000;

    private TicketMoves() {}

    static void addTo(Map<String, Move> moves) {
        moves.put("ticket:ProposeIssue", TicketMoves::propose);
    }

    private static Intent propose(Scene scene) {
        Account manager = scene.one(
                Account.KIND,
                a -> a.accountKind() == AccountKind.STATE_COMPANY || a.accountKind() == AccountKind.PARTNER);
        Optional<TicketOffering> offering = scene.chance(35) ? Optional.of(offering(scene)) : Optional.empty();
        String parcel = scene.careless() && scene.chance(30)
                ? scene.one(ParcelBacking.KIND, b -> true).parcelNo()
                : carbonParcel(scene, offering.isPresent() && scene.chance(50))
                        .orElseGet(() -> scene.fresh("ticket-parcel"));
        boolean byFace = scene.chance(50);
        return new Intent(
                scene.actingFor(manager.accountId(), Role.COMPANY_CLERK, Role.COMPANY_OFFICER, Role.PARTNER_CLERK),
                "ticket:ProposeIssue",
                new ProposeTicketIssue(
                        scene.fresh("tickets"),
                        "林票",
                        "tickets",
                        scene.city().name() + "-region",
                        List.of(new ForestPlot(
                                parcel,
                                CentiMu.of(scene.between(1_000, 90_000)),
                                scene.today().plusYears(20),
                                scene.paper())),
                        manager.accountId(),
                        contributions(scene, byFace),
                        byFace ? Optional.of(Fen.of(FACE)) : Optional.empty(),
                        byFace ? Optional.empty() : Optional.of(Tickets.of(scene.between(100, 20_000))),
                        scene.today(),
                        scene.today().plusYears(scene.chance(90) ? 20 : 21),
                        scene.paper(),
                        offering));
    }

    /** A forest of carbon whose rules let tickets stand beside it; none where the tickets are to stand alone. */
    private static Optional<String> carbonParcel(Scene scene, boolean shared) {
        return scene.all(ParcelBacking.KIND)
                .filter(b -> shared
                        && b.use() == ParcelBacking.Use.CARBON
                        && b.ruleSetId().isPresent()
                        && scene.find(ParcelBacking.KIND, b.region() + "/" + b.parcelNo() + "/TICKETS")
                                .isEmpty())
                .map(ParcelBacking::parcelNo)
                .findFirst();
    }

    /** Now and then too low a cap, or rules that are not in force. */
    private static TicketOffering offering(Scene scene) {
        boolean capped = scene.chance(60);
        return new TicketOffering(
                scene.any(List.of(TicketClass.values())),
                scene.account(scene.chance(90) ? FoundingMoves.RULES : "trial"),
                Optional.empty(),
                capped ? Optional.of(Bps.of((int) scene.between(4_000, 10_000))) : Optional.empty(),
                scene.chance(30) ? priority(scene) : List.of());
    }

    private static List<SubscriberGroup> priority(Scene scene) {
        return List.of(
                new SubscriberGroup(AccountKind.INVESTOR, scene.today()),
                new SubscriberGroup(AccountKind.PARTNER, scene.today()),
                new SubscriberGroup(AccountKind.BUYER, scene.today().plusDays(1)));
    }

    private static List<Contribution> contributions(Scene scene, boolean whole) {
        List<Contribution> contributions = new ArrayList<>();
        for (long i = scene.between(1, 4); i > 0; i--) {
            Account contributor = scene.one(Account.KIND, a -> a.accountKind() != AccountKind.FISCAL);
            long value = scene.between(10, 5_000) * FACE + (whole ? 0 : scene.between(0, FACE - 1));
            contributions.add(new Contribution(
                    contributor.accountId(),
                    scene.any(List.of(Contribution.Form.values())),
                    Fen.of(value),
                    scene.paper(),
                    scene.chance(90) ? Optional.of(scene.paper()) : Optional.empty()));
        }
        return contributions;
    }
}
