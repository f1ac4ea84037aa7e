// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import java.math.BigInteger;
import java.util.Optional;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Fen;
import org.forestledger.rules.unit.Rounding;

/** Writes a derivation line part by part; most kinds need few parts. */
final class Line {
    private final DerivationKind kind;
    private final String clause;
    private final Label label;
    private Optional<Fen> ofFen = Optional.empty();
    private Optional<Fen> rate = Optional.empty();
    private Optional<CentiMu> area = Optional.empty();
    private Optional<Bps> ratio = Optional.empty();
    private Optional<Fen> other = Optional.empty();
    private String source = "";
    private String numerator = "";
    private String denominator = "";
    private Optional<Rounding> rounding = Optional.empty();
    private Optional<Fen> fen = Optional.empty();

    private Line(DerivationKind kind, String clause, Label label) {
        this.kind = kind;
        this.clause = clause;
        this.label = label;
    }

    static Line of(DerivationKind kind, String clause, Label label) {
        return new Line(kind, clause, label);
    }

    Line on(Fen amount) {
        ofFen = Optional.of(amount);
        return this;
    }

    Line rate(Fen fenPerMu, CentiMu centiMu) {
        rate = Optional.of(fenPerMu);
        area = Optional.of(centiMu);
        return this;
    }

    Line ratio(long bps) {
        ratio = Optional.of(Bps.of((int) bps));
        return this;
    }

    Line other(Fen amount) {
        other = Optional.of(amount);
        return this;
    }

    Line source(String text) {
        source = text;
        return this;
    }

    Line fraction(BigInteger over, BigInteger under) {
        numerator = over.toString();
        denominator = under.toString();
        return this;
    }

    Line rounded(Rounding how) {
        rounding = Optional.of(how);
        return this;
    }

    Line charge(Charged charged) {
        rate = charged.rate();
        area = charged.area();
        ratio = charged.ratio();
        source = charged.source();
        numerator = charged.numerator();
        denominator = charged.denominator();
        rounding = charged.rounding();
        return this;
    }

    DerivationLine gives(Fen amount) {
        fen = Optional.of(amount);
        return open();
    }

    DerivationLine open() {
        return new DerivationLine(
                kind,
                clause,
                label.name(),
                label.textEn(),
                label.textZh(),
                ofFen,
                rate,
                area,
                ratio,
                other,
                source,
                numerator,
                denominator,
                rounding,
                fen);
    }
}
