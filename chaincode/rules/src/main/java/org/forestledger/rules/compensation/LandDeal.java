// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.compensation;

import java.time.LocalDate;
import java.util.Optional;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.money.Payable;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Fen;

/**
 * A sale of supplied land and what has come in for it (XM-29). Its money is compensated in the order in which it is applied
 * for, one application at a time, so that each instalment knows what was counted before.
 *
 * @param dealId the number of the land transfer contract, so that no sale is entered twice
 * @param projectId the project
 * @param buyerName who bought the land
 * @param fiscalAccount where the price is paid in
 * @param total the whole price
 * @param soldOn the day of the contract
 * @param contract the contract
 * @param received the money that is confirmed so far, at most the total
 * @param compensated how much of it has been compensated for
 * @param openApplication the application that is not decided yet
 * @param registeredBy who entered it
 */
public record LandDeal(
        String dealId,
        String projectId,
        String buyerName,
        String fiscalAccount,
        Fen total,
        LocalDate soldOn,
        Evidence contract,
        Fen received,
        Fen compensated,
        Optional<String> openApplication,
        String registeredBy)
        implements Payable<LandReceipt> {
    /** Where deals are kept. */
    public static final Kind<LandDeal> KIND = new Kind<>("landDeal", LandDeal.class);

    @Override
    public void confirmed(Work work, LandReceipt receipt) {
        work.put(KIND, dealId, receiving(receipt.amount()));
        receipt.income().mint(work);
    }

    /** The deal with more confirmed money; refused with LAND_MONEY_EXCEEDS_DEAL above the total. */
    LandDeal receiving(Fen amount) {
        boolean fits = amount.compareTo(total.minus(received)) <= 0;
        Refusal.unless(
                fits,
                RefusalCode.LAND_MONEY_EXCEEDS_DEAL,
                "deal",
                dealId,
                "amountFen",
                amount.fen(),
                "leftFen",
                total.minus(received).fen());
        return copy(received.plus(amount), compensated, openApplication);
    }

    LandDeal opening(String compensationId) {
        return copy(received, compensated, Optional.of(compensationId));
    }

    LandDeal closing(Fen nowCompensated) {
        return copy(received, nowCompensated, Optional.empty());
    }

    private LandDeal copy(Fen nowReceived, Fen nowCompensated, Optional<String> open) {
        return new LandDeal(
                dealId,
                projectId,
                buyerName,
                fiscalAccount,
                total,
                soldOn,
                contract,
                nowReceived,
                nowCompensated,
                open,
                registeredBy);
    }
}
