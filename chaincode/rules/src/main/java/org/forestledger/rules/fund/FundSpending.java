// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.fund;

import java.time.LocalDate;
import java.util.Optional;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.unit.Fen;

/**
 * Money that whoever keeps a fund has paid out of it to somebody without an account here (XM-33). What is left is a coin; no
 * sum is kept.
 *
 * @param spendingId the id
 * @param fundId the fund
 * @param projectId the fund's project
 * @param coinId the coin that it was paid from
 * @param account the account that paid
 * @param purpose what it was paid for, where the fund is for one purpose
 * @param payeeName who was paid
 * @param amount how much
 * @param voucher the bank voucher
 * @param paidOn the bank's date
 * @param recordedBy who recorded it
 */
public record FundSpending(
        String spendingId,
        String fundId,
        String projectId,
        String coinId,
        String account,
        Optional<String> purpose,
        String payeeName,
        Fen amount,
        Evidence voucher,
        LocalDate paidOn,
        String recordedBy) {
    /** Where spendings are kept. */
    public static final Kind<FundSpending> KIND = new Kind<>("fundSpending", FundSpending.class);

    /** The id of the coin that holds what is left after it. */
    public String restCoinId() {
        return spendingId + ":rest";
    }

    /** The fund whose money a coin is: made by its confirmation, or left by a payment out of it. */
    static Optional<String> fundOf(Work work, Coin coin) {
        String fund = Fund.KIND.key("");
        String spending = KIND.key("");
        if (coin.madeBy().startsWith(fund)) {
            return Optional.of(coin.madeBy().substring(fund.length()));
        } else if (coin.madeBy().startsWith(spending)) {
            return Optional.of(
                    work.get(KIND, coin.madeBy().substring(spending.length())).fundId());
        }
        return Optional.empty();
    }
}
