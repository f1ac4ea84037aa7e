// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.forestledger.embedded.testnet.Seeds;
import org.junit.jupiter.api.Test;

class SortedTreeTest {
    private static final String[] LETTERS = {"a", "z", "\u00e9", "\u6797", "\uff21", "\ud83c\udf32", "\udbff\udffd"};

    private static String key(Random random) {
        StringBuilder key = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            key.append(LETTERS[random.nextInt(LETTERS.length)]);
        }
        return key.toString();
    }

    private static int byBytes(String left, String right) {
        return Arrays.compareUnsigned(left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }

    private static <V> List<Map.Entry<String, V>> list(Iterator<Map.Entry<String, V>> entries) {
        List<Map.Entry<String, V>> result = new ArrayList<>();
        entries.forEachRemaining(result::add);
        return result;
    }

    @Test
    void order_shouldBeThatOfUtf8Bytes_whenKeysAreArbitrary() {
        Random random = Seeds.random("SortedTreeTest.order");
        for (int i = 0; i < 20_000; i++) {
            String left = key(random);
            String right = key(random);
            assertThat(Integer.signum(KeyOrder.INSTANCE.compare(left, right)))
                    .as("%s against %s", left, right)
                    .isEqualTo(Integer.signum(byBytes(left, right)));
        }
    }

    @Test
    void tree_shouldAgreeWithTheLibrarysMap_whenChangedAtRandom() {
        Random random = Seeds.random("SortedTreeTest.tree");
        NavigableMap<String, Integer> expected = new TreeMap<>(SortedTreeTest::byBytes);
        SortedTree<Integer> tree = SortedTree.empty();
        for (int i = 0; i < 5_000; i++) {
            String key = key(random);
            if (random.nextInt(3) == 0) {
                expected.remove(key);
                tree = tree.without(key);
            } else {
                expected.put(key, i);
                tree = tree.with(key, i);
            }
            assertThat(tree.size()).isEqualTo(expected.size());
            if (i % 50 == 0) {
                assertSame(tree, expected, random);
            }
        }
    }

    private static void assertSame(SortedTree<Integer> tree, NavigableMap<String, Integer> expected, Random random) {
        assertThat(list(tree.range("", "", false))).isEqualTo(List.copyOf(expected.entrySet()));
        String start = key(random);
        String end = key(random);
        if (byBytes(start, end) <= 0) {
            boolean inclusive = random.nextBoolean();
            assertThat(list(tree.range(start, end, inclusive)))
                    .isEqualTo(List.copyOf(
                            expected.subMap(start, true, end, inclusive).entrySet()));
        }
        assertThat(tree.get(start)).isEqualTo(java.util.Optional.ofNullable(expected.get(start)));
    }

    @Test
    void tree_shouldStayAsItWas_whenALaterOneIsMadeFromIt() {
        SortedTree<Integer> before = SortedTree.<Integer>empty().with("a", 1).with("b", 2);

        SortedTree<Integer> after = before.with("a", 10).without("b").with("c", 3);

        assertThat(list(before.range("", "", false))).containsExactly(Map.entry("a", 1), Map.entry("b", 2));
        assertThat(list(after.range("", "", false))).containsExactly(Map.entry("a", 10), Map.entry("c", 3));
    }
}
