// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.compensation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forestledger.rules.landmaking.LandTerms;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.money.Receipt;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.ruleset.RuleSetVersion;
import org.forestledger.rules.scheme.Scheme;
import org.forestledger.rules.scheme.SchemeUse;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.Fen;

/**
 * The land-making entity applies for its part of money that has come in for sold land (XM-29). Nobody types an amount: the
 * ledger computes it from the receipts and from the ratio of the approved implementation plan.
 *
 * @param compensationId the id of the new instalment
 * @param dealId the sale
 * @param landMakingEntity who applies
 * @param receipts confirmed receipts of the sale that no instalment has shared yet, 1 to 50
 */
public record ApplyForCompensation(String compensationId, String dealId, String landMakingEntity, List<String> receipts)
        implements Command {
    private static final int MAX_RECEIPTS = 50;

    @Override
    public void decide(Work work) {
        Work.requireId("compensationId", compensationId);
        Guards.requireAccount(work.caller(), landMakingEntity);
        requireForm();
        LandDeal deal = work.get(LandDeal.KIND, dealId);
        LandTerms terms = LandTerms.approved(work, deal.projectId());
        terms.requireEntity(landMakingEntity);
        Refusal.unless(
                deal.openApplication().isEmpty(),
                RefusalCode.COMPENSATION_UNDECIDED,
                "deal",
                dealId,
                "application",
                deal.openApplication().orElse(""));
        Fen after = deal.compensated();
        for (String id : receipts) {
            after = after.plus(reserve(work, id));
        }
        Compensation instalment = instalment(work, deal, terms, after);
        work.put(LandDeal.KIND, dealId, deal.opening(compensationId));
        work.create(Compensation.KIND, compensationId, instalment);
        work.answer(Compensation.KIND, compensationId, instalment);
    }

    private void requireForm() {
        Refusal.unless(!receipts.isEmpty(), RefusalCode.MISSING_FIELD, "field", "receipts");
        Refusal.unless(
                receipts.size() <= MAX_RECEIPTS, RefusalCode.TOO_LONG, "field", "receipts", "maxItems", MAX_RECEIPTS);
        Refusal.unless(
                new HashSet<>(receipts).size() == receipts.size(), RefusalCode.INVALID_FIELD, "field", "receipts");
    }

    private Fen reserve(Work work, String receiptId) {
        LandReceipt receipt = work.get(LandReceipt.KIND, receiptId);
        Refusal.unless(
                receipt.dealId().equals(dealId), RefusalCode.INVALID_FIELD, "field", "receipts", "value", receiptId);
        Refusal.unless(
                receipt.status() == Receipt.Status.CONFIRMED,
                RefusalCode.RECEIPT_NOT_CONFIRMED,
                "receipt",
                receiptId,
                "status",
                receipt.status());
        Coin coin = work.get(Coin.KIND, receipt.coinId());
        coin.require(Coin.Status.UNSETTLED, RefusalCode.COIN_NOT_FREE);
        work.put(
                Coin.KIND,
                coin.coinId(),
                coin.in(Coin.Status.RESERVED, Optional.of(Compensation.binding(compensationId))));
        return coin.amount();
    }

    private Compensation instalment(Work work, LandDeal deal, LandTerms terms, Fen after) {
        RuleSetVersion rules = work.get(RuleSetVersion.KIND, terms.ruleSetVersion());
        Scheme scheme = rules.schemeFor(SchemeUse.DEVELOPMENT_COMPENSATION);
        Bps ratio = terms.ratio().orElseThrow();
        Entitlement now = Entitlement.of(scheme, ratio, after);
        Fen before = deal.compensated().isZero()
                ? Fen.ZERO
                : Entitlement.of(scheme, ratio, deal.compensated()).leg().amountFen();
        return new Compensation(
                compensationId,
                dealId,
                deal.projectId(),
                landMakingEntity,
                receipts,
                rules.versionId(),
                scheme,
                now.inputs(),
                now.computed(),
                now.route(Map.of(
                        "financeBureau",
                        deal.fiscalAccount(),
                        "landReserveAgency",
                        terms.agencyAccount(),
                        "landMakingEntity",
                        landMakingEntity)),
                deal.compensated(),
                after,
                before,
                now.leg().amountFen().minus(before),
                Compensation.Status.APPLIED,
                work.caller().person(),
                Optional.empty(),
                Fen.ZERO,
                Fen.ZERO);
    }
}
