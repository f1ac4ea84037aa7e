// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.compensation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.money.Incoming;
import org.forestledger.rules.money.Receipt;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.scheme.BookingForm;
import org.forestledger.rules.unit.Fen;

/**
 * Money that has come in for a sale of land, whole or a part of it, as the bank's voucher shows it (XM-29).
 *
 * @param receiptId the id
 * @param dealId the sale
 * @param fiscalAccount the account that received it
 * @param amount how much
 * @param voucher the bank voucher
 * @param receivedOn the bank's date
 * @param status whether the finance bureau has confirmed it
 * @param registeredBy who registered it
 * @param decidedBy who decided on it
 */
public record LandReceipt(
        String receiptId,
        String dealId,
        String fiscalAccount,
        Fen amount,
        Evidence voucher,
        LocalDate receivedOn,
        Receipt.Status status,
        String registeredBy,
        Optional<String> decidedBy)
        implements Incoming<LandReceipt> {
    /** Where receipts are kept. */
    public static final Kind<LandReceipt> KIND = new Kind<>("landReceipt", LandReceipt.class);

    /** The id of the coin that the confirmation makes. */
    public String coinId() {
        return receiptId + ":land";
    }

    @Override
    public String account() {
        return fiscalAccount;
    }

    @Override
    public LandDeal owed(Work work) {
        return work.get(LandDeal.KIND, dealId);
    }

    @Override
    public LandReceipt decided(Receipt.Status next, String by) {
        return new LandReceipt(
                receiptId, dealId, fiscalAccount, amount, voucher, receivedOn, next, registeredBy, Optional.of(by));
    }

    /** The money as income that nobody has split yet. */
    Coin income() {
        return new Coin(
                coinId(),
                amount,
                fiscalAccount,
                fiscalAccount,
                List.of(),
                BookingForm.FISCAL_INCOME,
                "landReceipt/" + receiptId,
                Optional.empty(),
                Coin.Status.UNSETTLED,
                Optional.empty(),
                1);
    }
}
