// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forestledger.rules.compensation.ApplyForCompensation;
import org.forestledger.rules.compensation.Compensation;
import org.forestledger.rules.compensation.ConfirmLandMoney;
import org.forestledger.rules.compensation.DecideCompensation;
import org.forestledger.rules.compensation.LandDeal;
import org.forestledger.rules.compensation.LandReceipt;
import org.forestledger.rules.compensation.ReceiveLandMoney;
import org.forestledger.rules.compensation.RegisterLandDeal;
import org.forestledger.rules.landmaking.ApproveLandTerms;
import org.forestledger.rules.landmaking.AreaMode;
import org.forestledger.rules.landmaking.LandCost;
import org.forestledger.rules.landmaking.LandTerms;
import org.forestledger.rules.landmaking.ProposeLandTerms;
import org.forestledger.rules.landmaking.RaiseCeiling;
import org.forestledger.rules.landmaking.RecordLandCost;
import org.forestledger.rules.library.EnterLibrary;
import org.forestledger.rules.library.ExitLibrary;
import org.forestledger.rules.library.LibraryEntry;
import org.forestledger.rules.library.LibraryMove;
import org.forestledger.rules.library.LibraryRecord;
import org.forestledger.rules.library.RecordCustody;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.money.Receipt;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.plan.PlanType;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.ruleset.RuleSetInForce;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.Fen;
import org.forestledger.rules.workflow.WorkflowRun;

/** Land that is made ready, kept in the library, sold, and what the one who made it ready gets of the money. */
final class LandMoves {
    private static final long BUDGET = 100_000_000L;

    private LandMoves() {}

    static void addTo(Map<String, Move> moves) {
        moves.put("landmaking:Propose", LandMoves::propose);
        moves.put("landmaking:Approve", LandMoves::approve);
        moves.put("landmaking:RaiseCeiling", LandMoves::raise);
        moves.put("landmaking:RecordCost", LandMoves::cost);
        moves.put("library:Enter", LandMoves::enter);
        moves.put("library:Exit", LandMoves::exit);
        moves.put("library:Record", LandMoves::custody);
        moves.put("landdeal:Register", LandMoves::deal);
        moves.put("landdeal:Receive", LandMoves::receive);
        moves.put("landdeal:Confirm", LandMoves::confirm);
        moves.put("compensation:Apply", LandMoves::apply);
        moves.put("compensation:Decide", LandMoves::decide);
    }

    private static Member agency(Scene scene) {
        return scene.actingFor(scene.account("agency"), Role.GOVERNMENT_OFFICER);
    }

    private static Member entity(Scene scene) {
        return scene.actingFor(scene.account("company"), Role.COMPANY_CLERK, Role.COMPANY_OFFICER);
    }

    /** Whether a banked project waits for the library, so that nothing else should be made of it. */
    static boolean isForTheLibrary(Scene scene, Project project) {
        return scene.find(LandTerms.KIND, project.projectId())
                .filter(terms -> terms.status() != LandTerms.Status.REFUSED)
                .isPresent();
    }

    private static Intent propose(Scene scene) {
        scene.one(RuleSetInForce.KIND, r -> r.ruleSetId().equals(PlanMoves.rules(scene)));
        // Only land that goes through a workflow can end in the library.
        Project project = scene.one(
                Project.KIND,
                p -> p.region().equals(scene.account(WorkflowMoves.REGION))
                        && (p.status() == Project.Status.PLAN_APPROVED || p.status() == Project.Status.BANKED)
                        && scene.find(LandTerms.KIND, p.projectId())
                                .map(terms -> terms.status() == LandTerms.Status.REFUSED)
                                .orElse(true));
        boolean designated = scene.chance(92);
        return new Intent(
                agency(scene),
                "landmaking:Propose",
                new ProposeLandTerms(
                        project.projectId(),
                        PlanMoves.rules(scene),
                        scene.account("agency"),
                        designated ? AreaMode.DESIGNATED : AreaMode.ORIGINAL,
                        designated ? Optional.of(scene.account("company")) : Optional.empty(),
                        designated ? Optional.of(Bps.of((int) scene.between(0, Bps.WHOLE))) : Optional.empty(),
                        Fen.of(BUDGET),
                        Fen.of(BUDGET + scene.between(0, BUDGET)),
                        scene.paper(),
                        designated ? Optional.of(scene.paper()) : Optional.empty()));
    }

    private static Intent approve(Scene scene) {
        LandTerms terms = scene.one(
                LandTerms.KIND,
                t -> t.status() == LandTerms.Status.PROPOSED
                        && (t.mode() == AreaMode.ORIGINAL
                                || PlanMoves.holds(scene, PlanType.LAND_MAKING, t.projectId())));
        return new Intent(
                scene.somebody(Role.LEADING_GROUP),
                "landmaking:Approve",
                new ApproveLandTerms(terms.projectId(), scene.chance(90)));
    }

    static boolean isMaking(LandTerms terms) {
        return terms.status() == LandTerms.Status.APPROVED && terms.mode() == AreaMode.DESIGNATED;
    }

    private static Intent raise(Scene scene) {
        LandTerms terms = scene.one(LandTerms.KIND, LandMoves::isMaking);
        return new Intent(
                scene.somebody(Role.LEADING_GROUP),
                "landmaking:RaiseCeiling",
                new RaiseCeiling(
                        terms.projectId(),
                        Fen.of(Math.min(Fen.MAX_FEN, terms.ceiling().fen() + scene.between(-1, 1_000_000))),
                        "理由 " + terms.projectId(),
                        scene.paper()));
    }

    private static Intent cost(Scene scene) {
        LandTerms terms = scene.one(LandTerms.KIND, LandMoves::isMaking);
        return new Intent(
                entity(scene),
                "landmaking:RecordCost",
                new RecordLandCost(
                        scene.fresh("cost"),
                        terms.projectId(),
                        scene.account("company"),
                        scene.any(List.of(LandCost.Category.values())),
                        Fen.of(scene.between(1, BUDGET / 2)),
                        scene.paper()));
    }

    private static boolean canEnter(Scene scene, LandTerms terms) {
        String id = terms.projectId();
        boolean accepted = scene.find(Project.KIND, id)
                        .map(p -> p.status() == Project.Status.BANKED)
                        .orElse(false)
                && scene.find(WorkflowRun.KIND, id).isPresent();
        boolean out = scene.find(LibraryEntry.KIND, id)
                .map(entry -> entry.status() == LibraryEntry.Status.TAKEN_OUT)
                .orElse(false);
        return terms.status() == LandTerms.Status.APPROVED
                && (accepted || out)
                && PlanMoves.holds(scene, PlanType.RESERVE, id);
    }

    private static Intent enter(Scene scene) {
        LandTerms terms = scene.one(LandTerms.KIND, t -> canEnter(scene, t));
        return new Intent(agency(scene), "library:Enter", new EnterLibrary(terms.projectId(), "验收合格", scene.paper()));
    }

    private static LibraryEntry kept(Scene scene) {
        return scene.one(LibraryEntry.KIND, e -> e.status() == LibraryEntry.Status.IN_LIBRARY);
    }

    private static Intent exit(Scene scene) {
        LibraryEntry entry = kept(scene);
        boolean planned = PlanMoves.holds(scene, PlanType.SUPPLY, entry.projectId());
        LibraryMove.Cause cause = planned && scene.chance(90)
                ? LibraryMove.Cause.SUPPLIED
                : scene.any(List.of(LibraryMove.Cause.REPLANNED, LibraryMove.Cause.DEFECT));
        return new Intent(
                agency(scene), "library:Exit", new ExitLibrary(entry.projectId(), cause, "市政府决定", scene.paper()));
    }

    private static Intent custody(Scene scene) {
        LibraryEntry entry = kept(scene);
        LibraryRecord.Type type = scene.any(List.of(LibraryRecord.Type.values()));
        return new Intent(
                agency(scene),
                "library:Record",
                new RecordCustody(
                        scene.fresh("custody"),
                        entry.projectId(),
                        type,
                        "管护",
                        scene.today(),
                        Optional.of(scene.today().plusDays(scene.between(0, 90))),
                        Optional.of(scene.account("township")),
                        scene.paper()));
    }

    private static Intent deal(Scene scene) {
        LibraryEntry entry = scene.one(LibraryEntry.KIND, e -> e.status() == LibraryEntry.Status.SUPPLIED);
        return new Intent(
                agency(scene),
                "landdeal:Register",
                new RegisterLandDeal(
                        scene.fresh("contract"),
                        entry.projectId(),
                        "受让人 " + entry.projectId(),
                        scene.account("fiscal"),
                        Fen.of(scene.between(1, 10_000_000_000L)),
                        scene.today(),
                        scene.paper()));
    }

    private static Intent receive(Scene scene) {
        LandDeal deal = scene.one(LandDeal.KIND, d -> d.received().compareTo(d.total()) < 0);
        long left = deal.total().minus(deal.received()).fen();
        return new Intent(
                scene.actingFor(deal.fiscalAccount(), Role.FINANCE_CLERK, Role.FINANCE_OFFICER),
                "landdeal:Receive",
                new ReceiveLandMoney(
                        scene.fresh("land-money"),
                        deal.dealId(),
                        Fen.of(scene.chance(40) ? left : scene.between(1, left + left / 20)),
                        scene.paper(),
                        scene.today()));
    }

    private static Intent confirm(Scene scene) {
        LandReceipt receipt = scene.one(LandReceipt.KIND, r -> r.status() == Receipt.Status.REGISTERED);
        return new Intent(
                scene.somebody(
                        member -> member.actsFor(receipt.fiscalAccount())
                                && !member.id().equals(receipt.registeredBy()),
                        Role.FINANCE_OFFICER),
                "landdeal:Confirm",
                new ConfirmLandMoney(receipt.receiptId(), scene.chance(90)));
    }

    private static boolean isFree(Scene scene, LandReceipt receipt) {
        return receipt.status() == Receipt.Status.CONFIRMED
                && scene.find(Coin.KIND, receipt.coinId())
                        .map(coin -> coin.status() == Coin.Status.UNSETTLED)
                        .orElse(false)
                && scene.find(LandDeal.KIND, receipt.dealId())
                        .map(deal -> deal.openApplication().isEmpty() && isCompensated(scene, deal))
                        .orElse(false);
    }

    private static boolean isCompensated(Scene scene, LandDeal deal) {
        return scene.find(LandTerms.KIND, deal.projectId())
                .map(LandMoves::isMaking)
                .orElse(false);
    }

    private static Intent apply(Scene scene) {
        LandReceipt receipt = scene.one(LandReceipt.KIND, r -> isFree(scene, r));
        return new Intent(
                entity(scene),
                "compensation:Apply",
                new ApplyForCompensation(
                        scene.fresh("compensation"),
                        receipt.dealId(),
                        scene.account("company"),
                        List.of(receipt.receiptId())));
    }

    private static Intent decide(Scene scene) {
        Compensation instalment = scene.one(Compensation.KIND, c -> c.status() == Compensation.Status.APPLIED);
        return new Intent(
                agency(scene),
                "compensation:Decide",
                new DecideCompensation(instalment.compensationId(), scene.chance(85)));
    }
}
