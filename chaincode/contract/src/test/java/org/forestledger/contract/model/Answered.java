// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract.model;

import java.util.Optional;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * What became of an operation.
 *
 * @param refused the code of the refusal; empty when it was accepted
 * @param answer the ledger's answer; empty when it was refused
 * @param unchanged whether nothing was written
 */
public record Answered(Optional<RefusalCode> refused, String answer, boolean unchanged) {
    /** The code as a word, for people. */
    public String code() {
        return refused.map(Enum::name).orElse("accepted");
    }
}
