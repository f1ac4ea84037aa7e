// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.dividend;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.SerialRange;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.scheme.BookingForm;
import org.forestledger.rules.ticket.TicketPledge;
import org.forestledger.rules.unit.Fen;

/**
 * What one lot was due of one or several dividends, settled once. The id is made of the lot's id and the number of the last
 * dividend, so no lot can be settled for one dividend twice.
 *
 * @param payoutId the id
 * @param batchId the batch of tickets
 * @param range the serial numbers
 * @param payee the account that is owed the money
 * @param lines what each dividend comes to
 * @param total the sum
 * @param coinId the coin in the manager's account; absent where the sum is nothing
 */
public record DividendPayout(
        String payoutId,
        String batchId,
        SerialRange range,
        String payee,
        List<Line> lines,
        Fen total,
        Optional<String> coinId) {
    /** Where payouts are kept. */
    public static final Kind<DividendPayout> KIND = new Kind<>("dividendPayout", DividendPayout.class);

    public DividendPayout {
        lines = List.copyOf(lines);
    }

    /**
     * What one dividend comes to.
     *
     * @param no the number of the dividend in its batch
     * @param dividendId the dividend
     * @param amount what the range gets of it
     */
    public record Line(int no, String dividendId, Fen amount) {}

    /** Stores the payout of a lot and makes the coin with which the manager owes it to the payee. */
    static DividendPayout pay(Work work, DividendRegister register, Lot lot, List<Line> lines) {
        int last = lines.get(lines.size() - 1).no();
        Fen total = lines.stream().map(Line::amount).reduce(Fen.ZERO, Fen::plus);
        String id = lot.id() + "/" + last;
        Optional<String> coinId = total.isZero()
                ? Optional.empty()
                : Optional.of(lot.batchId() + ":" + lot.range().from() + ":" + last);
        DividendPayout payout =
                new DividendPayout(id, lot.batchId(), lot.range(), TicketPledge.payee(work, lot), lines, total, coinId);
        work.create(KIND, id, payout);
        coinId.ifPresent(coin -> coin(register, payout, coin).mint(work));
        return payout;
    }

    private static Coin coin(DividendRegister register, DividendPayout payout, String coinId) {
        return DividendEffect.payable(
                coinId,
                payout.total,
                register.manager(),
                payout.payee,
                BookingForm.TICKET_DIVIDEND,
                KIND.key(payout.payoutId));
    }
}
