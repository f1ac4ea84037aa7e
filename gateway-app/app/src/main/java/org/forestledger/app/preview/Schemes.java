// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.preview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forestledger.cases.RuleSetFiles;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.scheme.RuleSet;
import org.forestledger.rules.scheme.Scheme;
import org.forestledger.rules.scheme.SchemeEvaluator;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The schemes of the rule sets and readings that ship with the product, read once. */
@Component
@Lazy
class Schemes {
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /**
     * One scheme.
     *
     * @param ruleSet where it stands
     * @param scheme with its parameters bound
     * @param evaluator for it
     */
    record Entry(RuleSet ruleSet, Scheme scheme, SchemeEvaluator evaluator) {}

    Schemes() {
        List<RuleSet> ruleSets = new ArrayList<>(RuleSetFiles.shipped());
        // Other readings of a clause can be previewed beside the one that is in force, to see what they would change.
        ruleSets.addAll(RuleSetFiles.readings());
        for (RuleSet ruleSet : ruleSets) {
            for (Scheme unbound : ruleSet.schemes()) {
                Scheme scheme = ruleSet.scheme(unbound.id()).orElseThrow();
                entries.put(scheme.id(), new Entry(ruleSet, scheme, SchemeEvaluator.of(scheme)));
            }
        }
    }

    List<Entry> all() {
        return List.copyOf(entries.values());
    }

    Entry byId(String schemeId) {
        Entry entry = entries.get(schemeId);
        Refusal.unless(entry != null, RefusalCode.SCHEME_UNKNOWN, "schemeId", schemeId);
        return entry;
    }
}
