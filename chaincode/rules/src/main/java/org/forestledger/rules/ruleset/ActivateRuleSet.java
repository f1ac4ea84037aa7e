// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.ruleset;

import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * Anyone puts an agreed version in force once its first day has come; the version before it is superseded.
 *
 * @param versionId the version, {@code id@version}
 */
public record ActivateRuleSet(String versionId) implements Command {
    @Override
    public void decide(Work work) {
        RuleSetVersion version = work.get(RuleSetVersion.KIND, versionId);
        Refusal.unless(
                version.status() == RuleSetVersion.Status.AGREED,
                RefusalCode.WRONG_STATE,
                "ruleSet",
                versionId,
                "status",
                version.status());
        Refusal.unless(
                version.governs(work.tx().today()),
                RefusalCode.RULE_SET_NOT_ACTIVE,
                "ruleSet",
                versionId,
                "today",
                work.tx().today());
        work.answer(RuleSetVersion.KIND, versionId, RuleSetEffect.activate(work, version));
    }
}
