// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.forestledger.rules.audit.Finding;
import org.forestledger.rules.audit.RecordFinding;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.fraud.CancelForDebt;
import org.forestledger.rules.fraud.ClaimReturn;
import org.forestledger.rules.fraud.FraudCase;
import org.forestledger.rules.fraud.FraudDebt;
import org.forestledger.rules.fraud.FraudMark;
import org.forestledger.rules.fraud.FraudReturn;
import org.forestledger.rules.fraud.ProposeFraudCase;
import org.forestledger.rules.fraud.VoidLots;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.quota.QuotaGrant;
import org.forestledger.rules.sale.Sale;
import org.forestledger.rules.trade.Trade;

/** What becomes of batches that were obtained by fraud. */
final class FraudMoves {
    private static final String BATCH = Batch.KIND.key("");
    private static final Role[] REGISTRY = {Role.REGISTRAR, Role.GOVERNMENT_OFFICER};

    private FraudMoves() {}

    static void addTo(Map<String, Move> moves) {
        moves.put("fraud:Propose", FraudMoves::propose);
        moves.put("fraud:VoidLots", FraudMoves::voidLots);
        moves.put("fraud:Claim", FraudMoves::claim);
        moves.put("fraud:Cancel", FraudMoves::cancel);
    }

    /** An auditor's finding on a batch whose loss does not stop the whole city: credits, a quota, or what is sold already. */
    static Intent find(Scene scene) {
        List<Batch> sold = scene.all(Batch.KIND).filter(b -> isSold(scene, b)).toList();
        Batch batch = sold.isEmpty() || scene.chance(30)
                ? scene.one(
                        Batch.KIND,
                        b -> b.status() == Batch.Status.ISSUED
                                && (b.asset() == Batch.Asset.CARBON_CREDIT
                                        || b.asset() == Batch.Asset.FOREST_QUOTA
                                        || isSold(scene, b)))
                : scene.any(sold);
        return new Intent(
                scene.somebody(Role.AUDITOR),
                "finding:Record",
                new RecordFinding(
                        scene.fresh("finding"),
                        Batch.KIND.key(batch.batchId()),
                        "材料虚假 forged",
                        List.of(scene.paper())));
    }

    /** Indicators or credits of which some are sold, and no case on them: there is something to claim. */
    private static boolean isSold(Scene scene, Batch batch) {
        return (batch.asset().isIndicator() || batch.asset() == Batch.Asset.CARBON_CREDIT)
                && scene.all(FraudCase.KIND).noneMatch(c -> c.batchId().equals(batch.batchId()))
                && deals(scene, batch.batchId()).findAny().isPresent();
    }

    /** Trades and sales of a batch that are settled. */
    private static Stream<String> deals(Scene scene, String batchId) {
        return Stream.concat(
                scene.all(Trade.KIND)
                        .filter(t -> t.status() == Trade.Status.SETTLED
                                && t.batchId().equals(batchId))
                        .map(Trade::tradeId),
                scene.all(Sale.KIND)
                        .filter(s ->
                                s.status() == Sale.Status.SETTLED && s.batchId().equals(batchId))
                        .map(Sale::saleId));
    }

    private static Optional<Batch> about(Scene scene, Finding finding) {
        return Optional.of(finding.subjectKey())
                .filter(key -> key.startsWith(BATCH))
                .flatMap(key -> scene.find(Batch.KIND, key.substring(BATCH.length())));
    }

    private static Intent propose(Scene scene) {
        Predicate<Finding> fits = finding -> about(scene, finding)
                .filter(b ->
                        scene.all(FraudCase.KIND).noneMatch(c -> c.batchId().equals(b.batchId())))
                .isPresent();
        Finding finding = scene.one(Finding.KIND, fits);
        Batch batch = about(scene, finding).orElseGet(() -> scene.one(Batch.KIND, b -> true));
        List<String> able = ableToPay(scene, batch);
        // The seller of a whole city keeps selling: there the partner is to blame.
        String other = batch.asset().isIndicator() ? scene.account("partner") : batch.titleHolder();
        String culprit = able.isEmpty() ? other : scene.any(able);
        Optional<QuotaGrant> quota = scene.find(QuotaGrant.KIND, batch.batchId());
        return new Intent(
                scene.somebody(Role.LEADING_GROUP, Role.GOVERNMENT_OFFICER),
                "fraud:Propose",
                new ProposeFraudCase(
                        scene.fresh("fraud"),
                        batch.batchId(),
                        finding.findingId(),
                        quota.map(QuotaGrant::countyAccount).orElse(culprit),
                        scene.chance(30) ? List.of(scene.account("buyer-1")) : List.of(),
                        "弄虚作假 " + finding.findingId(),
                        List.of(scene.paper())));
    }

    /** Who has free units of the same asset in another batch, the city's seller excepted. */
    private static List<String> ableToPay(Scene scene, Batch batch) {
        return scene.all(Lot.KIND)
                .filter(l -> l.status() == Lot.Status.AVAILABLE
                        && !l.batchId().equals(batch.batchId())
                        && !(batch.asset().isIndicator() && l.owner().equals(batch.titleHolder()))
                        && isOf(scene, l, batch.asset()))
                .map(Lot::owner)
                .distinct()
                .toList();
    }

    private static Intent voidLots(Scene scene) {
        FraudCase fraud = scene.one(FraudCase.KIND, c -> c.status() == FraudCase.Status.AGREED);
        List<Long> froms = new ArrayList<>();
        long next = fraud.nextSerial();
        Optional<Lot> lot = scene.find(Lot.KIND, Lot.idOf(fraud.batchId(), next));
        while (lot.isPresent() && lot.get().status() != Lot.Status.HELD && froms.size() < 20) {
            froms.add(next);
            next = lot.get().range().to() + 1;
            lot = scene.find(Lot.KIND, Lot.idOf(fraud.batchId(), next));
        }
        if (froms.isEmpty() || scene.careless() && scene.chance(20)) {
            froms.add(next);
        }
        return new Intent(scene.somebody(REGISTRY), "fraud:VoidLots", new VoidLots(fraud.caseId(), froms));
    }

    private static Intent claim(Scene scene) {
        FraudCase fraud = scene.one(
                FraudCase.KIND,
                c -> (c.status() == FraudCase.Status.AGREED || c.status() == FraudCase.Status.CLOSED)
                        && open(scene, c).findAny().isPresent());
        List<String> open = open(scene, fraud).toList();
        String deal = open.isEmpty() ? scene.one(Trade.KIND, t -> true).tradeId() : scene.any(open);
        List<String> rests = scene.all(Coin.KIND)
                .filter(c -> c.status() == Coin.Status.CLAIM && c.madeBy().startsWith("coin/"))
                .filter(c ->
                        c.settlementId().equals(scene.find(Trade.KIND, deal).flatMap(Trade::settlementId)))
                .map(Coin::coinId)
                .limit(20)
                .toList();
        return new Intent(
                scene.somebody(Role.FINANCE_CLERK, Role.FINANCE_OFFICER),
                "fraud:Claim",
                new ClaimReturn(fraud.caseId(), deal, rests));
    }

    /** Deals of its batch whose money nobody has claimed yet. */
    private static Stream<String> open(Scene scene, FraudCase fraud) {
        return deals(scene, fraud.batchId())
                .filter(deal -> scene.find(FraudReturn.KIND, FraudReturn.idOf(fraud.caseId(), deal))
                        .isEmpty());
    }

    private static Intent cancel(Scene scene) {
        FraudDebt debt = scene.one(
                FraudDebt.KIND, d -> d.open() > 0 && scene.all(Lot.KIND).anyMatch(l -> pays(scene, d, l)));
        Lot lot = scene.one(Lot.KIND, l -> pays(scene, debt, l));
        long from = lot.range().from();
        long to = Math.min(lot.range().to(), from + Math.max(1, debt.open() / scene.between(1, 3)) - 1);
        return new Intent(
                scene.somebody(REGISTRY),
                "fraud:Cancel",
                new CancelForDebt(debt.account(), debt.asset(), List.of(new LotSlice(lot.batchId(), from, from, to))));
    }

    private static boolean pays(Scene scene, FraudDebt debt, Lot lot) {
        return lot.status() == Lot.Status.AVAILABLE
                && lot.owner().equals(debt.account())
                && isOf(scene, lot, debt.asset());
    }

    private static boolean isOf(Scene scene, Lot lot, Batch.Asset asset) {
        return scene.find(FraudMark.KIND, lot.batchId()).isEmpty()
                && scene.find(Batch.KIND, lot.batchId())
                        .filter(b -> b.asset() == asset)
                        .isPresent();
    }
}
