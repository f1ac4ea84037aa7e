// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.certificate;

import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * Which roster of a forest is in force.
 *
 * @param region the region
 * @param forestNo the forest
 * @param rosterId the roster
 */
public record RosterInForce(String region, String forestNo, String rosterId) {
    /** Where the pointers are kept. */
    public static final Kind<RosterInForce> KIND = new Kind<>("rosterInForce", RosterInForce.class);

    static String idOf(String region, String forestNo) {
        return region + "/" + forestNo;
    }

    /** The roster in force; refused with ROSTER_NOT_IN_FORCE. */
    static MemberRoster require(Work work, String region, String forestNo) {
        Work.requireId("region", region);
        MemberRoster.requireNumber("forestNo", forestNo);
        return work.find(KIND, idOf(region, forestNo))
                .map(pointer -> work.get(MemberRoster.KIND, pointer.rosterId))
                .orElseThrow(() -> Refusal.of(RefusalCode.ROSTER_NOT_IN_FORCE, "region", region, "forestNo", forestNo)
                        .asException());
    }
}
