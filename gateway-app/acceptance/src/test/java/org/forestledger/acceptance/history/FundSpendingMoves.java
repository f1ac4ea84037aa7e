// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import java.util.Map;
import java.util.Optional;
import org.forestledger.rules.fund.Fund;
import org.forestledger.rules.fund.FundSpending;
import org.forestledger.rules.fund.SpendFund;
import org.forestledger.rules.landmaking.LandTerms;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.unit.Fen;

/** What an agency pays out of the funds that it keeps. */
final class FundSpendingMoves {
    private static final String PURPOSE = "MANAGEMENT";

    private FundSpendingMoves() {}

    static void addTo(Map<String, Move> moves) {
        moves.put("fund:Spend", FundSpendingMoves::spend);
    }

    /** A fund for the management of a project's land, seldom without a purpose. */
    static Intent fund(Scene scene, LandTerms terms) {
        return FundMoves.fund(
                scene,
                terms.projectId(),
                Fund.Source.YEARLY_BUDGET,
                scene.chance(70) ? Optional.of(PURPOSE) : Optional.empty(),
                scene.account("agency"));
    }

    private static boolean isFundMoney(Coin coin) {
        return coin.madeBy().startsWith(Fund.KIND.key("")) || coin.madeBy().startsWith(FundSpending.KIND.key(""));
    }

    private static Intent spend(Scene scene) {
        Coin coin = scene.one(
                Coin.KIND,
                c -> c.status() == Coin.Status.ARRIVED && c.holder().equals(scene.account("agency")) && isFundMoney(c));
        long held = coin.amount().fen();
        return new Intent(
                scene.actingFor(scene.account("agency"), Role.GOVERNMENT_OFFICER),
                "fund:Spend",
                new SpendFund(
                        scene.fresh("spending"),
                        coin.coinId(),
                        scene.chance(85) ? coin.purpose() : Optional.of("WORKS"),
                        "看管人员",
                        Fen.of(scene.chance(20) ? held : scene.between(1, held + held / 10)),
                        scene.paper(),
                        scene.today()));
    }
}
