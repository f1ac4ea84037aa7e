// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A versioned rule document as data: the numbers that it fixes and the schemes that use them.
 *
 * @param id the id
 * @param version the version, from 1 up
 * @param region the region's code name
 * @param nameZh the name in Chinese
 * @param nameEn the name in English
 * @param status whether it may govern settlements
 * @param instrument the document that it carries out
 * @param validFrom the first day on which it governs; open while nobody has issued it
 * @param validTo the last day; open without an end
 * @param parameters the numbers
 * @param schemes the settlement schemes; they refer to the parameters of the rule set by name
 * @param uses which scheme serves which use on the ledger
 * @param parent the rule set of the city that this one adds to and does not relax (GZ-35)
 */
public record RuleSet(
        String id,
        int version,
        String region,
        String nameZh,
        String nameEn,
        RuleSetStatus status,
        Instrument instrument,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        List<Parameter> parameters,
        List<Scheme> schemes,
        List<SchemeAssignment> uses,
        Optional<RuleSetParent> parent) {
    public RuleSet {
        parameters = List.copyOf(parameters);
        schemes = List.copyOf(schemes);
        uses = List.copyOf(uses);
    }

    /** A rule set that stands alone. */
    public RuleSet(
            String id,
            int version,
            String region,
            String nameZh,
            String nameEn,
            RuleSetStatus status,
            Instrument instrument,
            Optional<LocalDate> validFrom,
            Optional<LocalDate> validTo,
            List<Parameter> parameters,
            List<Scheme> schemes,
            List<SchemeAssignment> uses) {
        this(
                id,
                version,
                region,
                nameZh,
                nameEn,
                status,
                instrument,
                validFrom,
                validTo,
                parameters,
                schemes,
                uses,
                Optional.empty());
    }

    /** The number of a name and unit. */
    public Optional<Parameter> parameter(String name, Unit unit) {
        return parameters.stream()
                .filter(p -> p.name().equals(name) && p.unit() == unit)
                .findFirst();
    }

    /**
     * The scheme with all parameters of the rule set copied into it, so that it stands alone from then on.
     *
     * @param schemeId the scheme's id
     */
    public Optional<Scheme> scheme(String schemeId) {
        return schemes.stream().filter(s -> s.id().equals(schemeId)).findFirst().map(this::bound);
    }

    /** The scheme that serves a use, with all parameters copied into it. */
    public Optional<Scheme> schemeFor(SchemeUse use) {
        return writtenFor(use).map(this::bound);
    }

    /** The scheme that serves a use, as the document has it. */
    public Optional<Scheme> writtenFor(SchemeUse use) {
        return uses.stream()
                .filter(assignment -> assignment.use() == use)
                .findFirst()
                .flatMap(assignment -> schemes.stream()
                        .filter(scheme -> scheme.id().equals(assignment.schemeId()))
                        .findFirst());
    }

    private Scheme bound(Scheme scheme) {
        List<Parameter> all = new ArrayList<>(scheme.parameters());
        all.addAll(parameters);
        return scheme.withParameters(all);
    }
}
