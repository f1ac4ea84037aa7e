// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.project.Parcel;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.CentiMu;
import org.junit.jupiter.api.Test;

class SampleTest {
    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final int ROUNDS = 300;
    private static final Function<Record, String> DIGEST = SampleTest::sha256;

    private static String sha256(Record record) {
        try {
            return HexFormat.of()
                    .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                            .digest(record.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Project project(List<Parcel> parcels) {
        return new Project(
                "p",
                "p",
                "p",
                "r",
                Project.Origin.NEW,
                Project.Route.DIRECT_STATE_COMPANY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                parcels,
                new Evidence("plan", "", "ab".repeat(32)),
                Optional.empty(),
                List.of(),
                Project.Status.PROPOSED,
                "somebody",
                Optional.empty());
    }

    private static List<Parcel> parcels(Random random) {
        List<Parcel> parcels = new ArrayList<>();
        for (int i = 1 + random.nextInt(60); i > 0; i--) {
            parcels.add(new Parcel("parcel-" + i, CentiMu.of(1 + random.nextInt(50_000))));
        }
        return parcels;
    }

    private static CentiMu area(Project project, List<String> drawn) {
        return project.parcels().stream()
                .filter(parcel -> drawn.contains(parcel.parcelNo()))
                .map(Parcel::area)
                .reduce(CentiMu.of(0), CentiMu::plus);
    }

    @Test
    void targetOf_shouldRoundUp_whenAnyAreaAndRatioAreGiven() {
        Random random = new Random(SEED);
        for (int i = 0; i < ROUNDS; i++) {
            long whole = (long) (random.nextDouble() * CentiMu.MAX_CENTI_MU);
            int bps = random.nextInt(Bps.WHOLE + 1);
            BigDecimal exact = BigDecimal.valueOf(whole)
                    .multiply(BigDecimal.valueOf(bps))
                    .divide(BigDecimal.valueOf(Bps.WHOLE), 0, RoundingMode.CEILING);
            assertThat(Sample.targetOf(CentiMu.of(whole), Bps.of(bps)).centiMu())
                    .as("seed %d", SEED)
                    .isEqualTo(exact.longValueExact());
        }
    }

    @Test
    void draw_shouldReachTheTargetWithNoParcelTooMany_whenTheParcelsAreRandom() {
        Random random = new Random(SEED);
        for (int i = 0; i < ROUNDS; i++) {
            Project project = project(parcels(random));
            Bps ratio = Bps.of(1 + random.nextInt(Bps.WHOLE));
            Sample sample = Sample.draw(project, ratio, "seed-" + i, DIGEST);
            List<String> butLast = sample.parcels().subList(0, sample.parcels().size() - 1);

            assertThat(new TreeSet<>(sample.parcels())).hasSameSizeAs(sample.parcels());
            assertThat(area(project, sample.parcels())).as("seed %d", SEED).isGreaterThanOrEqualTo(sample.target());
            assertThat(area(project, butLast)).as("seed %d", SEED).isLessThan(sample.target());
        }
    }

    @Test
    void draw_shouldDependOnTheSeedAlone_whenTheParcelsAreNamedInAnotherOrder() {
        List<Parcel> parcels = parcels(new Random(7));
        List<Parcel> shuffled = new ArrayList<>(parcels);
        Collections.shuffle(shuffled, new Random(8));
        Sample sample = Sample.draw(project(parcels), Bps.of(3000), "a", DIGEST);

        assertThat(Sample.draw(project(shuffled), Bps.of(3000), "a", DIGEST)).isEqualTo(sample);
        assertThat(Sample.draw(project(parcels), Bps.of(3000), "b", DIGEST).parcels())
                .isNotEqualTo(sample.parcels());
    }

    @Test
    void draw_shouldTakeEveryParcel_whenTheWholeAreaIsAsked() {
        List<Parcel> parcels = parcels(new Random(9));

        assertThat(Sample.draw(project(parcels), Bps.of(Bps.WHOLE), "a", DIGEST).parcels())
                .containsExactlyInAnyOrderElementsOf(
                        parcels.stream().map(Parcel::parcelNo).toList());
    }
}
