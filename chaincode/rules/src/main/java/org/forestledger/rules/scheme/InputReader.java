// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.refusal.RefusedException;
import org.forestledger.rules.share.ShareTable;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.Decimal;
import org.forestledger.rules.unit.Fen;

/** Reads input texts as the scheme declares them. Every refusal names the field. */
final class InputReader {
    private static final Pattern DIGITS = Pattern.compile("\\d{1,19}");
    private static final int MAX_SHOWN = 40;

    private InputReader() {}

    /**
     * Reads all inputs. Unknown names are refused first, then missing ones, then texts that do not fit, in the order of
     * the declarations.
     */
    static void read(List<SchemeInput> declared, Map<String, String> texts, Bindings into) {
        requireKnown(declared, texts);
        for (SchemeInput input : declared) {
            boolean there = texts.get(input.name()) != null || !input.required();
            Refusal.unless(there, RefusalCode.MISSING_FIELD, "field", input.name());
        }
        for (SchemeInput input : declared) {
            Optional<String> text = Optional.ofNullable(texts.get(input.name())).or(input::standard);
            if (text.isPresent()) {
                readOne(input, text.get(), into);
            }
        }
    }

    private static void requireKnown(List<SchemeInput> declared, Map<String, String> texts) {
        TreeSet<String> unknown = new TreeSet<>(texts.keySet());
        for (SchemeInput input : declared) {
            unknown.remove(input.name());
        }
        if (!unknown.isEmpty()) {
            throw Refusal.of(RefusalCode.UNKNOWN_FIELD, "field", shown(unknown.first()))
                    .asException();
        }
    }

    /** Reads one input. */
    static void readOne(SchemeInput input, String text, Bindings into) {
        try {
            if (input.kind() == InputKind.CAP_TABLE) {
                ShareTable.parse(input.name(), text, Optional.empty());
                into.putTable(input.name(), text);
            } else {
                into.put(input.name(), number(input, text));
            }
        } catch (RefusedException e) {
            throw naming(input.name(), e).asException();
        }
    }

    private static long number(SchemeInput input, String text) {
        return switch (input.kind()) {
            case YUAN_PER_MU, YUAN -> Decimal.yuan(input.name(), text).fen();
            case MU -> Decimal.mu(input.name(), text).centiMu();
            case FEN -> Fen.of(digits(input.name(), text)).fen();
            case BPS -> {
                BigInteger bps = digits(input.name(), text);
                boolean inRange = bps.compareTo(BigInteger.valueOf(Bps.WHOLE)) <= 0;
                Refusal.unless(inRange, RefusalCode.RATIO_OUT_OF_RANGE, "bps", bps);
                yield bps.longValueExact();
            }
            case CAP_TABLE -> throw new IllegalStateException("a share table is no number");
        };
    }

    private static BigInteger digits(String field, String text) {
        boolean fine = DIGITS.matcher(text).matches();
        Refusal.unless(fine, RefusalCode.INVALID_NUMBER, "field", field, "value", shown(text));
        return new BigInteger(text);
    }

    private static Refusal naming(String field, RefusedException e) {
        Map<String, String> details = new TreeMap<>(e.refusal().details());
        details.put("field", field);
        return new Refusal(e.refusal().code(), details);
    }

    private static String shown(String text) {
        return text.length() <= MAX_SHOWN ? text : text.substring(0, MAX_SHOWN);
    }
}
