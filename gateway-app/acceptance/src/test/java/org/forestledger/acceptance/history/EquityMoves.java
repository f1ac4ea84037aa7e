// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.equity.PledgeShares;
import org.forestledger.rules.equity.ProjectCompany;
import org.forestledger.rules.equity.ProposeShareTable;
import org.forestledger.rules.equity.ReleasePledge;
import org.forestledger.rules.equity.SharePledge;
import org.forestledger.rules.equity.ShareTableProposal;
import org.forestledger.rules.equity.TransferShares;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.unit.Bps;

/** Share tables of project companies, and what becomes of shares. */
final class EquityMoves {
    private static final Role[] OWNERS = {Role.COMPANY_CLERK, Role.PARTNER_OFFICER, Role.INVESTOR, Role.BUYER};

    private EquityMoves() {}

    static void addTo(Map<String, Move> moves) {
        moves.put("equity:ProposeTable", EquityMoves::propose);
        moves.put("equity:Transfer", EquityMoves::transfer);
        moves.put("equity:Pledge", EquityMoves::pledge);
        moves.put("equity:Release", EquityMoves::release);
    }

    private static Intent propose(Scene scene) {
        Account company = scene.one(
                Account.KIND,
                a -> a.accountKind() == AccountKind.PROJECT_COMPANY
                        && scene.find(ProjectCompany.KIND, a.accountId()).isEmpty()
                        && (scene.chance(10)
                                || scene.all(ShareTableProposal.KIND)
                                        .noneMatch(t -> t.companyAccount().equals(a.accountId()))));
        int state = (int) scene.between(5_000, 7_000);
        int investor = (int) scene.between(1, 1_000);
        Map<String, Bps> shares = new TreeMap<>();
        shares.put(scene.account("company"), Bps.of(Math.max(state, scene.chance(80) ? 5_100 : 0)));
        shares.put(scene.account("investor-a"), Bps.of(investor));
        int taken = shares.values().stream().mapToInt(Bps::bps).sum();
        shares.put(scene.account("partner"), Bps.of(Bps.WHOLE - taken));
        return new Intent(
                scene.actingFor(scene.account("company"), Role.COMPANY_CLERK, Role.COMPANY_OFFICER),
                "equity:ProposeTable",
                new ProposeShareTable(
                        scene.fresh("table"),
                        company.accountId(),
                        scene.account("company"),
                        scene.account("partner"),
                        shares,
                        scene.paper()));
    }

    private static Lot share(Scene scene) {
        return scene.one(Lot.KIND, lot -> lot.batchId().startsWith("equity-") && lot.status() == Lot.Status.AVAILABLE);
    }

    private static String company(Lot lot) {
        return lot.batchId().replaceFirst("^equity-", "");
    }

    private static String other(Scene scene, String than) {
        return scene.any(List.of("partner", "investor-a", "investor-b", "buyer-1").stream()
                .map(scene::account)
                .filter(account -> !account.equals(than))
                .toList());
    }

    private static Intent transfer(Scene scene) {
        Lot lot = share(scene);
        long bps = scene.between(1, Math.min(lot.range().count() + 1, Bps.WHOLE));
        return new Intent(
                scene.actingFor(lot.owner(), OWNERS),
                "equity:Transfer",
                new TransferShares(
                        scene.fresh("share-transfer"),
                        company(lot),
                        lot.owner(),
                        other(scene, lot.owner()),
                        (int) bps,
                        List.of(lot.range().from())));
    }

    private static Intent pledge(Scene scene) {
        Lot lot = share(scene);
        long to = scene.between(lot.range().from(), lot.range().to());
        return new Intent(
                scene.actingFor(lot.owner(), OWNERS),
                "equity:Pledge",
                new PledgeShares(
                        scene.fresh("pledge"),
                        company(lot),
                        lot.owner(),
                        other(scene, lot.owner()),
                        new LotSlice(
                                lot.batchId(), lot.range().from(), lot.range().from(), to)));
    }

    private static Intent release(Scene scene) {
        SharePledge pledge = scene.one(SharePledge.KIND, p -> p.status() == SharePledge.Status.REGISTERED);
        return new Intent(
                scene.actingFor(pledge.lender(), OWNERS), "equity:Release", new ReleasePledge(pledge.pledgeId()));
    }
}
