// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.invariant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.carbon.CarbonProject;
import org.forestledger.rules.linkage.LinkageProject;
import org.forestledger.rules.project.LandAttribute;
import org.forestledger.rules.project.ParcelBacking;
import org.forestledger.rules.project.ParcelUse;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.ruleset.RuleSetVersion;
import org.forestledger.rules.scheme.Unit;
import org.forestledger.rules.ticket.TicketIssue;
import org.forestledger.rules.ticket.TicketOffering;

/**
 * A parcel backs one live project, one carbon project and one issue of tickets at most, and is tied to each; two of them only
 * where the rule sets of both have listed the two attributes (F-14, A-37).
 */
final class ParcelsBackOne implements Invariant {
    @Override
    public String name() {
        return "parcels-back-one";
    }

    @Override
    public String reference() {
        return "F-14, A-37, ADR 0015, ADR 0031";
    }

    /** One attribute of one parcel. */
    private record Place(String parcel, LandAttribute attribute) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int byParcel = parcel.compareTo(other.parcel);
            return byParcel != 0 ? byParcel : attribute.compareTo(other.attribute);
        }

        @Override
        public String toString() {
            return "parcel " + parcel;
        }
    }

    /** An asset that names a parcel. */
    private record Subject(String key, Optional<String> ruleSetId) {}

    @Override
    public void check(WholeState state, Found found) {
        Map<Place, Subject> backed = backed(state, found);
        Map<Place, String> tied = tied(state);
        backed.forEach((place, subject) -> {
            if (!subject.key.equals(tied.get(place))) {
                found.violation(
                        subject.key,
                        "its " + place + " is tied to "
                                + Optional.ofNullable(tied.get(place)).orElse("nothing"));
            }
        });
        tied.forEach((place, subject) -> {
            if (!backed.containsKey(place)) {
                found.violation(subject, "the " + place + " is tied to it, which it does not name");
            }
        });
        List<Map.Entry<Place, Subject>> places = new ArrayList<>(backed.entrySet());
        for (int i = 0; i < places.size(); i++) {
            for (int j = i + 1; j < places.size() && sameParcel(places.get(i), places.get(j)); j++) {
                requireListed(state, found, places.get(i), places.get(j));
            }
        }
    }

    private static boolean sameParcel(Map.Entry<Place, Subject> one, Map.Entry<Place, Subject> other) {
        return one.getKey().parcel.equals(other.getKey().parcel);
    }

    private static void requireListed(
            WholeState state, Found found, Map.Entry<Place, Subject> one, Map.Entry<Place, Subject> other) {
        String parameter = one.getKey().attribute.exclusionWith(other.getKey().attribute);
        if (!lists(state, one.getValue(), parameter) || !lists(state, other.getValue(), parameter)) {
            found.violation(other.getValue().key, "its " + other.getKey() + " backs " + one.getValue().key + " too");
        }
    }

    /** Whether any version of the subject's rule set lets the two attributes stand on one parcel. */
    private static boolean lists(WholeState state, Subject subject, String parameter) {
        return subject.ruleSetId
                .filter(id -> state.all(RuleSetVersion.KIND).stream()
                        .filter(version -> version.document().id().equals(id))
                        .anyMatch(version -> version.findNumber(parameter, Unit.COUNT)
                                .filter(value -> value == 0)
                                .isPresent()))
                .isPresent();
    }

    private static Map<Place, String> tied(WholeState state) {
        Map<Place, String> tied = new TreeMap<>();
        for (ParcelUse use : state.all(ParcelUse.KIND)) {
            tied.put(
                    new Place(use.region() + "/" + use.parcelNo(), LandAttribute.INDICATORS),
                    Project.KIND.key(use.projectId()));
        }
        for (ParcelBacking backing : state.all(ParcelBacking.KIND)) {
            String parcel = backing.region() + "/" + backing.parcelNo();
            switch (backing.use()) {
                case CARBON ->
                    tied.put(new Place(parcel, LandAttribute.CARBON), CarbonProject.KIND.key(backing.subjectId()));
                case TICKETS ->
                    tied.put(new Place(parcel, LandAttribute.TICKETS), TicketIssue.KIND.key(backing.subjectId()));
            }
        }
        return tied;
    }

    private static Map<Place, Subject> backed(WholeState state, Found found) {
        Map<Place, Subject> backed = new TreeMap<>();
        for (LinkageProject linkage : state.all(LinkageProject.KIND)) {
            if (linkage.status() != LinkageProject.Status.REFUSED) {
                String region = regionOf(state, linkage.projectId());
                Subject subject = new Subject(Project.KIND.key(linkage.projectId()), Optional.empty());
                linkage.newBuild()
                        .forEach(parcel ->
                                put(backed, region, parcel.parcelNo(), LandAttribute.INDICATORS, subject, found));
            }
        }
        for (Project project : state.all(Project.KIND)) {
            boolean refused = state.find(LinkageProject.KIND, project.projectId())
                    .filter(linkage -> linkage.status() == LinkageProject.Status.REFUSED)
                    .isPresent();
            Subject subject = new Subject(Project.KIND.key(project.projectId()), project.ruleSetId());
            if (!refused) {
                project.parcels()
                        .forEach(parcel -> put(
                                backed, project.region(), parcel.parcelNo(), LandAttribute.INDICATORS, subject, found));
            }
        }
        for (CarbonProject project : state.all(CarbonProject.KIND)) {
            Subject subject = new Subject(CarbonProject.KIND.key(project.carbonProjectId()), project.ruleSetId());
            if (project.status() != CarbonProject.Status.REFUSED) {
                project.parcels()
                        .forEach(parcel ->
                                put(backed, project.region(), parcel.parcelNo(), LandAttribute.CARBON, subject, found));
            }
        }
        for (TicketIssue issue : state.all(TicketIssue.KIND)) {
            boolean live = state.find(Batch.KIND, issue.batchId())
                    .filter(batch -> batch.status() != Batch.Status.REFUSED)
                    .isPresent();
            Subject subject = new Subject(
                    TicketIssue.KIND.key(issue.batchId()), issue.offering().map(TicketOffering::ruleSetId));
            if (live) {
                issue.plots()
                        .forEach(plot ->
                                put(backed, issue.region(), plot.parcelNo(), LandAttribute.TICKETS, subject, found));
            }
        }
        return backed;
    }

    private static String regionOf(WholeState state, String projectId) {
        return state.find(Project.KIND, projectId).map(Project::region).orElse("");
    }

    private static void put(
            Map<Place, Subject> backed,
            String region,
            String parcelNo,
            LandAttribute attribute,
            Subject subject,
            Found found) {
        Place place = new Place(region + "/" + parcelNo, attribute);
        Subject other = backed.put(place, subject);
        if (other != null) {
            found.violation(subject.key, "its " + place + " backs " + other.key + " too");
        }
    }
}
