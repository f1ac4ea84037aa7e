// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forestledger.cases.MarketFiles;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.calendar.CalendarYear;
import org.forestledger.rules.calendar.ProposeCalendar;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.lot.Partition;
import org.forestledger.rules.lot.SerialRange;
import org.forestledger.rules.market.Appraisal;
import org.forestledger.rules.market.BiddingTerms;
import org.forestledger.rules.market.DecideAppraisal;
import org.forestledger.rules.market.FileAppraisal;
import org.forestledger.rules.market.MarketRules;
import org.forestledger.rules.market.ProposeMarketRules;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.money.DecideReceipt;
import org.forestledger.rules.money.RegisterReceipt;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.sale.AcceptSale;
import org.forestledger.rules.sale.OfferSale;
import org.forestledger.rules.trade.ListingTerms;
import org.forestledger.rules.trade.MarketRequest;
import org.forestledger.rules.trade.OpenListing;
import org.forestledger.rules.unit.Decimal;
import org.forestledger.rules.unit.Fen;

/** A city with market rules on a test ledger: Monday 2026-03-02, no holidays but weekends. */
final class MarketWorld {
    final RuzhouWorld world = new RuzhouWorld();
    final TestLedger ledger = world.ledger;

    /** Accounts, rule set, mandate and working days; no market rules yet. */
    MarketWorld founded() {
        world.founded();
        ledger.accept(
                REGISTRAR,
                "calendar:Propose",
                new ProposeCalendar(new CalendarYear("ruzhou", 2026, 1, List.of(), List.of(), paper("calendar"))));
        world.approve(AgreementKind.CALENDAR, "ruzhou:2026@1", GOVERNMENT_OFFICER);
        return this;
    }

    /** Market rules in force in Ruzhou. */
    MarketWorld under(MarketRules rules) {
        ledger.accept(REGISTRAR, "market:ProposeRules", new ProposeMarketRules(rules));
        world.approve(AgreementKind.MARKET_RULES, rules.versionId(), LEADER, COMPANY_OFFICER, PARTNER_OFFICER);
        return this;
    }

    /** The shipped rules without their guard, so that a test of bidding or fees need not appraise. */
    static MarketRules unguarded(String name) {
        MarketRules shipped = MarketFiles.read(name);
        return with(shipped, shipped.bidding(), false);
    }

    static MarketRules with(MarketRules like, Optional<BiddingTerms> bidding, boolean guarded) {
        return new MarketRules(
                like.id(),
                like.version(),
                like.region(),
                like.nameZh(),
                like.nameEn(),
                like.instrument(),
                guarded ? like.appraisal() : Optional.empty(),
                bidding,
                like.fees(),
                like.instalments());
    }

    /** A batch of new indicators of 10.00 mu. */
    MarketWorld batch(String name) {
        world.batch(name, Project.Origin.NEW, "10.00");
        return this;
    }

    void on(String date) {
        ledger.at(Instant.parse(date + "T02:00:00Z"));
    }

    static FileAppraisal appraisal(String id, String batch, Appraisal.Basis basis, String yuan) {
        return new FileAppraisal(
                id, batch, basis, Decimal.yuan("amount", yuan), "appraiser-1", paper(id), LocalDate.of(2026, 12, 31));
    }

    void appraised(String id, String batch, String perMu) {
        ledger.accept(COMPANY_CLERK, "appraisal:File", appraisal(id, batch, Appraisal.Basis.PER_MU, perMu));
        ledger.accept(ASSETS_OFFICER, "appraisal:Decide", new DecideAppraisal(id, true));
    }

    static MarketRequest request(ListingTerms.Mode mode, String appraisal) {
        return new MarketRequest(mode, Optional.of(appraisal), Optional.empty(), Optional.empty(), true);
    }

    static MarketRequest unappraised(ListingTerms.Mode mode) {
        return new MarketRequest(mode, Optional.empty(), Optional.empty(), Optional.empty(), true);
    }

    static MarketRequest again(String appraisal, String listing, Optional<String> reduction) {
        return new MarketRequest(
                ListingTerms.Mode.FIXED_PRICE, Optional.of(appraisal), Optional.of(listing), reduction, true);
    }

    OpenListing listing(String id, String batch, String pricePerMu, Optional<MarketRequest> market) {
        return new OpenListing(
                id,
                batch,
                new SerialRange(1, ledger.get(Batch.KIND, batch).totalUnits()),
                Decimal.yuan("price", pricePerMu),
                "mandate-1",
                Optional.empty(),
                ledger.now().plus(Duration.ofDays(60)),
                market);
    }

    OfferSale sale(String id, String batch, long lotFrom, long from, long to, long fenPerUnit) {
        return new OfferSale(
                id,
                "state-company",
                "buyer-1",
                List.of(new LotSlice(batch, lotFrom, from, to)),
                Fen.of(fenPerUnit),
                "fiscal-account",
                ledger.now().plus(Duration.ofDays(3)));
    }

    void accepted(OfferSale sale) {
        ledger.accept(COMPANY_CLERK, "sale:Offer", sale);
        ledger.accept(BUYER, "sale:Accept", new AcceptSale(sale.saleId()));
    }

    static RegisterReceipt receipt(String id, String pays, long fen) {
        return new RegisterReceipt(
                id, pays, Fen.of(fen), "fiscal-account", paper("voucher-" + id), LocalDate.of(2026, 3, 2));
    }

    void paid(String receiptId, String pays, long fen) {
        ledger.accept(FINANCE_CLERK, "receipt:Register", receipt(receiptId, pays, fen));
        ledger.accept(FINANCE_OFFICER, "receipt:Decide", new DecideReceipt(receiptId, true));
    }

    Lot lot(String batch, long from) {
        return ledger.get(Lot.KIND, Lot.idOf(batch, from));
    }

    Coin coin(String id) {
        return ledger.get(Coin.KIND, id);
    }

    /** Every fault of a batch's partition, by batch. */
    Map<String, String> partitionFaults() {
        Map<String, String> faults = new java.util.TreeMap<>();
        for (Batch batch : ledger.all(Batch.KIND)) {
            List<Lot> lots = ledger.all(Lot.KIND).stream()
                    .filter(lot -> lot.batchId().equals(batch.batchId()))
                    .toList();
            Partition.fault(lots, batch.totalUnits()).ifPresent(fault -> faults.put(batch.batchId(), fault));
        }
        return faults;
    }
}
