// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.ruleset;

import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * Anyone marks a version whose last day is over; it governs nothing from that day on in any case.
 *
 * @param versionId the version, {@code id@version}
 */
public record ExpireRuleSet(String versionId) implements Command {
    @Override
    public void decide(Work work) {
        RuleSetVersion version = work.get(RuleSetVersion.KIND, versionId);
        boolean over = version.document()
                .validTo()
                .map(last -> work.tx().today().isAfter(last))
                .orElse(false);
        Refusal.unless(
                over && version.status() == RuleSetVersion.Status.ACTIVE,
                RefusalCode.WRONG_STATE,
                "ruleSet",
                versionId,
                "status",
                version.status(),
                "validTo",
                version.document().validTo().map(Object::toString).orElse(""));
        work.answer(RuleSetVersion.KIND, versionId, version.with(RuleSetVersion.Status.EXPIRED));
    }
}
