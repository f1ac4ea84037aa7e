// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.income;

import org.forestledger.rules.ledger.Work;

/** What the last approval of an income agreement does. */
public final class IncomeAgreementEffect {
    private IncomeAgreementEffect() {}

    /**
     * It counts for income settlements that are proposed from now on; refused with INCOME_AGREEMENT_OUTDATED where another one
     * was agreed on in the meantime.
     */
    public static void effective(Work work, String incomeAgreementId) {
        IncomeAgreement agreed = work.get(IncomeAgreement.KIND, incomeAgreementId);
        String company = agreed.companyAccount();
        IncomeAgreementInForce.requireLast(work, company, agreed.replaces());
        work.put(IncomeAgreementInForce.KIND, company, new IncomeAgreementInForce(company, incomeAgreementId));
    }
}
