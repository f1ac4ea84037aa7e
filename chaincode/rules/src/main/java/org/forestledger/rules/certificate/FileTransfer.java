// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.certificate;

import java.util.Optional;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.record.GateContext;
import org.forestledger.rules.record.GateEvent;
import org.forestledger.rules.record.RecordGates;
import org.forestledger.rules.ruleset.RuleSetVersion;
import org.forestledger.rules.unit.CentiMu;

/**
 * A transfer of the right to run a forest is filed, after it was offered in public (流转, YC-06); where the region
 * has types of records, after what they want. Transfers of any length can be registered; the certificate has a shortest term.
 *
 * @param rightId the id of the new right
 * @param ruleSetId the rule set that governs it
 * @param region the region in which the parcel is numbered
 * @param parcelNo the parcel
 * @param area the area
 * @param village the account of the village that owns the land
 * @param holder the account or member number of who will run it
 * @param term from the day on which it begins to its last day
 * @param contract the contract on the standard form (YC-20)
 * @param publication the public offer
 */
public record FileTransfer(
        String rightId,
        String ruleSetId,
        String region,
        String parcelNo,
        CentiMu area,
        String village,
        String holder,
        Term term,
        Evidence contract,
        Evidence publication)
        implements Command {
    @Override
    public void decide(Work work) {
        ForestRight right = new ForestRight(
                rightId,
                Certificate.CertificateKind.MANAGEMENT,
                ruleSetId,
                region,
                parcelNo,
                area,
                village,
                holder,
                term,
                Optional.empty(),
                contract,
                publication,
                ForestRight.Status.FILED,
                work.caller().person(),
                Optional.empty());
        RightFiling.requireForm(right);
        RuleSetVersion.requireActive(work, ruleSetId);
        RightFiling.store(work, right);
        RecordGates.require(work, GateEvent.FILE_TRANSFER, GateContext.of(right));
    }
}
