// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forestledger.codec.Json;

/**
 * A place in a request or an entry as feature files name it: {@code event.emission}, {@code slices[0].to},
 * {@code evidence[type=budgetReview]}.
 *
 * @param parts member names, and indexes or conditions in brackets
 */
record FeaturePath(List<String> parts) {
    private static final Pattern PART = Pattern.compile("([^.\\[\\]]+)|\\[([^\\]]+)]");

    static FeaturePath of(String text) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(text);
        while (matcher.find()) {
            parts.add(matcher.group());
        }
        return new FeaturePath(List.copyOf(parts));
    }

    /** The type of the place in a record; text where the record has no such member. */
    Type typeIn(Type record) {
        Type type = record;
        for (String part : parts) {
            type = member(withoutOptional(type), part);
        }
        return withoutOptional(type);
    }

    private static Type member(Type type, String part) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return arguments[arguments.length - 1];
        }
        RecordComponent[] components =
                type instanceof Class<?> c && c.isRecord() ? c.getRecordComponents() : new RecordComponent[0];
        return Arrays.stream(components)
                .filter(component -> component.getName().equals(part))
                .findFirst()
                .map(RecordComponent::getGenericType)
                .orElse(Object.class);
    }

    private static Type withoutOptional(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType() == Optional.class
                ? generic.getActualTypeArguments()[0]
                : type;
    }

    /** What stands there. */
    Optional<Json> read(Json json) {
        Optional<Json> at = Optional.of(json);
        for (String part : parts) {
            at = at.flatMap(node -> child(node, part));
        }
        return at;
    }

    private static Optional<Json> child(Json node, String part) {
        if (node instanceof Json.Obj obj) {
            return Optional.ofNullable(obj.members().get(part));
        }
        if (node instanceof Json.Arr arr && part.startsWith("[")) {
            int index = indexIn(arr, part);
            return index < 0 || index >= arr.items().size()
                    ? Optional.empty()
                    : Optional.of(arr.items().get(index));
        }
        return Optional.empty();
    }

    /** The tree with another value there, or without the place where the value is absent. */
    Json write(Json json, Optional<Json> value) {
        return write(json, 0, value).orElseThrow();
    }

    private Optional<Json> write(Json node, int depth, Optional<Json> value) {
        if (depth == parts.size()) {
            return value;
        }
        String part = parts.get(depth);
        if (part.startsWith("[")) {
            if (!(node instanceof Json.Arr arr)) {
                throw new AssertionError("no list at " + this);
            }
            List<Json> items = new ArrayList<>(arr.items());
            int index = indexIn(arr, part);
            if (index < 0 || index >= items.size()) {
                throw new AssertionError("no item " + part + " in " + this);
            }
            Optional<Json> item = write(items.remove(index), depth + 1, value);
            item.ifPresent(present -> items.add(index, present));
            return Optional.of(new Json.Arr(items));
        }
        Map<String, Json> members = new TreeMap<>(node instanceof Json.Obj obj ? obj.members() : Map.of());
        Json old = members.getOrDefault(part, new Json.Null());
        Optional<Json> changed = write(old, depth + 1, value);
        changed.ifPresentOrElse(present -> members.put(part, present), () -> members.remove(part));
        return Optional.of(new Json.Obj(members));
    }

    private static int indexIn(Json.Arr arr, String part) {
        String inner = part.substring(1, part.length() - 1);
        int equals = inner.indexOf('=');
        if (equals < 0) {
            return Integer.parseInt(inner);
        }
        String member = inner.substring(0, equals);
        Json wanted = new Json.Str(inner.substring(equals + 1));
        for (int i = 0; i < arr.items().size(); i++) {
            if (child(arr.items().get(i), member).equals(Optional.of(wanted))) {
                return i;
            }
        }
        return -1;
    }
}
