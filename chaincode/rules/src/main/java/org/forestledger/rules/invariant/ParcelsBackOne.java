// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.invariant;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.carbon.CarbonProject;
import org.forestledger.rules.linkage.LinkageProject;
import org.forestledger.rules.project.ParcelBacking;
import org.forestledger.rules.project.ParcelUse;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.ticket.TicketIssue;

/** A parcel backs one live project, carbon project or issue of tickets, and is tied to that one (F-14). */
final class ParcelsBackOne implements Invariant {
    @Override
    public String name() {
        return "parcels-back-one";
    }

    @Override
    public String reference() {
        return "F-14, A-37, ADR 0015";
    }

    @Override
    public void check(WholeState state, Found found) {
        Map<String, String> backed = new TreeMap<>();
        Map<String, String> tied = new TreeMap<>();
        state.all(ParcelUse.KIND)
                .forEach(use -> tied.put(use.region() + "/" + use.parcelNo(), Project.KIND.key(use.projectId())));
        for (ParcelBacking backing : state.all(ParcelBacking.KIND)) {
            String parcel = backing.region() + "/" + backing.parcelNo();
            put(tied, parcel, subject(backing), found);
        }
        for (LinkageProject linkage : state.all(LinkageProject.KIND)) {
            if (linkage.status() != LinkageProject.Status.REFUSED) {
                linkage.newBuild()
                        .forEach(parcel -> put(
                                backed,
                                regionOf(state, linkage.projectId()) + "/" + parcel.parcelNo(),
                                Project.KIND.key(linkage.projectId()),
                                found));
            }
        }
        for (Project project : state.all(Project.KIND)) {
            boolean refused = state.find(LinkageProject.KIND, project.projectId())
                    .filter(linkage -> linkage.status() == LinkageProject.Status.REFUSED)
                    .isPresent();
            if (refused) {
                continue;
            }
            project.parcels()
                    .forEach(parcel -> put(
                            backed,
                            project.region() + "/" + parcel.parcelNo(),
                            Project.KIND.key(project.projectId()),
                            found));
        }
        for (CarbonProject project : state.all(CarbonProject.KIND)) {
            if (project.status() != CarbonProject.Status.REFUSED) {
                project.parcels()
                        .forEach(parcel -> put(
                                backed,
                                project.region() + "/" + parcel.parcelNo(),
                                CarbonProject.KIND.key(project.carbonProjectId()),
                                found));
            }
        }
        for (TicketIssue issue : state.all(TicketIssue.KIND)) {
            boolean live = state.find(Batch.KIND, issue.batchId())
                    .filter(batch -> batch.status() != Batch.Status.REFUSED)
                    .isPresent();
            if (live) {
                issue.plots()
                        .forEach(plot -> put(
                                backed,
                                issue.region() + "/" + plot.parcelNo(),
                                TicketIssue.KIND.key(issue.batchId()),
                                found));
            }
        }
        backed.forEach((parcel, subject) -> {
            if (!subject.equals(tied.get(parcel))) {
                found.violation(
                        subject,
                        "its parcel " + parcel + " is tied to "
                                + Optional.ofNullable(tied.get(parcel)).orElse("nothing"));
            }
        });
        tied.forEach((parcel, subject) -> {
            if (!backed.containsKey(parcel)) {
                found.violation(subject, "the parcel " + parcel + " is tied to it, which it does not name");
            }
        });
    }

    private static String regionOf(WholeState state, String projectId) {
        return state.find(Project.KIND, projectId).map(Project::region).orElse("");
    }

    private static String subject(ParcelBacking backing) {
        return switch (backing.use()) {
            case CARBON -> CarbonProject.KIND.key(backing.subjectId());
            case TICKETS -> TicketIssue.KIND.key(backing.subjectId());
        };
    }

    private static void put(Map<String, String> parcels, String parcel, String subject, Found found) {
        String other = parcels.put(parcel, subject);
        if (other != null) {
            found.violation(subject, "its parcel " + parcel + " backs " + other + " too");
        }
    }
}
