// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.certificate;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.apportion.LargestRemainder;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.CentiMu;

/**
 * A township files a village's members and has the shares in a forest computed: by largest remainder over the weights, ties to
 * the smaller number (YC-03, YC-04).
 *
 * @param rosterId the id of the new roster
 * @param region the region in which the forest is numbered
 * @param forestNo the forest's number
 * @param category how it is run; only three ways are quantified
 * @param area its area
 * @param village the village collective's account
 * @param asOf the day on which the members were counted, today or before
 * @param changes what becomes of births, deaths and moves
 * @param memberCount how many members the village's list has; must be the count of the weights
 * @param totalShares how many shares there are, so many that each member gets one
 * @param weights the measure of each member by number, 1 to 2,000 members
 * @param list the list of members as the village keeps it, by hash
 * @param minutes the village's decision (YC-26)
 */
public record FileRoster(
        String rosterId,
        String region,
        String forestNo,
        ForestCategory category,
        CentiMu area,
        String village,
        LocalDate asOf,
        MemberRoster.Changes changes,
        int memberCount,
        long totalShares,
        Map<String, Long> weights,
        Evidence list,
        Evidence minutes)
        implements Command {
    private static final int MAX_MEMBERS = 2_000;

    @Override
    public void decide(Work work) {
        Work.requireId("rosterId", rosterId);
        Work.requireId("region", region);
        MemberRoster.requireNumber("forestNo", forestNo);
        Refusal.unless(area.centiMu() > 0, RefusalCode.INVALID_FIELD, "field", "area");
        Refusal.unless(!asOf.isAfter(work.tx().today()), RefusalCode.INVALID_FIELD, "field", "asOf");
        Refusal.unless(!weights.isEmpty(), RefusalCode.MISSING_FIELD, "field", "weights");
        Refusal.unless(
                weights.size() <= MAX_MEMBERS, RefusalCode.TOO_LONG, "field", "weights", "maxItems", MAX_MEMBERS);
        weights.keySet().forEach(number -> MemberRoster.requireNumber("weights", number));
        Refusal.unless(category.quantified(), RefusalCode.CATEGORY_NOT_QUANTIFIED, "category", category);
        Account.active(work, village, AccountKind.VILLAGE);
        Refusal.unless(
                weights.size() == memberCount,
                RefusalCode.MEMBER_COUNT_DIFFERS,
                "memberCount",
                memberCount,
                "named",
                weights.size());
        Map<String, Long> shares = LargestRemainder.of(totalShares, weights);
        shares.forEach(
                (number, share) -> Refusal.unless(share > 0, RefusalCode.MEMBER_WITHOUT_SHARE, "memberNo", number));
        MemberRoster roster = new MemberRoster(
                rosterId,
                region,
                forestNo,
                category,
                area,
                village,
                asOf,
                changes,
                weights,
                shares,
                list,
                minutes,
                MemberRoster.Status.FILED,
                work.caller().person(),
                Optional.empty());
        work.create(MemberRoster.KIND, rosterId, roster);
        work.answer(MemberRoster.KIND, rosterId, roster);
    }
}
