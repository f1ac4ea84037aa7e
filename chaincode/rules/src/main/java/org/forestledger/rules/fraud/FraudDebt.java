// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.fraud;

import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * Units of one asset that a culprit still has to give up in place of fraudulent ones that were used or sold (F-15). While
 * anything is open the account neither sells nor gives away nor retires this asset, so that nobody has to prove how much it
 * holds; what it gets later is cancelled then.
 *
 * @param account the culprit's account
 * @param asset the asset
 * @param open how many units are open
 */
public record FraudDebt(String account, Batch.Asset asset, long open) {
    /** Where the debts are kept. */
    public static final Kind<FraudDebt> KIND = new Kind<>("fraudDebt", FraudDebt.class);

    /** The id of an account's debt in an asset. */
    public static String idOf(String account, Batch.Asset asset) {
        return account + "/" + asset;
    }

    /** This debt's id. */
    public String id() {
        return idOf(account, asset);
    }

    /** What the lots that are given up for a debt name as what binds them. */
    public static String binding(String account, Batch.Asset asset) {
        return KIND.key(idOf(account, asset));
    }

    /** Refuses with FRAUD_DEBT_OPEN while the account owes units of the asset. */
    public static void requireNone(Work work, String account, Batch.Asset asset) {
        work.find(KIND, idOf(account, asset)).filter(debt -> debt.open > 0).ifPresent(debt -> {
            throw Refusal.of(RefusalCode.FRAUD_DEBT_OPEN, "account", account, "asset", asset, "open", debt.open)
                    .asException();
        });
    }

    static void more(Work work, String account, Batch.Asset asset, long units) {
        long open = work.find(KIND, idOf(account, asset)).map(FraudDebt::open).orElse(0L);
        work.put(KIND, idOf(account, asset), new FraudDebt(account, asset, open + units));
    }

    FraudDebt less(long units) {
        return new FraudDebt(account, asset, open - units);
    }
}
