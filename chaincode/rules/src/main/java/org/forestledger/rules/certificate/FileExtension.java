// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.certificate;

import java.time.LocalDate;
import java.util.Optional;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.ruleset.RuleSetVersion;
import org.forestledger.rules.unit.CentiMu;

/**
 * An extension of a forest contract ahead of its end is filed (延包, YC-18): only where the contract still runs and has no more
 * years left than the rule set allows.
 *
 * @param rightId the id of the new right
 * @param ruleSetId the rule set that governs it
 * @param region the region in which the parcel is numbered
 * @param parcelNo the parcel
 * @param area the area
 * @param village the account of the village that owns the land
 * @param holder the account or member number of who has the contract
 * @param contractEndsOn the last day of the contract as it stands, today or later
 * @param extendedTo the last day after the extension
 * @param contract the new contract on the standard form (YC-20)
 * @param minutes the village's decision
 */
public record FileExtension(
        String rightId,
        String ruleSetId,
        String region,
        String parcelNo,
        CentiMu area,
        String village,
        String holder,
        LocalDate contractEndsOn,
        LocalDate extendedTo,
        Evidence contract,
        Evidence minutes)
        implements Command {
    private static final String YEARS_MOST = "extensionRemainingYearsMost";

    @Override
    public void decide(Work work) {
        ForestRight right = new ForestRight(
                rightId,
                Certificate.CertificateKind.EXTENSION,
                ruleSetId,
                region,
                parcelNo,
                area,
                village,
                holder,
                new Term(contractEndsOn, extendedTo),
                Optional.of(contractEndsOn),
                contract,
                minutes,
                ForestRight.Status.FILED,
                work.caller().person(),
                Optional.empty());
        RightFiling.requireForm(right);
        LocalDate today = work.tx().today();
        Refusal.unless(!contractEndsOn.isBefore(today), RefusalCode.INVALID_FIELD, "field", "contractEndsOn");
        int most = RuleSetVersion.requireActive(work, ruleSetId).years(YEARS_MOST);
        Refusal.unless(
                new Term(today, contractEndsOn).isAtMost(most),
                RefusalCode.REMAINING_TERM_TOO_LONG,
                "contractEndsOn",
                contractEndsOn,
                "latest",
                today.plusYears(most));
        RightFiling.store(work, right);
    }
}
