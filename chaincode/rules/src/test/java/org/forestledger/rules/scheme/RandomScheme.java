// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.forestledger.rules.unit.Rounding;

/** Makes random well-formed schemes that use every kind of node. */
final class RandomScheme {
    private static final int MAX_LEVEL = 4;

    private final SplittableRandom random;
    private final List<Beneficiary> beneficiaries = new ArrayList<>();
    private int names;
    private boolean sharesUsed;

    RandomScheme(SplittableRandom random) {
        this.random = random;
    }

    Scheme next() {
        Node root = random.nextInt(4) == 0 ? tranches() : node(1);
        List<Fee> fees = new ArrayList<>();
        if (random.nextBoolean()) {
            fees.add(new Fee(name("fee"), "T-8", charge(), payee(Side.PUBLIC)));
        }
        List<SchemeInput> inputs = List.of(
                SchemeInput.required("amountFen", InputKind.FEN, "T-1"),
                SchemeInput.required("areaMu", InputKind.MU, "T-1"));
        Gross gross = new Gross.Given(new Quantity.FromInput("amountFen"));
        return new Scheme(
                "random",
                "Random",
                "随机",
                "T-1",
                LotScope.PER_LOT,
                inputs,
                List.of(),
                beneficiaries,
                gross,
                root,
                fees,
                List.of());
    }

    private Node tranches() {
        List<Tranche> tranches = new ArrayList<>();
        int left = 10_000;
        for (int i = 0; i < 3; i++) {
            int share = i == 2 ? left : random.nextInt(left + 1);
            left -= share;
            Due due = new Due.AfterMonths("accepted", i * 12);
            tranches.add(new Tranche(name("tranche"), "T-4", Samples.fixed(share), due, List.of()));
        }
        return new Node.InTranches(name("tranches"), "T-4", tranches, node(1));
    }

    private Node node(int level) {
        if (level >= MAX_LEVEL) {
            return pay();
        }
        return switch (random.nextInt(8)) {
            case 0 -> pay();
            case 1 -> new Node.Named(name("figure"), node(level + 1));
            case 2 -> take(level);
            case 3 -> split(level);
            case 4 -> bands(level);
            case 5 -> new Node.Cap(name("cap"), "T-7", name("flag"), charge(), node(level + 1), node(level + 1));
            case 6 -> claims(level);
            default -> sharesUsed ? pay() : shares();
        };
    }

    private Node pay() {
        return Samples.pay(payee(random.nextBoolean() ? Side.PUBLIC : Side.PRIVATE));
    }

    private String payee(Side side) {
        String key = name("payee");
        beneficiaries.add(Samples.beneficiary(key, side));
        return key;
    }

    private String name(String kind) {
        names++;
        return kind + names;
    }

    private Charge charge() {
        return switch (random.nextInt(3)) {
            case 0 -> new Charge.InTotal(Samples.fixed(random.nextLong(2_000_000)));
            case 1 -> new Charge.PerUnit(Samples.fixed(random.nextLong(5_000)), Samples.AREA, rounding());
            default ->
                new Charge.RatioOf(
                        Samples.fixed(random.nextInt(10_001)),
                        random.nextBoolean() ? Optional.empty() : Optional.of(Samples.fixed(random.nextLong(1_000))),
                        rounding());
        };
    }

    private Rounding rounding() {
        return Rounding.values()[random.nextInt(3)];
    }

    private Node take(int level) {
        WhenShort whenShort = random.nextInt(8) == 0 ? WhenShort.REFUSE : WhenShort.TAKE_WHAT_IS_THERE;
        return new Node.Take(
                name("take"), "T-6", charge(), whenShort, Optional.empty(), node(level + 1), node(level + 1));
    }

    private Node split(int level) {
        int count = 2 + random.nextInt(4);
        int open = random.nextInt(count + 1);
        List<Part> parts = new ArrayList<>();
        int left = 10_000;
        for (int i = 0; i < count; i++) {
            // The last part with a ratio completes the whole, unless an open part does.
            boolean last = i == count - 1;
            int ratio = last ? left : random.nextInt(left + 1);
            boolean isOpen = last && open == count;
            left -= ratio;
            Optional<Quantity> given = isOpen ? Optional.empty() : Optional.of(Samples.fixed(ratio));
            parts.add(new Part(name("part"), given, node(level + 1)));
        }
        Optional<String> residue = Optional.of(parts.get(random.nextInt(count)).name());
        Rounding rounding = count == 2 ? rounding() : Rounding.FLOOR;
        return new Node.Split(name("split"), "T-2", parts, rounding, residue);
    }

    private Node bands(int level) {
        int partCount = 2 + random.nextInt(2);
        List<BandPart> parts = new ArrayList<>();
        for (int p = 0; p < partCount; p++) {
            parts.add(new BandPart(name("part"), node(level + 1)));
        }
        int bandCount = 1 + random.nextInt(3);
        List<Band> bands = new ArrayList<>();
        long bound = 0;
        for (int b = 0; b < bandCount; b++) {
            List<Quantity> ratios = new ArrayList<>();
            int left = 10_000;
            for (int p = 0; p < partCount; p++) {
                int ratio = p == partCount - 1 ? left : random.nextInt(left + 1);
                left -= ratio;
                ratios.add(Samples.fixed(ratio));
            }
            bound += 1 + random.nextLong(1_000);
            Optional<Quantity> upTo = b == bandCount - 1 ? Optional.empty() : Optional.of(Samples.fixed(bound));
            bands.add(new Band(name("band"), "T-3", upTo, ratios));
        }
        Optional<String> residue =
                Optional.of(parts.get(random.nextInt(partCount)).name());
        Rounding rounding = partCount == 2 ? rounding() : Rounding.FLOOR;
        BandMode mode = BandMode.values()[random.nextInt(2)];
        return new Node.Bands(name("bands"), "T-3", mode, Samples.AREA, bands, parts, rounding, residue);
    }

    private Node claims(int level) {
        List<Claim> claims = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            claims.add(new Claim(name("claim"), "T-5", charge(), node(level + 1)));
        }
        Optional<String> bearer = random.nextBoolean()
                ? Optional.empty()
                : Optional.of(claims.get(random.nextInt(count)).name());
        return new Node.Claims(name("claims"), "T-5", claims, bearer, name("shortfall"), node(level + 1));
    }

    private Node shares() {
        sharesUsed = true;
        beneficiaries.add(Samples.publicSide("stateCompany"));
        beneficiaries.add(Samples.privateSide("thirdParty"));
        return new Node.ByShares(name("shares"), "T-9", List.of(), Samples.fiftyOne(), "stateCompany", "thirdParty");
    }
}
