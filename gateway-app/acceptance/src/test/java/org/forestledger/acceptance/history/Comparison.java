// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import com.google.protobuf.ByteString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds where two recordings of one script differ; each difference names the operation or the key. */
final class Comparison {
    private final List<String> differences = new ArrayList<>();

    /** Where outcomes are not what the rules say. */
    static List<String> withExpectation(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> !outcome.brief().equals(outcome.operation().expected()))
                .map(outcome -> outcome.operation() + "\n  expected "
                        + outcome.operation().expected() + "\n  came " + outcome.line())
                .toList();
    }

    /** Where the outcomes of the same operations differ. */
    static List<String> ofOutcomes(List<Outcome> one, List<Outcome> other) {
        Comparison comparison = new Comparison();
        comparison.same("the number of operations", one.size(), other.size());
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            comparison.same(
                    one.get(i).operation().toString(),
                    one.get(i).line(),
                    other.get(i).line());
        }
        return comparison.differences;
    }

    /** Where the transactions in the blocks differ, line by line, in the order of the script. */
    static List<String> ofTransactions(Script script, Content one, Content other) {
        Comparison comparison = new Comparison();
        script.operations().forEach(operation -> {
            List<String> mine = one.of(operation.txId());
            List<String> theirs = other.of(operation.txId());
            for (int i = 0; i < Math.max(mine.size(), theirs.size()); i++) {
                comparison.same(operation + ", line " + i, at(mine, i), at(theirs, i));
            }
        });
        return comparison.differences;
    }

    /** Where the values of keys differ. */
    static List<String> ofStates(Map<String, ByteString> one, Map<String, ByteString> other) {
        Comparison comparison = new Comparison();
        TreeSet<String> keys = new TreeSet<>(one.keySet());
        keys.addAll(other.keySet());
        for (String key : keys) {
            if (!java.util.Objects.equals(one.get(key), other.get(key))) {
                comparison.same(key, shown(one, key), shown(other, key));
            }
        }
        return comparison.differences;
    }

    /** A world state of texts as bytes. */
    static Map<String, ByteString> bytes(Map<String, String> texts) {
        Map<String, ByteString> bytes = new TreeMap<>();
        texts.forEach((key, text) -> bytes.put(key, ByteString.copyFromUtf8(text)));
        return bytes;
    }

    private static String shown(Map<String, ByteString> state, String key) {
        return state.containsKey(key) ? "value " + Content.text(state.get(key)) : "nothing";
    }

    private static String at(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "nothing";
    }

    private void same(String where, Object one, Object other) {
        if (!one.equals(other)) {
            differences.add(where + "\n  one   " + one + "\n  other " + other);
        }
    }
}
