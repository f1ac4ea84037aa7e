// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.fraud;

import java.util.List;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.unit.Fen;

/**
 * The return of what one sale of a fraudulent batch has brought: what still lay in the fiscal account is taken back at once,
 * the rest is claimed from who got it (F-15).
 *
 * @param returnId the id: the case's and the sale's
 * @param caseId the case
 * @param dealId the trade or sale
 * @param fiscalAccount where the money came in and goes back to
 * @param takenBack what was taken back at once, as one coin
 * @param claimed what is claimed in all
 * @param claimIds the claims, one for each beneficiary's leg that was given out
 */
public record FraudReturn(
        String returnId,
        String caseId,
        String dealId,
        String fiscalAccount,
        Fen takenBack,
        Fen claimed,
        List<String> claimIds) {
    /** Where returns are kept. */
    public static final Kind<FraudReturn> KIND = new Kind<>("fraudReturn", FraudReturn.class);

    public FraudReturn {
        claimIds = List.copyOf(claimIds);
    }

    /** The id of the return of a sale's money in a case. */
    public static String idOf(String caseId, String dealId) {
        return caseId + "/" + dealId;
    }

    /** The id of the coin that was taken back. */
    public String coinId() {
        return returnId + ":coin";
    }
}
