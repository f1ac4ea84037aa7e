// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.forestledger.rules.ledger.Kinds;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * One field of a type of records.
 *
 * @param key the short name
 * @param nameZh the Chinese name
 * @param nameEn the English name
 * @param type what its text must be
 * @param required whether it must be filled in
 * @param choices the allowed values of a choice
 * @param entryKind the kind of entry that an id must name
 * @param byDefault the choice that is on record where none is filled in
 */
public record RecordField(
        String key,
        String nameZh,
        String nameEn,
        FieldType type,
        boolean required,
        List<String> choices,
        Optional<String> entryKind,
        Optional<String> byDefault) {
    private static final int MAX_TEXT = 2_000;
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,14}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    public RecordField {
        choices = List.copyOf(choices);
    }

    /** The number that a text is; empty where it is none, as under an earlier version of the types. */
    static Optional<Long> number(String text) {
        return Optional.ofNullable(text)
                .filter(each -> NUMBER.matcher(each).matches())
                .map(Long::valueOf);
    }

    /** Refuses with RECORD_FIELD_INVALID or NOT_FOUND unless the text is what the field wants. */
    void require(Work work, String text) {
        boolean fits =
                switch (type) {
                    case TEXT -> !text.isBlank() && text.length() <= MAX_TEXT;
                    case DATE -> isDay(text);
                    case CHOICE -> choices.contains(text);
                    case HASH -> HASH.matcher(text).matches();
                    case CENTI_MU, FEN, COUNT -> NUMBER.matcher(text).matches();
                    case ENTRY -> !text.isBlank();
                };
        Refusal.unless(
                fits,
                RefusalCode.RECORD_FIELD_INVALID,
                "field",
                key,
                "expected",
                type == FieldType.CHOICE ? choices : type);
        entryKind.flatMap(Kinds::byName).ifPresent(kind -> work.get(kind, text));
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeException e) {
            return false;
        }
    }
}
