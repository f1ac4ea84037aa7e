// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.forestledger.rules.ledger.Catalogue;
import org.forestledger.rules.ledger.LedgerFunction;

/** How often each function came to which end. */
final class Coverage {
    /** So often each function is called in a history that is long enough. */
    static final int CALLS_MIN = 6;

    private final Map<String, Map<String, Integer>> ends = new TreeMap<>();

    private Coverage() {}

    static Coverage of(List<Operation> operations) {
        Coverage coverage = new Coverage();
        operations.forEach(operation -> coverage.ends
                .computeIfAbsent(operation.call().function(), f -> new TreeMap<>())
                .merge(operation.expected(), 1, Integer::sum));
        return coverage;
    }

    /** Functions that write and were called less often than that. */
    List<String> calledLessThan(int times) {
        return functions().stream().filter(f -> called(f) < times).toList();
    }

    List<String> neverValid() {
        return functions().stream()
                .filter(f -> !of(f).containsKey(Outcome.VALID))
                .toList();
    }

    List<String> neverRefused() {
        return functions().stream()
                .filter(f -> of(f).keySet().stream().noneMatch(end -> end.startsWith("REFUSED ")))
                .toList();
    }

    /** Whether each function that writes was called often enough, and at least once accepted and once refused. */
    boolean whole() {
        return calledLessThan(CALLS_MIN).isEmpty()
                && neverValid().isEmpty()
                && neverRefused().isEmpty();
    }

    /** How often an end was reached over all functions. */
    int times(String end) {
        return ends.values().stream()
                .mapToInt(each -> each.getOrDefault(end, 0))
                .sum();
    }

    private static List<String> functions() {
        return Catalogue.all().stream().map(LedgerFunction::name).toList();
    }

    private Map<String, Integer> of(String function) {
        return ends.getOrDefault(function, Map.of());
    }

    private int called(String function) {
        return of(function).values().stream().mapToInt(Integer::intValue).sum();
    }

    /** A line for each function: how often in all, and how often each end. */
    @Override
    public String toString() {
        return ends.entrySet().stream()
                .map(each -> String.format("%-26s %4d  %s", each.getKey(), called(each.getKey()), each.getValue()))
                .collect(Collectors.joining("\n"));
    }
}
