// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.fraud;

import org.forestledger.rules.ledger.Work;

/** What the end of an agreement on a fraud case does. */
public final class FraudEffect {
    private FraudEffect() {}

    /** It was fraud: the units stay stopped until each serial number is dealt with. */
    public static void agreed(Work work, String caseId) {
        work.put(FraudCase.KIND, caseId, work.get(FraudCase.KIND, caseId).with(FraudCase.Status.AGREED));
    }

    /** An organisation refuses: the units are free again, and another case may be proposed. */
    public static void refused(Work work, String caseId) {
        FraudCase refused = work.get(FraudCase.KIND, caseId).with(FraudCase.Status.REFUSED);
        work.put(FraudCase.KIND, caseId, refused);
        work.delete(FraudMark.KIND, refused.batchId());
    }
}
