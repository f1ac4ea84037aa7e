// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract.model;

import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.trade.CloseListing;
import org.forestledger.rules.trade.ExpireTrade;
import org.forestledger.rules.trade.OpenListing;
import org.forestledger.rules.trade.PlaceOffer;
import org.forestledger.rules.trade.VoidTrade;

/** Listings and trades. */
final class SalesModel {
    private final Model model;

    SalesModel(Model model) {
        this.model = model;
    }

    void register() {
        model.on(OpenListing.class, this::open);
        model.on(CloseListing.class, this::close);
        model.on(PlaceOffer.class, this::offer);
        model.on(VoidTrade.class, this::giveUp);
        model.on(ExpireTrade.class, this::expire);
    }

    private void mandated(String mandateId, String account) {
        Entries.Mandate mandate = Model.find(model.mandates, mandateId);
        Refused.unless(
                mandate.account().equals(account)
                        && !model.today().isBefore(mandate.from())
                        && !model.today().isAfter(mandate.to()),
                RefusalCode.MANDATE_NOT_LIVE);
    }

    private void open(Caller caller, OpenListing c) {
        Model.newId(c.listingId());
        Entries.BatchFacts batch = model.issued(c.batchId());
        Model.actsFor(caller, batch.titleHolder());
        Refused.unless(batch.asset() == Entries.Asset.INDICATOR, RefusalCode.INVALID_FIELD);
        Refused.unless(c.pricePerMu().fen() > 0, RefusalCode.INVALID_FIELD);
        Refused.unless(c.range().to() <= batch.total(), RefusalCode.RANGE_INVALID);
        Refused.unless(c.expiresAt().isAfter(model.now()), RefusalCode.INVALID_FIELD);
        mandated(c.mandateId(), batch.titleHolder());
        if (batch.existingStock()) {
            Refused.unless(c.dealId().isPresent(), RefusalCode.DEAL_NOT_APPROVED);
            Entries.Deal deal = Model.find(model.deals, c.dealId().get());
            Refused.unless(deal.approved() && deal.batch().equals(c.batchId()), RefusalCode.DEAL_NOT_APPROVED);
            Refused.unless(deal.premium(), RefusalCode.PREMIUM_NOT_AGREED);
            Refused.unless(c.pricePerMu().fen() >= deal.buyout(), RefusalCode.PRICE_BELOW_BUYOUT);
        }
        Model.absent(model.listings.keySet(), c.listingId());
        Entries.Listing listing = new Entries.Listing();
        listing.batch = c.batchId();
        listing.from = c.range().from();
        listing.to = c.range().to();
        listing.seller = batch.titleHolder();
        listing.price = c.pricePerMu().fen();
        listing.mandate = c.mandateId();
        listing.expiresAt = c.expiresAt();
        model.listings.put(c.listingId(), listing);
    }

    private void close(Caller caller, CloseListing c) {
        Entries.Listing listing = Model.find(model.listings, c.listingId());
        Model.actsFor(caller, listing.seller);
        Refused.unless(listing.open, RefusalCode.LISTING_CLOSED);
        listing.open = false;
    }

    private void offer(Caller caller, PlaceOffer c) {
        Model.newId(c.tradeId());
        Model.actsFor(caller, c.buyerAccount());
        model.account(c.buyerAccount());
        Entries.Listing listing = Model.find(model.listings, c.listingId());
        Refused.unless(listing.open && model.now().isBefore(listing.expiresAt), RefusalCode.LISTING_CLOSED);
        Refused.unless(!c.buyerAccount().equals(listing.seller), RefusalCode.INVALID_FIELD);
        mandated(listing.mandate, listing.seller);
        long units = 0;
        for (LotSlice slice : c.slices()) {
            Model.rangeRuns(slice);
            Refused.unless(
                    slice.batchId().equals(listing.batch) && slice.from() >= listing.from && slice.to() <= listing.to,
                    RefusalCode.RANGE_NOT_IN_LOT);
            units += slice.to() - slice.from() + 1;
        }
        LotsModel.hold(model, c.tradeId(), listing.seller, c.buyerAccount(), c.slices(), true, c.expiresAt());
        long gross = (listing.price * units + 50) / 100;
        if (gross == 0) {
            model.holds.remove(c.tradeId());
        }
        Refused.unless(gross > 0, RefusalCode.INVALID_FIELD);
        Entries.Trade trade = new Entries.Trade();
        trade.seller = listing.seller;
        trade.buyer = c.buyerAccount();
        trade.gross = gross;
        model.trades.put(c.tradeId(), trade);
    }

    private void giveUp(Caller caller, VoidTrade c) {
        Entries.Trade trade = Model.find(model.trades, c.tradeId());
        Refused.unless(
                caller.accounts().contains(trade.buyer) || caller.accounts().contains(trade.seller),
                RefusalCode.ACCOUNT_NOT_YOURS);
        Refused.unless(trade.status.equals("HELD"), RefusalCode.WRONG_STATE);
        end(c.tradeId(), trade, "VOIDED");
    }

    private void expire(Caller caller, ExpireTrade c) {
        Entries.Trade trade = Model.find(model.trades, c.tradeId());
        Refused.unless(trade.status.equals("HELD"), RefusalCode.WRONG_STATE);
        Refused.unless(!model.now().isBefore(model.holds.get(c.tradeId()).expiresAt), RefusalCode.HOLD_NOT_EXPIRED);
        end(c.tradeId(), trade, "EXPIRED");
    }

    private void end(String tradeId, Entries.Trade trade, String status) {
        Refused.unless(trade.receipt.isEmpty(), RefusalCode.HOLD_LOCKED);
        LotsModel.end(model, model.holds.get(tradeId), status);
        trade.status = status;
    }
}
