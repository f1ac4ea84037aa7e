// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import java.util.Map;
import java.util.Optional;
import org.forestledger.rules.equity.ProjectCompany;
import org.forestledger.rules.income.IncomeAgreementInForce;
import org.forestledger.rules.income.ProposeIncomeAgreement;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.unit.Bps;

/** Agreements on how a project company's income is shared. */
final class IncomeMoves {
    private IncomeMoves() {}

    static void addTo(Map<String, Move> moves) {
        moves.put("income:Propose", IncomeMoves::propose);
    }

    private static Intent propose(Scene scene) {
        ProjectCompany company = scene.one(ProjectCompany.KIND, c -> true);
        Optional<String> last = scene.find(IncomeAgreementInForce.KIND, company.companyAccount())
                .map(IncomeAgreementInForce::incomeAgreementId);
        boolean sharesAgain = last.isPresent() && scene.chance(20);
        return new Intent(
                scene.chance(50)
                        ? scene.actingFor(company.controlHolder(), Role.COMPANY_CLERK)
                        : scene.actingFor(company.partnerAccount(), Role.PARTNER_CLERK),
                "income:Propose",
                new ProposeIncomeAgreement(
                        scene.fresh("parts"),
                        company.companyAccount(),
                        sharesAgain ? Optional.empty() : Optional.of(Bps.of((int) scene.between(0, 9_000))),
                        sharesAgain || scene.chance(70)
                                ? Optional.empty()
                                : Optional.of(scene.today().plusDays(scene.between(0, 30))),
                        scene.chance(10) ? Optional.empty() : last,
                        scene.paper()));
    }
}
