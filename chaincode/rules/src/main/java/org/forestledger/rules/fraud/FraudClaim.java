// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.fraud;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.money.Owed;
import org.forestledger.rules.money.Receipt;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.scheme.BookingForm;
import org.forestledger.rules.unit.Fen;

/**
 * What one beneficiary has to pay back of the income from a fraudulent batch (F-15). It is paid as everything is that comes
 * in: by a receipt that one person registers and another confirms.
 *
 * @param claimId the id: the return's and the number of the leg
 * @param returnId the return that it belongs to
 * @param debtor the account that got the money
 * @param fiscalAccount the account into which it is paid back
 * @param amount how much
 * @param receiptId the registered receipt
 * @param status whether it is paid
 */
public record FraudClaim(
        String claimId,
        String returnId,
        String debtor,
        String fiscalAccount,
        Fen amount,
        Optional<String> receiptId,
        Status status)
        implements Owed {
    /** Where claims are kept. */
    public static final Kind<FraudClaim> KIND = new Kind<>("fraudClaim", FraudClaim.class);

    /** Whether a claim is paid. */
    public enum Status {
        DUE,
        PAID
    }

    @Override
    public Fen due() {
        return amount;
    }

    @Override
    public void requireAwaitingMoney() {
        Refusal.unless(status == Status.DUE, RefusalCode.WRONG_STATE, "claim", claimId, "status", status);
    }

    @Override
    public void requireNoReceipt() {
        Refusal.unless(receiptId.isEmpty(), RefusalCode.WRONG_STATE, "claim", claimId, "receipt", receiptId.orElse(""));
    }

    @Override
    public void requireAccount(Work work, String account) {
        Refusal.unless(
                account.equals(fiscalAccount),
                RefusalCode.SETTLEMENT_ACCOUNT_WRONG,
                "claim",
                claimId,
                "account",
                account,
                "settlementAccount",
                fiscalAccount);
    }

    @Override
    public void registered(Work work, String receipt) {
        work.put(KIND, claimId, with(Optional.of(receipt), status));
    }

    @Override
    public void rejected(Work work) {
        work.put(KIND, claimId, with(Optional.empty(), status));
    }

    @Override
    public void confirmed(Work work, Receipt receipt) {
        work.put(KIND, claimId, with(receiptId, Status.PAID));
        receipt.coin(
                        fiscalAccount,
                        List.of(),
                        receipt.amount(),
                        BookingForm.RETURNED_INCOME,
                        Coin.Status.ARRIVED,
                        Optional.empty())
                .mint(work);
    }

    private FraudClaim with(Optional<String> receipt, Status next) {
        return new FraudClaim(claimId, returnId, debtor, fiscalAccount, amount, receipt, next);
    }
}
