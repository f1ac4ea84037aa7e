// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import java.util.Optional;
import org.forestledger.rules.unit.Fen;
import org.forestledger.rules.unit.Rounding;

/** Tells a derivation line as one sentence in English. */
final class DerivationTextEn {
    private DerivationTextEn() {}

    static String of(DerivationLine l) {
        String told = sentence(l);
        return l.clause().isEmpty() ? told + "." : told + " (" + l.clause() + ").";
    }

    private static String sentence(DerivationLine l) {
        String name = l.labelEn();
        return switch (l.kind()) {
            case GROSS_BY_PRICE -> "The gross is " + product(l) + becomes(l);
            case GROSS_BY_TOTAL ->
                "The gross is the contract total of " + fen(l) + ", within half a fen of " + product(l);
            case GROSS_GIVEN -> "The gross is the given amount of " + fen(l);
            case TAKEN -> name + " comes first: " + charge(l) + becomes(l);
            case TAKEN_SHORT ->
                name + " comes first: due are " + yuan(l.otherFen()) + ", but only " + fen(l) + " are there";
            case AFTER_TAKEN ->
                "Of " + yuan(l.ofFen()) + " " + fen(l) + " are left after " + yuan(l.otherFen()) + " for " + name;
            case RATIO ->
                name + " has " + l.ratioBps().orElseThrow() + " of " + yuan(l.ofFen()) + equal(l) + becomes(l);
            case SHARE ->
                name + " has " + l.ratioBps().orElseThrow() + " by the "
                        + (l.source().startsWith("input:") ? "table of shares" + source(l) : "standard table of shares")
                        + "; of " + yuan(l.ofFen()) + " that is" + exact(l) + becomes(l);
            case BAND ->
                "The " + name + bound(l) + " is " + yuan(l.ofFen()) + ", of which "
                        + l.ratioBps().orElseThrow() + " count here:" + exact(l);
            case BANDS_TOGETHER -> "Together this gives " + name + exact(l) + becomes(l);
            case RESIDUE ->
                name + " has what the other parts leave of " + yuan(l.ofFen()) + ": " + fen(l) + "; the exact share is"
                        + exact(l);
            case WITHIN_CAP ->
                yuan(l.ofFen()) + " are within " + name + " of " + yuan(l.otherFen()) + ", which is " + charge(l);
            case CUT_TO_CAP ->
                yuan(l.ofFen()) + " are above " + name + " and are cut to " + fen(l) + ", which is " + charge(l);
            case ABOVE_CAP ->
                "Above " + name + " of " + yuan(l.otherFen()) + " lie " + fen(l) + " of " + yuan(l.ofFen());
            case CLAIM_MET -> "The claim " + name + " is met in full: " + charge(l) + becomes(l);
            case CLAIM_CUT ->
                cut(l) + "; claims are cut from the last to the first after the one that bears the loss, so " + fen(l)
                        + " are paid";
            case LOSS_BORNE -> cut(l) + "; this claim bears the loss first, so " + fen(l) + " are paid";
            case AFTER_CLAIMS ->
                "Of " + yuan(l.ofFen()) + " " + fen(l) + " are left after claims of " + yuan(l.otherFen());
            case FEE -> "The fee " + name + " on top of the gross is " + charge(l) + becomes(l);
            case TRANCHE ->
                "With the tranche " + name + " " + l.ratioBps().orElseThrow() + " of " + yuan(l.ofFen())
                        + " are paid up; less the " + yuan(l.otherFen()) + " before it these are " + fen(l);
            case LOT -> "Lot " + name + " brings " + fen(l);
            case LOTS_TOGETHER ->
                "The lots are settled as one: " + fen(l) + " for " + area(l) + ", " + yuan(l.rateFenPerMu())
                        + " per mu on average";
            case SUM -> "Together these are " + fen(l);
        };
    }

    private static String cut(DerivationLine l) {
        return "The claim " + l.labelEn() + " is due with " + yuan(l.ofFen())
                + ", but all claims together are short by " + yuan(l.otherFen());
    }

    private static String charge(DerivationLine l) {
        if (l.rateFenPerMu().isPresent()) {
            return product(l);
        }
        if (l.ratioBps().isPresent()) {
            return l.ratioBps().get() + " of it" + equal(l);
        }
        return "a fixed amount" + source(l);
    }

    private static String product(DerivationLine l) {
        return yuan(l.rateFenPerMu()) + " per mu" + source(l) + " x " + area(l) + equal(l);
    }

    private static String area(DerivationLine l) {
        return l.areaCentiMu().orElseThrow().toString();
    }

    private static String bound(DerivationLine l) {
        return l.rateFenPerMu().isPresent() ? ", up to " + yuan(l.rateFenPerMu()) + " per mu," : "";
    }

    private static String source(DerivationLine l) {
        return l.source().startsWith("input:") ? " (" + l.source().substring("input:".length()) + " as given)" : "";
    }

    private static String exact(DerivationLine l) {
        return l.numerator().isEmpty() ? "" : " " + l.numerator() + "/" + l.denominator() + " fen";
    }

    private static String equal(DerivationLine l) {
        return l.numerator().isEmpty() ? "" : " =" + exact(l);
    }

    private static String becomes(DerivationLine l) {
        if (l.rounding().isEmpty() || Grouped.isWhole(l)) {
            return ", that is " + fen(l);
        }
        return rounded(l.rounding().get()) + fen(l);
    }

    private static String rounded(Rounding rounding) {
        return switch (rounding) {
            case FLOOR -> ", rounded down to ";
            case HALF_UP -> ", rounded half up to ";
            case CEILING -> ", rounded up to ";
        };
    }

    private static String fen(DerivationLine l) {
        return l.fen().orElseThrow().fen() + " fen (" + yuan(l.fen()) + ")";
    }

    private static String yuan(Optional<Fen> amount) {
        return Grouped.yuan(amount.orElseThrow()) + " yuan";
    }
}
