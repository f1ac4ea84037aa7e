// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.money;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.scheme.BookingForm;
import org.forestledger.rules.unit.Fen;

/**
 * A payment into the municipal fiscal account, as the bank's voucher shows it (RZ-27).
 *
 * @param receiptId the id
 * @param tradeId the trade, sale, fee or deposit that it pays
 * @param amount how much: the whole of what is due, or a part where parts were agreed on
 * @param fiscalAccount the account that received it
 * @param voucher the bank voucher with its number and hash
 * @param receivedOn the bank's date
 * @param status whether the finance bureau has confirmed it
 * @param registeredBy the finance clerk
 * @param decidedBy the finance officer
 */
public record Receipt(
        String receiptId,
        String tradeId,
        Fen amount,
        String fiscalAccount,
        Evidence voucher,
        LocalDate receivedOn,
        Status status,
        String registeredBy,
        Optional<String> decidedBy)
        implements Incoming<Receipt> {
    /** Where receipts are kept. */
    public static final Kind<Receipt> KIND = new Kind<>("receipt", Receipt.class);

    /** Whether a receipt is confirmed. */
    public enum Status {
        REGISTERED,
        CONFIRMED,
        REJECTED
    }

    /** The id of the coin that the confirmation makes. */
    public String coinId() {
        return receiptId + ":coin";
    }

    /** The coin that the confirmation makes, before it is stored. */
    public Coin coin(
            String claimant,
            List<String> route,
            Fen fen,
            BookingForm form,
            Coin.Status coinStatus,
            Optional<String> boundTo) {
        return new Coin(
                coinId(),
                fen,
                fiscalAccount,
                claimant,
                route,
                form,
                "receipt/" + receiptId,
                Optional.empty(),
                coinStatus,
                boundTo,
                1);
    }

    @Override
    public String account() {
        return fiscalAccount;
    }

    @Override
    public Owed owed(Work work) {
        return Payable.of(work, tradeId);
    }

    @Override
    public Receipt decided(Status next, String by) {
        return new Receipt(
                receiptId, tradeId, amount, fiscalAccount, voucher, receivedOn, next, registeredBy, Optional.of(by));
    }
}
