// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;
import static org.forestledger.rules.refusal.RefusalCode.*;

import java.time.Duration;
import java.util.Optional;
import org.forestledger.rules.auction.SignDeal;
import org.forestledger.rules.deal.ProposeDeal;
import org.forestledger.rules.deal.ProposeException;
import org.forestledger.rules.deal.ProposePremium;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.trade.ExpireTrade;
import org.forestledger.rules.trade.VoidTrade;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.Fen;
import org.junit.jupiter.api.Test;

/** What the functions of deals over existing stock and the ends of trades refuse, as tables of precedence. */
class DealRefusalTest {
    private static final Caller OTHER_CLERK = TestLedger.person("other.clerk", Role.COMPANY_CLERK, "other-company");

    private final RuzhouWorld world = new RuzhouWorld();
    private final TestLedger ledger = world.ledger;

    private RefusalTable stock(String function) {
        world.founded();
        world.batch("stock", Project.Origin.EXISTING_STOCK, "10.00");
        return new RefusalTable(ledger, function);
    }

    @Test
    @Precedence("deal:Propose")
    void deal_shouldNameTheFirstFault_whenSeveralHold() {
        RefusalTable table = stock("deal:Propose");
        world.dealProposed("deal-1", "stock", "18000.00");
        world.batch("new", Project.Origin.NEW, "10.00");
        world.project("unissued", Project.Origin.NEW, "10.00");
        world.planned("unissued");
        world.banked("unissued");
        world.batchProposed("unissued");
        table.refused(NOT_PERMITTED, PARTNER_CLERK, deal("deal 1", "none", 0, "nobody"));
        table.refused(INVALID_FIELD, "field", "dealId", OTHER_CLERK, deal("deal 1", "none", 0, "nobody"));
        table.refused(NOT_FOUND, "id", "none", OTHER_CLERK, deal("deal-1", "none", 0, "nobody"));
        table.refused(ACCOUNT_NOT_YOURS, OTHER_CLERK, deal("deal-1", "unissued", 0, "nobody"));
        table.refused(WRONG_STATE, "status", "PROPOSED", COMPANY_CLERK, deal("deal-1", "unissued", 0, "nobody"));
        table.refused(WRONG_STATE, "origin", "NEW", COMPANY_CLERK, deal("deal-1", "new", 0, "nobody"));
        table.refused(INVALID_FIELD, "field", "buyoutPerMu", COMPANY_CLERK, deal("deal-1", "stock", 0, "nobody"));
        table.refused(NOT_FOUND, "id", "nobody", COMPANY_CLERK, deal("deal-1", "stock", 1, "nobody"));
        table.refused(ACCOUNT_KIND_WRONG, COMPANY_CLERK, deal("deal-1", "stock", 1, "investor-a"));
        table.refused(ALREADY_EXISTS, COMPANY_CLERK, deal("deal-1", "stock", 1, "partner-1"));
        table.accepted(COMPANY_CLERK, deal("deal-2", "stock", 1, "partner-1"));
    }

    private static ProposeDeal deal(String id, String batch, long buyoutFen, String partner) {
        return new ProposeDeal(id, batch, Fen.of(buyoutFen), partner, paper("deal"));
    }

    @Test
    @Precedence("deal:ProposePremium")
    void premium_shouldNameTheFirstFault_whenSeveralHold() {
        RefusalTable table = stock("deal:ProposePremium");
        world.deal("deal-1", "stock", "18000.00", 5_000);
        world.dealProposed("deal-2", "stock", "18000.00");
        table.refused(NOT_PERMITTED, BUYER, premium("term 1", "none"));
        table.refused(INVALID_FIELD, "field", "termId", PARTNER_CLERK, premium("term 1", "none"));
        table.refused(NOT_FOUND, PARTNER_CLERK, premium("deal-1-premium", "none"));
        table.refused(ACCOUNT_NOT_YOURS, OTHER_CLERK, premium("deal-1-premium", "deal-1"));
        table.refused(WRONG_STATE, PARTNER_CLERK, premium("deal-1-premium", "deal-1"));
        table.refused(ALREADY_EXISTS, PARTNER_CLERK, premium("deal-1-premium", "deal-2"));
        table.accepted(PARTNER_CLERK, premium("deal-2-premium", "deal-2"));
        table.accepted(COMPANY_CLERK, premium("deal-2-another", "deal-2"));
    }

    private static ProposePremium premium(String id, String deal) {
        return new ProposePremium(id, deal, Bps.of(3_000), paper("premium"));
    }

    @Test
    @Precedence("deal:ProposeException")
    void exception_shouldNameTheFirstFault_whenSeveralHold() {
        RefusalTable table = stock("deal:ProposeException");
        world.dealProposed("deal-1", "stock", "18000.00");
        world.premiumProposed("deal-1", 5_000);
        table.refused(NOT_PERMITTED, PARTNER_CLERK, exception("term 1", "none", 0, " "));
        table.refused(INVALID_FIELD, "field", "termId", COMPANY_CLERK, exception("term 1", "none", 0, " "));
        table.refused(NOT_FOUND, COMPANY_CLERK, exception("deal-1-premium", "none", 0, " "));
        table.refused(ACCOUNT_NOT_YOURS, OTHER_CLERK, exception("deal-1-premium", "deal-1", 0, " "));
        table.refused(MISSING_FIELD, COMPANY_CLERK, exception("deal-1-premium", "deal-1", 0, " "));
        table.refused(
                INVALID_FIELD,
                "field",
                "approvedCapPerMu",
                COMPANY_CLERK,
                exception("deal-1-premium", "deal-1", 0, "林相好"));
        table.refused(ALREADY_EXISTS, COMPANY_CLERK, exception("deal-1-premium", "deal-1", 1, "林相好"));
        table.accepted(COMPANY_CLERK, exception("deal-1-cap", "deal-1", 1, "林相好"));
    }

    private static ProposeException exception(String id, String deal, long capFen, String reason) {
        return new ProposeException(id, deal, Fen.of(capFen), reason, paper("exception"));
    }

    @Test
    @Precedence("trade:Void")
    void trade_shouldNotBeGivenUpAndNameTheFirstFault_whenSeveralHold() {
        AuctionWorld auction = new AuctionWorld();
        auction.published(AuctionWorld.rules(Optional.of(15_000), Optional.empty(), true), "200000.00");
        auction.admitted("buyer-1", "investor-a");
        auction.bidding();
        auction.bids("investor-a", "200000.00");
        auction.bids("buyer-1", "210000.00");
        auction.closed();
        auction.ledger.accept(BUYER, "auction:Sign", new SignDeal(AuctionWorld.L, "auctioned"));
        RuzhouWorld steps = auction.market.world;
        steps.paid("auctioned");
        sale(steps, "paid");
        steps.paid("paid");
        sale(steps, "registered");
        steps.registered("registered");
        sale(steps, "free");
        RefusalTable table = new RefusalTable(auction.ledger, "trade:Void");
        table.refused(STAFF_MAY_NOT_TRADE, OPERATOR, new VoidTrade("none"));
        table.refused(NOT_PERMITTED, GOVERNMENT_OFFICER, new VoidTrade("none"));
        table.refused(NOT_FOUND, INVESTOR_B, new VoidTrade("none"));
        table.refused(ACCOUNT_NOT_YOURS, INVESTOR_B, new VoidTrade("auctioned"));
        table.refused(AUCTION_TRADE_BINDING, BUYER, new VoidTrade("auctioned"));
        table.refused(WRONG_STATE, BUYER, new VoidTrade("paid"));
        table.refused(HOLD_LOCKED, BUYER, new VoidTrade("registered"));
        table.accepted(BUYER, new VoidTrade("free"));
        table.refused(WRONG_STATE, COMPANY_CLERK, new VoidTrade("free"));
    }

    private static void sale(RuzhouWorld steps, String name) {
        steps.batch(name, Project.Origin.NEW, "10.00");
        steps.held(name, name, "20000.00", Optional.empty());
    }

    @Test
    @Precedence("trade:Expire")
    void trade_shouldNotExpireAndNameTheFirstFault_whenSeveralHold() {
        world.founded();
        sale(world, "paid");
        world.paid("paid");
        sale(world, "registered");
        world.registered("registered");
        sale(world, "free");
        RefusalTable table = new RefusalTable(ledger, "trade:Expire");
        table.refused(AUDITOR_READ_ONLY, AUDITOR, new ExpireTrade("none"));
        table.refused(NOT_FOUND, TOWNSHIP_CLERK, new ExpireTrade("none"));
        table.refused(WRONG_STATE, TOWNSHIP_CLERK, new ExpireTrade("paid"));
        table.refused(HOLD_NOT_EXPIRED, TOWNSHIP_CLERK, new ExpireTrade("registered"));
        ledger.pass(Duration.ofDays(5));
        table.refused(HOLD_LOCKED, TOWNSHIP_CLERK, new ExpireTrade("registered"));
        table.accepted(TOWNSHIP_CLERK, new ExpireTrade("free"));
        table.refused(WRONG_STATE, TOWNSHIP_CLERK, new ExpireTrade("free"));
    }
}
