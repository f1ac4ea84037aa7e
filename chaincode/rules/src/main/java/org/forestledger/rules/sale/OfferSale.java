// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.sale;

import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.hold.Hold;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.lot.TransferLots;
import org.forestledger.rules.market.MarketRules;
import org.forestledger.rules.market.MarketRulesVersion;
import org.forestledger.rules.market.Regions;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.protection.CreditRecord;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.trade.InstalmentPlan;
import org.forestledger.rules.unit.Fen;

/**
 * An owner offers lots to one buyer at a fixed price; the lots are held until they are paid, declined or expired (F-50).
 *
 * <p>For what may be transferred freely: tickets, credits, and indicators once they have left their first holder by a trade.
 *
 * @param saleId the id of the new sale
 * @param sellerAccount the owner
 * @param buyerAccount the buyer
 * @param slices one to 200 ranges of one batch
 * @param pricePerUnit the price of one unit (ticket, tonne, 1/100 mu), fen, above zero
 * @param settlementAccount the fiscal account into which the buyer pays
 * @param expiresAt until when the buyer may accept and pay
 * @param instalments how the price is paid in parts, where the market rules of the region allow that (F-39)
 */
public record OfferSale(
        String saleId,
        String sellerAccount,
        String buyerAccount,
        List<LotSlice> slices,
        Fen pricePerUnit,
        String settlementAccount,
        Instant expiresAt,
        Optional<InstalmentPlan.Asked> instalments)
        implements Command {
    /** An offer that is paid at once. */
    public OfferSale(
            String saleId,
            String sellerAccount,
            String buyerAccount,
            List<LotSlice> slices,
            Fen pricePerUnit,
            String settlementAccount,
            Instant expiresAt) {
        this(saleId, sellerAccount, buyerAccount, slices, pricePerUnit, settlementAccount, expiresAt, Optional.empty());
    }

    @Override
    public void decide(Work work) {
        Work.requireId("saleId", saleId);
        TransferLots.requireSome(slices);
        String batchId = slices.get(0).batchId();
        Refusal.unless(
                slices.stream().allMatch(slice -> slice.batchId().equals(batchId)),
                RefusalCode.INVALID_FIELD,
                "field",
                "slices",
                "expected",
                "ranges of one batch");
        Refusal.unless(!pricePerUnit.isZero(), RefusalCode.INVALID_FIELD, "field", "pricePerUnit");
        Guards.requireAccount(work.caller(), sellerAccount);
        CreditRecord.requireUnlisted(work, Account.mayGive(work, sellerAccount));
        CreditRecord.requireUnlisted(work, Account.active(work, buyerAccount));
        Refusal.unless(!sellerAccount.equals(buyerAccount), RefusalCode.INVALID_FIELD, "field", "buyerAccount");
        Account.active(work, settlementAccount, AccountKind.FISCAL);
        Batch.requireFreeTransfer(work, batchId, sellerAccount);
        Hold.create(work, saleId, sellerAccount, buyerAccount, slices, Optional.of(saleId), expiresAt);
        long units = slices.stream().mapToLong(slice -> slice.range().count()).sum();
        Optional<MarketRulesVersion> market = Regions.marketOf(work, work.get(Batch.KIND, batchId));
        Sale sale = new Sale(
                saleId,
                batchId,
                units,
                sellerAccount,
                buyerAccount,
                pricePerUnit,
                Fen.of(pricePerUnit.toBigInteger().multiply(BigInteger.valueOf(units))),
                settlementAccount,
                market.map(MarketRulesVersion::versionId),
                Optional.empty(),
                Sale.Status.OFFERED,
                expiresAt,
                work.caller().person(),
                Optional.empty());
        work.create(Sale.KIND, saleId, sale);
        instalments.ifPresent(asked -> InstalmentPlan.agree(work, saleId, sale.gross(), asked, requireRules(market)));
        work.answer(Sale.KIND, saleId, sale);
    }

    private static MarketRules requireRules(Optional<MarketRulesVersion> market) {
        return market.orElseThrow(() -> Refusal.of(RefusalCode.MARKET_RULES_MISSING, "section", "instalments")
                        .asException())
                .document();
    }
}
