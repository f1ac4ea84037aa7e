// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.share.ControlFloor;
import org.forestledger.rules.share.Holding;
import org.forestledger.rules.share.ShareTable;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.Rounding;

/** Schemes for tests, one for each kind of node. */
final class Samples {
    static final Quantity PRICE = new Quantity.FromInput("pricePerMu");
    static final Quantity AREA = new Quantity.FromInput("areaMu");

    private Samples() {}

    static Quantity fixed(long value) {
        return new Quantity.Fixed(value);
    }

    static Node pay(String key) {
        return new Node.Pay(key);
    }

    static Beneficiary publicSide(String key) {
        return beneficiary(key, Side.PUBLIC);
    }

    static Beneficiary privateSide(String key) {
        return beneficiary(key, Side.PRIVATE);
    }

    static Beneficiary beneficiary(String key, Side side) {
        List<String> route = List.of("payer", key);
        return new Beneficiary(key, key, key, side, route, BookingForm.WORKS_PAYMENT, "T-1", Optional.empty());
    }

    static Scheme byPrice(Node root, Beneficiary... beneficiaries) {
        List<SchemeInput> inputs = List.of(
                SchemeInput.required("pricePerMu", InputKind.YUAN_PER_MU, "T-1"),
                SchemeInput.required("areaMu", InputKind.MU, "T-1"),
                SchemeInput.optional("contractTotal", InputKind.YUAN, "T-1"));
        Gross gross = new Gross.ByPrice(PRICE, AREA, Rounding.HALF_UP, Optional.of("contractTotal"));
        return scheme(inputs, gross, root, beneficiaries);
    }

    static Scheme byAmount(Node root, Beneficiary... beneficiaries) {
        List<SchemeInput> inputs = List.of(SchemeInput.required("amountFen", InputKind.FEN, "T-1"));
        return scheme(inputs, new Gross.Given(new Quantity.FromInput("amountFen")), root, beneficiaries);
    }

    static Scheme scheme(List<SchemeInput> inputs, Gross gross, Node root, Beneficiary... beneficiaries) {
        return new Scheme(
                "sample",
                "Sample",
                "样例",
                "T-1",
                LotScope.PER_LOT,
                inputs,
                List.of(),
                List.of(beneficiaries),
                gross,
                root,
                List.of(),
                List.of());
    }

    static Node.Split split(String first, int bps, String second) {
        return split(first, fixed(bps), second, Rounding.FLOOR, Optional.empty());
    }

    static Node.Split split(
            String first, Quantity ratio, String second, Rounding rounding, Optional<String> residueTo) {
        List<Part> parts = List.of(
                new Part(first, Optional.of(ratio), pay(first)), new Part(second, Optional.empty(), pay(second)));
        return new Node.Split("split", "T-2", parts, rounding, residueTo);
    }

    /** 50/50 up to 30,000 yuan per mu and 80/20 above, as in the first city. */
    static Scheme bands(BandMode mode) {
        return byPrice(
                bandsNode(mode, Rounding.FLOOR, Optional.empty()),
                publicSide("government"),
                privateSide("projectCompany"));
    }

    static Node.Bands bandsNode(BandMode mode, Rounding rounding, Optional<String> residueTo) {
        List<Band> bands = List.of(
                new Band("base", "T-3", Optional.of(fixed(3_000_000)), List.of(fixed(5000), fixed(5000))),
                new Band("excess", "T-4", Optional.empty(), List.of(fixed(8000), fixed(2000))));
        List<BandPart> parts = List.of(
                new BandPart("government", pay("government")), new BandPart("projectCompany", pay("projectCompany")));
        return new Node.Bands("bands", "T-3", mode, AREA, bands, parts, rounding, residueTo);
    }

    static ShareTable fiftyOne() {
        return new ShareTable(
                List.of(new Holding("stateCompany", Bps.of(5100)), new Holding("thirdParty", Bps.of(4900))),
                Optional.of(new ControlFloor("stateCompany", Bps.of(5100))));
    }
}
