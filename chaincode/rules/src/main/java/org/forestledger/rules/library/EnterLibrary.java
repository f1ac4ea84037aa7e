// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.library;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.landmaking.LandTerms;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.plan.AnnualPlan;
import org.forestledger.rules.plan.PlanType;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.workflow.WorkflowGates;
import org.forestledger.rules.workflow.WorkflowStep;

/**
 * The agency takes a project into the library (XM-12, XM-14): accepted by its workflow (XM-22, XM-24), banked, and in the
 * reserve plan of the year (XM-11). What is in the library can be issued as nothing else.
 *
 * <p>A project that was taken out comes back by the same function; one that is in, or supplied, does not.
 *
 * @param projectId the project
 * @param reason why, for people to read
 * @param document the record of entry
 */
public record EnterLibrary(String projectId, String reason, Evidence document) implements Command {
    @Override
    public void decide(Work work) {
        Refusal.unless(!reason.isBlank(), RefusalCode.MISSING_FIELD, "field", "reason");
        LandTerms terms = LandTerms.approved(work, projectId);
        terms.requireAgency(work);
        Optional<LibraryEntry> standing = work.find(LibraryEntry.KIND, projectId);
        standing.ifPresent(EnterLibrary::requireOut);
        Project project = work.get(Project.KIND, projectId);
        if (standing.isEmpty()) {
            WorkflowGates.requireRun(work, project, WorkflowStep.Gate.BANK);
            project.require(Project.Status.BANKED, RefusalCode.WRONG_STATE);
        }
        AnnualPlan.requireHolds(work, terms.ruleSetId(work), PlanType.RESERVE, projectId);
        if (standing.isEmpty()) {
            work.put(Project.KIND, projectId, project.issued());
        }
        LibraryEntry entry = standing.orElseGet(() -> new LibraryEntry(
                projectId,
                terms.agencyAccount(),
                project.bankedArea().orElseThrow(),
                List.of(),
                LibraryEntry.Status.TAKEN_OUT));
        LibraryMove move = new LibraryMove(
                LibraryMove.Cause.ENTERED,
                reason,
                work.tx().today(),
                work.caller().person(),
                document);
        work.answer(LibraryEntry.KIND, projectId, entry.moving(move, LibraryEntry.Status.IN_LIBRARY));
    }

    private static void requireOut(LibraryEntry entry) {
        Refusal.unless(
                entry.status() != LibraryEntry.Status.IN_LIBRARY,
                RefusalCode.ALREADY_IN_LIBRARY,
                "project",
                entry.projectId());
        Refusal.unless(
                entry.status() == LibraryEntry.Status.TAKEN_OUT,
                RefusalCode.WRONG_STATE,
                "project",
                entry.projectId(),
                "status",
                entry.status());
    }
}
