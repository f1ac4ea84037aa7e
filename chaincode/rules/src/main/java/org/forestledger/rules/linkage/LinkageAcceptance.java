// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.linkage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.scheme.LegTranche;
import org.forestledger.rules.scheme.Scheme;
import org.forestledger.rules.scheme.Settlement;
import org.forestledger.rules.unit.CentiMu;

/**
 * The city's acceptance of a linkage project (CS-12) with the package that it is paid by (CS-22): written once. The
 * numbers of the day are copied in, so a later rule set changes nothing.
 *
 * @param projectId the project
 * @param acceptedOn the day of acceptance, from which the tranches count (CS-24)
 * @param parcels the accepted areas, in the order of the project's parcels
 * @param newBuild the area that is built on, at most the accepted reclaimed area (CS-05)
 * @param ruleSetVersion the rules that fixed the numbers
 * @param scheme the scheme of the package with all its numbers
 * @param inputs its inputs as text
 * @param computed package, tranches and fee, as the rules compute them from scheme and inputs
 * @param evidence the acceptance papers
 * @param acceptedBy who recorded it
 */
public record LinkageAcceptance(
        String projectId,
        LocalDate acceptedOn,
        List<AcceptedParcel> parcels,
        CentiMu newBuild,
        String ruleSetVersion,
        Scheme scheme,
        Map<String, String> inputs,
        Settlement computed,
        List<Evidence> evidence,
        String acceptedBy) {
    /** Where acceptances are kept. */
    public static final Kind<LinkageAcceptance> KIND = new Kind<>("linkageAcceptance", LinkageAcceptance.class);

    /** The finding on which tranches may depend: the land is tilled (CS-24). */
    static final String CULTIVATED = "CULTIVATED";

    /** The input of the scheme: the accepted new farmland in mu. */
    public static final String AREA_INPUT = "acceptedNewFarmlandMu";

    private static final String EVENT = "accepted";

    public LinkageAcceptance {
        parcels = List.copyOf(parcels);
        inputs = java.util.Collections.unmodifiableMap(new TreeMap<>(inputs));
        evidence = List.copyOf(evidence);
    }

    /** The reclaimed area of all parcels. */
    CentiMu reclaimed() {
        return parcels.stream().map(AcceptedParcel::reclaimed).reduce(CentiMu.of(0), CentiMu::plus);
    }

    /** The new farmland of all parcels. */
    public FarmlandMeasures farmland() {
        return parcels.stream().map(AcceptedParcel::farmland).reduce(FarmlandMeasures.NONE, FarmlandMeasures::plus);
    }

    /** A tranche over all legs; refused with INVALID_FIELD where the scheme has none of that name. */
    LegTranche tranche(String name) {
        return computed.tranches().stream()
                .filter(tranche -> tranche.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.of(RefusalCode.INVALID_FIELD, "field", "tranche", "value", name)
                        .asException());
    }

    /** The first day on which a tranche may be paid. */
    LocalDate firstDay(LegTranche tranche) {
        return tranche.due().firstDay(Map.of(EVENT, acceptedOn)).orElseThrow(() -> Refusal.of(
                        RefusalCode.SCHEME_INVALID, "tranche", tranche.name())
                .asException());
    }

    /** The first day of the last tranche that depends on a check; empty where none does. */
    Optional<LocalDate> lastCheckDue() {
        return computed.tranches().stream()
                .filter(LinkageAcceptance::needsCheck)
                .map(this::firstDay)
                .max(LocalDate::compareTo);
    }

    static boolean needsCheck(LegTranche tranche) {
        return !tranche.conditions().isEmpty();
    }

    /** Refuses with SCHEME_INVALID what could never be paid: unknown events and findings. */
    void requirePayable() {
        for (LegTranche tranche : computed.tranches()) {
            firstDay(tranche);
            Refusal.unless(
                    List.of(CULTIVATED).containsAll(tranche.conditions()),
                    RefusalCode.SCHEME_INVALID,
                    "tranche",
                    tranche.name(),
                    "conditions",
                    tranche.conditions());
        }
    }
}
