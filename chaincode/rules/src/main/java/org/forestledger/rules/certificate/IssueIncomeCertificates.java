// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.certificate;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * Issues income-right certificates to members of the roster in force (YC-03). A member has one good certificate in a forest;
 * one from an older roster is voided first (F-18).
 *
 * <p>The answer is the last certificate.
 *
 * @param region the region
 * @param forestNo the forest
 * @param memberNos 1 to 200 member numbers
 * @param templateVersion the version of the printed form (YC-05)
 */
public record IssueIncomeCertificates(String region, String forestNo, List<String> memberNos, String templateVersion)
        implements Command {
    private static final int MAX_MEMBERS = 200;

    @Override
    public void decide(Work work) {
        Work.requireId("templateVersion", templateVersion);
        Refusal.unless(!memberNos.isEmpty(), RefusalCode.MISSING_FIELD, "field", "memberNos");
        Refusal.unless(
                memberNos.size() <= MAX_MEMBERS, RefusalCode.TOO_LONG, "field", "memberNos", "maxItems", MAX_MEMBERS);
        MemberRoster roster = RosterInForce.require(work, region, forestNo);
        for (String memberNo : memberNos) {
            Long shares = roster.shares().get(memberNo);
            Refusal.unless(
                    shares != null,
                    RefusalCode.MEMBER_NOT_IN_ROSTER,
                    "memberNo",
                    memberNo,
                    "roster",
                    roster.rosterId());
            Certificate.issue(
                    work,
                    Certificate.idOf(Certificate.CertificateKind.INCOME, region, forestNo, memberNo),
                    Certificate.CertificateKind.INCOME,
                    roster.rosterId(),
                    memberNo,
                    Optional.of(shares),
                    Optional.of(roster.allShares()),
                    templateVersion);
        }
    }
}
