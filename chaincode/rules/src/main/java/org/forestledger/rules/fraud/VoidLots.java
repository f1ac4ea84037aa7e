// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.fraud;

import java.util.List;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.TransferLots;
import org.forestledger.rules.protection.FreezeQueue;
import org.forestledger.rules.quota.QuotaDeduction;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * The registry deals with the lots of a fraudulent batch in the order of their serial numbers, so that none is left out
 * (F-15). What buyers in good faith hold stays theirs; what was used up stays used; all other live lots are void. With the
 * last serial number the case is closed, and what buyers keep and what was used is owed by the culprit.
 *
 * <p>A lot that is held waits until it is settled or given back: FRAUD_LOT_BOUND. What a court has frozen is the court's:
 * FROZEN.
 *
 * @param caseId the case
 * @param lotFroms the first numbers of the next lots, 1 to 200
 */
public record VoidLots(String caseId, List<Long> lotFroms) implements Command {
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
        FraudCase fraud = work.get(FraudCase.KIND, caseId);
        fraud.requireAgreed();
        Batch batch = work.get(Batch.KIND, fraud.batchId());
        for (long from : lotFroms) {
            Refusal.unless(
                    from == fraud.nextSerial(),
                    RefusalCode.FRAUD_OUT_OF_ORDER,
                    "from",
                    from,
                    "nextSerial",
                    fraud.nextSerial());
            fraud = deal(work, batch, fraud, Lot.at(work, batch.batchId(), from));
        }
        work.answer(
                FraudCase.KIND, caseId, fraud.nextSerial() > batch.totalUnits() ? close(work, batch, fraud) : fraud);
    }

    private static FraudCase deal(Work work, Batch batch, FraudCase fraud, Lot lot) {
        return switch (lot.status()) {
            case AVAILABLE -> {
                boolean sold = batch.asset() != Batch.Asset.FOREST_QUOTA && !fraud.isUnprotected(batch, lot.owner());
                yield sold ? fraud.kept(lot) : voided(work, fraud, lot);
            }
            case HELD, PLEDGED, CONTROL ->
                throw Refusal.of(
                                RefusalCode.FRAUD_LOT_BOUND,
                                "lot",
                                lot.id(),
                                "status",
                                lot.status(),
                                "boundBy",
                                lot.boundBy().orElse(""))
                        .asException();
            case USED, RETIRED, DEDUCTED -> fraud.used(lot);
            case EXPIRED, CLAWED_BACK, REDEEMED, VOIDED_FRAUD -> fraud.passed(lot);
        };
    }

    private static FraudCase voided(Work work, FraudCase fraud, Lot lot) {
        FreezeQueue.requireNotFrozen(work, lot.frozenBy(), Lot.KIND.key(lot.id()));
        work.get(Account.KIND, lot.owner()).requireNotFrozen(work);
        work.put(Lot.KIND, lot.id(), lot.bound(Lot.Status.VOIDED_FRAUD, FraudCase.binding(fraud.caseId())));
        return fraud.voided(lot);
    }

    private static FraudCase close(Work work, Batch batch, FraudCase fraud) {
        work.delete(FraudMark.KIND, batch.batchId());
        if (fraud.owed() > 0) {
            if (batch.asset() == Batch.Asset.FOREST_QUOTA) {
                QuotaDeduction.forFraud(work, fraud.caseId(), batch.batchId(), fraud.owed(), fraud.documents());
            } else {
                FraudDebt.more(work, fraud.culprit(), batch.asset(), fraud.owed());
            }
        }
        return fraud.with(FraudCase.Status.CLOSED);
    }
}
