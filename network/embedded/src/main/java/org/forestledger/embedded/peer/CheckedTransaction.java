// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.peer;

import java.util.List;
import org.forestledger.embedded.msp.Identity;
import org.forestledger.embedded.protocol.ReadWriteSet;
import org.hyperledger.fabric.protos.peer.TxValidationCode;

/**
 * What can be said of a transaction without looking at the ledger or at other transactions.
 *
 * @param formCode VALID, or what is wrong with its form or its creator
 * @param transactionId its id; empty if the form is wrong
 * @param actionCode VALID, or what is wrong with the chaincode's part, which counts only if the id is new
 * @param changes what it read and wrote; null unless both codes are VALID
 * @param endorsers the identities whose endorsements have a right signature
 */
record CheckedTransaction(
        TxValidationCode formCode,
        String transactionId,
        TxValidationCode actionCode,
        ReadWriteSet changes,
        List<Identity> endorsers) {

    static CheckedTransaction badForm(TxValidationCode code) {
        return new CheckedTransaction(code, "", TxValidationCode.NOT_VALIDATED, null, List.of());
    }

    static CheckedTransaction badAction(String transactionId, TxValidationCode code) {
        return new CheckedTransaction(TxValidationCode.VALID, transactionId, code, null, List.of());
    }
}
