// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.fund;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.linkage.LinkageBook;
import org.forestledger.rules.linkage.SpecialAccount;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.money.Incoming;
import org.forestledger.rules.money.Payable;
import org.forestledger.rules.money.Receipt;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.scheme.BookingForm;
import org.forestledger.rules.unit.Fen;

/**
 * Money that the treasury has paid into an account for one project (XM-28, CS-27): registered by who paid it, decided on by
 * who received it.
 *
 * @param fundId the id
 * @param projectId the project
 * @param source where it comes from (XM-28)
 * @param purpose what alone it may be paid for (CS-23, XM-33); absent where the project's account says enough
 * @param payerAccount the treasury's account
 * @param account the account in which the money lies
 * @param amount how much, fen
 * @param voucher the bank voucher
 * @param receivedOn the bank's date
 * @param status whether it is confirmed
 * @param registeredBy who registered it
 * @param decidedBy who decided
 */
public record Fund(
        String fundId,
        String projectId,
        Source source,
        Optional<String> purpose,
        String payerAccount,
        String account,
        Fen amount,
        Evidence voucher,
        LocalDate receivedOn,
        Receipt.Status status,
        String registeredBy,
        Optional<String> decidedBy)
        implements Incoming<Fund>, Payable<Fund> {
    /** Where funds are kept. */
    public static final Kind<Fund> KIND = new Kind<>("fund", Fund.class);

    /** Where money comes from (XM-28). */
    public enum Source {
        /** Special bonds of the government. */
        SPECIAL_BOND,
        /** The yearly budget. */
        YEARLY_BUDGET,
        /** Paid ahead by the treasury and offset against the compensation for land that is sold later. */
        PRE_ALLOCATION,
        /** Grants of superior authorities and other public money. */
        OTHER_PUBLIC
    }

    /** The id of the coin that the confirmation makes. */
    public String coinId() {
        return fundId + ":fund";
    }

    @Override
    public Payable<Fund> owed(Work work) {
        return this;
    }

    @Override
    public Fund decided(Receipt.Status next, String by) {
        return new Fund(
                fundId,
                projectId,
                source,
                purpose,
                payerAccount,
                account,
                amount,
                voucher,
                receivedOn,
                next,
                registeredBy,
                Optional.of(by));
    }

    /**
     * The money lies in the account; a special account's book and a project's advances know of it. Refused with
     * FUND_OF_OTHER_PROJECT where a special account serves the project no more, as it was refused meanwhile (CS-27).
     */
    @Override
    public void confirmed(Work work, Fund fund) {
        new Coin(
                        coinId(),
                        amount,
                        account,
                        account,
                        List.of(),
                        BookingForm.PROJECT_FUND,
                        KIND.key(fundId),
                        Optional.empty(),
                        Coin.Status.ARRIVED,
                        Optional.empty(),
                        1,
                        purpose)
                .mint(work);
        if (work.get(Account.KIND, account).accountKind() == AccountKind.SPECIAL_PROJECT) {
            SpecialAccount.requireServes(work, account, projectId);
            LinkageBook.putIn(work, projectId, coinId());
        }
        if (source == Source.PRE_ALLOCATION) {
            Advances.of(work, projectId).plus(fundId, amount).store(work);
        }
    }
}
