// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.protection;

import org.forestledger.rules.ledger.Work;

/** What one person orders and another person confirms or refuses (F-02). */
public sealed interface Measure
        permits Restriction,
                Restoration,
                Closing,
                FreezeImposed,
                FreezeRenewal,
                FreezeLifting,
                JudicialTransfer,
                CreditListing,
                CreditDelisting {
    /** Checks what is ordered, and does what must not wait for the confirmation. */
    void proposed(Work work, ProtectionOrder order);

    /** Does what was ordered, after checking it once more. */
    void confirmed(Work work, ProtectionOrder order);

    /** Takes back what the proposal has done. */
    default void refused(Work work, ProtectionOrder order) {}
}
