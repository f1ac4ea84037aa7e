// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.share;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Bps;

/**
 * Who holds how many basis points of a whole; the shares always sum to 10,000.
 *
 * <p>Making one is refused with RATIO_SUM_NOT_WHOLE, with STATE_CONTROL_FLOOR when the holder in control would hold too
 * little, with TOO_LONG above {@value #MAX_HOLDERS} holders and with INVALID_FIELD for a bad or double holder.
 *
 * @param holdings the holdings in the order in which they were agreed
 * @param control who must keep how much, if anyone
 */
public record ShareTable(List<Holding> holdings, Optional<ControlFloor> control) {
    /** The largest count of holders; more would leave some of them without a basis point worth counting. */
    public static final int MAX_HOLDERS = 200;

    private static final int MAX_CHARACTERS = 4_000;
    private static final Pattern HOLDER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern ENTRY = Pattern.compile("([^:,]{1,64}):(\\d{1,5})");

    public ShareTable {
        holdings = List.copyOf(holdings);
        Refusal.unless(holdings.size() <= MAX_HOLDERS, RefusalCode.TOO_LONG, "holders", holdings.size());
        Set<String> seen = new HashSet<>();
        long sum = 0;
        for (Holding holding : holdings) {
            boolean fine = HOLDER.matcher(holding.holder()).matches() && seen.add(holding.holder());
            Refusal.unless(fine, RefusalCode.INVALID_FIELD, "holder", holding.holder());
            sum += holding.shareBps().bps();
        }
        Refusal.unless(sum == Bps.WHOLE, RefusalCode.RATIO_SUM_NOT_WHOLE, "sumBps", sum);
        if (control.isPresent()) {
            requireFloor(holdings, control.get());
        }
    }

    private static void requireFloor(List<Holding> holdings, ControlFloor floor) {
        int held = held(holdings, floor.holder());
        Refusal.unless(
                held >= floor.floorBps().bps(),
                RefusalCode.STATE_CONTROL_FLOOR,
                "floorBps",
                floor.floorBps().bps(),
                "heldBps",
                held,
                "holder",
                floor.holder());
    }

    /**
     * Reads {@code holder:bps,holder:bps}.
     *
     * @param field the name of the input, for the refusal
     * @param text the text; refused with INVALID_FIELD when it has another form
     * @param control who must keep how much, if anyone
     */
    public static ShareTable parse(String field, String text, Optional<ControlFloor> control) {
        Refusal.unless(text.length() <= MAX_CHARACTERS, RefusalCode.TOO_LONG, "field", field);
        List<Holding> holdings = new ArrayList<>();
        for (String entry : text.split(",", -1)) {
            Matcher m = ENTRY.matcher(entry.strip());
            Refusal.unless(m.matches(), RefusalCode.INVALID_FIELD, "field", field, "value", entry.strip());
            holdings.add(new Holding(m.group(1), Bps.of(Integer.parseInt(m.group(2)))));
        }
        return new ShareTable(holdings, control);
    }

    /** What the holder holds; zero for a stranger. */
    public Bps shareOf(String holder) {
        return Bps.of(held(holdings, holder));
    }

    /** The same shares under another control floor; refused with STATE_CONTROL_FLOOR when they do not meet it. */
    public ShareTable withControl(Optional<ControlFloor> other) {
        return new ShareTable(holdings, other);
    }

    /**
     * The table after one holder has handed shares to another.
     *
     * @param from who gives; refused with RATIO_OUT_OF_RANGE when it holds less, with STATE_CONTROL_FLOOR when it must
     *     keep control
     * @param to who receives, a new holder stands last
     * @param shareBps how much
     */
    public ShareTable transfer(String from, String to, Bps shareBps) {
        Refusal.unless(!from.equals(to), RefusalCode.INVALID_FIELD, "holder", to);
        List<Holding> after = new ArrayList<>();
        int left = held(holdings, from) - shareBps.bps();
        Refusal.unless(left >= 0, RefusalCode.RATIO_OUT_OF_RANGE, "holder", from, "bps", left);
        boolean known = false;
        for (Holding holding : holdings) {
            if (holding.holder().equals(from)) {
                if (left > 0) {
                    after.add(new Holding(from, Bps.of(left)));
                }
            } else if (holding.holder().equals(to)) {
                known = true;
                after.add(new Holding(to, Bps.of(holding.shareBps().bps() + shareBps.bps())));
            } else {
                after.add(holding);
            }
        }
        if (!known && shareBps.bps() > 0) {
            after.add(new Holding(to, shareBps));
        }
        return new ShareTable(after, control);
    }

    /** The text that {@link #parse} reads. */
    public String toText() {
        List<String> entries = new ArrayList<>();
        for (Holding holding : holdings) {
            entries.add(holding.holder() + ":" + holding.shareBps().bps());
        }
        return String.join(",", entries);
    }

    private static int held(List<Holding> holdings, String holder) {
        for (Holding holding : holdings) {
            if (holding.holder().equals(holder)) {
                return holding.shareBps().bps();
            }
        }
        return 0;
    }
}
