// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.market;

import java.util.Optional;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/** What the decision on market rules does. */
public final class MarketRulesEffect {
    private MarketRulesEffect() {}

    /** In force at once for the region; refused with WRONG_STATE where a higher version of the same rules is in force. */
    public static void effective(Work work, String versionId) {
        MarketRulesVersion version = work.get(MarketRulesVersion.KIND, versionId);
        MarketRules document = version.document();
        Optional<MarketRulesVersion> before = MarketRulesVersion.inForce(work, document.region());
        before.ifPresent(old -> {
            Refusal.unless(
                    !old.document().id().equals(document.id()) || old.document().version() < document.version(),
                    RefusalCode.WRONG_STATE,
                    "marketRules",
                    versionId,
                    "inForce",
                    old.versionId());
            work.put(MarketRulesVersion.KIND, old.versionId(), old.with(MarketRulesVersion.Status.SUPERSEDED));
        });
        work.put(MarketRulesInForce.KIND, document.region(), new MarketRulesInForce(document.region(), versionId));
        work.put(MarketRulesVersion.KIND, versionId, version.with(MarketRulesVersion.Status.ACTIVE));
    }

    /** Nothing is sold by it. */
    public static void refused(Work work, String versionId) {
        MarketRulesVersion version = work.get(MarketRulesVersion.KIND, versionId);
        work.put(MarketRulesVersion.KIND, versionId, version.with(MarketRulesVersion.Status.REFUSED));
    }
}
