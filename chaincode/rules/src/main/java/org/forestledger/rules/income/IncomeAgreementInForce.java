// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.income;

import java.util.Optional;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * Which income agreement of a project company was agreed on last.
 *
 * @param companyAccount the project company
 * @param incomeAgreementId the agreement
 */
public record IncomeAgreementInForce(String companyAccount, String incomeAgreementId) {
    /** Where the pointers are kept. */
    public static final Kind<IncomeAgreementInForce> KIND =
            new Kind<>("incomeAgreementInForce", IncomeAgreementInForce.class);

    static Optional<String> of(Work work, String companyAccount) {
        return work.find(KIND, companyAccount).map(IncomeAgreementInForce::incomeAgreementId);
    }

    /** Refuses with INCOME_AGREEMENT_OUTDATED unless what an agreement takes the place of is what was agreed on last. */
    static void requireLast(Work work, String companyAccount, Optional<String> replaces) {
        Optional<String> last = of(work, companyAccount);
        Refusal.unless(
                last.equals(replaces),
                RefusalCode.INCOME_AGREEMENT_OUTDATED,
                "company",
                companyAccount,
                "replaces",
                replaces.orElse(""),
                "last",
                last.orElse(""));
    }
}
