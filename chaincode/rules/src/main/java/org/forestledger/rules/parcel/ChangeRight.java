// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.parcel;

import java.time.LocalDate;
import java.util.Optional;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.ruleset.RuleSetVersion;
import org.forestledger.rules.scheme.Unit;

/**
 * An officer of the county records a new holder of one of the three rights to a parcel; the other two stay (YC-25). A management
 * right lies inside the contract right; a certificate of it needs the years that the rule set fixes (YC-19).
 *
 * @param changeId the id of the change
 * @param parcelId the parcel
 * @param layer which right
 * @param holder who has it from now on, 1 to 200 characters
 * @param certificateNo the number of the certificate; only a management right may have none
 * @param from the first day; not for ownership
 * @param to the last day, today or later; not for ownership
 * @param evidence the contract or the decision
 */
public record ChangeRight(
        String changeId,
        String parcelId,
        RightLayer layer,
        String holder,
        Optional<String> certificateNo,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Evidence evidence)
        implements Command {
    private static final int MAX_NAME = 200;

    @Override
    public void decide(Work work) {
        requireForm(work.tx().today());
        RegisteredParcel parcel = work.get(RegisteredParcel.KIND, parcelId);
        ParcelRegister register = ParcelRegister.ofCaller(work, parcel.registerId());
        parcel.requireStanding();
        ParcelRights rights = ParcelRights.of(work, parcelId);
        LandRight right = new LandRight(holder, certificateNo, from, to, changeId);
        ParcelRights changed = rights.with(layer, right);
        requireBase(changed);
        requireTerms(changed, work.tx().today());
        if (layer == RightLayer.MANAGEMENT && certificateNo.isPresent()) {
            requireYears(work.get(RuleSetVersion.KIND, register.ruleSetVersion()));
        }
        work.create(
                RightChange.KIND,
                changeId,
                new RightChange(
                        changeId,
                        parcelId,
                        layer,
                        rights.at(layer),
                        right,
                        evidence,
                        work.tx().today(),
                        work.caller().person()));
        work.answer(ParcelRights.KIND, parcelId, changed);
    }

    private void requireForm(LocalDate today) {
        Work.requireId("changeId", changeId);
        requireText("holder", holder);
        certificateNo.ifPresent(no -> requireText("certificateNo", no));
        Refusal.unless(
                layer == RightLayer.MANAGEMENT || certificateNo.isPresent(),
                RefusalCode.MISSING_FIELD,
                "field",
                "certificateNo");
        boolean termFits = layer == RightLayer.OWNERSHIP
                ? from.isEmpty() && to.isEmpty()
                : from.isPresent()
                        && to.isPresent()
                        && !to.get().isBefore(from.get())
                        && !to.get().isBefore(today);
        Refusal.unless(termFits, RefusalCode.INVALID_FIELD, "field", "to", "layer", layer);
    }

    private static void requireText(String field, String text) {
        Refusal.unless(!text.isBlank(), RefusalCode.MISSING_FIELD, "field", field);
        Refusal.unless(text.length() <= MAX_NAME, RefusalCode.TOO_LONG, "field", field, "maxCharacters", MAX_NAME);
    }

    private void requireBase(ParcelRights changed) {
        Refusal.unless(
                changed.ownershipHolder().isPresent(),
                RefusalCode.RIGHT_BASE_MISSING,
                "parcel",
                parcelId,
                "layer",
                layer);
    }

    /** A management right whose days are over binds a new contract right no more. */
    private void requireTerms(ParcelRights changed, LocalDate today) {
        Optional<LandRight> contract = changed.contractHolder();
        Optional<LandRight> management = changed.managementHolder().filter(right -> right.runsOn(today));
        if (layer == RightLayer.OWNERSHIP || contract.isEmpty() || management.isEmpty()) {
            return;
        }
        Refusal.unless(
                management.get().liesIn(contract.get()),
                RefusalCode.RIGHT_TERM_OUTSIDE,
                "parcel",
                parcelId,
                "contractFrom",
                contract.get().from().orElseThrow(),
                "contractTo",
                contract.get().to().orElseThrow(),
                "managementFrom",
                management.get().from().orElseThrow(),
                "managementTo",
                management.get().to().orElseThrow());
    }

    /** A term from 1 January to 31 December five years later is five years. */
    private void requireYears(RuleSetVersion rules) {
        rules.findNumber("managementCertificateYearsLeast", Unit.YEARS)
                .ifPresent(years -> Refusal.unless(
                        !to.orElseThrow()
                                .plusDays(1)
                                .isBefore(from.orElseThrow().plusYears(years)),
                        RefusalCode.CERTIFICATE_TERM_TOO_SHORT,
                        "from",
                        from.orElseThrow(),
                        "to",
                        to.orElseThrow(),
                        "yearsLeast",
                        years));
    }
}
