// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.certificate;

import org.forestledger.rules.account.Account;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/** What both kinds of rights must fulfil to be filed. */
final class RightFiling {
    private RightFiling() {}

    /** Refuses with INVALID_FIELD a right that is not well formed; its holder and parcel are numbers, never names. */
    static void requireForm(ForestRight right) {
        Work.requireId("rightId", right.rightId());
        Work.requireId("region", right.region());
        MemberRoster.requireNumber("parcelNo", right.parcelNo());
        MemberRoster.requireNumber("holder", right.holder());
        Refusal.unless(right.area().centiMu() > 0, RefusalCode.INVALID_FIELD, "field", "area");
        Refusal.unless(
                right.term().lastDay().isAfter(right.term().begins()), RefusalCode.INVALID_FIELD, "field", "term");
    }

    /** Stores a right that its rule set allows; refused where its village cannot act or its id is taken. */
    static void store(Work work, ForestRight right) {
        Account.active(work, right.village(), AccountKind.VILLAGE);
        work.create(ForestRight.KIND, right.rightId(), right);
        work.answer(ForestRight.KIND, right.rightId(), right);
    }
}
