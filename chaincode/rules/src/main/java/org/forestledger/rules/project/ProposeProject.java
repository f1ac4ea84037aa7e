// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.project;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.record.GateContext;
import org.forestledger.rules.record.GateEvent;
import org.forestledger.rules.record.RecordGates;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.ruleset.RuleSetVersion;

/**
 * The state side proposes a project with its parcels and plan; every parcel backs one project only (F-14). Where the region keeps
 * a register, the parcels stand in it.
 *
 * @param projectId the id of the new project
 * @param nameZh the Chinese name
 * @param nameEn the English name
 * @param region the region
 * @param origin new or existing stock
 * @param route who carries it out
 * @param projectCompanyAccount the project company; required on its route
 * @param partnerAccount the third party
 * @param townshipAccount the township
 * @param parcels one to 2,000 parcels
 * @param plan the implementation plan
 * @param ruleSetId the rule set under which its indicators will be issued, in force; needed only where a parcel backs carbon or tickets
 *     too
 */
public record ProposeProject(
        String projectId,
        String nameZh,
        String nameEn,
        String region,
        Project.Origin origin,
        Project.Route route,
        Optional<String> projectCompanyAccount,
        Optional<String> partnerAccount,
        Optional<String> townshipAccount,
        List<Parcel> parcels,
        Evidence plan,
        Optional<String> ruleSetId)
        implements Command {
    private static final int MAX_PARCELS = 2_000;

    /** A project whose parcels back nothing else. */
    public ProposeProject(
            String projectId,
            String nameZh,
            String nameEn,
            String region,
            Project.Origin origin,
            Project.Route route,
            Optional<String> projectCompanyAccount,
            Optional<String> partnerAccount,
            Optional<String> townshipAccount,
            List<Parcel> parcels,
            Evidence plan) {
        this(
                projectId,
                nameZh,
                nameEn,
                region,
                origin,
                route,
                projectCompanyAccount,
                partnerAccount,
                townshipAccount,
                parcels,
                plan,
                Optional.empty());
    }

    @Override
    public void decide(Work work) {
        Work.requireId("projectId", projectId);
        Work.requireId("region", region);
        Refusal.unless(!nameZh.isBlank(), RefusalCode.INVALID_FIELD, "field", "nameZh");
        Refusal.unless(
                !parcels.isEmpty() && parcels.size() <= MAX_PARCELS,
                RefusalCode.TOO_LONG,
                "field",
                "parcels",
                "maxItems",
                MAX_PARCELS);
        projectCompanyAccount.ifPresent(id -> Account.active(work, id, AccountKind.PROJECT_COMPANY));
        partnerAccount.ifPresent(id -> Account.active(work, id, AccountKind.PARTNER));
        townshipAccount.ifPresent(id -> Account.active(work, id, AccountKind.TOWNSHIP));
        Refusal.unless(
                route != Project.Route.PROJECT_COMPANY || projectCompanyAccount.isPresent(),
                RefusalCode.MISSING_FIELD,
                "field",
                "projectCompanyAccount");
        ruleSetId.ifPresent(id -> RuleSetVersion.requireActive(work, id));
        for (Parcel parcel : parcels) {
            ParcelUse.claim(work, region, parcel, projectId, ruleSetId);
        }
        Project project = new Project(
                projectId,
                nameZh,
                nameEn,
                region,
                origin,
                route,
                projectCompanyAccount,
                partnerAccount,
                townshipAccount,
                parcels,
                plan,
                Optional.empty(),
                List.of(),
                Project.Status.PROPOSED,
                work.caller().person(),
                ruleSetId);
        RecordGates.require(work, GateEvent.PROPOSE_PROJECT, GateContext.proposing(project));
        work.create(Project.KIND, projectId, project);
        work.answer(Project.KIND, projectId, project);
    }
}
