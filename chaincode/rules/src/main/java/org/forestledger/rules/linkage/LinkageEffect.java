// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.linkage;

import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.ParcelUse;
import org.forestledger.rules.project.Project;

/** What the end of an agreement on a linkage project does. */
public final class LinkageEffect {
    private LinkageEffect() {}

    /** The terms hold. */
    public static void agreed(Work work, String projectId) {
        LinkageProject project = work.get(LinkageProject.KIND, projectId);
        work.put(LinkageProject.KIND, projectId, project.with(LinkageProject.Status.AGREED));
    }

    /** The parcels are free for another proposal, and the special account too unless money lies in it (CS-27). */
    public static void refused(Work work, String projectId) {
        LinkageProject project = work.get(LinkageProject.KIND, projectId);
        String region = work.get(Project.KIND, projectId).region();
        project.reclaimed().forEach(parcel -> ParcelUse.release(work, region, parcel.parcelNo()));
        project.newBuild().forEach(parcel -> ParcelUse.release(work, region, parcel.parcelNo()));
        if (LinkageBook.of(work, projectId).coins().isEmpty()) {
            work.delete(SpecialAccount.KIND, project.accounts().special());
        }
        work.put(LinkageProject.KIND, projectId, project.with(LinkageProject.Status.REFUSED));
    }
}
