// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.certificate;

import org.forestledger.rules.account.Account;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.ruleset.RuleSetVersion;

/** What both kinds of rights must fulfil to be filed. */
final class RightFiling {
    private RightFiling() {}

    /** Stores a right that is in order; its holder and parcel are numbers, never names. */
    static void file(Work work, ForestRight right) {
        Work.requireId("rightId", right.rightId());
        Work.requireId("region", right.region());
        MemberRoster.requireNumber("parcelNo", right.parcelNo());
        MemberRoster.requireNumber("holder", right.holder());
        Refusal.unless(right.area().centiMu() > 0, RefusalCode.INVALID_FIELD, "field", "area");
        Refusal.unless(
                right.term().lastDay().isAfter(right.term().begins()), RefusalCode.INVALID_FIELD, "field", "term");
        RuleSetVersion.requireActive(work, right.ruleSetId());
        Account.active(work, right.village(), AccountKind.VILLAGE);
        work.create(ForestRight.KIND, right.rightId(), right);
        work.answer(ForestRight.KIND, right.rightId(), right);
    }
}
