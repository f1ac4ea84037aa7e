// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract.model;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forestledger.rules.agreement.Approve;
import org.forestledger.rules.agreement.Refuse;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.lot.SerialRange;
import org.forestledger.rules.money.DecideReceipt;
import org.forestledger.rules.money.RegisterReceipt;
import org.forestledger.rules.settlement.PostSettlement;
import org.forestledger.rules.settlement.ProposeSettlement;
import org.forestledger.rules.trade.CloseListing;
import org.forestledger.rules.trade.ExpireTrade;
import org.forestledger.rules.trade.OpenListing;
import org.forestledger.rules.trade.PlaceOffer;
import org.forestledger.rules.trade.VoidTrade;
import org.forestledger.rules.unit.Fen;

/** A sale from the listing to the posted settlement. */
final class SaleMoves {
    private static final List<Caller> OFFICERS = List.of(Cast.LEADER, Cast.COMPANY_OFFICER, Cast.PARTNER_OFFICER);

    private final Model model;
    private final Dice dice;

    SaleMoves(Model model, Dice dice) {
        this.model = model;
        this.dice = dice;
    }

    Draft list() {
        boolean stock = dice.oneIn(2);
        String batch = dice.mostly(stock ? "e" : "b", "p", "c", SharesModel.SHARES, "none");
        int total = stock ? 2_000 : 3_000;
        int from = 1 + (dice.oneIn(2) ? 0 : dice.upTo(total));
        long price = dice.mostly(1_200_000L + dice.upTo(2_000_000), 0L, 1L, 1_199_999L, 1_200_000L);
        return new Draft(
                dice.caller(dice.one(List.of(Cast.COMPANY_CLERK, Cast.COMPANY_OFFICER))),
                "listing:Open",
                new OpenListing(
                        dice.newId("listing", model.listings.keySet()),
                        batch,
                        new SerialRange(from, dice.mostly(total, total + 1, from)),
                        Fen.of(price),
                        dice.oneIn(3) ? "mandate-2" : dice.mostly("mandate-1", "none"),
                        stock
                                ? dice.mostly(
                                        Optional.of("deal-e"),
                                        Optional.of("deal-x"),
                                        Optional.of("deal-y"),
                                        Optional.empty(),
                                        Optional.of("none"))
                                : dice.mostly(Optional.empty(), Optional.of("none")),
                        dice.ahead(200)));
    }

    Draft close() {
        return new Draft(
                dice.caller(Cast.COMPANY_CLERK),
                "listing:Close",
                new CloseListing(dice.idOf(model.listings, listing -> listing.open && dice.oneIn(2))));
    }

    Draft offer() {
        String id = dice.idOf(model.listings, l -> l.open && l.expiresAt.isAfter(dice.now()));
        Entries.Listing listing = model.listings.get(id);
        String batch = listing == null ? "b" : listing.batch;
        List<LotSlice> slices = dice.slices(batch, "state-company", 30);
        if (listing != null && !dice.bad()) {
            slices = inside(listing, slices);
        }
        Caller buyer = dice.one(List.of(Cast.BUYER, Cast.INVESTOR_A, Cast.INVESTOR_B, Cast.PARTNER_OFFICER));
        return new Draft(
                dice.caller(buyer),
                "trade:Offer",
                new PlaceOffer(
                        dice.newId("trade", model.holds.keySet()),
                        id,
                        dice.mostly(buyer.accounts().get(0), "state-company", "nobody"),
                        slices,
                        dice.ahead(15)));
    }

    /** Only what the listing offers, where the ranges reach into it. */
    private static List<LotSlice> inside(Entries.Listing listing, List<LotSlice> slices) {
        return slices.stream()
                .map(s -> s.to() < listing.from || s.from() > s.to()
                        ? s
                        : new LotSlice(
                                s.batchId(), s.lotFrom(), Math.max(s.from(), Math.min(listing.from, s.to())), s.to()))
                .toList();
    }

    Draft giveUp() {
        String id = dice.idOf(model.trades, trade -> trade.status.equals("HELD") && trade.receipt.isEmpty());
        Entries.Trade trade = model.trades.get(id);
        Caller party = trade == null ? Cast.BUYER : Cast.actingFor(dice.oneIn(2) ? trade.buyer : trade.seller);
        return new Draft(dice.caller(party), "trade:Void", new VoidTrade(id));
    }

    Draft expire() {
        String id = dice.idOf(model.trades, trade -> trade.status.equals("HELD"));
        return new Draft(dice.caller(dice.one(Cast.ALL)), "trade:Expire", new ExpireTrade(id));
    }

    Draft register() {
        String id = dice.idOf(model.trades, trade -> trade.status.equals("HELD") && trade.receipt.isEmpty());
        long gross = Optional.ofNullable(model.trades.get(id))
                .map(trade -> trade.gross)
                .orElse(1L);
        LocalDate today = dice.now().atOffset(ZoneOffset.ofHours(8)).toLocalDate();
        String voucher = dice.newId("voucher", model.vouchers);
        return new Draft(
                dice.caller(dice.one(List.of(Cast.FINANCE_CLERK, Cast.FINANCE_CLERK, Cast.FINANCE_OFFICER))),
                "receipt:Register",
                new RegisterReceipt(
                        dice.newId("receipt", model.receipts.keySet()),
                        id,
                        Fen.of(dice.mostly(gross, gross + 1, gross - 1)),
                        dice.mostly("fiscal-account", "buyer-1", "nobody"),
                        dice.paper(voucher),
                        dice.mostly(today, today.plusDays(1), today.minusDays(3))));
    }

    Draft decide() {
        String id = dice.idOf(model.receipts, receipt -> receipt.status.equals("REGISTERED"));
        return new Draft(
                dice.caller(dice.one(List.of(Cast.FINANCE_OFFICER, Cast.FINANCE_CHIEF))),
                "receipt:Decide",
                new DecideReceipt(id, !dice.oneIn(6)));
    }

    Draft propose() {
        Set<String> underWay = model.settlements.values().stream()
                .filter(settlement -> !settlement.status.equals("REFUSED"))
                .map(settlement -> settlement.trade)
                .collect(Collectors.toSet());
        String id = dice.idOf(
                model.trades,
                trade -> trade.status.equals("PAID")
                        && (dice.bad()
                                || trade.receipt
                                        .filter(r -> underWay.contains(model.receipts.get(r).trade))
                                        .isEmpty()));
        Caller clerk = dice.one(List.of(Cast.COMPANY_CLERK, Cast.FINANCE_CLERK));
        return new Draft(
                dice.caller(dice.mostly(clerk, Cast.PARTNER_OFFICER, Cast.COMPANY_OFFICER)),
                "settlement:Propose",
                new ProposeSettlement(
                        dice.newId("settlement", model.settlements.keySet()),
                        id,
                        dice.mostly("state-assets-centre", "buyer-1", "nobody"),
                        dice.mostly(Optional.empty(), Optional.of("none"), Optional.of("settlement-t0"))));
    }

    private String pending() {
        return dice.idOf(model.agreements, agreement -> agreement.status.equals("PENDING"));
    }

    /** An officer who has still to approve, where there is one. */
    private Caller seated(Entries.Agreement agreement) {
        Stream<Caller> left = OFFICERS.stream()
                .filter(officer -> agreement != null
                        && !agreement.approvedBy.contains(officer.mspId())
                        && !agreement.by.equals(officer.person()));
        List<Caller> officers = left.toList();
        return dice.caller(officers.isEmpty() ? dice.one(OFFICERS) : dice.one(officers));
    }

    Draft approve() {
        String id = pending();
        Entries.Agreement agreement = model.agreements.get(id);
        String hash = agreement == null ? "" : agreement.hash;
        return new Draft(seated(agreement), "agreement:Approve", new Approve(id, dice.mostly(hash, "00".repeat(32))));
    }

    Draft refuse() {
        String id = pending();
        return new Draft(
                seated(model.agreements.get(id)),
                "agreement:Refuse",
                new Refuse(id, dice.mostly("the price is wrong", " ")));
    }

    Draft post() {
        String id = dice.idOf(
                model.settlements,
                settlement -> settlement.status.equals("AGREED")
                        && (dice.bad()
                                || model.trades.get(settlement.trade).status.equals("PAID")));
        return new Draft(
                dice.caller(dice.one(List.of(Cast.COMPANY_OFFICER, Cast.FINANCE_OFFICER, Cast.PROJECT_OFFICER))),
                "settlement:Post",
                new PostSettlement(id));
    }
}
