// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.ruleset;

import java.time.LocalDate;
import java.util.Optional;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.scheme.Parameter;
import org.forestledger.rules.scheme.RuleSet;
import org.forestledger.rules.scheme.Scheme;
import org.forestledger.rules.scheme.SchemeUse;
import org.forestledger.rules.scheme.Unit;

/**
 * One version of a rule set on the ledger.
 *
 * @param versionId the rule set's id and version, {@code id@version}
 * @param document the rules
 * @param documentHash the hash of the rules
 * @param status where it stands
 * @param proposedBy who proposed it
 */
public record RuleSetVersion(
        String versionId, RuleSet document, String documentHash, Status status, String proposedBy) {
    /** Where versions are kept. */
    public static final Kind<RuleSetVersion> KIND = new Kind<>("ruleSet", RuleSetVersion.class);

    /** Where a version stands. */
    public enum Status {
        /** Put to the three organisations. */
        PROPOSED,
        /** Agreed, its first day still to come. */
        AGREED,
        /** In force. */
        ACTIVE,
        /** A newer version took its place. */
        SUPERSEDED,
        /** Its last day is over. */
        EXPIRED,
        /** An organisation refused it. */
        REFUSED
    }

    /** The id of a version. */
    public static String idOf(RuleSet document) {
        return document.id() + "@" + document.version();
    }

    /**
     * The version in force today; refused with RULE_SET_NOT_ACTIVE, and below a city's rule set with RULE_SET_BELOW_PARENT
     * where the city's has become stricter since.
     */
    public static RuleSetVersion requireActive(Work work, String ruleSetId) {
        Work.requireId("ruleSetId", ruleSetId);
        RuleSetVersion version = requireInForce(work, ruleSetId);
        version.document
                .parent()
                .ifPresent(parent ->
                        CityRules.requireKept(version.versionId, version.document, requireInForce(work, parent.id())));
        return version;
    }

    /** The version in force today, without a look at the rule set above it. */
    static RuleSetVersion requireInForce(Work work, String ruleSetId) {
        RuleSetVersion version = work.find(RuleSetInForce.KIND, ruleSetId)
                .map(inForce -> work.get(KIND, inForce.versionId()))
                .orElseThrow(() -> Refusal.of(RefusalCode.RULE_SET_NOT_ACTIVE, "ruleSet", ruleSetId)
                        .asException());
        Refusal.unless(
                version.status == Status.ACTIVE && version.governs(work.tx().today()),
                RefusalCode.RULE_SET_NOT_ACTIVE,
                "ruleSet",
                version.versionId,
                "status",
                version.status,
                "today",
                work.tx().today());
        return version;
    }

    /**
     * Refuses with RULE_SET_NOT_ACTIVE a rule set of which no version has come into force yet; between two versions a mandate
     * may be granted for the next one.
     */
    public static void requireBegun(Work work, String ruleSetId) {
        Work.requireId("ruleSetId", ruleSetId);
        Refusal.unless(
                work.find(RuleSetInForce.KIND, ruleSetId).isPresent(),
                RefusalCode.RULE_SET_NOT_ACTIVE,
                "ruleSet",
                ruleSetId);
    }

    /** The version in force today; empty where none is. */
    public static Optional<RuleSetVersion> findActive(Work work, String ruleSetId) {
        return work.find(RuleSetInForce.KIND, ruleSetId)
                .map(inForce -> work.get(KIND, inForce.versionId()))
                .filter(version -> version.status == Status.ACTIVE
                        && version.governs(work.tx().today()));
    }

    /** The scheme for a use, with every number copied into it; refused with SCHEME_NOT_IN_RULE_SET. */
    public Scheme schemeFor(SchemeUse use) {
        return document.schemeFor(use)
                .orElseThrow(() -> Refusal.of(RefusalCode.SCHEME_NOT_IN_RULE_SET, "ruleSet", versionId, "use", use)
                        .asException());
    }

    /** A number that the rules fix, zero or more; empty where they do not. */
    public Optional<Long> findNumber(String name, Unit unit) {
        return document.parameter(name, unit).map(Parameter::value).filter(value -> value >= 0);
    }

    /** A number that the rules fix, zero or more; refused with NUMBER_NOT_IN_RULE_SET where they do not. */
    public long number(String name, Unit unit) {
        return findNumber(name, unit).orElseThrow(() -> Refusal.of(
                        RefusalCode.NUMBER_NOT_IN_RULE_SET, "ruleSet", versionId, "parameter", name, "unit", unit)
                .asException());
    }

    /** A number of years that the rules fix; refused with NUMBER_NOT_IN_RULE_SET above a century. */
    public int years(String name) {
        long years = number(name, Unit.YEARS);
        Refusal.unless(
                years <= 100,
                RefusalCode.NUMBER_NOT_IN_RULE_SET,
                "ruleSet",
                versionId,
                "parameter",
                name,
                "value",
                years);
        return (int) years;
    }

    /** Whether the day lies in its validity. */
    public boolean governs(LocalDate day) {
        return document.validFrom().map(first -> !day.isBefore(first)).orElse(false)
                && document.validTo().map(last -> !day.isAfter(last)).orElse(true);
    }

    RuleSetVersion with(Status next) {
        return new RuleSetVersion(versionId, document, documentHash, next, proposedBy);
    }
}
