// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.ruleset;

import java.util.HashSet;
import java.util.Set;
import org.forestledger.rules.agreement.Agreement;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.scheme.RuleSet;
import org.forestledger.rules.scheme.RuleSetStatus;
import org.forestledger.rules.scheme.Scheme;
import org.forestledger.rules.scheme.SchemeAssignment;
import org.forestledger.rules.scheme.SchemeEvaluator;
import org.forestledger.rules.scheme.SchemeUse;

/**
 * Somebody proposes a version of a rule set; it governs nothing before the three organisations have agreed.
 *
 * @param document the rules; every scheme in them must be well formed, and a county's keep the numbers and
 *     schemes of its city (GZ-35)
 */
public record ProposeRuleSet(RuleSet document) implements Command {
    private static final int MAX_SCHEMES = 50;

    @Override
    public void decide(Work work) {
        Work.requireId("document.id", document.id());
        Refusal.unless(document.version() >= 1, RefusalCode.INVALID_FIELD, "field", "document.version");
        Refusal.unless(document.schemes().size() <= MAX_SCHEMES, RefusalCode.TOO_LONG, "field", "document.schemes");
        Refusal.unless(
                document.status() == RuleSetStatus.ACTIVE || document.status() == RuleSetStatus.TRIAL,
                RefusalCode.INVALID_FIELD,
                "field",
                "document.status",
                "value",
                document.status());
        Refusal.unless(document.validFrom().isPresent(), RefusalCode.MISSING_FIELD, "field", "document.validFrom");
        requireConsistent();
        for (Scheme scheme : document.schemes()) {
            SchemeEvaluator.validate(document.scheme(scheme.id()).orElseThrow()).ifPresent(refusal -> {
                throw refusal.asException();
            });
        }
        String id = RuleSetVersion.idOf(document);
        document.parent().ifPresent(parent -> CityRules.requireChild(work, id, document, parent));
        RuleSetVersion version = new RuleSetVersion(
                id,
                document,
                work.tx().digest().apply(document),
                RuleSetVersion.Status.PROPOSED,
                work.caller().person());
        work.create(RuleSetVersion.KIND, id, version);
        Agreement.propose(work, AgreementKind.RULE_SET, id, document);
        work.answer(RuleSetVersion.KIND, id, version);
    }

    /** Each scheme has an id of its own, and each use is served by one scheme that is there. */
    private void requireConsistent() {
        Set<String> ids = new HashSet<>();
        for (Scheme scheme : document.schemes()) {
            Refusal.unless(ids.add(scheme.id()), RefusalCode.SCHEME_INVALID, "duplicateScheme", scheme.id());
        }
        Set<SchemeUse> uses = new HashSet<>();
        for (SchemeAssignment assignment : document.uses()) {
            Refusal.unless(
                    uses.add(assignment.use()) && ids.contains(assignment.schemeId()),
                    RefusalCode.SCHEME_INVALID,
                    "use",
                    assignment.use(),
                    "scheme",
                    assignment.schemeId());
        }
    }
}
