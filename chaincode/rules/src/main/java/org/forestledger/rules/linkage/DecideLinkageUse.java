// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.linkage;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.apportion.SerialApportionment;
import org.forestledger.rules.fraud.FraudMark;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.scheme.BookingForm;
import org.forestledger.rules.unit.Fen;

/**
 * The district approves a use or refuses it (CS-15). Approval uses the lots for good and claims the average cost of
 * their area from the township's fiscal transfers (CS-16).
 *
 * <p>The cost of a range of serial numbers is its exact part of what was paid before the first use, so the
 * recoveries of all ranges sum to it in whatever order they are used.
 *
 * @param useId the use
 * @param approved yes or no
 */
public record DecideLinkageUse(String useId, boolean approved) implements Command {
    @Override
    public void decide(Work work) {
        LinkageUse use = work.get(LinkageUse.KIND, useId);
        Guards.requireOtherPerson(work.caller(), use.appliedBy());
        Refusal.unless(
                use.status() == LinkageUse.Status.APPLIED,
                RefusalCode.WRONG_STATE,
                "use",
                useId,
                "status",
                use.status());
        for (LotSlice slice : use.lots()) {
            Lot lot = Lot.at(work, slice.batchId(), slice.from());
            if (approved) {
                FraudMark.requireNone(work, slice.batchId());
            }
            work.put(Lot.KIND, lot.id(), approved ? lot.bound(Lot.Status.USED, useId) : lot.released());
        }
        Optional<Fen> cost = approved ? Optional.of(claim(work, use)) : Optional.empty();
        work.answer(
                LinkageUse.KIND,
                useId,
                use.decided(
                        approved ? LinkageUse.Status.APPROVED : LinkageUse.Status.REFUSED,
                        cost,
                        work.caller().person()));
    }

    private static Fen claim(Work work, LinkageUse use) {
        LinkageBook book = LinkageBook.of(work, use.projectId());
        if (book.averageBase().isEmpty()) {
            book = book.used();
            work.put(LinkageBook.KIND, use.projectId(), book);
        }
        long units =
                work.get(LinkageFiling.KIND, use.projectId()).construction().centiMu();
        SerialApportionment cost = new SerialApportionment(book.averageBase().orElseThrow(), units);
        Fen due = use.construction().stream()
                .map(slice -> cost.of(slice.from(), slice.to()))
                .reduce(Fen.ZERO, Fen::plus);
        if (!due.isZero()) {
            String finance =
                    work.get(LinkageProject.KIND, use.projectId()).accounts().districtFinance();
            LinkageCoins.mint(
                    work,
                    use.recoveryCoinId(),
                    due,
                    List.of(use.chargedAccount(), finance),
                    BookingForm.COST_RECOVERY,
                    "linkageUse/" + use.useId());
        }
        return due;
    }
}
