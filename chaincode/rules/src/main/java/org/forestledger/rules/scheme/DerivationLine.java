// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import java.util.Optional;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Fen;
import org.forestledger.rules.unit.Rounding;

/**
 * One step of the answer to "why did I get this fen".
 *
 * <p>Only what the kind needs is there. The exact fraction is {@code numerator / denominator} fen; both are empty where the
 * step divided nothing.
 *
 * @param kind what the step did
 * @param clause the source clause; empty for plain sums
 * @param name the name in the tree: part, band, cap, claim, holder, fee, tranche or lot
 * @param labelEn what people call it in English
 * @param labelZh what people call it in Chinese
 * @param ofFen the amount that the step worked on
 * @param rateFenPerMu a rate per mu
 * @param areaCentiMu an area
 * @param ratioBps a ratio
 * @param otherFen a second amount: what was due, cut off, taken before, or the limit
 * @param source where the deciding number came from: {@code input:..}, {@code parameter:..}, {@code scheme} or empty
 * @param numerator the exact fraction's numerator
 * @param denominator the exact fraction's denominator
 * @param rounding how the fraction became whole fen
 * @param fen the amount after the step; open where a later step rounds
 */
public record DerivationLine(
        DerivationKind kind,
        String clause,
        String name,
        String labelEn,
        String labelZh,
        Optional<Fen> ofFen,
        Optional<Fen> rateFenPerMu,
        Optional<CentiMu> areaCentiMu,
        Optional<Bps> ratioBps,
        Optional<Fen> otherFen,
        String source,
        String numerator,
        String denominator,
        Optional<Rounding> rounding,
        Optional<Fen> fen) {

    /** The step as one sentence in English. */
    public String textEn() {
        return DerivationTextEn.of(this);
    }

    /** The step as one sentence in Chinese. */
    public String textZh() {
        return DerivationTextZh.of(this);
    }
}
