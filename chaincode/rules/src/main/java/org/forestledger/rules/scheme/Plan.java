// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** A valid scheme with its names looked up once. */
final class Plan {
    private final Scheme scheme;
    private final Map<String, Long> parameters = new HashMap<>();
    private final Map<String, Label> labels = new HashMap<>();
    private final Map<String, Beneficiary> beneficiaries = new HashMap<>();

    /** Where the odd fen of a node goes, by the node itself: it is looked up at every evaluation. */
    private final Map<Node, Integer> residues = new IdentityHashMap<>();

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
        findResidues(scheme.root());
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

    /** The index of the part that takes the residue of a split or of bands. */
    int residue(Node node) {
        return residues.get(node);
    }

    private void findResidues(Node node) {
        if (node instanceof Node.Split || node instanceof Node.Bands) {
            residues.put(node, Residue.of(scheme, node));
        }
        Tree.ways(node).forEach(this::findResidues);
    }
}
