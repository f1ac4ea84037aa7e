// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.protection;

import org.forestledger.rules.ledger.Work;

/**
 * A freeze, in force or waiting, is over; what waits behind it comes into force by itself (解冻, F-61, G-18).
 *
 * @param freezeId the freeze
 * @param authority the court or regulator that imposed it
 */
public record FreezeLifting(String freezeId, String authority) implements Measure {
    @Override
    public void proposed(Work work, ProtectionOrder order) {
        StandingFreeze.require(work, freezeId, authority, true);
    }

    @Override
    public void confirmed(Work work, ProtectionOrder order) {
        Freeze freeze = StandingFreeze.require(work, freezeId, authority, true);
        work.put(
                Freeze.KIND,
                freezeId,
                freeze.ended(Freeze.Status.LIFTED, work.tx().today()));
    }
}
