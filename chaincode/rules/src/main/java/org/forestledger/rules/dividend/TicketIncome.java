// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.dividend;

import java.time.LocalDate;
import java.util.Optional;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.unit.Fen;

/**
 * Money on the manager's account for the holders of a batch of tickets, as the bank's voucher shows it (YC-10).
 *
 * @param incomeId the id
 * @param batchId the batch of tickets
 * @param account the manager's account, in which the money lies
 * @param amount how much
 * @param voucher the bank voucher with its number and hash
 * @param receivedOn the bank's date
 * @param status whether the finance bureau has confirmed it
 * @param registeredBy who registered it
 * @param decidedBy the finance officer
 */
public record TicketIncome(
        String incomeId,
        String batchId,
        String account,
        Fen amount,
        Evidence voucher,
        LocalDate receivedOn,
        Status status,
        String registeredBy,
        Optional<String> decidedBy) {
    /** Where the income of tickets is kept. */
    public static final Kind<TicketIncome> KIND = new Kind<>("ticketIncome", TicketIncome.class);

    /** Whether an income is confirmed. */
    public enum Status {
        REGISTERED,
        CONFIRMED,
        REJECTED
    }

    /** The id of the coin that the confirmation makes. */
    public String coinId() {
        return incomeId + ":coin";
    }

    TicketIncome decided(Status next, String by) {
        return new TicketIncome(
                incomeId, batchId, account, amount, voucher, receivedOn, next, registeredBy, Optional.of(by));
    }
}
