// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.quota;

import java.util.List;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.SerialRange;
import org.forestledger.rules.lot.TransferLots;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * Anyone marks lots of a quota whose last day is over (GZ-23, A-21). They were void from that moment in any case; what is
 * used stays used. The answer is the last lot.
 *
 * @param grantId the quota
 * @param lotFroms the first numbers of 1 to 200 lots that are not used
 */
public record ExpireQuota(String grantId, List<Long> lotFroms) implements Command {
    @Override
    public void decide(Work work) {
        Refusal.unless(!lotFroms.isEmpty(), RefusalCode.MISSING_FIELD, "field", "lotFroms");
        Refusal.unless(
                lotFroms.size() <= TransferLots.MAX_SLICES,
                RefusalCode.TOO_LONG,
                "field",
                "lotFroms",
                "maxItems",
                TransferLots.MAX_SLICES);
        QuotaGrant grant = work.get(QuotaGrant.KIND, grantId);
        Refusal.unless(
                grant.expiredOn(work.tx().today()),
                RefusalCode.QUOTA_NOT_EXPIRED,
                "grant",
                grantId,
                "validTo",
                grant.validTo().map(Object::toString).orElse(""));
        for (long from : lotFroms) {
            Lot lot = Lot.at(work, grantId, from);
            Refusal.unless(
                    lot.status() == Lot.Status.AVAILABLE || lot.status() == Lot.Status.HELD,
                    RefusalCode.LOT_NOT_AVAILABLE,
                    "lot",
                    lot.id(),
                    "status",
                    lot.status());
            SerialRange range = lot.range();
            Lot expired = new Lot(grantId, range, lot.owner(), Lot.Status.EXPIRED, lot.boundBy(), lot.origin());
            work.answer(Lot.KIND, expired.id(), expired);
        }
    }
}
