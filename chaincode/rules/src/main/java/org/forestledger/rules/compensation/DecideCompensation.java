// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.compensation;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.fund.Advances;
import org.forestledger.rules.landmaking.LandTerms;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.scheme.BookingForm;
import org.forestledger.rules.unit.Fen;

/**
 * The land reserve agency approves an instalment or rejects it (XM-29). Approved, the money of its receipts becomes two coins:
 * one that the finance bureau and then the agency pay on to the entity, and one that stays with the treasury. What was paid ahead to
 * the entity comes off here, each fen once (XM-28).
 *
 * @param compensationId the instalment
 * @param approved true to approve, false to give the receipts free
 */
public record DecideCompensation(String compensationId, boolean approved) implements Command {
    @Override
    public void decide(Work work) {
        Compensation instalment = work.get(Compensation.KIND, compensationId);
        work.get(LandTerms.KIND, instalment.projectId()).requireAgency(work);
        Guards.requireOtherPerson(work.caller(), instalment.appliedBy());
        Refusal.unless(
                instalment.status() == Compensation.Status.APPLIED,
                RefusalCode.WRONG_STATE,
                "compensation",
                compensationId,
                "status",
                instalment.status());
        LandDeal deal = work.get(LandDeal.KIND, instalment.dealId());
        work.put(LandDeal.KIND, deal.dealId(), deal.closing(approved ? instalment.countedAfter() : deal.compensated()));
        for (String receiptId : instalment.receipts()) {
            Coin coin =
                    work.get(Coin.KIND, work.get(LandReceipt.KIND, receiptId).coinId());
            coin.require(Coin.Status.RESERVED, RefusalCode.COIN_NOT_FREE);
            if (approved) {
                coin.spend(work, Compensation.binding(compensationId));
            } else {
                work.put(Coin.KIND, coin.coinId(), coin.in(Coin.Status.UNSETTLED, Optional.empty()));
            }
        }
        Compensation decided = instalment;
        if (approved) {
            decided = instalment.offsetting(Advances.offset(work, instalment.projectId(), instalment.amount()));
            mint(work, decided, deal.fiscalAccount());
        }
        Compensation.Status next = !approved
                ? Compensation.Status.REJECTED
                : decided.toPay().isZero() ? Compensation.Status.PAID : Compensation.Status.APPROVED;
        work.answer(
                Compensation.KIND,
                compensationId,
                decided.decided(next, work.caller().person()));
    }

    private static void mint(Work work, Compensation instalment, String fiscalAccount) {
        Coin.Status payable = instalment.toPay().isZero() ? Coin.Status.ARRIVED : Coin.Status.PAYABLE;
        coin(
                        instalment,
                        instalment.developerCoinId(),
                        instalment.toPay(),
                        instalment.route(),
                        BookingForm.DEVELOPMENT_COMPENSATION,
                        payable)
                .mint(work);
        coin(
                        instalment,
                        instalment.fiscalCoinId(),
                        instalment.shared().minus(instalment.toPay()),
                        List.of(fiscalAccount),
                        BookingForm.FISCAL_INCOME,
                        Coin.Status.ARRIVED)
                .mint(work);
    }

    private static Coin coin(
            Compensation of, String id, Fen amount, List<String> accounts, BookingForm form, Coin.Status status) {
        String by = Compensation.binding(of.compensationId());
        return new Coin(
                id,
                amount,
                accounts.get(0),
                accounts.get(accounts.size() - 1),
                accounts.subList(1, accounts.size()),
                form,
                by,
                Optional.empty(),
                status,
                Optional.of(by),
                1);
    }
}
