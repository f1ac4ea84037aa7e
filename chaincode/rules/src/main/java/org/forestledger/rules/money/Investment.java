// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.money;

import java.util.Optional;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.unit.Fen;

/**
 * A cost that the third party has laid out for a project (RZ-09), to be paid back before anything is shared (RZ-17).
 *
 * @param investmentId the id
 * @param projectId the project
 * @param payerAccount who laid it out
 * @param amount how much
 * @param voucher the payment voucher
 * @param status whether the project company has confirmed it, and whether it was reimbursed
 * @param recordedBy who recorded it
 * @param settlementId the settlement that reimbursed it
 */
public record Investment(
        String investmentId,
        String projectId,
        String payerAccount,
        Fen amount,
        Evidence voucher,
        Status status,
        String recordedBy,
        Optional<String> settlementId) {
    /** Where investments are kept. */
    public static final Kind<Investment> KIND = new Kind<>("investment", Investment.class);

    /** Where an investment stands. */
    public enum Status {
        RECORDED,
        CONFIRMED,
        REIMBURSED
    }

    /** The investment in another state. */
    public Investment with(Status next, Optional<String> settlement) {
        return new Investment(investmentId, projectId, payerAccount, amount, voucher, next, recordedBy, settlement);
    }
}
