// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.compensation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.scheme.Leg;
import org.forestledger.rules.scheme.Scheme;
import org.forestledger.rules.scheme.SchemeEvaluator;
import org.forestledger.rules.scheme.Settlement;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.Fen;

/**
 * What a land-making entity is entitled to once so much money has come in, as the scheme of the rule set says. Counted from
 * the running total, so that instalments sum to the entitlement for the whole, however the money is cut.
 *
 * @param inputs the inputs of the scheme as text
 * @param computed legs, figures and derivation
 */
public record Entitlement(Map<String, String> inputs, Settlement computed) {
    /** The entitlement for so much money; refused as the scheme refuses. */
    public static Entitlement of(Scheme scheme, Bps ratio, Fen received) {
        Map<String, String> inputs = new TreeMap<>();
        inputs.put("dealTotal", received.toYuan());
        inputs.put("ratioBps", Integer.toString(ratio.bps()));
        return new Entitlement(inputs, SchemeEvaluator.evaluate(scheme, inputs).orThrow());
    }

    /** The land-making entity's leg; refused with SCHEME_INVALID where the scheme has none. */
    public Leg leg() {
        return computed.leg(Compensation.DEVELOPER).orElseThrow(() -> Refusal.of(
                        RefusalCode.SCHEME_INVALID,
                        "scheme",
                        computed.schemeId(),
                        "beneficiary",
                        Compensation.DEVELOPER)
                .asException());
    }

    /** The accounts of the leg's route; refused with MISSING_FIELD where nobody stands for a role of it. */
    List<String> route(Map<String, String> parties) {
        return leg().route().stream()
                .map(role -> {
                    String account = parties.getOrDefault(role, "");
                    Refusal.unless(!account.isEmpty(), RefusalCode.MISSING_FIELD, "field", "account of " + role);
                    return account;
                })
                .toList();
    }
}
