// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.equity;

import java.util.HashSet;
import java.util.List;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.lot.Movement;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * A shareholder of a project company gives shares to another account; the state's control shares and pledged shares stay
 * (RZ-07, G-07, G-08).
 *
 * @param transferId the id of the new transfer
 * @param companyAccount the project company
 * @param fromAccount the holder
 * @param toAccount the new holder
 * @param bps how many shares
 * @param lotFroms the first serial numbers of the holder's lots to take them from, in this order
 */
public record TransferShares(
        String transferId, String companyAccount, String fromAccount, String toAccount, int bps, List<Long> lotFroms)
        implements Command {
    private static final int MAX_LOTS = 200;

    @Override
    public void decide(Work work) {
        Work.requireId("transferId", transferId);
        Guards.requireAccount(work.caller(), fromAccount);
        Account.mayGive(work, fromAccount);
        Account.mayReceive(work, toAccount);
        Refusal.unless(bps > 0, RefusalCode.RATIO_OUT_OF_RANGE, "bps", bps);
        Refusal.unless(!fromAccount.equals(toAccount), RefusalCode.INVALID_FIELD, "field", "toAccount");
        Refusal.unless(
                lotFroms.size() <= MAX_LOTS && new HashSet<>(lotFroms).size() == lotFroms.size(),
                RefusalCode.INVALID_FIELD,
                "field",
                "lotFroms");
        ProjectCompany company = work.get(ProjectCompany.KIND, companyAccount);
        List<Lot> lots =
                lotFroms.stream().map(from -> owned(work, company, from)).toList();
        requireFree(company, lots);
        List<LotSlice> moved = move(work, company, lots);
        Movement movement = new Movement(transferId, fromAccount, toAccount, moved);
        work.create(Movement.KIND, transferId, movement);
        work.answer(Movement.KIND, transferId, movement);
    }

    private Lot owned(Work work, ProjectCompany company, long from) {
        Lot lot = Lot.at(work, company.batchId(), from);
        Refusal.unless(
                lot.owner().equals(fromAccount),
                RefusalCode.LOT_NOT_OWNED,
                "batch",
                lot.batchId(),
                "from",
                from,
                "account",
                fromAccount);
        return lot;
    }

    private void requireFree(ProjectCompany company, List<Lot> lots) {
        long free = lots.stream()
                .filter(lot -> lot.status() == Lot.Status.AVAILABLE)
                .mapToLong(lot -> lot.range().count())
                .sum();
        boolean control = lots.stream().anyMatch(lot -> lot.status() == Lot.Status.CONTROL);
        Refusal.unless(
                bps <= free || !control,
                RefusalCode.STATE_CONTROL_FLOOR,
                "holder",
                fromAccount,
                "floorBps",
                company.controlFloorBps().bps(),
                "freeBps",
                free);
        Refusal.unless(bps <= free, RefusalCode.INSUFFICIENT_FREE_SHARE, "bps", bps, "freeBps", free);
    }

    private List<LotSlice> move(Work work, ProjectCompany company, List<Lot> lots) {
        List<LotSlice> moved = new java.util.ArrayList<>();
        long left = bps;
        for (Lot lot : lots) {
            if (lot.status() == Lot.Status.AVAILABLE && left > 0) {
                long take = Math.min(left, lot.range().count());
                long from = lot.range().from();
                LotSlice slice = new LotSlice(company.batchId(), from, from, from + take - 1);
                Lot taken = slice.take(work, fromAccount).ownedBy(work, toAccount, transferId);
                work.put(Lot.KIND, taken.id(), taken);
                moved.add(slice);
                left -= take;
            }
        }
        return moved;
    }
}
