// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.content;

import java.util.Optional;
import java.util.function.Consumer;
import org.forestledger.rules.compensation.Compensation;
import org.forestledger.rules.compensation.Compensation.Status;
import org.forestledger.rules.compensation.Entitlement;
import org.forestledger.rules.compensation.LandDeal;
import org.forestledger.rules.compensation.LandReceipt;
import org.forestledger.rules.fund.Advances;
import org.forestledger.rules.landmaking.LandTerms;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.money.Receipt;
import org.forestledger.rules.refusal.RefusedException;
import org.forestledger.rules.ruleset.RuleSetVersion;
import org.forestledger.rules.scheme.Scheme;
import org.forestledger.rules.scheme.SchemeUse;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.Fen;
import org.forestledger.verifier.state.CommittedTransaction;
import org.forestledger.verifier.state.StateCheck;
import org.forestledger.verifier.state.StateWrite;
import org.forestledger.verifier.state.WorldState;

/**
 * Computes every instalment of development compensation again: from the scheme that the rule set on the ledger gives, the
 * ratio that the city has confirmed, and the money that the sale has counted.
 *
 * <p>When an instalment is approved, the coins of its receipts must be spent and two coins of the same sum must stand in their
 * place.
 */
public final class CompensationCheck implements StateCheck {
    private static final String KEY = Compensation.KIND.key("");

    private long judged;

    @Override
    public long judged() {
        return judged;
    }

    @Override
    public String name() {
        return "compensation";
    }

    @Override
    public void onWrite(CommittedTransaction transaction, StateWrite write, WorldState before, Consumer<String> fault) {
        if (!write.namespace().equals(Entries.NAMESPACE) || !write.key().startsWith(KEY)) {
            return;
        }
        judged++;
        Entries entries = new Entries(transaction, before, fault);
        entries.require(Compensation.KIND, write).ifPresent(instalment -> {
            if (!write.key().equals(KEY + instalment.compensationId())) {
                entries.fault(named(instalment) + " stands under the key " + write.key() + ".");
            }
            check(entries, instalment);
        });
    }

    private static String named(Compensation instalment) {
        return "The compensation " + instalment.compensationId();
    }

    private static void check(Entries entries, Compensation instalment) {
        Optional<Compensation> earlier = entries.before(Compensation.KIND, instalment.compensationId());
        if (earlier.isEmpty()) {
            if (instalment.status() != Status.APPLIED) {
                entries.fault(named(instalment) + " begins as " + instalment.status() + ".");
            }
            checkSource(entries, instalment);
            checkAmount(entries, instalment);
        } else if (!neutral(earlier.get()).equals(neutral(instalment))) {
            entries.fault(named(instalment) + " was changed after it was applied for.");
        }
        boolean deciding = earlier.filter(e -> e.status() == Status.APPLIED).isPresent();
        if (deciding && (instalment.status() == Status.APPROVED || instalment.status() == Status.PAID)) {
            checkCoins(entries, instalment);
        }
    }

    /** The scheme is the rule set's, the ratio the city's and the money before it the sale's. */
    private static void checkSource(Entries entries, Compensation instalment) {
        Optional<Scheme> scheme = entries.after(RuleSetVersion.KIND, instalment.ruleSetVersion())
                .flatMap(version -> version.document().schemeFor(SchemeUse.DEVELOPMENT_COMPENSATION));
        if (!scheme.equals(Optional.of(instalment.scheme()))) {
            entries.fault(named(instalment) + " does not use the scheme of the rule set " + instalment.ruleSetVersion()
                    + ".");
        }
        boolean counted = entries.before(LandDeal.KIND, instalment.dealId())
                .map(LandDeal::compensated)
                .equals(Optional.of(instalment.countedBefore()));
        if (!counted) {
            entries.fault(named(instalment) + " does not go on from the money that the sale " + instalment.dealId()
                    + " has counted.");
        }
        Fen received = Fen.ZERO;
        for (String id : instalment.receipts()) {
            received = received.plus(entries.before(LandReceipt.KIND, id)
                    .filter(receipt -> receipt.status() == Receipt.Status.CONFIRMED)
                    .map(LandReceipt::amount)
                    .orElse(Fen.ZERO));
        }
        if (!instalment.countedBefore().plus(received).equals(instalment.countedAfter())) {
            entries.fault(named(instalment) + " counts other money than that of its confirmed receipts.");
        }
    }

    private static void checkAmount(Entries entries, Compensation instalment) {
        Optional<Bps> ratio =
                entries.after(LandTerms.KIND, instalment.projectId()).flatMap(LandTerms::ratio);
        if (ratio.isEmpty()) {
            entries.fault(named(instalment) + " is of the project " + instalment.projectId()
                    + ", which has no confirmed ratio.");
            return;
        }
        try {
            Entitlement now = Entitlement.of(instalment.scheme(), ratio.get(), instalment.countedAfter());
            Fen before = instalment.countedBefore().isZero()
                    ? Fen.ZERO
                    : Entitlement.of(instalment.scheme(), ratio.get(), instalment.countedBefore())
                            .leg()
                            .amountFen();
            boolean same = now.inputs().equals(instalment.inputs())
                    && now.computed().equals(instalment.computed())
                    && before.equals(instalment.entitledBefore())
                    && before.plus(instalment.amount()).equals(now.leg().amountFen());
            if (!same) {
                entries.fault(named(instalment) + " of " + instalment.amount().fen()
                        + " fen is not what the rules compute: "
                        + now.leg().amountFen().fen() + " fen in all, " + before.fen() + " fen before.");
            }
        } catch (RefusedException e) {
            entries.fault(
                    "The rules refuse the compensation " + instalment.compensationId() + ": " + e.refusal() + ".");
        }
    }

    private static void checkCoins(Entries entries, Compensation instalment) {
        for (String receiptId : instalment.receipts()) {
            boolean spent = entries.after(LandReceipt.KIND, receiptId)
                    .flatMap(receipt -> entries.written(Coin.KIND, receipt.coinId()))
                    .filter(coin -> coin.status() == Coin.Status.SPENT)
                    .isPresent();
            if (!spent) {
                entries.fault(named(instalment) + " is approved, but the money of " + receiptId + " is not spent.");
            }
        }
        checkOffset(entries, instalment);
        checkCoin(entries, instalment, instalment.developerCoinId(), instalment.toPay());
        checkCoin(
                entries,
                instalment,
                instalment.fiscalCoinId(),
                instalment.shared().minus(instalment.toPay()));
    }

    /** What was paid ahead comes off first, as much of it as the instalment holds (XM-28). */
    private static void checkOffset(Entries entries, Compensation instalment) {
        Fen open = entries.before(Advances.KIND, instalment.projectId())
                .map(Advances::left)
                .orElse(Fen.ZERO);
        Fen due = instalment.amount().compareTo(open) < 0 ? instalment.amount() : open;
        Fen left = entries.after(Advances.KIND, instalment.projectId())
                .map(Advances::left)
                .orElse(Fen.ZERO);
        if (!instalment.offset().equals(due) || !left.plus(due).equals(open)) {
            entries.fault(named(instalment) + " takes " + instalment.offset().fen() + " fen off, where " + due.fen()
                    + " fen that were paid ahead are to come off.");
        }
    }

    private static void checkCoin(Entries entries, Compensation instalment, String coinId, Fen amount) {
        boolean made = entries.before(Coin.KIND, coinId).isEmpty()
                && entries.written(Coin.KIND, coinId)
                        .filter(coin -> coin.amount().equals(amount))
                        .isPresent();
        if (!made) {
            entries.fault(named(instalment) + " is approved, but " + amount.fen() + " fen are not the new coin "
                    + coinId + ".");
        }
    }

    /** The record without what may change. */
    private static Compensation neutral(Compensation of) {
        return new Compensation(
                of.compensationId(),
                of.dealId(),
                of.projectId(),
                of.landMakingEntity(),
                of.receipts(),
                of.ruleSetVersion(),
                of.scheme(),
                of.inputs(),
                of.computed(),
                of.route(),
                of.countedBefore(),
                of.countedAfter(),
                of.entitledBefore(),
                of.amount(),
                Status.APPLIED,
                of.appliedBy(),
                Optional.empty(),
                Fen.ZERO,
                Fen.ZERO);
    }
}
