// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.share.Holding;

/** Checks that a scheme is well formed, so that evaluating it can fail for its inputs only. */
final class SchemeValidator {
    static final int MAX_LIST = 64;
    static final int MAX_TEXT = 400;

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,63}");

    private final Scheme scheme;
    private final Quantities quantities;

    private SchemeValidator(Scheme scheme) {
        this.scheme = scheme;
        this.quantities = new Quantities(scheme);
    }

    /** Refuses a scheme that is not well formed. */
    static void check(Scheme scheme) {
        new SchemeValidator(scheme).all();
    }

    private void all() {
        require(ID.matcher(scheme.id()).matches(), "id", "BAD_ID");
        texts("scheme", scheme.nameEn(), scheme.nameZh(), scheme.clause());
        limits();
        inputs();
        parameters();
        beneficiaries();
        gross();
        TreeCheck tree = new TreeCheck(scheme, quantities);
        tree.check();
        fees(tree.payees());
    }

    private void limits() {
        List<List<?>> lists =
                List.of(scheme.inputs(), scheme.parameters(), scheme.beneficiaries(), scheme.fees(), scheme.labels());
        for (List<?> list : lists) {
            Refusal.unless(list.size() <= MAX_LIST, RefusalCode.TOO_LONG, "at", "scheme", "size", list.size());
        }
        Set<String> labelled = new HashSet<>();
        for (Label label : scheme.labels()) {
            name(label.name());
            texts(label.name(), label.textEn(), label.textZh());
            require(labelled.add(label.name()), label.name(), "DUPLICATE_LABEL");
        }
    }

    private void inputs() {
        Set<String> seen = new HashSet<>();
        for (SchemeInput input : scheme.inputs()) {
            name(input.name());
            texts(input.name(), input.clause());
            require(seen.add(input.name()), input.name(), "DUPLICATE_INPUT");
            require(!(input.required() && input.standard().isPresent()), input.name(), "REQUIRED_WITH_STANDARD");
            input.standard().ifPresent(text -> InputReader.readOne(input, text, new Bindings(Map.of())));
        }
    }

    private void parameters() {
        Set<String> seen = new HashSet<>();
        for (Parameter parameter : scheme.parameters()) {
            name(parameter.name());
            texts(parameter.name(), parameter.clause());
            require(!parameter.clause().isBlank(), parameter.name(), "NO_CLAUSE");
            require(seen.add(parameter.name()), parameter.name(), "DUPLICATE_PARAMETER");
            Quantities.requireRange(parameter.unit(), parameter.value(), parameter.name());
        }
    }

    private void beneficiaries() {
        Set<String> seen = new HashSet<>();
        for (Beneficiary beneficiary : scheme.beneficiaries()) {
            String key = beneficiary.key();
            name(key);
            texts(key, beneficiary.nameEn(), beneficiary.nameZh(), beneficiary.clause());
            require(seen.add(key), key, "DUPLICATE_BENEFICIARY");
            int accounts = beneficiary.route().size();
            require(accounts >= 2 && accounts <= MAX_LIST, key, "ROUTE_LENGTH");
            beneficiary.route().forEach(this::name);
            require(!beneficiary.clause().isBlank(), key, "NO_CLAUSE");
        }
    }

    private void gross() {
        if (scheme.gross() instanceof Gross.Given given) {
            quantities.require(given.amount(), Unit.FEN, "gross");
            return;
        }
        Gross.ByPrice byPrice = (Gross.ByPrice) scheme.gross();
        quantities.require(byPrice.price(), Unit.FEN_PER_MU, "gross");
        quantities.require(byPrice.area(), Unit.CENTI_MU, "gross");
        if (byPrice.contractTotal().isPresent()) {
            String name = byPrice.contractTotal().get();
            boolean fine = scheme.inputs().stream()
                    .anyMatch(i -> i.name().equals(name) && i.kind().unit() == Unit.FEN && !i.required());
            require(fine, "gross", "BAD_CONTRACT_TOTAL");
        }
    }

    private void fees(Set<String> payees) {
        Set<String> used = new HashSet<>(payees);
        Set<String> paidFees = new HashSet<>();
        for (Fee fee : scheme.fees()) {
            name(fee.name());
            texts(fee.name(), fee.clause());
            quantities.require(fee.amount(), fee.name());
            boolean known =
                    scheme.beneficiaries().stream().anyMatch(b -> b.key().equals(fee.beneficiary()));
            require(known, fee.name(), "UNKNOWN_BENEFICIARY");
            require(paidFees.add(fee.beneficiary()), fee.name(), "DUPLICATE_FEE");
            used.add(fee.beneficiary());
        }
        for (Beneficiary beneficiary : scheme.beneficiaries()) {
            require(used.contains(beneficiary.key()), beneficiary.key(), "UNUSED_BENEFICIARY");
        }
    }

    static Optional<Beneficiary> beneficiary(Scheme scheme, String key) {
        return scheme.beneficiaries().stream().filter(b -> b.key().equals(key)).findFirst();
    }

    static void holders(Scheme scheme, Node.ByShares node) {
        for (Holding holding : node.standard().holdings()) {
            require(beneficiary(scheme, holding.holder()).isPresent(), node.name(), "UNKNOWN_BENEFICIARY");
        }
        require(node.standard().shareOf(node.residueTo()).bps() > 0, node.name(), "UNKNOWN_RESIDUE");
        require(beneficiary(scheme, node.othersAs()).isPresent(), node.name(), "UNKNOWN_BENEFICIARY");
    }

    private void name(String name) {
        requireName(name);
    }

    static void requireName(String name) {
        boolean fine = NAME.matcher(name).matches();
        require(fine, name.length() <= 64 ? name : name.substring(0, 64), "BAD_NAME");
    }

    private static void texts(String at, String... texts) {
        for (String text : texts) {
            Refusal.unless(text.length() <= MAX_TEXT, RefusalCode.TOO_LONG, "at", at);
        }
    }

    static void require(boolean condition, String at, String reason) {
        Refusal.unless(condition, RefusalCode.SCHEME_INVALID, "at", at, "reason", reason);
    }
}
