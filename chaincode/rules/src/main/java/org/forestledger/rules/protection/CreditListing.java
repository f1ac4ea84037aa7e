// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.protection;

import java.time.LocalDate;
import java.util.Optional;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * A legal subject may neither sell nor buy for a time (F-37).
 *
 * @param subjectCode the subject's official code
 * @param from the first day
 * @param until the last day; absent until it is delisted
 */
public record CreditListing(String subjectCode, LocalDate from, Optional<LocalDate> until) implements Measure {
    @Override
    public void proposed(Work work, ProtectionOrder order) {
        require(work);
    }

    @Override
    public void confirmed(Work work, ProtectionOrder order) {
        require(work);
        work.put(
                CreditRecord.KIND,
                subjectCode,
                new CreditRecord(subjectCode, from, until, order.document(), order.orderId(), true));
    }

    private void require(Work work) {
        Work.requireId("subjectCode", subjectCode);
        LocalDate today = work.tx().today();
        Refusal.unless(
                until.map(last -> !last.isBefore(from) && !last.isBefore(today)).orElse(true),
                RefusalCode.INVALID_FIELD,
                "field",
                "until");
        Refusal.unless(
                work.find(CreditRecord.KIND, subjectCode)
                        .map(record -> !record.standsFrom(today))
                        .orElse(true),
                RefusalCode.ALREADY_LISTED,
                "subjectCode",
                subjectCode);
    }
}
