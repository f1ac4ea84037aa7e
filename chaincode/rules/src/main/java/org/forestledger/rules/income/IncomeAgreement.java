// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.income;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.share.Holding;
import org.forestledger.rules.share.ShareTable;
import org.forestledger.rules.unit.Bps;

/**
 * The parts of a project company's rest that state company and third party have agreed on instead of their shares (RZ-19,
 * It moves income between these two only: whoever else holds shares keeps what the shares give.
 *
 * @param incomeAgreementId the id
 * @param companyAccount the project company
 * @param stateCompanyBps the state company's part of the rest; empty for an agreement that the shares count again
 * @param until the last day on which it counts; empty without an end
 * @param replaces the agreement that it takes the place of
 * @param document the signed paper
 * @param proposedBy who proposed it
 */
public record IncomeAgreement(
        String incomeAgreementId,
        String companyAccount,
        Optional<Bps> stateCompanyBps,
        Optional<LocalDate> until,
        Optional<String> replaces,
        Evidence document,
        String proposedBy) {
    /** Where income agreements are kept. */
    public static final Kind<IncomeAgreement> KIND = new Kind<>("incomeAgreement", IncomeAgreement.class);

    private static final String STATE_COMPANY = "stateCompany";
    private static final String THIRD_PARTY = "thirdParty";

    /** What counts for a project company on the day of this transaction; empty where the shares count. */
    public static Optional<IncomeAgreement> counting(Work work, String companyAccount) {
        return IncomeAgreementInForce.of(work, companyAccount)
                .map(id -> work.get(KIND, id))
                .filter(agreed -> agreed.stateCompanyBps.isPresent())
                .filter(agreed -> agreed.until
                        .map(last -> !work.tx().today().isAfter(last))
                        .orElse(true));
    }

    /**
     * Who has how much of the rest, as a scheme's input.
     *
     * @param shareTable the shares as {@code role:bps}, the same form as the answer
     * @return the table; refused with INCOME_AGREEMENT_UNCOVERED where the other shareholders leave less than nothing for
     *     the third party
     */
    public String partsOf(String shareTable) {
        ShareTable shares = ShareTable.parse("capTable", shareTable, Optional.empty());
        int stateCompany = stateCompanyBps.orElseThrow().bps();
        int others = Bps.WHOLE
                - shares.shareOf(STATE_COMPANY).bps()
                - shares.shareOf(THIRD_PARTY).bps();
        int thirdParty = Bps.WHOLE - stateCompany - others;
        Refusal.unless(
                thirdParty >= 0,
                RefusalCode.INCOME_AGREEMENT_UNCOVERED,
                "incomeAgreement",
                incomeAgreementId,
                "stateCompanyBps",
                stateCompany,
                "othersBps",
                others);
        List<Holding> parts = new ArrayList<>();
        shares.holdings().stream()
                .filter(holding -> !holding.holder().equals(STATE_COMPANY))
                .filter(holding -> !holding.holder().equals(THIRD_PARTY))
                .forEach(parts::add);
        if (thirdParty > 0) {
            parts.add(new Holding(THIRD_PARTY, Bps.of(thirdParty)));
        }
        // It stands in the table with nothing as well: it has what rounding leaves.
        parts.add(new Holding(STATE_COMPANY, Bps.of(stateCompany)));
        return new ShareTable(parts, Optional.empty()).toText();
    }
}
