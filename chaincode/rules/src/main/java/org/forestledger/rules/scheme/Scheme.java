// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import java.util.List;

/**
 * A settlement scheme: how a gross amount is shared out.
 *
 * <p>A scheme may be built in any shape; {@link SchemeEvaluator#validate} tells whether it is well formed, and nothing is
 * evaluated before it is.
 *
 * @param id the id under which it is asked for
 * @param nameEn the name in English
 * @param nameZh the name in Chinese
 * @param clause the source clause
 * @param lotScope how deals of several lots are settled
 * @param inputs what must or may be given
 * @param parameters the numbers that the tree refers to
 * @param beneficiaries who may receive; legs come in this order
 * @param gross how the gross amount comes about
 * @param root where the gross amount flows
 * @param fees what the payer owes on top
 * @param labels what people call the names of the tree
 */
public record Scheme(
        String id,
        String nameEn,
        String nameZh,
        String clause,
        LotScope lotScope,
        List<SchemeInput> inputs,
        List<Parameter> parameters,
        List<Beneficiary> beneficiaries,
        Gross gross,
        Node root,
        List<Fee> fees,
        List<Label> labels) {
    public Scheme {
        inputs = List.copyOf(inputs);
        parameters = List.copyOf(parameters);
        beneficiaries = List.copyOf(beneficiaries);
        fees = List.copyOf(fees);
        labels = List.copyOf(labels);
    }

    /** The same scheme with other parameters. */
    public Scheme withParameters(List<Parameter> others) {
        return new Scheme(
                id, nameEn, nameZh, clause, lotScope, inputs, others, beneficiaries, gross, root, fees, labels);
    }

    /** The same scheme with another tree. */
    public Scheme withRoot(Node other) {
        return new Scheme(
                id, nameEn, nameZh, clause, lotScope, inputs, parameters, beneficiaries, gross, other, fees, labels);
    }

    /** The same scheme with other inputs. */
    public Scheme withInputs(List<SchemeInput> others) {
        return new Scheme(
                id, nameEn, nameZh, clause, lotScope, others, parameters, beneficiaries, gross, root, fees, labels);
    }

    /** The same scheme with another gross. */
    public Scheme withGross(Gross other) {
        return new Scheme(
                id, nameEn, nameZh, clause, lotScope, inputs, parameters, beneficiaries, other, root, fees, labels);
    }

    /** The same scheme with another scope of lots. */
    public Scheme withLotScope(LotScope other) {
        return new Scheme(
                id, nameEn, nameZh, clause, other, inputs, parameters, beneficiaries, gross, root, fees, labels);
    }
}
