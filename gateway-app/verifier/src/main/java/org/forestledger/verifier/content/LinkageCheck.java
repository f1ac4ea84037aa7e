// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.linkage.LinkageAcceptance;
import org.forestledger.rules.linkage.LinkageLoss;
import org.forestledger.rules.linkage.LinkagePayment;
import org.forestledger.rules.linkage.LinkageProject;
import org.forestledger.rules.linkage.PackageShares;
import org.forestledger.rules.linkage.SpecialAccount;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.ruleset.RuleSetVersion;
import org.forestledger.rules.scheme.Evaluation;
import org.forestledger.rules.scheme.Scheme;
import org.forestledger.rules.scheme.SchemeEvaluator;
import org.forestledger.rules.scheme.SchemeUse;
import org.forestledger.rules.scheme.Settlement;
import org.forestledger.rules.unit.Fen;
import org.forestledger.verifier.state.CommittedTransaction;
import org.forestledger.verifier.state.StateCheck;
import org.forestledger.verifier.state.StateWrite;
import org.forestledger.verifier.state.WorldState;

/**
 * Computes the money of linkage projects again: each package and penalty from the rule set's scheme, each tranche from the
 * areas that it covers; and looks that a payment comes from the project's own special account, was confirmed by another
 * person, and became the coins of its parts, and that a penalty is charged to fiscal transfers.
 */
public final class LinkageCheck implements StateCheck {
    private long judged;

    @Override
    public long judged() {
        return judged;
    }

    @Override
    public String name() {
        return "linkage";
    }

    @Override
    public void onWrite(CommittedTransaction transaction, StateWrite write, WorldState before, Consumer<String> fault) {
        if (!write.namespace().equals(Entries.NAMESPACE)) {
            return;
        }
        Entries entries = new Entries(transaction, before, fault);
        entry(entries, write, LinkageAcceptance.KIND).ifPresent(acceptance -> checkAcceptance(entries, acceptance));
        entry(entries, write, LinkageLoss.KIND).ifPresent(loss -> checkLoss(entries, loss));
        entry(entries, write, LinkagePayment.KIND).ifPresent(payment -> checkPayment(entries, payment));
    }

    private <T extends Record> Optional<T> entry(Entries entries, StateWrite write, Kind<T> kind) {
        if (!write.key().startsWith(kind.key(""))) {
            return Optional.empty();
        }
        judged++;
        return entries.require(kind, write);
    }

    private static void checkAcceptance(Entries entries, LinkageAcceptance acceptance) {
        String what = "The acceptance of " + acceptance.projectId();
        if (entries.before(LinkageAcceptance.KIND, acceptance.projectId()).isPresent()) {
            entries.fault(what + " is written again.");
        }
        String area = acceptance.farmland().quantity().toMu();
        if (!acceptance.inputs().equals(Map.of(LinkageAcceptance.AREA_INPUT, area))) {
            entries.fault(what + " computes with " + acceptance.inputs() + " but accepts " + area + " mu.");
        }
        requireScheme(entries, what, acceptance.ruleSetVersion(), SchemeUse.LINKAGE_PACKAGE, acceptance.scheme());
        recompute(entries, what, acceptance.scheme(), acceptance.inputs(), acceptance.computed());
    }

    private static void checkLoss(Entries entries, LinkageLoss loss) {
        String what = "The loss " + loss.lossId();
        if (!loss.inputs().equals(Map.of(LinkageLoss.AREA_INPUT, loss.area().toMu()))) {
            entries.fault(what + " computes with " + loss.inputs() + " but is of "
                    + loss.area().toMu() + " mu.");
        }
        requireScheme(entries, what, loss.ruleSetVersion(), SchemeUse.LINKAGE_LOSS_PENALTY, loss.scheme());
        recompute(entries, what, loss.scheme(), loss.inputs(), loss.computed());
        boolean chargeable = entries.after(Account.KIND, loss.chargedAccount())
                .filter(account -> account.accountKind() == AccountKind.FISCAL_TRANSFER)
                .isPresent();
        if (!chargeable) {
            entries.fault(what + " is charged to " + loss.chargedAccount() + ", which is no fiscal-transfer account.");
        }
        if (entries.before(LinkageLoss.KIND, loss.lossId()).isEmpty()) {
            for (int i = 0; i < loss.computed().legs().size(); i++) {
                requireCoin(
                        entries,
                        what,
                        loss.coinId(i),
                        loss.computed().legs().get(i).amountFen(),
                        loss.chargedAccount());
            }
        }
    }

    private static void checkPayment(Entries entries, LinkagePayment payment) {
        String what = "The payment " + payment.paymentId();
        boolean own = entries.after(SpecialAccount.KIND, payment.payerAccount())
                .filter(account -> account.projectId().equals(payment.projectId()))
                .isPresent();
        if (!own) {
            entries.fault(what + " comes from " + payment.payerAccount() + ", which is not the special account of "
                    + payment.projectId() + ".");
        }
        Fen sum = payment.parts().stream().map(LinkagePayment.Part::amount).reduce(Fen.ZERO, Fen::plus);
        if (!sum.equals(payment.amount())) {
            entries.fault(what + " of " + payment.amount().fen() + " fen has parts of " + sum.fen() + " fen.");
        }
        payment.tranche().ifPresent(tranche -> checkTranche(entries, what, payment, tranche));
        boolean now = entries.before(LinkagePayment.KIND, payment.paymentId())
                .filter(earlier -> earlier.status() == LinkagePayment.Status.REGISTERED)
                .isPresent();
        if (payment.status() == LinkagePayment.Status.CONFIRMED) {
            if (!now || payment.decidedBy().equals(Optional.of(payment.registeredBy()))) {
                entries.fault(what + " was not registered by one person and confirmed by another.");
            }
            for (int i = 0; i < payment.parts().size(); i++) {
                Fen amount = payment.parts().get(i).amount();
                requireCoin(entries, what, payment.coinId(i), amount, payment.payeeAccount());
            }
        }
    }

    private static void checkTranche(Entries entries, String what, LinkagePayment payment, String tranche) {
        Optional<LinkageAcceptance> acceptance = entries.after(LinkageAcceptance.KIND, payment.projectId());
        Optional<LinkageProject> project = entries.after(LinkageProject.KIND, payment.projectId());
        List<LinkagePayment.Part> due = acceptance
                .flatMap(a -> project.map(p -> new PackageShares(a).parts(p, tranche, payment.covers())))
                .orElse(List.of())
                .stream()
                .filter(part -> !part.amount().isZero())
                .toList();
        if (!due.equals(payment.parts())) {
            entries.fault(what + " does not pay what the tranche " + tranche + " gives for the areas that it covers.");
        }
    }

    private static void requireCoin(Entries entries, String what, String coinId, Fen amount, String holder) {
        boolean made = entries.before(Coin.KIND, coinId).isEmpty()
                && entries.written(Coin.KIND, coinId)
                        .filter(coin -> coin.amount().equals(amount))
                        .filter(coin -> coin.holder().equals(holder))
                        .isPresent();
        if (!made) {
            entries.fault(what + " has no new coin " + coinId + " of " + amount.fen() + " fen at " + holder + ".");
        }
    }

    private static void requireScheme(
            Entries entries, String what, String ruleSetVersion, SchemeUse use, Scheme scheme) {
        Optional<Scheme> fixed = entries.after(RuleSetVersion.KIND, ruleSetVersion)
                .flatMap(version -> version.document().schemeFor(use));
        if (!fixed.equals(Optional.of(scheme))) {
            entries.fault(
                    what + " has a scheme that the rule set " + ruleSetVersion + " does not have for " + use + ".");
        }
    }

    private static void recompute(
            Entries entries, String what, Scheme scheme, Map<String, String> inputs, Settlement recorded) {
        Evaluation evaluation = SchemeEvaluator.evaluate(scheme, inputs);
        if (evaluation instanceof Evaluation.Refused refused) {
            entries.fault(what + " is refused by the rules: " + refused.refusal() + ".");
        } else if (!evaluation.orThrow().equals(recorded)) {
            entries.fault(what + " is not what the rules compute: "
                    + SettlementDifference.describe(evaluation.orThrow(), recorded) + ".");
        }
    }
}
