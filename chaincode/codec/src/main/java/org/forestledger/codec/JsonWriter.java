// SPDX-License-Identifier: Apache-2.0
package org.forestledger.codec;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes the canonical form of RFC 8785: names in UTF-16 order, no white space, shortest escapes. */
public final class JsonWriter {
    private JsonWriter() {}

    /** The canonical text of a tree; equal trees give equal texts. */
    public static String write(Json json) {
        StringBuilder out = new StringBuilder();
        write(json, out);
        return out.toString();
    }

    private static void write(Json json, StringBuilder out) {
        if (json instanceof Json.Obj obj) {
            object(obj.members(), out);
        } else if (json instanceof Json.Arr arr) {
            array(arr.items(), out);
        } else if (json instanceof Json.Str str) {
            string(str.value(), out);
        } else if (json instanceof Json.Int integer) {
            out.append(integer.value());
        } else if (json instanceof Json.Bool bool) {
            out.append(bool.value());
        } else {
            out.append("null");
        }
    }

    private static void object(Map<String, Json> members, StringBuilder out) {
        out.append('{');
        Iterator<Map.Entry<String, Json>> entries = members.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<String, Json> entry = entries.next();
            string(entry.getKey(), out);
            out.append(':');
            write(entry.getValue(), out);
            if (entries.hasNext()) {
                out.append(',');
            }
        }
        out.append('}');
    }

    private static void array(List<Json> items, StringBuilder out) {
        out.append('[');
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            write(items.get(i), out);
        }
        out.append(']');
    }

    private static void string(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20) {
                        out.append("\\u00")
                                .append(Character.forDigit(c >> 4, 16))
                                .append(Character.forDigit(c & 15, 16));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
