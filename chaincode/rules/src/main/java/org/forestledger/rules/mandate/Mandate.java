// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.mandate;

import java.time.LocalDate;
import java.util.Optional;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * The government's authority for the state company to act for it (RZ-05).
 *
 * @param mandateId the id
 * @param granteeAccount the state company's account
 * @param ruleSetId the rule set under which it may sell
 * @param document the document that grants it
 * @param validFrom the first day
 * @param validTo the last day, inclusive; open-ended when absent
 * @param status whether it stands
 * @param grantedBy who granted it
 */
public record Mandate(
        String mandateId,
        String granteeAccount,
        String ruleSetId,
        Evidence document,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        Status status,
        String grantedBy) {
    /** Where mandates are kept. */
    public static final Kind<Mandate> KIND = new Kind<>("mandate", Mandate.class);

    /** Whether a mandate stands. */
    public enum Status {
        ACTIVE,
        REVOKED
    }

    /** Refuses with MANDATE_NOT_LIVE unless the account may sell under the rule set today. */
    public static void requireLive(Work work, String mandateId, String account, String ruleSetId) {
        Mandate mandate = work.get(KIND, mandateId);
        LocalDate today = work.tx().today();
        boolean live = mandate.status == Status.ACTIVE
                && mandate.granteeAccount.equals(account)
                && mandate.ruleSetId.equals(ruleSetId)
                && !today.isBefore(mandate.validFrom)
                && mandate.validTo.map(end -> !today.isAfter(end)).orElse(true);
        Refusal.unless(live, RefusalCode.MANDATE_NOT_LIVE, "mandate", mandateId, "account", account, "today", today);
    }
}
