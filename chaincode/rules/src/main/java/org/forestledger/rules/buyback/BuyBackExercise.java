// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.buyback;

import java.time.LocalDate;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.unit.Fen;
import org.forestledger.rules.unit.Tickets;

/**
 * A holder has used the right of buy-back; the sale of the same id holds the tickets and takes the money (F-21).
 *
 * @param saleId the sale
 * @param batchId the tickets and the right
 * @param owner the holder's account
 * @param guarantor the account that owes the price
 * @param tickets how many tickets
 * @param amount what is owed, fen
 * @param exercisedOn the day
 */
public record BuyBackExercise(
        String saleId,
        String batchId,
        String owner,
        String guarantor,
        Tickets tickets,
        Fen amount,
        LocalDate exercisedOn) {
    /** Where exercises are kept, by sale. */
    public static final Kind<BuyBackExercise> KIND = new Kind<>("buyBackExercise", BuyBackExercise.class);
}
