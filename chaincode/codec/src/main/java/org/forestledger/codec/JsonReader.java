// SPDX-License-Identifier: Apache-2.0
package org.forestledger.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON text strictly: no duplicate names, no fractions, no control characters, bounded in every direction. */
public final class JsonReader {
    /** The largest text in characters. */
    public static final int MAX_CHARACTERS = 1_000_000;

    /** The deepest nesting. */
    public static final int MAX_DEPTH = 40;

    /** The longest single text value in characters. */
    public static final int MAX_TEXT = 4_000;

    /** The longest list. */
    public static final int MAX_ITEMS = 2_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_CHARACTERS)
                    .maxNumberLength(40)
                    .maxDocumentLength(MAX_CHARACTERS * 4L)
                    .build())
            .build();

    private JsonReader() {}

    /**
     * The tree of a text.
     *
     * @throws org.forestledger.rules.refusal.RefusedException MALFORMED_JSON, INVALID_NUMBER, CONTROL_CHARACTER, TOO_LONG
     */
    public static Json read(String text) {
        Refusal.unless(text.length() <= MAX_CHARACTERS, RefusalCode.TOO_LONG, "maxCharacters", MAX_CHARACTERS);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            Json tree = value(parser, "$");
            if (parser.nextToken() != null) {
                throw malformed("text after the end");
            }
            return tree;
        } catch (StreamConstraintsException e) {
            throw Refusal.of(RefusalCode.TOO_LONG, "reason", e.getOriginalMessage())
                    .asException();
        } catch (JacksonException e) {
            throw malformed(plain(e.getOriginalMessage()));
        }
    }

    private static Json value(JsonParser parser, String path) {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw malformed("empty text");
        }
        return switch (token) {
            case START_OBJECT -> object(parser, path);
            case START_ARRAY -> array(parser, path);
            case VALUE_STRING -> new Json.Str(text(parser.getString(), path));
            case VALUE_NUMBER_INT -> integer(parser, path);
            case VALUE_NUMBER_FLOAT ->
                throw Refusal.of(RefusalCode.INVALID_NUMBER, "field", path, "value", parser.getString())
                        .asException();
            case VALUE_TRUE -> new Json.Bool(true);
            case VALUE_FALSE -> new Json.Bool(false);
            case VALUE_NULL -> new Json.Null();
            default -> throw malformed("unexpected " + token);
        };
    }

    private static Json object(JsonParser parser, String path) {
        Map<String, Json> members = new TreeMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = text(parser.currentName(), path);
            parser.nextToken();
            members.put(name, value(parser, path + "." + name));
            Refusal.unless(members.size() <= MAX_ITEMS, RefusalCode.TOO_LONG, "field", path, "maxItems", MAX_ITEMS);
        }
        return new Json.Obj(members);
    }

    private static Json array(JsonParser parser, String path) {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, path + "[" + items.size() + "]"));
            Refusal.unless(items.size() <= MAX_ITEMS, RefusalCode.TOO_LONG, "field", path, "maxItems", MAX_ITEMS);
        }
        return new Json.Arr(items);
    }

    private static Json integer(JsonParser parser, String path) {
        String digits = parser.getString();
        boolean negativeZero = "-0".equals(digits);
        if (!negativeZero && digits.length() <= 17) {
            long value = Long.parseLong(digits);
            if (Math.abs(value) <= Json.MAX_INTEGER) {
                return new Json.Int(value);
            }
        }
        throw Refusal.of(RefusalCode.INVALID_NUMBER, "field", path, "value", digits)
                .asException();
    }

    private static String text(String text, String path) {
        Refusal.unless(
                text.length() <= MAX_TEXT, RefusalCode.TOO_LONG, "field", plain(path), "maxCharacters", MAX_TEXT);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isInvisible(c) || isBrokenSurrogate(text, i)) {
                throw Refusal.of(RefusalCode.CONTROL_CHARACTER, "field", plain(path))
                        .asException();
            }
        }
        return text;
    }

    /** Characters that change how a text looks without being seen: controls, separators, direction marks, zero widths. */
    private static boolean isInvisible(char c) {
        return Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || Character.getType(c) == Character.FORMAT;
    }

    private static boolean isBrokenSurrogate(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    private static RuntimeException malformed(String reason) {
        return Refusal.of(RefusalCode.MALFORMED_JSON, "reason", reason).asException();
    }

    /** A reason may quote the input; it must stay printable and short. */
    private static String plain(String text) {
        String printable = text == null ? "" : text.replaceAll("\\p{Cntrl}", "?");
        return printable.length() > 200 ? printable.substring(0, 200) : printable;
    }
}
