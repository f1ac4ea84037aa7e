// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.mandate;

import java.time.LocalDate;
import java.util.Optional;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.ruleset.RuleSetVersion;

/**
 * The government authorises the state company (RZ-05).
 *
 * @param mandateId the id of the new mandate
 * @param granteeAccount the state company's account
 * @param ruleSetId the rule set under which it may sell; a version of it holds or has held
 * @param document the granting document
 * @param validFrom the first day
 * @param validTo the last day, inclusive
 */
public record GrantMandate(
        String mandateId,
        String granteeAccount,
        String ruleSetId,
        Evidence document,
        LocalDate validFrom,
        Optional<LocalDate> validTo)
        implements Command {
    @Override
    public void decide(Work work) {
        Work.requireId("mandateId", mandateId);
        Account.active(work, granteeAccount, AccountKind.STATE_COMPANY);
        RuleSetVersion.requireBegun(work, ruleSetId);
        Refusal.unless(
                validTo.map(end -> !end.isBefore(validFrom)).orElse(true),
                RefusalCode.INVALID_FIELD,
                "field",
                "validTo");
        Mandate mandate = new Mandate(
                mandateId,
                granteeAccount,
                ruleSetId,
                document,
                validFrom,
                validTo,
                Mandate.Status.ACTIVE,
                work.caller().person());
        work.create(Mandate.KIND, mandateId, mandate);
        work.answer(Mandate.KIND, mandateId, mandate);
    }
}
