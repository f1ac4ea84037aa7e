// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forestledger.rules.fund.DecideFund;
import org.forestledger.rules.fund.Fund;
import org.forestledger.rules.fund.RegisterFund;
import org.forestledger.rules.landmaking.LandTerms;
import org.forestledger.rules.linkage.LinkagePayment;
import org.forestledger.rules.linkage.LinkageProject;
import org.forestledger.rules.money.Receipt;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.unit.Fen;

/** Public money that is put at the disposal of projects. */
final class FundMoves {
    private static final Role[] RECEIVERS = {Role.FINANCE_OFFICER, Role.COMPANY_OFFICER, Role.GOVERNMENT_OFFICER};

    private FundMoves() {}

    static void addTo(Map<String, Move> moves) {
        moves.put("fund:Register", FundMoves::register);
        moves.put("fund:Decide", FundMoves::decide);
    }

    private static Intent register(Scene scene) {
        List<LandTerms> making =
                scene.all(LandTerms.KIND).filter(LandMoves::isMaking).toList();
        if (!making.isEmpty() && scene.chance(30)) {
            return fund(
                    scene,
                    scene.any(making).projectId(),
                    Fund.Source.PRE_ALLOCATION,
                    Optional.empty(),
                    scene.account("company"));
        }
        if (!making.isEmpty() && scene.chance(40)) {
            return FundSpendingMoves.fund(scene, scene.any(making));
        }
        LinkageProject linkage = scene.one(LinkageProject.KIND, l -> l.status() != LinkageProject.Status.REFUSED);
        String special = scene.careless() && scene.chance(20)
                ? scene.account("special-1")
                : linkage.accounts().special();
        Optional<String> purpose = scene.chance(70)
                ? Optional.empty()
                : Optional.of(
                        scene.any(List.of(LinkagePayment.Purpose.values())).name());
        return fund(
                scene,
                linkage.projectId(),
                scene.any(List.of(Fund.Source.SPECIAL_BOND, Fund.Source.YEARLY_BUDGET, Fund.Source.OTHER_PUBLIC)),
                purpose,
                special);
    }

    static Intent fund(Scene scene, String projectId, Fund.Source source, Optional<String> purpose, String account) {
        return new Intent(
                scene.actingFor(scene.account("fiscal"), Role.FINANCE_CLERK, Role.FINANCE_OFFICER),
                "fund:Register",
                new RegisterFund(
                        scene.fresh("fund"),
                        projectId,
                        source,
                        purpose,
                        scene.account("fiscal"),
                        account,
                        Fen.of(scene.between(1, 2_000_000_000)),
                        scene.paper(),
                        scene.today()));
    }

    /** Whether the project is not a refused one, whose special account takes no money any more. */
    private static boolean fitting(Scene scene, Fund fund) {
        return scene.careless()
                || scene.find(LinkageProject.KIND, fund.projectId())
                        .map(project -> project.status() != LinkageProject.Status.REFUSED)
                        .orElse(true);
    }

    private static Intent decide(Scene scene) {
        Fund fund = scene.one(Fund.KIND, f -> f.status() == Receipt.Status.REGISTERED);
        return new Intent(
                scene.somebody(
                        member -> member.actsFor(fund.account()) && !member.id().equals(fund.registeredBy()),
                        RECEIVERS),
                "fund:Decide",
                new DecideFund(fund.fundId(), fitting(scene, fund) && scene.chance(90)));
    }
}
