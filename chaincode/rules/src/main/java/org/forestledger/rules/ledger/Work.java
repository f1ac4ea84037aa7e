// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * One decision in the making: reads entries, sees its own changes, and collects what is to be stored.
 *
 * <p>Nothing is stored before the whole decision stands; a refusal leaves no trace.
 */
public final class Work {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@#:-]{0,95}");
    private static final Pattern COMPOUND_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@#:/-]{0,195}");

    private final LedgerView view;
    private final Tx tx;
    private final Map<String, Change> changes = new LinkedHashMap<>();
    private Optional<Answer> answer = Optional.empty();

    Work(LedgerView view, Tx tx) {
        this.view = view;
        this.tx = tx;
    }

    /** The transaction. */
    public Tx tx() {
        return tx;
    }

    /** Who signs. */
    public Caller caller() {
        return tx.caller();
    }

    /** Refuses an id that a caller made unless it is 1 to 96 letters, digits or {@code . _ @ # : -}. */
    public static void requireId(String field, String id) {
        Refusal.unless(ID.matcher(id).matches(), RefusalCode.INVALID_FIELD, "field", field, "expected", ID.pattern());
    }

    /** The entry, with this decision's own changes. */
    public <T extends Record> Optional<T> find(Kind<T> kind, String id) {
        if (!COMPOUND_ID.matcher(id).matches()) {
            throw Refusal.of(RefusalCode.INVALID_FIELD, "field", kind.name() + " id", "expected", ID.pattern())
                    .asException();
        }
        Change own = changes.get(kind.key(id));
        if (own != null) {
            return own.value().map(kind.type()::cast);
        }
        return view.find(kind, id);
    }

    /** The entry; refused with NOT_FOUND where there is none. */
    public <T extends Record> T get(Kind<T> kind, String id) {
        return find(kind, id).orElseThrow(() -> Refusal.of(RefusalCode.NOT_FOUND, "kind", kind.name(), "id", id)
                .asException());
    }

    /** Stores a new entry; refused with ALREADY_EXISTS where one stands. */
    public <T extends Record> void create(Kind<T> kind, String id, T entry) {
        Refusal.unless(find(kind, id).isEmpty(), RefusalCode.ALREADY_EXISTS, "kind", kind.name(), "id", id);
        put(kind, id, entry);
    }

    /** Stores an entry, new or changed. */
    public <T extends Record> void put(Kind<T> kind, String id, T entry) {
        changes.put(kind.key(id), new Change(kind.key(id), Optional.of(entry)));
    }

    /** Removes an entry. */
    public void delete(Kind<?> kind, String id) {
        changes.put(kind.key(id), new Change(kind.key(id), Optional.empty()));
    }

    /** Stores the entry and names it as what the caller is told. */
    public <T extends Record> void answer(Kind<T> kind, String id, T entry) {
        put(kind, id, entry);
        answer = Optional.of(new Answer(kind.name(), id, entry));
    }

    Decision.Accepted accepted() {
        return new Decision.Accepted(
                java.util.List.copyOf(changes.values()),
                answer.orElseThrow(() -> new IllegalStateException("a decision without an answer")));
    }
}
