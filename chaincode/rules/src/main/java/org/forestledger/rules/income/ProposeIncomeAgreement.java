// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.income;

import java.time.LocalDate;
import java.util.Optional;
import org.forestledger.rules.agreement.Agreement;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.equity.ProjectCompany;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Bps;

/**
 * State company or third party proposes other parts of the rest than the shares (RZ-19). The control floor does not bind
 * them: it is about shares (RZ-07). Both sign, and the government takes notice.
 *
 * @param incomeAgreementId the id of the new agreement
 * @param companyAccount the project company
 * @param stateCompanyBps the state company's part of the rest; absent to let the shares count again
 * @param until the last day on which it counts, today or later; absent for an agreement without an end
 * @param replaces the agreement that was agreed on last; absent for the first one
 * @param document the signed paper
 */
public record ProposeIncomeAgreement(
        String incomeAgreementId,
        String companyAccount,
        Optional<Bps> stateCompanyBps,
        Optional<LocalDate> until,
        Optional<String> replaces,
        Evidence document)
        implements Command {
    @Override
    public void decide(Work work) {
        Work.requireId("incomeAgreementId", incomeAgreementId);
        ProjectCompany company = work.get(ProjectCompany.KIND, companyAccount);
        boolean stateCompany = work.caller().accounts().contains(company.controlHolder());
        Guards.requireAccount(work.caller(), stateCompany ? company.controlHolder() : company.partnerAccount());
        Refusal.unless(
                stateCompanyBps.isPresent() || replaces.isPresent(),
                RefusalCode.MISSING_FIELD,
                "field",
                "stateCompanyBps");
        boolean inTime = until.map(last ->
                        stateCompanyBps.isPresent() && !last.isBefore(work.tx().today()))
                .orElse(true);
        Refusal.unless(inTime, RefusalCode.INVALID_FIELD, "field", "until");
        IncomeAgreementInForce.requireLast(work, companyAccount, replaces);
        IncomeAgreement proposed = new IncomeAgreement(
                incomeAgreementId,
                companyAccount,
                stateCompanyBps,
                until,
                replaces,
                document,
                work.caller().person());
        work.create(IncomeAgreement.KIND, incomeAgreementId, proposed);
        Agreement.propose(work, AgreementKind.INCOME, incomeAgreementId, proposed);
        work.answer(IncomeAgreement.KIND, incomeAgreementId, proposed);
    }
}
