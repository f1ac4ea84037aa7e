// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.market;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.unit.Fen;

/**
 * The numbered confirmation of a settled deal (交易鉴证书, F-45), made in the transaction that settles it.
 *
 * @param dealId the trade or sale
 * @param number its number: the day, the deal, and how often it was issued
 * @param issue 1 at first, higher for each settlement after a reversal
 * @param batchId the batch
 * @param asset what was sold
 * @param units how many units
 * @param sellerAccount the seller
 * @param buyerAccount the buyer
 * @param gross the price
 * @param receiptId the receipt of the money
 * @param settlementId the settlement, where the price was split
 * @param settledOn the day
 * @param status whether it stands
 */
public record TradeAttestation(
        String dealId,
        String number,
        int issue,
        String batchId,
        Batch.Asset asset,
        long units,
        String sellerAccount,
        String buyerAccount,
        Fen gross,
        String receiptId,
        Optional<String> settlementId,
        LocalDate settledOn,
        Status status) {
    /** Where attestations are kept. */
    public static final Kind<TradeAttestation> KIND = new Kind<>("tradeAttestation", TradeAttestation.class);

    /** Whether an attestation stands. */
    public enum Status {
        ISSUED,
        /** The settlement was reversed. */
        REVOKED
    }

    /** Issues the attestation of a deal, anew where an earlier one was revoked. */
    public static void issue(
            Work work,
            String dealId,
            Batch batch,
            long units,
            String sellerAccount,
            String buyerAccount,
            Fen gross,
            String receiptId,
            Optional<String> settlementId) {
        int issue = work.find(KIND, dealId).map(TradeAttestation::issue).orElse(0) + 1;
        LocalDate today = work.tx().today();
        String number = "TA-" + today.format(DateTimeFormatter.BASIC_ISO_DATE) + "-" + dealId + "-" + issue;
        work.put(
                KIND,
                dealId,
                new TradeAttestation(
                        dealId,
                        number,
                        issue,
                        batch.batchId(),
                        batch.asset(),
                        units,
                        sellerAccount,
                        buyerAccount,
                        gross,
                        receiptId,
                        settlementId,
                        today,
                        Status.ISSUED));
    }

    /** Revokes the attestation of a deal whose settlement is reversed. */
    public static void revoke(Work work, String dealId) {
        work.find(KIND, dealId).ifPresent(a -> work.put(KIND, dealId, a.revoked()));
    }

    private TradeAttestation revoked() {
        return new TradeAttestation(
                dealId,
                number,
                issue,
                batchId,
                asset,
                units,
                sellerAccount,
                buyerAccount,
                gross,
                receiptId,
                settlementId,
                settledOn,
                Status.REVOKED);
    }
}
