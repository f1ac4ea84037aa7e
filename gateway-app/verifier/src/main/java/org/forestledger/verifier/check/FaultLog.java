// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects faults and notices; keeps the first ones in full and counts all. */
public final class FaultLog {
    /** How many faults are kept in full. */
    public static final int MAX_KEPT = 1_000;

    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> notices = new LinkedHashSet<>();
    private final List<String> changes = new ArrayList<>();
    private long faultCount;

    /**
     * Adds a fault.
     *
     * @param fault what must not be
     */
    public void add(Fault fault) {
        faultCount++;
        if (faults.size() < MAX_KEPT) {
            faults.add(fault);
        }
    }

    /**
     * Adds something that the reader of the report should know but that is no fault; the same text is kept once.
     *
     * @param text one sentence
     */
    public void notice(String text) {
        if (notices.size() < MAX_KEPT) {
            notices.add(text);
        }
    }

    /**
     * Adds a change of the rules that the ledger is judged by: a configuration or a chaincode's definition.
     *
     * @param text one sentence
     */
    public void change(String text) {
        if (changes.size() < MAX_KEPT) {
            changes.add(text);
        }
    }

    /** The changes of the rules, in the order of the ledger. */
    public List<String> changes() {
        return List.copyOf(changes);
    }

    /** The faults that were kept, in the order of the ledger. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** How many faults there were. */
    public long faultCount() {
        return faultCount;
    }

    /** The notices. */
    public List<String> notices() {
        return List.copyOf(notices);
    }
}
