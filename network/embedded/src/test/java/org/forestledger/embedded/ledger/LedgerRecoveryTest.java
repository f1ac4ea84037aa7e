// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.forestledger.embedded.testnet.Seeds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left of a ledger after a crash. */
class LedgerRecoveryTest {
    private static final int BLOCKS = 30;

    @TempDir
    private Path data;

    private Path original;
    private final List<Long> lengths = new ArrayList<>();

    @BeforeEach
    void fill() throws IOException {
        original = data.resolve("original.log");
        try (Ledger ledger = Ledger.open(new FileDisk(), original)) {
            lengths.add(Files.size(original));
            for (int i = 0; i < BLOCKS; i++) {
                ledger.commit(Blocks.next(ledger.tip(), "tx" + i, "k" + i % 7, "v" + i));
                lengths.add(Files.size(original));
            }
        }
    }

    private Path copy() throws IOException {
        Path copy = data.resolve("copy.log");
        return Files.copy(original, copy, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void cut(Path file, long length) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, (int) length));
    }

    private void assertHolds(Ledger ledger, int blocks) {
        assertThat(ledger.height()).isEqualTo(blocks);
        for (int i = 0; i < blocks; i++) {
            assertThat(ledger.transaction("tx" + i))
                    .hasValueSatisfying(found -> assertThat(found.block()).isLessThan(blocks));
        }
        assertThat(ledger.transaction("tx" + blocks)).isEmpty();
        for (int key = 0; key < Math.min(7, blocks); key++) {
            int last = blocks - 1 - Math.floorMod(blocks - 1 - key, 7);
            assertThat(ledger.snapshot()
                            .state()
                            .get("cc", "k" + key)
                            .orElseThrow()
                            .value()
                            .toStringUtf8())
                    .isEqualTo("v" + last);
        }
    }

    @Test
    void open_shouldKeepEveryWholeBlock_whenTheFileIsCutAnywhere() throws IOException {
        Random random = Seeds.random("LedgerRecoveryTest.cut");
        for (int run = 0; run < 200; run++) {
            long length = random.nextInt((int) lengths.get(BLOCKS).longValue() + 1);
            Path file = copy();
            cut(file, length);
            int whole = (int) lengths.stream().filter(end -> end <= length).count() - 1;

            try (Ledger ledger = Ledger.open(new FileDisk(), file)) {
                assertHolds(ledger, Math.max(0, whole));
                int next = (int) ledger.height();
                ledger.commit(Blocks.next(ledger.tip(), "tx" + next, "k" + next % 7, "v" + next));
            }
            try (Ledger ledger = Ledger.open(new FileDisk(), file)) {
                assertHolds(ledger, Math.max(0, whole) + 1);
                assertThat(ledger.tornBytes()).isZero();
            }
        }
    }

    @Test
    void open_shouldCutTheLastBlock_whenItsBytesAreGarbage() throws IOException {
        Random random = Seeds.random("LedgerRecoveryTest.garbage");
        long start = lengths.get(BLOCKS - 1);
        long end = lengths.get(BLOCKS);
        for (int run = 0; run < 100; run++) {
            Path file = copy();
            byte[] bytes = Files.readAllBytes(file);
            int from = (int) start + random.nextInt((int) (end - start));
            byte[] garbage = new byte[(int) end - from];
            random.nextBytes(garbage);
            System.arraycopy(garbage, 0, bytes, from, garbage.length);
            Files.write(file, bytes);

            try (Ledger ledger = Ledger.open(new FileDisk(), file)) {
                assertHolds(ledger, BLOCKS - 1);
            }
        }
    }

    @Test
    void open_shouldRefuse_whenABlockInTheMiddleIsDamaged() throws IOException {
        Random random = Seeds.random("LedgerRecoveryTest.middle");
        for (int run = 0; run < 100; run++) {
            Path file = copy();
            byte[] bytes = Files.readAllBytes(file);
            int at =
                    (int) lengths.get(0).longValue() + random.nextInt((int) (lengths.get(BLOCKS - 1) - lengths.get(0)));
            bytes[at] ^= (byte) (1 + random.nextInt(255));
            Files.write(file, bytes);

            assertThatThrownBy(() -> Ledger.open(new FileDisk(), file))
                    .isInstanceOf(CorruptStoreException.class)
                    .hasMessageContaining("damaged")
                    .hasMessageContaining("copy.log");
            assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        }
    }

    @Test
    void open_shouldRefuse_whenTheFileIsSomethingElse() throws IOException {
        Path file = data.resolve("other.log");
        Files.writeString(file, "This is a letter and not a store of blocks.");

        assertThatThrownBy(() -> Ledger.open(new FileDisk(), file))
                .isInstanceOf(CorruptStoreException.class)
                .hasMessageContaining("is not a block file");
    }

    @Test
    void commit_shouldRefuse_whenTheBlockDoesNotContinueTheChain() throws IOException {
        try (Ledger ledger = Ledger.open(new FileDisk(), copy())) {
            BlockStore.Tip tip = ledger.tip();
            var gap = Blocks.next(new BlockStore.Tip(tip.height() + 1, tip.hash(), tip.previousHash()), "x", "k", "v");
            var fork = Blocks.next(
                    new BlockStore.Tip(tip.height(), tip.previousHash(), tip.previousHash()), "x", "k", "v");

            assertThatThrownBy(() -> ledger.commit(gap)).hasMessageContaining("where block 30 should be");
            assertThatThrownBy(() -> ledger.commit(fork)).hasMessageContaining("does not carry the hash");
            assertThat(ledger.height()).isEqualTo(BLOCKS);
        }
    }
}
