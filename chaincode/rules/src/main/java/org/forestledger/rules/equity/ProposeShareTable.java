// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.equity;

import java.util.Map;
import java.util.Optional;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.agreement.Agreement;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.share.ControlFloor;
import org.forestledger.rules.share.Holding;
import org.forestledger.rules.share.ShareTable;
import org.forestledger.rules.unit.Bps;

/**
 * Founds a project company's share table: it sums to 100 % and the state company keeps at least 51 % (RZ-07).
 *
 * @param proposalId the id of the new proposal
 * @param companyAccount the project company
 * @param controlHolder the state company
 * @param partnerAccount the third party
 * @param shares bps by account
 * @param document the articles
 */
public record ProposeShareTable(
        String proposalId,
        String companyAccount,
        String controlHolder,
        String partnerAccount,
        Map<String, Bps> shares,
        Evidence document)
        implements Command {
    /** What the state company keeps for good (RZ-07: 占股 51%). */
    public static final Bps CONTROL_FLOOR = Bps.of(5_100);

    @Override
    public void decide(Work work) {
        Work.requireId("proposalId", proposalId);
        Account.active(work, companyAccount, AccountKind.PROJECT_COMPANY);
        Account.active(work, controlHolder, AccountKind.STATE_COMPANY);
        Account.active(work, partnerAccount, AccountKind.PARTNER);
        Guards.requireAccount(work.caller(), controlHolder);
        shares.forEach((account, bps) -> {
            Account.active(work, account);
            Refusal.unless(bps.bps() > 0, RefusalCode.RATIO_OUT_OF_RANGE, "account", account, "bps", 0);
        });
        new ShareTable(
                shares.entrySet().stream()
                        .map(share -> new Holding(share.getKey(), share.getValue()))
                        .toList(),
                Optional.of(new ControlFloor(controlHolder, CONTROL_FLOOR)));
        Refusal.unless(
                work.find(ProjectCompany.KIND, companyAccount).isEmpty(),
                RefusalCode.ALREADY_EXISTS,
                "kind",
                ProjectCompany.KIND.name(),
                "id",
                companyAccount);
        ShareTableProposal proposal = new ShareTableProposal(
                proposalId,
                companyAccount,
                controlHolder,
                partnerAccount,
                shares,
                document,
                work.caller().person());
        work.create(ShareTableProposal.KIND, proposalId, proposal);
        Agreement.propose(work, AgreementKind.SHARE_TABLE, proposalId, proposal);
        work.answer(ShareTableProposal.KIND, proposalId, proposal);
    }
}
