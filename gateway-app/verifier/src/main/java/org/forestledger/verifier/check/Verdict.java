// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.check;

import org.hyperledger.fabric.protos.peer.TxValidationCode;

/**
 * What a transaction deserves.
 *
 * @param code Fabric's code for it
 * @param check name of the check that decided
 * @param message one sentence why; empty for a valid one
 */
public record Verdict(TxValidationCode code, String check, String message) {
    /** Nothing stands against the transaction. */
    public static final Verdict VALID = new Verdict(TxValidationCode.VALID, "", "");

    /** Whether nothing stands against the transaction. */
    public boolean isValid() {
        return code == TxValidationCode.VALID;
    }
}
