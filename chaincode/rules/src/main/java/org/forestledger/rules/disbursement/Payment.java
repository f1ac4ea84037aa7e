// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.disbursement;

import java.time.Instant;
import java.util.Optional;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.scheme.BookingForm;
import org.forestledger.rules.unit.Fen;

/**
 * One hop of money from one account to the next on its route.
 *
 * @param paymentId the id
 * @param coinId the coin that was spent
 * @param arrivedCoinId the coin that came to be at the payee
 * @param payerAccount who paid
 * @param payeeAccount who received
 * @param amount how much
 * @param form how it is booked (RZ-30: 工程款; RZ-15: 注册资本金)
 * @param voucher the bank voucher
 * @param part which part of how many, when a sum is passed on in parts
 * @param paidBy who paid
 * @param paidAt when
 */
public record Payment(
        String paymentId,
        String coinId,
        String arrivedCoinId,
        String payerAccount,
        String payeeAccount,
        Fen amount,
        BookingForm form,
        Evidence voucher,
        Optional<PaymentPart> part,
        String paidBy,
        Instant paidAt) {
    /** Where payments are kept. */
    public static final Kind<Payment> KIND = new Kind<>("payment", Payment.class);
}
