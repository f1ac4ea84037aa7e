// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.auction;

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
 * A bidder's registration in an auction with its deposit (F-31, F-32) and its part in a possible lottery.
 *
 * @param depositId the id, made from the auction and the bidder
 * @param auctionId the auction
 * @param bidderAccount the bidder
 * @param amount how much, fen
 * @param commitment what the bidder's seed is hidden behind, handed in before the first bid
 * @param seed the seed, once revealed
 * @param receiptId the registered receipt
 * @param status where it stands
 * @param registeredBy who registered
 */
public record Deposit(
        String depositId,
        String auctionId,
        String bidderAccount,
        Fen amount,
        String commitment,
        Optional<String> seed,
        Optional<String> receiptId,
        Status status,
        String registeredBy)
        implements Owed {
    /** Where deposits are kept. */
    public static final Kind<Deposit> KIND = new Kind<>("deposit", Deposit.class);

    /** Where a deposit stands. */
    public enum Status {
        /** Not paid yet: its bidder may not bid. */
        REGISTERED,
        /** In the fiscal account, bound by the auction. */
        PAID,
        /** Its bidder's again; the finance bureau pays it back. */
        REFUNDABLE,
        /** Lost. */
        FORFEITED
    }

    /** The slash keeps the id apart from all ids that callers make, so nobody can take it first. */
    static String idOf(String auctionId, String bidderAccount) {
        return auctionId + "/" + bidderAccount;
    }

    /** The deposit of a bidder; refused with NOT_FOUND where there is none. */
    static Deposit of(Work work, Auction auction, String bidderAccount) {
        return work.get(KIND, idOf(auction.auctionId(), bidderAccount));
    }

    @Override
    public Fen due() {
        return amount;
    }

    @Override
    public void requireAwaitingMoney() {
        require(Status.REGISTERED);
    }

    @Override
    public void requireNoReceipt() {
        Refusal.unless(
                receiptId.isEmpty(), RefusalCode.WRONG_STATE, "deposit", depositId, "receipt", receiptId.orElse(""));
    }

    @Override
    public void registered(Work work, String receipt) {
        work.put(KIND, depositId, with(Optional.of(receipt), seed, status));
    }

    @Override
    public void rejected(Work work) {
        work.put(KIND, depositId, with(Optional.empty(), seed, status));
    }

    @Override
    public void confirmed(Work work, Receipt receipt) {
        receipt.coin(
                        bidderAccount,
                        List.of(bidderAccount),
                        amount,
                        BookingForm.BID_DEPOSIT,
                        Coin.Status.RESERVED,
                        Optional.of("auction/" + auctionId))
                .mint(work);
        work.put(KIND, depositId, with(receiptId, seed, Status.PAID));
    }

    void require(Status expected) {
        Refusal.unless(
                status == expected,
                RefusalCode.WRONG_STATE,
                "deposit",
                depositId,
                "status",
                status,
                "expected",
                expected);
    }

    Deposit revealed(String what) {
        return with(receiptId, Optional.of(what), status);
    }

    /** The bidder's money can be paid back. */
    Deposit refunded(Work work) {
        Coin coin = coin(work);
        work.put(Coin.KIND, coin.coinId(), coin.in(Coin.Status.PAYABLE, Optional.empty()));
        return with(receiptId, seed, Status.REFUNDABLE);
    }

    /** The money is another's. */
    Deposit forfeitedTo(Work work, String account) {
        Coin coin = coin(work);
        coin.spend(work, "deposit/" + depositId);
        boolean there = account.equals(coin.holder());
        new Coin(
                        depositId + ":forfeited",
                        amount,
                        coin.holder(),
                        account,
                        there ? List.of() : List.of(account),
                        BookingForm.BID_DEPOSIT,
                        "deposit/" + depositId,
                        Optional.empty(),
                        there ? Coin.Status.ARRIVED : Coin.Status.PAYABLE,
                        Optional.empty(),
                        1)
                .mint(work);
        return with(receiptId, seed, Status.FORFEITED);
    }

    private Coin coin(Work work) {
        return work.get(
                Coin.KIND, work.get(Receipt.KIND, receiptId.orElseThrow()).coinId());
    }

    private Deposit with(Optional<String> receipt, Optional<String> revealed, Status next) {
        return new Deposit(
                depositId, auctionId, bidderAccount, amount, commitment, revealed, receipt, next, registeredBy);
    }
}
