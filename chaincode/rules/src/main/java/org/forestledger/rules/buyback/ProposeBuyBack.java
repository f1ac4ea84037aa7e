// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.buyback;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.agreement.Agreement;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.ticket.Contribution;
import org.forestledger.rules.ticket.TicketIssue;
import org.forestledger.rules.unit.Fen;

/**
 * Whoever guarantees tickets promises to take them back at a price; the organisations that agree on the issue agree on this
 * as well, before the tickets are issued (F-21). Whether it is a floor or a guaranteed return is computed and kept with it.
 *
 * @param batchId the proposed issue of tickets
 * @param guarantor the guarantor's account: a state company, project company or partner
 * @param pricePerTicket the price of one ticket, fen, above zero
 * @param from the first day on which a holder may use it, not before the term
 * @param to the last day, within the term
 * @param payWithinDays how many days the guarantor has to pay, 1 to 365
 * @param disclosure the note on the financial risk; refused with RISK_NOT_DISCLOSED without one
 * @param document the promise as the guarantor has signed it
 */
public record ProposeBuyBack(
        String batchId,
        String guarantor,
        Fen pricePerTicket,
        LocalDate from,
        LocalDate to,
        int payWithinDays,
        Optional<Evidence> disclosure,
        Evidence document)
        implements Command {
    private static final int MAX_DAYS = 365;

    @Override
    public void decide(Work work) {
        Work.requireId("batchId", batchId);
        Refusal.unless(!pricePerTicket.isZero(), RefusalCode.INVALID_FIELD, "field", "pricePerTicket");
        Refusal.unless(
                payWithinDays >= 1 && payWithinDays <= MAX_DAYS,
                RefusalCode.INVALID_FIELD,
                "field",
                "payWithinDays",
                "expected",
                "1 to " + MAX_DAYS);
        Guards.requireAccount(work.caller(), guarantor);
        Account.active(work, guarantor, AccountKind.STATE_COMPANY, AccountKind.PROJECT_COMPANY, AccountKind.PARTNER);
        TicketIssue issue = work.get(TicketIssue.KIND, batchId);
        Batch batch = work.get(Batch.KIND, batchId);
        Refusal.unless(
                batch.status() == Batch.Status.PROPOSED,
                RefusalCode.BUYBACK_AFTER_ISSUE,
                "batch",
                batchId,
                "status",
                batch.status());
        Refusal.unless(
                !to.isBefore(from) && !from.isBefore(issue.termFrom()) && !to.isAfter(issue.termTo()),
                RefusalCode.BUYBACK_OUTSIDE_TERM,
                "termFrom",
                issue.termFrom(),
                "termTo",
                issue.termTo());
        Evidence note = disclosure.orElseThrow(() ->
                Refusal.of(RefusalCode.RISK_NOT_DISCLOSED, "batch", batchId).asException());
        BuyBackRight right = new BuyBackRight(
                batchId,
                guarantor,
                pricePerTicket,
                from,
                to,
                payWithinDays,
                risk(issue),
                note,
                document,
                BuyBackRight.Status.PROPOSED,
                work.caller().person());
        work.create(BuyBackRight.KIND, batchId, right);
        Agreement.propose(work, AgreementKind.BUY_BACK, batchId, right);
        work.answer(BuyBackRight.KIND, batchId, right);
    }

    /** All tickets at the price beside all that was put in: exact, without a division. */
    private BuyBackRight.Risk risk(TicketIssue issue) {
        BigInteger promised = pricePerTicket
                .toBigInteger()
                .multiply(BigInteger.valueOf(issue.allTickets().tickets()));
        BigInteger value = issue.contributions().stream()
                .map(Contribution::value)
                .map(Fen::toBigInteger)
                .reduce(BigInteger.ZERO, BigInteger::add);
        return promised.compareTo(value) > 0 ? BuyBackRight.Risk.GUARANTEED_RETURN : BuyBackRight.Risk.GUARANTEED_FLOOR;
    }
}
