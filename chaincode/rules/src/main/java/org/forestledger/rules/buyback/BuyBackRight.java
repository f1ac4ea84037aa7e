// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.buyback;

import java.time.LocalDate;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.unit.Fen;

/**
 * What a guarantor has promised to every holder of a batch of tickets: to take them back at a price (兜底回购, F-21).
 *
 * @param batchId the batch of tickets; one right for a batch
 * @param guarantor the account that takes tickets back
 * @param pricePerTicket the price of one ticket, fen
 * @param from the first day on which a holder may use it
 * @param to the last day, within the tickets' term
 * @param payWithinDays how many days the guarantor has to pay
 * @param risk what the promise comes to beside the value of a ticket at the issue
 * @param disclosure the note on the financial risk that contributors have been given
 * @param document the promise as the guarantor has signed it
 * @param status where it stands
 * @param proposedBy who proposed it
 */
public record BuyBackRight(
        String batchId,
        String guarantor,
        Fen pricePerTicket,
        LocalDate from,
        LocalDate to,
        int payWithinDays,
        Risk risk,
        Evidence disclosure,
        Evidence document,
        Status status,
        String proposedBy) {
    /** Where the rights are kept, by batch. */
    public static final Kind<BuyBackRight> KIND = new Kind<>("buyBackRight", BuyBackRight.class);

    /** What a promise comes to (变相保底). */
    public enum Risk {
        /** The price is at most the value: a guaranteed floor. */
        GUARANTEED_FLOOR,
        /** The price is above the value: a guaranteed return, like a debt. */
        GUARANTEED_RETURN
    }

    /** Where a right stands. */
    public enum Status {
        PROPOSED,
        AGREED,
        REFUSED
    }

    BuyBackRight with(Status next) {
        return new BuyBackRight(
                batchId,
                guarantor,
                pricePerTicket,
                from,
                to,
                payWithinDays,
                risk,
                disclosure,
                document,
                next,
                proposedBy);
    }
}
