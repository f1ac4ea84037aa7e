// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.project;

import java.util.Optional;
import java.util.stream.Stream;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.ruleset.RuleSetVersion;
import org.forestledger.rules.scheme.Unit;

/**
 * What an asset wants of a parcel, or has of it.
 *
 * @param attribute what the parcel backs for it
 * @param subjectId the project, the carbon project or the batch of tickets
 * @param ruleSetId the rule set that says what may stand beside it; absent where it stands alone
 */
record ParcelClaim(LandAttribute attribute, String subjectId, Optional<String> ruleSetId) {
    /** The parameter's value that lets two attributes stand on one parcel. */
    private static final long ALLOWED = 0;

    /**
     * Refuses a parcel that backs another attribute already, unless the rule sets of both assets, as they are in force today, list
     * the two attributes.
     *
     * @param code the code with which it is refused
     */
    void requireBeside(Work work, String parcelNo, ParcelClaim other, RefusalCode code) {
        String parameter = attribute.exclusionWith(other.attribute);
        Stream.of(this, other)
                .filter(each -> !each.lists(work, parameter))
                .findFirst()
                .ifPresent(silent -> {
                    throw Refusal.of(
                                    code,
                                    "parcelNo",
                                    parcelNo,
                                    "project",
                                    other.subjectId,
                                    "parameter",
                                    parameter,
                                    "notListedFor",
                                    silent.subjectId,
                                    "ruleSet",
                                    silent.ruleSetId.orElse(""))
                            .asException();
                });
    }

    private boolean lists(Work work, String parameter) {
        return ruleSetId
                .flatMap(id -> RuleSetVersion.findActive(work, id))
                .flatMap(rules -> rules.findNumber(parameter, Unit.COUNT))
                .filter(value -> value == ALLOWED)
                .isPresent();
    }
}
