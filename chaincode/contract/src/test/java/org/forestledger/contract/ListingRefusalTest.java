// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.AuctionWorld.L;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;
import static org.forestledger.rules.refusal.RefusalCode.*;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.auction.CloseAuction;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.lot.SerialRange;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.trade.CloseListing;
import org.forestledger.rules.trade.ListingHalt;
import org.forestledger.rules.trade.OpenListing;
import org.forestledger.rules.trade.PlaceOffer;
import org.forestledger.rules.trade.ResumeListing;
import org.forestledger.rules.trade.SuspendListing;
import org.forestledger.rules.unit.Fen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the functions of listings and offers refuse, as tables of precedence. */
class ListingRefusalTest {
    private static final Caller OTHER_CLERK = TestLedger.person("other.clerk", Role.COMPANY_CLERK, "other-company");

    private final AuctionWorld auction = new AuctionWorld();
    private final RuzhouWorld world = auction.market.world;
    private final TestLedger ledger = auction.ledger;

    /** One listing for bidding, and of those at a fixed price one that is closed, one that is stopped and one that is open. */
    @BeforeEach
    void listed() {
        auction.published(AuctionWorld.rules(Optional.of(15_000), Optional.empty(), true), "200000.00");
        for (String name : List.of("closed", "stopped", "open")) {
            auction.market.batch(name);
            ledger.accept(COMPANY_CLERK, "listing:Open", world.listing(name, name, "20000.00", Optional.empty()));
        }
        ledger.accept(COMPANY_CLERK, "listing:Close", new CloseListing("closed"));
        stop("stopped");
    }

    private static SuspendListing suspend(String listing, ListingHalt.Reason reason) {
        return new SuspendListing(listing, reason, paper("stop"));
    }

    private void stop(String listing) {
        ledger.accept(OPERATOR, "listing:Suspend", suspend(listing, ListingHalt.Reason.SYSTEM_FAILURE));
    }

    @Test
    @Precedence("listing:Close")
    void close_shouldNameTheFirstFault_whenSeveralHold() {
        RefusalTable table = new RefusalTable(ledger, "listing:Close");
        table.refused(STAFF_MAY_NOT_TRADE, OPERATOR, new CloseListing("none"));
        table.refused(NOT_PERMITTED, BUYER, new CloseListing("none"));
        table.refused(NOT_FOUND, OTHER_CLERK, new CloseListing("none"));
        table.refused(ACCOUNT_NOT_YOURS, OTHER_CLERK, new CloseListing(L));
        stop(L);
        table.refused(LISTING_CLOSED, COMPANY_CLERK, new CloseListing(L));
        ledger.accept(OPERATOR, "listing:Resume", new ResumeListing(L));
        table.refused(BIDDING_RUNNING, COMPANY_CLERK, new CloseListing(L));
        table.accepted(COMPANY_CLERK, new CloseListing("open"));
    }

    @Test
    @Precedence("listing:Suspend")
    void suspend_shouldNameTheFirstFault_whenSeveralHold() {
        RefusalTable table = new RefusalTable(ledger, "listing:Suspend");
        table.refused(NOT_PERMITTED, COMPANY_CLERK, suspend("none", ListingHalt.Reason.RIGHT_LOST));
        table.refused(INVALID_FIELD, "field", "reason", OPERATOR, suspend("none", ListingHalt.Reason.RIGHT_LOST));
        table.refused(NOT_FOUND, OPERATOR, suspend("none", ListingHalt.Reason.FORCE_MAJEURE));
        table.refused(LISTING_CLOSED, OPERATOR, suspend("stopped", ListingHalt.Reason.FORCE_MAJEURE));
        table.accepted(OPERATOR, suspend("open", ListingHalt.Reason.FORCE_MAJEURE));
    }

    @Test
    @Precedence("listing:Resume")
    void resume_shouldNameTheFirstFault_whenSeveralHold() {
        RefusalTable table = new RefusalTable(ledger, "listing:Resume");
        table.refused(NOT_PERMITTED, COMPANY_CLERK, new ResumeListing("none"));
        table.refused(NOT_FOUND, OPERATOR, new ResumeListing("none"));
        table.refused(WRONG_STATE, OPERATOR, new ResumeListing("open"));
        table.accepted(OPERATOR, new ResumeListing("stopped"));
    }

    @Test
    @Precedence("auction:Close")
    void auction_shouldNameTheFirstFault_whenSeveralHold() {
        stop(L);
        RefusalTable table = new RefusalTable(ledger, "auction:Close");
        table.refused(AUDITOR_READ_ONLY, AUDITOR, new CloseAuction("none"));
        table.refused(NOT_FOUND, TOWNSHIP_CLERK, new CloseAuction("none"));
        table.refused(LISTING_SUSPENDED, TOWNSHIP_CLERK, new CloseAuction(L));
        ledger.accept(OPERATOR, "listing:Resume", new ResumeListing(L));
        table.refused(BIDDING_RUNNING, TOWNSHIP_CLERK, new CloseAuction(L));
        ledger.at(AuctionWorld.ENDS);
        table.accepted(TOWNSHIP_CLERK, new CloseAuction(L));
        table.refused(WRONG_STATE, TOWNSHIP_CLERK, new CloseAuction(L));
    }

    private PlaceOffer offer(String id, String listing, String buyer, Duration time, LotSlice... slices) {
        return new PlaceOffer(id, listing, buyer, List.of(slices), ledger.now().plus(time));
    }

    @Test
    @Precedence("trade:Offer")
    void offer_shouldNameTheFirstFault_whenSeveralHold() {
        auction.market.batch("sold");
        world.held("taken", "sold", "20000.00", Optional.empty());
        new RestraintsOfToday(ledger).closing(INVESTOR_B, "investor-b");
        Duration none = Duration.ZERO;
        Duration day = Duration.ofDays(1);
        LotSlice beyond = new LotSlice("open", 7, 1_000, 1_001);
        LotSlice unknown = new LotSlice("open", 7, 7, 8);
        RefusalTable table = new RefusalTable(ledger, "trade:Offer");
        table.refused(STAFF_MAY_NOT_TRADE, OPERATOR, offer("t 1", "none", "investor-b", none, beyond));
        table.refused(NOT_PERMITTED, FINANCE_CLERK, offer("t 1", "none", "investor-b", none, beyond));
        table.refused(INVALID_FIELD, "field", "tradeId", BUYER, offer("t 1", "none", "investor-b", none, beyond));
        table.refused(ACCOUNT_NOT_YOURS, BUYER, offer("taken", "none", "investor-b", none, beyond));
        table.refused(ACCOUNT_NOT_ACTIVE, INVESTOR_B, offer("taken", "none", "investor-b", none, beyond));
        table.refused(NOT_FOUND, BUYER, offer("taken", "none", "buyer-1", none, beyond));
        table.refused(LISTING_SUSPENDED, BUYER, offer("taken", "stopped", "buyer-1", none, beyond));
        table.refused(LISTING_CLOSED, BUYER, offer("taken", "closed", "buyer-1", none, beyond));
        table.refused(LISTING_MODE_WRONG, BUYER, offer("taken", L, "buyer-1", none, beyond));
        table.refused(RANGE_NOT_IN_LOT, BUYER, offer("taken", "open", "buyer-1", none, beyond));
        table.refused(MISSING_FIELD, BUYER, offer("taken", "open", "buyer-1", none));
        table.refused(INVALID_FIELD, "field", "expiresAt", BUYER, offer("taken", "open", "buyer-1", none, unknown));
        table.refused(LOT_NOT_FOUND, BUYER, offer("taken", "open", "buyer-1", day, unknown));
        LotSlice some = new LotSlice("open", 1, 1, 10);
        table.refused(ALREADY_EXISTS, BUYER, offer("taken", "open", "buyer-1", day, some));
        table.accepted(BUYER, offer("t", "open", "buyer-1", day, some));
    }

    private OpenListing open(String id, String batch, long price, long to, Duration time, String mandate) {
        return new OpenListing(
                id,
                batch,
                new SerialRange(1, to),
                Fen.of(price),
                mandate,
                Optional.empty(),
                ledger.now().plus(time));
    }

    @Test
    @Precedence("listing:Open")
    void open_shouldNameTheFirstFault_whenSeveralHold() {
        world.project("p", Project.Origin.NEW, "10.00");
        world.planned("p");
        world.banked("p");
        world.batchProposed("p");
        auction.market.batch("new");
        RestraintsOfToday restraints = new RestraintsOfToday(ledger);
        restraints.restricted("state-company");
        Duration none = Duration.ZERO;
        Duration day = Duration.ofDays(1);
        String shares = "equity-project-company";
        RefusalTable table = new RefusalTable(ledger, "listing:Open");
        table.refused(STAFF_MAY_NOT_TRADE, OPERATOR, open("l 1", "none", 0, 10_001, none, "none"));
        table.refused(NOT_PERMITTED, BUYER, open("l 1", "none", 0, 10_001, none, "none"));
        table.refused(INVALID_FIELD, "field", "listingId", OTHER_CLERK, open("l 1", "none", 0, 10_001, none, "none"));
        table.refused(NOT_FOUND, "id", "none", OTHER_CLERK, open("open", "none", 0, 10_001, none, "none"));
        table.refused(ACCOUNT_NOT_YOURS, OTHER_CLERK, open("open", "p", 0, 10_001, none, "none"));
        table.refused(WRONG_STATE, COMPANY_CLERK, open("open", "p", 0, 10_001, none, "none"));
        table.refused(ACCOUNT_RESTRICTED, COMPANY_CLERK, open("open", shares, 0, 10_001, none, "none"));
        restraints.restored("state-company");
        table.refused(INVALID_FIELD, "field", "batchId", COMPANY_CLERK, open("open", shares, 0, 10_001, none, "none"));
        table.refused(INVALID_FIELD, "field", "pricePerMu", COMPANY_CLERK, open("open", "new", 0, 1_001, none, "none"));
        table.refused(RANGE_INVALID, COMPANY_CLERK, open("open", "new", 1, 1_001, none, "none"));
        table.refused(INVALID_FIELD, "field", "expiresAt", COMPANY_CLERK, open("open", "new", 1, 1, none, "none"));
        table.refused(NOT_FOUND, "kind", "mandate", COMPANY_CLERK, open("open", "new", 1, 1, day, "none"));
        table.refused(ALREADY_EXISTS, COMPANY_CLERK, open("open", "new", 1, 1, day, "mandate-1"));
        table.accepted(COMPANY_CLERK, open("new", "new", 1, 1, day, "mandate-1"));
    }
}
