// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.content;

import java.util.Optional;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.ruleset.RuleSetVersion;
import org.forestledger.rules.scheme.Evaluation;
import org.forestledger.rules.scheme.Scheme;
import org.forestledger.rules.scheme.SchemeEvaluator;
import org.forestledger.rules.scheme.SchemeUse;
import org.forestledger.rules.scheme.Settlement;
import org.forestledger.rules.settlement.SettlementRecord;
import org.forestledger.rules.settlement.SettlementRecord.Status;
import org.forestledger.rules.trade.Trade;
import org.forestledger.verifier.state.StateWrite;

/**
 * Computes every settlement again, each time it is written: from the scheme that the rule set on the ledger gives, with
 * the inputs of the sale, down to the last fen and the reason for it.
 *
 * <p>When a settlement is posted its legs must have become coins of the same amounts, and the coins that it splits must
 * be spent; and no coin may say that it comes from a settlement which did not make it.
 */
public final class SettlementCheck extends EntryCheck<SettlementRecord> {
    /** For one run. */
    public SettlementCheck() {
        super("settlement", SettlementRecord.KIND);
    }

    @Override
    void judgeOther(Entries entries, StateWrite write) {
        idOf(Coin.KIND, write).ifPresent(id -> entries.require(Coin.KIND, write)
                .ifPresent(coin -> SettlementCoins.checkOrigin(entries, id, coin)));
    }

    @Override
    void judge(Entries entries, String id, SettlementRecord settlement) {
        if (!settlement.settlementId().equals(id)) {
            entries.fault("The settlement " + settlement.settlementId() + " stands under the key of " + id + ".");
        }
        recompute(entries, settlement);
        checkSource(entries, settlement);
        Optional<SettlementRecord> earlier = entries.before(SettlementRecord.KIND, id);
        checkStep(entries, earlier, settlement);
        boolean posting = settlement.status() == Status.POSTED
                && earlier.map(SettlementRecord::status)
                        .filter(Status.POSTED::equals)
                        .isEmpty();
        if (posting) {
            SettlementCoins.checkPosting(entries, settlement);
        }
    }

    private static void recompute(Entries entries, SettlementRecord settlement) {
        Evaluation evaluation = SchemeEvaluator.evaluate(settlement.scheme(), settlement.inputs());
        if (evaluation instanceof Evaluation.Refused refused) {
            entries.fault(
                    "The rules refuse the settlement " + settlement.settlementId() + ": " + refused.refusal() + ".");
            return;
        }
        Settlement again = evaluation.orThrow();
        if (!again.equals(settlement.computed())) {
            entries.fault("The settlement " + settlement.settlementId() + " is not what the rules compute: "
                    + SettlementDifference.describe(again, settlement.computed()) + ".");
        }
    }

    /** The scheme is the rule set's and the inputs are the sale's, so nobody brought numbers of their own. */
    private static void checkSource(Entries entries, SettlementRecord settlement) {
        Optional<Scheme> scheme = entries.after(RuleSetVersion.KIND, settlement.ruleSetVersion())
                .flatMap(version -> version.document().schemeFor(settlement.use()));
        if (!scheme.equals(Optional.of(settlement.scheme()))) {
            entries.fault("The scheme of the settlement " + settlement.settlementId()
                    + " is not the one that the rule set " + settlement.ruleSetVersion() + " has for "
                    + settlement.use() + ".");
        }
        if (settlement.use() == SchemeUse.PROJECT_COMPANY_INCOME) {
            return;
        }
        Optional<Trade> trade = entries.after(Trade.KIND, settlement.tradeId());
        if (trade.isEmpty()) {
            entries.fault("The settlement " + settlement.settlementId() + " is of the trade " + settlement.tradeId()
                    + ", which is not on the ledger.");
        } else if (!trade.get().inputs().equals(settlement.inputs())
                || !trade.get().ruleSetVersion().equals(settlement.ruleSetVersion())
                || !trade.get().gross().equals(settlement.computed().grossFen())) {
            entries.fault("The settlement " + settlement.settlementId() + " does not settle the terms of the trade "
                    + settlement.tradeId() + ".");
        }
    }

    /** What was agreed stays as it is; only where it stands may change, and only forwards. */
    private static void checkStep(Entries entries, Optional<SettlementRecord> earlier, SettlementRecord settlement) {
        boolean allowed =
                switch (settlement.status()) {
                    case PROPOSED -> earlier.isEmpty();
                    case AGREED, REFUSED -> stood(earlier, Status.PROPOSED);
                    case POSTED -> stood(earlier, Status.AGREED);
                    case REVERSED -> stood(earlier, Status.POSTED);
                };
        if (!allowed) {
            entries.fault("The settlement " + settlement.settlementId() + " goes from "
                    + earlier.map(record -> record.status().name()).orElse("nothing") + " to " + settlement.status()
                    + ".");
        }
        boolean same = earlier.map(record -> neutral(record).equals(neutral(settlement)))
                .orElse(true);
        if (!same) {
            entries.fault("The settlement " + settlement.settlementId() + " was changed after it was proposed.");
        }
    }

    private static boolean stood(Optional<SettlementRecord> earlier, Status status) {
        return earlier.filter(record -> record.status() == status).isPresent();
    }

    /** The record without what may change. */
    private static SettlementRecord neutral(SettlementRecord record) {
        return record.reversedBy("").with(Status.PROPOSED);
    }
}
