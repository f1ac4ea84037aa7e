// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.carbon;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.agreement.Agreement;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.parcel.RegisterGate;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.project.Parcel;
import org.forestledger.rules.project.ParcelBacking;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.ruleset.RuleSetVersion;

/**
 * A developer files a validated carbon project for registration; its parcels are tied at once, and a parcel that backs another
 * carbon project is refused with DOUBLE_COUNTING, as is one that backs indicators or tickets unless the rule sets of both list the
 * two (YC-12, F-14, A-37). Where the region keeps a register, parcels stand in it; trees are
 * not registered.
 *
 * @param carbonProjectId the id of the new project
 * @param nameZh the Chinese name
 * @param nameEn the English name
 * @param unitType the kind of unit that it earns
 * @param methodology the methodology by which it is measured
 * @param developer the account to which its credits are issued
 * @param region the region in which its parcels are numbered
 * @param parcels one to 2,000 parcels, or trees
 * @param startedOn the day on which it began
 * @param validator the official code of the body that validated the design
 * @param designDocument the design document
 * @param validationReport the validator's report
 * @param ruleSetId a rule set in force that says what else its parcels may back; needed only where they do
 */
public record ProposeCarbonProject(
        String carbonProjectId,
        String nameZh,
        String nameEn,
        CarbonUnitType unitType,
        String methodology,
        String developer,
        String region,
        List<Parcel> parcels,
        LocalDate startedOn,
        String validator,
        Evidence designDocument,
        Evidence validationReport,
        Optional<String> ruleSetId)
        implements Command {
    private static final int MAX_PARCELS = 2_000;

    /** A project whose parcels back nothing else. */
    public ProposeCarbonProject(
            String carbonProjectId,
            String nameZh,
            String nameEn,
            CarbonUnitType unitType,
            String methodology,
            String developer,
            String region,
            List<Parcel> parcels,
            LocalDate startedOn,
            String validator,
            Evidence designDocument,
            Evidence validationReport) {
        this(
                carbonProjectId,
                nameZh,
                nameEn,
                unitType,
                methodology,
                developer,
                region,
                parcels,
                startedOn,
                validator,
                designDocument,
                validationReport,
                Optional.empty());
    }

    @Override
    public void decide(Work work) {
        Work.requireId("carbonProjectId", carbonProjectId);
        Work.requireId("methodology", methodology);
        Work.requireId("region", region);
        Work.requireId("validator", validator);
        Refusal.unless(!nameZh.isBlank(), RefusalCode.INVALID_FIELD, "field", "nameZh");
        Refusal.unless(!startedOn.isAfter(work.tx().today()), RefusalCode.INVALID_FIELD, "field", "startedOn");
        Refusal.unless(!parcels.isEmpty(), RefusalCode.MISSING_FIELD, "field", "parcels");
        Refusal.unless(
                parcels.size() <= MAX_PARCELS, RefusalCode.TOO_LONG, "field", "parcels", "maxItems", MAX_PARCELS);
        Guards.requireAccount(work.caller(), developer);
        Account.active(work, developer);
        ruleSetId.ifPresent(id -> RuleSetVersion.requireActive(work, id));
        for (Parcel parcel : parcels) {
            Refusal.unless(parcel.area().centiMu() > 0, RefusalCode.INVALID_FIELD, "field", "parcels.area");
            if (unitType != CarbonUnitType.TREE) {
                RegisterGate.require(work, region, parcel.parcelNo(), parcel.area());
            }
            ParcelBacking.claim(
                    work,
                    new ParcelBacking(region, parcel.parcelNo(), ParcelBacking.Use.CARBON, carbonProjectId, ruleSetId),
                    RefusalCode.DOUBLE_COUNTING,
                    RefusalCode.DOUBLE_COUNTING);
        }
        unitType.requireStart(startedOn);
        CarbonProject project = new CarbonProject(
                carbonProjectId,
                nameZh,
                nameEn,
                unitType,
                methodology,
                developer,
                region,
                parcels,
                startedOn,
                validator,
                designDocument,
                validationReport,
                Optional.empty(),
                CarbonProject.Status.PROPOSED,
                work.caller().person(),
                ruleSetId);
        work.create(CarbonProject.KIND, carbonProjectId, project);
        Agreement.propose(work, AgreementKind.CARBON_PROJECT, carbonProjectId, project);
        work.answer(CarbonProject.KIND, carbonProjectId, project);
    }
}
