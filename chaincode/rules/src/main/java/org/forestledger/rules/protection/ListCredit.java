// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.protection;

import java.time.LocalDate;
import java.util.Optional;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Evidence;

/**
 * The registry enters that a subject shall neither sell nor buy for a time (F-37).
 *
 * @param orderId the id of the new order, which another person decides on
 * @param subjectCode the subject's official code
 * @param from the first day
 * @param until the last day; absent until it is delisted
 * @param reason why, in words
 * @param document the source, with its number
 */
public record ListCredit(
        String orderId, String subjectCode, LocalDate from, Optional<LocalDate> until, String reason, Evidence document)
        implements Command {
    @Override
    public void decide(Work work) {
        ProtectionOrder.propose(work, orderId, new CreditListing(subjectCode, from, until), reason, document);
    }
}
