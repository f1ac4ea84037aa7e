// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.protection;

import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * A listed subject may sell and buy again (F-37).
 *
 * @param subjectCode the subject's official code
 */
public record CreditDelisting(String subjectCode) implements Measure {
    @Override
    public void proposed(Work work, ProtectionOrder order) {
        require(work);
    }

    @Override
    public void confirmed(Work work, ProtectionOrder order) {
        CreditRecord record = require(work);
        work.put(
                CreditRecord.KIND,
                subjectCode,
                new CreditRecord(subjectCode, record.from(), record.until(), record.source(), order.orderId(), false));
    }

    private CreditRecord require(Work work) {
        Work.requireId("subjectCode", subjectCode);
        CreditRecord record = work.get(CreditRecord.KIND, subjectCode);
        Refusal.unless(
                record.standsFrom(work.tx().today()),
                RefusalCode.WRONG_STATE,
                "subjectCode",
                subjectCode,
                "listed",
                record.listed());
        return record;
    }
}
