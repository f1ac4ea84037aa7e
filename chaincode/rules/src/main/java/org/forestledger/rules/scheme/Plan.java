// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A valid scheme with its names looked up once. */
final class Plan {
    private final Scheme scheme;
    private final Map<String, Long> parameters = new HashMap<>();
    private final Map<String, Label> labels = new HashMap<>();
    private final Map<String, Beneficiary> beneficiaries = new HashMap<>();

    Plan(Scheme scheme) {
        this.scheme = scheme;
        for (Parameter parameter : scheme.parameters()) {
            parameters.put(parameter.name(), parameter.value());
        }
        for (Beneficiary beneficiary : scheme.beneficiaries()) {
            beneficiaries.put(beneficiary.key(), beneficiary);
            labels.put(beneficiary.key(), new Label(beneficiary.key(), beneficiary.nameEn(), beneficiary.nameZh()));
        }
        for (Label label : scheme.labels()) {
            labels.put(label.name(), label);
        }
    }

    Scheme scheme() {
        return scheme;
    }

    Bindings bindings() {
        return new Bindings(parameters);
    }

    Label label(String name) {
        Label label = labels.get(name);
        return label == null ? new Label(name, name, name) : label;
    }

    Optional<Beneficiary> beneficiary(String key) {
        return Optional.ofNullable(beneficiaries.get(key));
    }

    /** The index of the part that takes the residue: the named one, else the first that flows to the public side. */
    int residue(Optional<String> named, List<String> names, List<Node> ways) {
        if (named.isPresent()) {
            return names.indexOf(named.get());
        }
        for (int i = 0; i < ways.size(); i++) {
            if (side(ways.get(i)) == Side.PUBLIC) {
                return i;
            }
        }
        return -1;
    }

    /** The side on which the first beneficiary of a way stands. */
    private Side side(Node way) {
        if (way instanceof Node.Pay pay) {
            return beneficiary(pay.beneficiary()).map(Beneficiary::side).orElse(Side.PRIVATE);
        }
        if (way instanceof Node.ByShares shares) {
            return beneficiary(shares.residueTo()).map(Beneficiary::side).orElse(Side.PRIVATE);
        }
        return side(Tree.ways(way).get(0));
    }
}
