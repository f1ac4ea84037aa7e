// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.compensation;

import java.time.LocalDate;
import java.util.Optional;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.landmaking.LandTerms;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.library.LibraryEntry;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Fen;

/**
 * The agency enters the sale of land that has left the library by supply (XM-29).
 *
 * @param dealId the number of the land transfer contract
 * @param projectId the project
 * @param buyerName who bought the land
 * @param fiscalAccount where the price is paid in
 * @param total the whole price
 * @param soldOn the day of the contract, today or before
 * @param contract the contract
 */
public record RegisterLandDeal(
        String dealId,
        String projectId,
        String buyerName,
        String fiscalAccount,
        Fen total,
        LocalDate soldOn,
        Evidence contract)
        implements Command {
    @Override
    public void decide(Work work) {
        Work.requireId("dealId", dealId);
        Refusal.unless(!buyerName.isBlank(), RefusalCode.MISSING_FIELD, "field", "buyerName");
        Refusal.unless(!total.isZero(), RefusalCode.INVALID_FIELD, "field", "total");
        Refusal.unless(
                !soldOn.isAfter(work.tx().today()), RefusalCode.INVALID_FIELD, "field", "soldOn", "value", soldOn);
        Account.active(work, fiscalAccount, AccountKind.FISCAL);
        LandTerms.approved(work, projectId).requireAgency(work);
        LibraryEntry.requireSupplied(work, projectId);
        LandDeal deal = new LandDeal(
                dealId,
                projectId,
                buyerName,
                fiscalAccount,
                total,
                soldOn,
                contract,
                Fen.ZERO,
                Fen.ZERO,
                Optional.empty(),
                work.caller().person());
        work.create(LandDeal.KIND, dealId, deal);
        work.answer(LandDeal.KIND, dealId, deal);
    }
}
