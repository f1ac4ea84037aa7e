// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** The units of one batch, serial number by serial number, and the numbers at which lots begin. */
final class Units {
    /** What binds a unit; named as the ledger names it. */
    enum State {
        AVAILABLE,
        HELD,
        PLEDGED,
        CONTROL,
        USED,
        EXPIRED,
        DEDUCTED,
        CLAWED_BACK,
        RETIRED
    }

    /** Nothing binds it. */
    static final String NOBODY = "";

    final int count;
    private final String[] owner;
    private final State[] state;
    private final String[] binding;
    private final TreeSet<Integer> starts;

    Units(int count, String firstOwner) {
        this(count, new String[count + 1], new State[count + 1], new String[count + 1], new TreeSet<>());
        starts.add(1);
        set(1, count, firstOwner, State.AVAILABLE, NOBODY);
    }

    private Units(int count, String[] owner, State[] state, String[] binding, TreeSet<Integer> starts) {
        this.count = count;
        this.owner = owner;
        this.state = state;
        this.binding = binding;
        this.starts = starts;
    }

    Units copy() {
        return new Units(count, owner.clone(), state.clone(), binding.clone(), new TreeSet<>(starts));
    }

    boolean lotBegins(long at) {
        return at <= count && starts.contains((int) at);
    }

    /** The last number of the lot that begins there. */
    int end(long start) {
        Integer next = starts.higher((int) start);
        return next == null ? count : next - 1;
    }

    List<Integer> starts() {
        return new ArrayList<>(starts);
    }

    String owner(long at) {
        return owner[(int) at];
    }

    State state(long at) {
        return state[(int) at];
    }

    String binding(long at) {
        return binding[(int) at];
    }

    /** Makes the range a lot of its own. */
    void cut(long from, long to) {
        starts.add((int) from);
        if (to < count) {
            starts.add((int) to + 1);
        }
    }

    /** Joins the lot that begins there to the one before it. */
    void join(long start) {
        starts.remove((int) start);
    }

    void set(long from, long to, String account, State next, String by) {
        Arrays.fill(owner, (int) from, (int) to + 1, account);
        bind(from, to, next, by);
    }

    void bind(long from, long to, State next, String by) {
        Arrays.fill(state, (int) from, (int) to + 1, next);
        Arrays.fill(binding, (int) from, (int) to + 1, by);
    }
}
