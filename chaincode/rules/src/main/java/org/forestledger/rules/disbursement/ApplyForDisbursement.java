// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.disbursement;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.settlement.SettlementRecord;
import org.forestledger.rules.trade.Trade;
import org.forestledger.rules.unit.Fen;

/**
 * A beneficiary applies for its computed share, or for a part of it, once the income is in the fiscal account and the split
 * is posted (RZ-27, RZ-28).
 *
 * @param disbursementId the id of the new application
 * @param tradeId the sale
 * @param beneficiary whose share, as the settlement's leg names it
 * @param applicantAccount who applies
 * @param amount how much, at most the share that is left
 * @param coinId the coin that is left after an earlier application; the leg's own coin when absent
 * @param document the application paper
 */
public record ApplyForDisbursement(
        String disbursementId,
        String tradeId,
        String beneficiary,
        String applicantAccount,
        Fen amount,
        Optional<String> coinId,
        Optional<Evidence> document)
        implements Command {
    @Override
    public void decide(Work work) {
        Work.requireId("disbursementId", disbursementId);
        Guards.requireAccount(work.caller(), applicantAccount);
        Trade trade = work.get(Trade.KIND, tradeId);
        Refusal.unless(
                trade.status() == Trade.Status.PAID || trade.status() == Trade.Status.SETTLED,
                RefusalCode.RECEIPT_NOT_CONFIRMED,
                "trade",
                tradeId,
                "status",
                trade.status());
        Refusal.unless(
                trade.status() == Trade.Status.SETTLED,
                RefusalCode.SETTLEMENT_NOT_POSTED,
                "trade",
                tradeId,
                "status",
                trade.status());
        SettlementRecord settlement =
                work.get(SettlementRecord.KIND, trade.settlementId().orElseThrow());
        String legCoin = settlement.coinOf(beneficiary);
        Coin coin = work.get(Coin.KIND, coinId.orElse(legCoin));
        boolean ofThisLeg = coin.coinId().equals(legCoin) || coin.madeBy().equals("coin/" + legCoin);
        Refusal.unless(ofThisLeg, RefusalCode.INVALID_FIELD, "field", "coinId", "value", coin.coinId());
        Refusal.unless(
                coin.claimant().equals(applicantAccount) || coin.route().contains(applicantAccount),
                RefusalCode.ACCOUNT_NOT_YOURS,
                "account",
                applicantAccount,
                "claimant",
                coin.claimant());
        coin.require(Coin.Status.CLAIM, RefusalCode.COIN_NOT_FREE);
        Refusal.unless(!amount.isZero(), RefusalCode.INVALID_FIELD, "field", "amount");
        Refusal.unless(
                amount.compareTo(coin.amount()) <= 0,
                RefusalCode.AMOUNT_EXCEEDS_SHARE,
                "amountFen",
                amount.fen(),
                "shareFen",
                coin.amount().fen());
        Disbursement disbursement = new Disbursement(
                disbursementId,
                settlement.settlementId(),
                tradeId,
                beneficiary,
                applicantAccount,
                coin.claimant(),
                amount,
                reserve(work, coin),
                document,
                Disbursement.Status.APPLIED,
                work.caller().person(),
                Optional.empty(),
                List.of());
        work.create(Disbursement.KIND, disbursementId, disbursement);
        work.answer(Disbursement.KIND, disbursementId, disbursement);
    }

    /** Cuts the amount off the claim; what is left can be applied for later. */
    private String reserve(Work work, Coin coin) {
        Optional<String> bound = Optional.of("disbursement/" + disbursementId);
        if (amount.equals(coin.amount())) {
            work.put(Coin.KIND, coin.coinId(), coin.in(Coin.Status.RESERVED, bound));
            return coin.coinId();
        }
        String by = coin.madeBy().startsWith("coin/") ? coin.madeBy() : "coin/" + coin.coinId();
        String reserved = disbursementId + ":applied";
        coin.spend(work, "disbursement/" + disbursementId);
        coin.part(reserved, amount, by, Coin.Status.RESERVED, bound).mint(work);
        coin.part(disbursementId + ":rest", coin.amount().minus(amount), by, Coin.Status.CLAIM, Optional.empty())
                .mint(work);
        return reserved;
    }
}
