// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.dividend.DecideIncome;
import org.forestledger.rules.dividend.Dividend.Purpose;
import org.forestledger.rules.dividend.DividendRegister;
import org.forestledger.rules.dividend.ProposeDividend;
import org.forestledger.rules.dividend.RedeemTickets;
import org.forestledger.rules.dividend.RegisterIncome;
import org.forestledger.rules.dividend.SettleDividends;
import org.forestledger.rules.dividend.TicketIncome;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.ticket.PledgeTickets;
import org.forestledger.rules.ticket.ReleaseTickets;
import org.forestledger.rules.ticket.TicketIssue;
import org.forestledger.rules.ticket.TicketPledge;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.Fen;

/** What tickets earn, and what becomes of them. */
final class DividendMoves {
    private static final Role[] MANAGERS = {
        Role.COMPANY_CLERK, Role.COMPANY_OFFICER, Role.PARTNER_CLERK, Role.PARTNER_OFFICER
    };
    private static final Role[] OWNERS = {
        Role.COMPANY_CLERK, Role.PARTNER_CLERK, Role.INVESTOR, Role.BUYER, Role.TOWNSHIP_CLERK
    };

    private DividendMoves() {}

    static void addTo(Map<String, Move> moves) {
        moves.put("dividend:RegisterIncome", DividendMoves::register);
        moves.put("dividend:DecideIncome", DividendMoves::decide);
        moves.put("dividend:Propose", DividendMoves::propose);
        moves.put("dividend:Settle", DividendMoves::settle);
        moves.put("dividend:Redeem", DividendMoves::redeem);
        moves.put("ticket:Pledge", DividendMoves::pledge);
        moves.put("ticket:Release", DividendMoves::release);
    }

    private static boolean redeemed(Scene scene, String batchId) {
        return scene.find(DividendRegister.KIND, batchId)
                .map(r -> r.redemption().isPresent())
                .orElse(false);
    }

    private static Intent register(Scene scene) {
        // Tickets that somebody holds; a batch that is only proposed has no lots.
        Lot ticket = scene.one(Lot.KIND, l -> l.dividendsTo().isPresent() && !redeemed(scene, l.batchId()));
        String manager = scene.find(TicketIssue.KIND, ticket.batchId())
                .map(TicketIssue::manager)
                .orElse(scene.account("company"));
        return new Intent(
                scene.actingFor(manager, MANAGERS),
                "dividend:RegisterIncome",
                new RegisterIncome(
                        scene.fresh("income"),
                        ticket.batchId(),
                        Fen.of(scene.between(1, 90_000_000)),
                        scene.paper(),
                        scene.today()));
    }

    private static Intent decide(Scene scene) {
        TicketIncome income = scene.one(TicketIncome.KIND, i -> i.status() == TicketIncome.Status.REGISTERED);
        return new Intent(
                scene.somebody(Role.FINANCE_OFFICER),
                "dividend:DecideIncome",
                new DecideIncome(income.incomeId(), scene.chance(85)));
    }

    private static boolean free(Scene scene, TicketIncome income) {
        return scene.find(Coin.KIND, income.coinId())
                        .map(coin -> coin.status() == Coin.Status.UNSETTLED)
                        .orElse(false)
                && !redeemed(scene, income.batchId());
    }

    private static Intent propose(Scene scene) {
        TicketIncome income = scene.one(TicketIncome.KIND, i -> free(scene, i));
        Purpose purpose = scene.chance(45)
                ? Purpose.INCOME
                : scene.any(List.of(Purpose.ADVANCE, Purpose.REDEMPTION, Purpose.REDEMPTION));
        boolean whole = purpose == Purpose.ADVANCE;
        Optional<Account> village = scene.all(Account.KIND)
                .filter(a -> a.accountKind() == AccountKind.VILLAGE)
                .findFirst();
        boolean reserve = !whole && village.isPresent() && scene.chance(60);
        return new Intent(
                scene.actingFor(income.account(), MANAGERS),
                "dividend:Propose",
                new ProposeDividend(
                        scene.fresh("dividend"),
                        income.batchId(),
                        purpose,
                        List.of(income.incomeId()),
                        Bps.of(whole ? Bps.WHOLE : (int) scene.between(1, Bps.WHOLE)),
                        Bps.of(reserve ? (int) scene.between(1, 3_000) : 0),
                        reserve ? village.map(Account::accountId) : Optional.empty(),
                        scene.paper()));
    }

    private static boolean isDue(Scene scene, Lot lot) {
        return scene.find(DividendRegister.KIND, lot.batchId())
                .flatMap(r -> lot.dividendsTo().map(done -> done < r.declared().size()))
                .orElse(false);
    }

    private static Intent settle(Scene scene) {
        Lot due = scene.one(Lot.KIND, l -> isDue(scene, l));
        List<Long> froms = new ArrayList<>(List.of(due.range().from()));
        scene.all(Lot.KIND)
                .filter(l -> l.batchId().equals(due.batchId()) && scene.chance(30))
                .limit(3)
                .forEach(l -> froms.add(l.range().from()));
        return new Intent(
                scene.somebody(Role.TOWNSHIP_CLERK, Role.INVESTOR, Role.BUYER, Role.COMPANY_CLERK),
                "dividend:Settle",
                new SettleDividends(due.batchId(), froms));
    }

    private static LotSlice slice(Scene scene, Lot lot) {
        long first = lot.range().from();
        long to = scene.chance(40)
                ? lot.range().to()
                : scene.between(first, lot.range().to());
        return new LotSlice(lot.batchId(), first, first, to);
    }

    private static boolean owned(Scene scene, Lot lot) {
        return scene.city().members().stream().anyMatch(member -> member.actsFor(lot.owner()));
    }

    private static Intent redeem(Scene scene) {
        Lot lot = scene.one(
                Lot.KIND, l -> l.status() == Lot.Status.AVAILABLE && redeemed(scene, l.batchId()) && owned(scene, l));
        return new Intent(
                scene.actingFor(lot.owner(), OWNERS),
                "dividend:Redeem",
                new RedeemTickets(lot.batchId(), lot.owner(), List.of(slice(scene, lot))));
    }

    private static Intent pledge(Scene scene) {
        Lot lot = scene.one(
                Lot.KIND,
                l -> l.status() == Lot.Status.AVAILABLE && l.dividendsTo().isPresent() && owned(scene, l));
        Account lender = scene.one(
                Account.KIND,
                a -> a.accountKind() == AccountKind.INVESTOR && !a.accountId().equals(lot.owner()));
        return new Intent(
                scene.actingFor(lot.owner(), OWNERS),
                "ticket:Pledge",
                new PledgeTickets(
                        scene.fresh("ticket-pledge"),
                        lot.owner(),
                        lender.accountId(),
                        slice(scene, lot),
                        scene.chance(50)));
    }

    private static Intent release(Scene scene) {
        TicketPledge pledge = scene.one(TicketPledge.KIND, p -> p.status() == TicketPledge.Status.REGISTERED);
        return new Intent(
                scene.actingFor(pledge.lender(), OWNERS), "ticket:Release", new ReleaseTickets(pledge.pledgeId()));
    }
}
