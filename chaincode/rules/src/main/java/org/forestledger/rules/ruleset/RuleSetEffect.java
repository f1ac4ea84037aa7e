// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.ruleset;

import org.forestledger.rules.ledger.Work;

/** What the last approval of a rule set does. */
public final class RuleSetEffect {
    private RuleSetEffect() {}

    /** In force at once where its first day has come, else agreed and waiting. */
    public static void effective(Work work, String versionId) {
        RuleSetVersion version = work.get(RuleSetVersion.KIND, versionId);
        if (version.governs(work.tx().today())) {
            activate(work, version);
        } else {
            work.put(RuleSetVersion.KIND, versionId, version.with(RuleSetVersion.Status.AGREED));
        }
    }

    /** The version will never be in force. */
    public static void refused(Work work, String versionId) {
        RuleSetVersion version = work.get(RuleSetVersion.KIND, versionId);
        work.put(RuleSetVersion.KIND, versionId, version.with(RuleSetVersion.Status.REFUSED));
    }

    static RuleSetVersion activate(Work work, RuleSetVersion version) {
        String ruleSetId = version.document().id();
        work.find(RuleSetInForce.KIND, ruleSetId)
                .map(before -> work.get(RuleSetVersion.KIND, before.versionId()))
                .filter(before -> before.status() == RuleSetVersion.Status.ACTIVE)
                .ifPresent(before -> work.put(
                        RuleSetVersion.KIND, before.versionId(), before.with(RuleSetVersion.Status.SUPERSEDED)));
        work.put(RuleSetInForce.KIND, ruleSetId, new RuleSetInForce(ruleSetId, version.versionId()));
        RuleSetVersion active = version.with(RuleSetVersion.Status.ACTIVE);
        work.put(RuleSetVersion.KIND, version.versionId(), active);
        return active;
    }
}
