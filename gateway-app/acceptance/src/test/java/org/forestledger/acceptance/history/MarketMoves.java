// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forestledger.cases.MarketFiles;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.auction.Deposit;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.fraud.FraudClaim;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.market.Appraisal;
import org.forestledger.rules.market.AppraisalTerms;
import org.forestledger.rules.market.BiddingTerms;
import org.forestledger.rules.market.DecideAppraisal;
import org.forestledger.rules.market.FeeLine;
import org.forestledger.rules.market.FeeSchedule;
import org.forestledger.rules.market.FileAppraisal;
import org.forestledger.rules.market.MarketRules;
import org.forestledger.rules.market.MarketRulesInForce;
import org.forestledger.rules.market.MarketRulesVersion;
import org.forestledger.rules.market.PriceReduction;
import org.forestledger.rules.market.ProposeMarketRules;
import org.forestledger.rules.market.ProposePriceReduction;
import org.forestledger.rules.money.Owed;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.sale.AcceptSale;
import org.forestledger.rules.sale.ExpireSale;
import org.forestledger.rules.sale.OfferSale;
import org.forestledger.rules.sale.Sale;
import org.forestledger.rules.sale.VoidSale;
import org.forestledger.rules.trade.Listing;
import org.forestledger.rules.trade.ListingHalt;
import org.forestledger.rules.trade.ListingTerms;
import org.forestledger.rules.trade.MarketRequest;
import org.forestledger.rules.trade.ResumeListing;
import org.forestledger.rules.trade.SuspendListing;
import org.forestledger.rules.trade.TerminateListing;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.Fen;

/** Market rules with what they ask for, stopped listings, and sales between two accounts. */
final class MarketMoves {
    /** The region of most projects, whose market has rules. */
    static final String REGION = "region";

    private static final MarketRules SHIPPED = MarketFiles.read("ceiling-bidding");
    private static final Role[] SUPERVISORS = {Role.MARKET_OPERATOR, Role.LEADING_GROUP, Role.GOVERNMENT_OFFICER};
    private static final Role[] OWNERS = {Role.COMPANY_CLERK, Role.PARTNER_CLERK, Role.INVESTOR, Role.BUYER};
    private static final List<String> TRADERS = List.of("buyer-1", "buyer-2", "investor-a", "investor-b", "partner");

    private MarketMoves() {}

    static void addTo(Map<String, Move> moves) {
        moves.put("market:ProposeRules", MarketMoves::proposeRules);
        moves.put("appraisal:File", MarketMoves::file);
        moves.put("appraisal:Decide", MarketMoves::decide);
        moves.put("appraisal:ProposeReduction", MarketMoves::proposeReduction);
        moves.put("listing:Suspend", MarketMoves::suspend);
        moves.put("listing:Resume", MarketMoves::resume);
        moves.put("listing:Terminate", MarketMoves::terminate);
        moves.put("sale:Offer", MarketMoves::offer);
        moves.put("sale:Accept", MarketMoves::accept);
        moves.put("sale:Void", MarketMoves::giveUp);
        moves.put("sale:Expire", MarketMoves::expire);
    }

    private static Intent proposeRules(Scene scene) {
        if (scene.all(MarketRulesVersion.KIND).anyMatch(v -> v.status() == MarketRulesVersion.Status.PROPOSED)) {
            throw new NothingToDoException("market rules that are to be decided on");
        }
        String fiscal = scene.one(Account.KIND, a -> a.accountId().equals(scene.account("fiscal")))
                .accountId();
        int version = 1 + (int) scene.all(MarketRulesVersion.KIND).count();
        boolean guarded = scene.chance(50);
        return new Intent(
                scene.somebody(Role.REGISTRAR, Role.GOVERNMENT_OFFICER, Role.COMPANY_CLERK),
                "market:ProposeRules",
                new ProposeMarketRules(new MarketRules(
                        scene.account("market"),
                        version,
                        scene.account(REGION),
                        SHIPPED.nameZh(),
                        SHIPPED.nameEn(),
                        SHIPPED.instrument(),
                        guarded ? Optional.of(appraisalTerms()) : Optional.empty(),
                        Optional.of(biddingTerms(scene, fiscal)),
                        Optional.of(new FeeSchedule(
                                SHIPPED.fees().orElseThrow().services(),
                                scene.chance(60) ? fiscal : scene.account("company"),
                                "F-42")),
                        SHIPPED.instalments())));
    }

    /** Only big listings stand a while before they take offers. */
    private static AppraisalTerms appraisalTerms() {
        AppraisalTerms.Disclosure big = new AppraisalTerms.Disclosure(Fen.of(2_000_000_000), 0);
        return new AppraisalTerms(Bps.of(9_000), List.of(big), "F-39");
    }

    /** Auctions that are over within days, at a ceiling that two bids reach. */
    private static BiddingTerms biddingTerms(Scene scene, String fiscal) {
        boolean ceiling = scene.chance(90);
        return new BiddingTerms(
                Bps.of(2_000),
                Fen.of(10_000),
                Bps.of(500),
                Fen.of(100),
                ceiling ? Optional.of(11_000) : Optional.empty(),
                ceiling ? Optional.empty() : Optional.of(12_000),
                0,
                1,
                1,
                1,
                fiscal,
                true,
                "F-32");
    }

    private static Optional<MarketRules> rulesOf(Scene scene, Batch batch) {
        return scene.find(Project.KIND, batch.sourceId())
                .flatMap(project -> scene.find(MarketRulesInForce.KIND, project.region()))
                .flatMap(pointer -> scene.find(MarketRulesVersion.KIND, pointer.versionId()))
                .map(MarketRulesVersion::document);
    }

    private static Optional<Appraisal> appraisalOf(Scene scene, Batch batch) {
        return scene.all(Appraisal.KIND)
                .filter(a -> a.batchId().equals(batch.batchId()) && a.status() == Appraisal.Status.APPROVED)
                .findFirst();
    }

    /** Whether a batch can be listed as far as the market is asked. */
    static boolean mayBeListed(Scene scene, Batch batch) {
        return rulesOf(scene, batch).flatMap(MarketRules::appraisal).isEmpty()
                || appraisalOf(scene, batch).isPresent();
    }

    /** What a listing of a batch names under the market rules of its region. */
    static Optional<MarketRequest> requestFor(Scene scene, Batch batch) {
        return rulesOf(scene, batch).map(rules -> {
            Optional<String> appraisal = rules.appraisal()
                    .flatMap(terms -> appraisalOf(scene, batch))
                    .map(Appraisal::appraisalId);
            List<Listing> ended = scene.all(Listing.KIND)
                    .filter(l -> l.batchId().equals(batch.batchId())
                            && l.endedAt(scene.now()).isPresent()
                            && l.terms().map(ListingTerms::appraisalId).equals(Optional.of(appraisal)))
                    .toList();
            boolean again = !ended.isEmpty() && scene.chance(30);
            Optional<String> before = again ? Optional.of(scene.any(ended).listingId()) : Optional.empty();
            return new MarketRequest(
                    scene.chance(35) ? ListingTerms.Mode.ONE_WAY_BIDDING : ListingTerms.Mode.FIXED_PRICE,
                    appraisal,
                    before,
                    scene.all(PriceReduction.KIND)
                            .filter(r -> before.equals(Optional.of(r.listingId())))
                            .map(PriceReduction::reductionId)
                            .findFirst(),
                    scene.chance(50));
        });
    }

    /** Whether an offer may be placed now. */
    static boolean takesOffers(Scene scene, Listing listing) {
        return listing.status() == Listing.Status.OPEN
                && listing.terms()
                        .map(terms -> terms.mode() == ListingTerms.Mode.FIXED_PRICE
                                && terms.disclosure()
                                        .map(period -> !period.runningOn(scene.today()))
                                        .orElse(true))
                        .orElse(true);
    }

    /** What waits for money besides trades, with its id. */
    static List<Map.Entry<String, Owed>> payables(Scene scene) {
        List<Map.Entry<String, Owed>> all = new ArrayList<>();
        scene.all(Sale.KIND)
                .filter(s -> s.status() == Sale.Status.ACCEPTED && s.receiptId().isEmpty())
                .forEach(s -> all.add(Map.entry(s.saleId(), s)));
        scene.all(FeeLine.KIND)
                .filter(f -> f.status() == FeeLine.Status.DUE && f.receiptId().isEmpty())
                .forEach(f -> all.add(Map.entry(f.feeId(), f)));
        scene.all(Deposit.KIND)
                .filter(d ->
                        d.status() == Deposit.Status.REGISTERED && d.receiptId().isEmpty())
                .forEach(d -> all.add(Map.entry(d.depositId(), d)));
        scene.all(FraudClaim.KIND)
                .filter(c ->
                        c.status() == FraudClaim.Status.DUE && c.receiptId().isEmpty())
                .forEach(c -> all.add(Map.entry(c.claimId(), c)));
        // An auction does not wait for its deposits.
        List<Map.Entry<String, Owed>> deposits =
                all.stream().filter(each -> each.getValue() instanceof Deposit).toList();
        return deposits.isEmpty() || scene.chance(25) ? all : deposits;
    }

    private static Intent file(Scene scene) {
        Batch batch = scene.one(
                Batch.KIND,
                b -> b.status() == Batch.Status.ISSUED
                        && b.asset().isIndicator()
                        && appraisalOf(scene, b).isEmpty());
        return new Intent(
                scene.somebody(Role.COMPANY_CLERK, Role.COMPANY_OFFICER, Role.STATE_ASSETS_OFFICER),
                "appraisal:File",
                new FileAppraisal(
                        scene.fresh("appraisal"),
                        batch.batchId(),
                        Appraisal.Basis.PER_MU,
                        Fen.of(scene.between(1, 3_000_000)),
                        "appraiser-" + scene.between(1, 3),
                        scene.paper(),
                        scene.today().plusDays(scene.between(0, 60))));
    }

    private static Intent decide(Scene scene) {
        Appraisal appraisal = scene.one(Appraisal.KIND, a -> a.status() == Appraisal.Status.FILED);
        return new Intent(
                scene.somebody(
                        member -> !member.id().equals(appraisal.filedBy()),
                        Role.LEADING_GROUP,
                        Role.GOVERNMENT_OFFICER,
                        Role.STATE_ASSETS_OFFICER),
                "appraisal:Decide",
                new DecideAppraisal(appraisal.appraisalId(), scene.chance(90)));
    }

    private static Intent proposeReduction(Scene scene) {
        Listing listing = scene.one(Listing.KIND, l -> l.endedAt(scene.now()).isPresent());
        return new Intent(
                scene.actingFor(listing.sellerAccount(), Role.COMPANY_CLERK, Role.COMPANY_OFFICER),
                "appraisal:ProposeReduction",
                new ProposePriceReduction(
                        scene.fresh("reduction"),
                        listing.listingId(),
                        Fen.of(scene.between(1, 3_000_000)),
                        scene.paper()));
    }

    private static Intent suspend(Scene scene) {
        Listing listing = scene.one(Listing.KIND, l -> l.status() == Listing.Status.OPEN);
        return new Intent(
                scene.somebody(SUPERVISORS),
                "listing:Suspend",
                new SuspendListing(
                        listing.listingId(),
                        scene.any(List.of(ListingHalt.Reason.SYSTEM_FAILURE, ListingHalt.Reason.FORCE_MAJEURE)),
                        scene.paper()));
    }

    private static Intent resume(Scene scene) {
        Listing listing = scene.one(Listing.KIND, l -> l.status() == Listing.Status.SUSPENDED);
        return new Intent(scene.somebody(SUPERVISORS), "listing:Resume", new ResumeListing(listing.listingId()));
    }

    private static Intent terminate(Scene scene) {
        // A listing that could still be sold is not ended, or nothing would be.
        Listing listing = scene.one(
                Listing.KIND,
                l -> (l.status() == Listing.Status.OPEN || l.status() == Listing.Status.SUSPENDED)
                        && scene.isOver(l.expiresAt()));
        return new Intent(
                scene.somebody(SUPERVISORS),
                "listing:Terminate",
                new TerminateListing(
                        listing.listingId(),
                        scene.any(List.of(ListingHalt.Reason.NO_DEAL_IN_TIME, ListingHalt.Reason.SYSTEM_FAILURE)),
                        scene.paper()));
    }

    private static Intent offer(Scene scene) {
        Lot lot = scene.one(
                Lot.KIND,
                l -> l.status() == Lot.Status.AVAILABLE
                        && scene.find(Batch.KIND, l.batchId())
                                .map(b -> b.asset() == Batch.Asset.CARBON_CREDIT
                                        || b.asset() == Batch.Asset.FOREST_TICKET
                                        || b.asset().isIndicator() && !l.owner().equals(b.titleHolder()))
                                .orElse(false));
        long from = lot.range().from();
        long to = Math.min(lot.range().to(), from + scene.between(0, 500));
        long price = scene.between(1, 500_000);
        boolean market = scene.find(Batch.KIND, lot.batchId())
                .flatMap(b -> rulesOf(scene, b))
                .isPresent();
        return new Intent(
                scene.actingFor(lot.owner(), OWNERS),
                "sale:Offer",
                new OfferSale(
                        scene.fresh("sale"),
                        lot.owner(),
                        scene.account(scene.any(TRADERS)),
                        List.of(new LotSlice(lot.batchId(), from, from, to)),
                        Fen.of(price),
                        scene.account("fiscal"),
                        scene.later(Duration.ofHours(1), Duration.ofHours(20)),
                        market ? InstalmentMoves.asked(scene, price * (to - from + 1)) : Optional.empty()));
    }

    private static Intent accept(Scene scene) {
        Sale sale = scene.one(Sale.KIND, s -> s.status() == Sale.Status.OFFERED && !scene.isOver(s.expiresAt()));
        return new Intent(scene.actingFor(sale.buyerAccount(), OWNERS), "sale:Accept", new AcceptSale(sale.saleId()));
    }

    private static boolean mayEnd(Sale sale) {
        return (sale.status() == Sale.Status.OFFERED || sale.status() == Sale.Status.ACCEPTED)
                && sale.receiptId().isEmpty();
    }

    private static Intent giveUp(Scene scene) {
        Sale sale = scene.one(Sale.KIND, MarketMoves::mayEnd);
        String account = scene.chance(50) ? sale.buyerAccount() : sale.sellerAccount();
        return new Intent(scene.actingFor(account, OWNERS), "sale:Void", new VoidSale(sale.saleId()));
    }

    private static Intent expire(Scene scene) {
        Sale sale = scene.one(Sale.KIND, s -> mayEnd(s) && scene.isOver(s.expiresAt()));
        return new Intent(
                scene.somebody(Role.MARKET_OPERATOR, Role.TOWNSHIP_CLERK, Role.BUYER),
                "sale:Expire",
                new ExpireSale(sale.saleId()));
    }
}
