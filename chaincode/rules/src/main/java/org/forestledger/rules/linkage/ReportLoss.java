// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.linkage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.ruleset.RuleSetVersion;
import org.forestledger.rules.scheme.Leg;
import org.forestledger.rules.scheme.Scheme;
import org.forestledger.rules.scheme.SchemeEvaluator;
import org.forestledger.rules.scheme.SchemeUse;
import org.forestledger.rules.scheme.Unit;
import org.forestledger.rules.unit.CentiMu;

/**
 * An inspector reports farmland as lost: the township owes the penalty of the rules in force today, from its fiscal
 * transfers and never from the special account (CS-18, CS-27, A-28, A-29). An area is charged once.
 *
 * @param lossId the id of the new loss
 * @param projectId the accepted project
 * @param parcelNo the parcel
 * @param area the lost area, at most what the parcel still has
 * @param cause why it is lost
 * @param chargedAccount the account to charge: the fiscal transfers of the project's township
 * @param documents the papers, 1 to 50
 */
public record ReportLoss(
        String lossId,
        String projectId,
        String parcelNo,
        CentiMu area,
        LinkageLoss.Cause cause,
        String chargedAccount,
        List<Evidence> documents)
        implements Command {
    private static final String RESTORE_MONTHS = "lossRestoreMonths";
    private static final long MAX_MONTHS = 1_200;

    @Override
    public void decide(Work work) {
        Work.requireId("lossId", lossId);
        AcceptLinkage.requireEvidence(documents);
        Refusal.unless(area.centiMu() > 0, RefusalCode.INVALID_FIELD, "field", "area");
        LinkageProject linkage = work.get(LinkageProject.KIND, projectId);
        linkage.requireAccepted();
        LinkageAccounts.requireChargeable(work, chargedAccount);
        Refusal.unless(
                chargedAccount.equals(linkage.accounts().townshipTransfer()),
                RefusalCode.ACCOUNT_NOT_OF_TOWNSHIP,
                "account",
                chargedAccount,
                "agreed",
                linkage.accounts().townshipTransfer());
        LinkageCare care = work.get(LinkageCare.KIND, projectId);
        LinkageCare.ParcelCare parcel = care.parcel(parcelNo);
        Refusal.unless(
                area.compareTo(parcel.kept()) <= 0,
                RefusalCode.LOSS_EXCEEDS_PARCEL,
                "parcelNo",
                parcelNo,
                "lostMu",
                area.toMu(),
                "keptMu",
                parcel.kept().toMu());
        LinkageLoss loss = loss(work, linkage);
        for (int i = 0; i < loss.computed().legs().size(); i++) {
            claim(work, linkage, loss, i);
        }
        work.put(
                LinkageCare.KIND,
                projectId,
                care.withLost(parcelNo, parcel.lost().plus(area)));
        work.create(LinkageLoss.KIND, lossId, loss);
        work.answer(LinkageLoss.KIND, lossId, loss);
    }

    private LinkageLoss loss(Work work, LinkageProject linkage) {
        RuleSetVersion rules = RuleSetVersion.requireActive(work, linkage.ruleSetId());
        Scheme scheme = rules.schemeFor(SchemeUse.LINKAGE_LOSS_PENALTY);
        Map<String, String> inputs = Map.of(LinkageLoss.AREA_INPUT, area.toMu());
        LocalDate today = work.tx().today();
        long months = Math.min(rules.number(RESTORE_MONTHS, Unit.MONTHS), MAX_MONTHS);
        return new LinkageLoss(
                lossId,
                projectId,
                parcelNo,
                area,
                cause,
                chargedAccount,
                rules.versionId(),
                scheme,
                inputs,
                SchemeEvaluator.evaluate(scheme, inputs).orThrow(),
                today,
                today.plusMonths(months),
                documents,
                LinkageLoss.Status.REPORTED,
                Optional.empty(),
                work.caller().person(),
                Optional.empty());
    }

    private static void claim(Work work, LinkageProject linkage, LinkageLoss loss, int index) {
        Leg leg = loss.computed().legs().get(index);
        List<String> accounts = linkage.accounts().along(leg.route(), "");
        Refusal.unless(
                accounts.get(0).equals(loss.chargedAccount()),
                RefusalCode.ROUTE_VIOLATION,
                "beneficiary",
                leg.beneficiary(),
                "accounts",
                accounts);
        LinkageCoins.mint(
                work, loss.coinId(index), leg.amountFen(), accounts, leg.form(), "linkageLoss/" + loss.lossId());
    }
}
