// SPDX-License-Identifier: Apache-2.0
package org.forestledger.codec;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.refusal.RefusedException;

/**
 * Turns records into JSON and back, strictly and without annotations.
 *
 * <p>Members are named as the components. An {@link Optional} component may be absent or null; every other one is required.
 * A sealed interface carries its variant in a member {@code type}. Unit types such as fen are plain integers.
 */
public final class RecordCodec {
    private static final String TYPE = "type";

    private RecordCodec() {}

    /** The canonical JSON text of a record. */
    public static String write(Object record) {
        return JsonWriter.write(toJson(record));
    }

    /**
     * The record that a text describes.
     *
     * @throws RefusedException MALFORMED_JSON, UNKNOWN_FIELD, MISSING_FIELD, INVALID_FIELD, INVALID_NUMBER or what the
     *     record's own constructor refuses
     */
    public static <T> T read(Class<T> type, String text) {
        return fromJson(type, JsonReader.read(text));
    }

    /** The record that a tree describes; refusals as in {@link #read}. */
    public static <T> T fromJson(Class<T> type, Json json) {
        return type.cast(value(type, json, "$"));
    }

    /** The tree of a value. */
    public static Json toJson(Object value) {
        if (value instanceof String text) {
            return new Json.Str(text);
        } else if (value instanceof Enum<?> constant) {
            return new Json.Str(constant.name());
        } else if (value instanceof Long || value instanceof Integer) {
            return new Json.Int(((Number) value).longValue());
        } else if (value instanceof Boolean truth) {
            return new Json.Bool(truth);
        } else if (value instanceof LocalDate || value instanceof Instant) {
            return new Json.Str(value.toString());
        } else if (value instanceof Collection<?> items) {
            return new Json.Arr(items.stream().map(RecordCodec::toJson).toList());
        } else if (value instanceof Map<?, ?> map) {
            Map<String, Json> members = new TreeMap<>();
            map.forEach((key, item) -> members.put((String) key, toJson(item)));
            return new Json.Obj(members);
        } else if (value instanceof Json json) {
            return json;
        } else if (value instanceof Record) {
            return recordToJson(value);
        }
        throw new IllegalArgumentException("no JSON form for " + value.getClass());
    }

    private static Json recordToJson(Object value) {
        RecordShape shape = RecordShape.of(value.getClass());
        if (shape.isUnit()) {
            return new Json.Int(((Number) shape.get(shape.components().get(0), value)).longValue());
        }
        Map<String, Json> members = new TreeMap<>();
        shape.variantName().ifPresent(name -> members.put(TYPE, new Json.Str(name)));
        for (RecordComponent component : shape.components()) {
            Object item = shape.get(component, value);
            if (item instanceof Optional<?> maybe) {
                maybe.ifPresent(present -> members.put(component.getName(), toJson(present)));
            } else {
                members.put(component.getName(), toJson(item));
            }
        }
        return new Json.Obj(members);
    }

    private static Object value(Type type, Json json, String path) {
        if (type instanceof ParameterizedType generic) {
            return container(generic, json, path);
        }
        Class<?> c = (Class<?>) type;
        if (c == Json.class) {
            return json;
        } else if (c == String.class) {
            return text(json, path);
        } else if (c == long.class || c == Long.class) {
            return integer(json, path);
        } else if (c == int.class || c == Integer.class) {
            long number = integer(json, path);
            Refusal.unless(number == (int) number, RefusalCode.INVALID_NUMBER, "field", path, "value", number);
            return (int) number;
        } else if (c == boolean.class || c == Boolean.class) {
            if (json instanceof Json.Bool bool) {
                return bool.value();
            }
            throw invalid(path, "true or false");
        } else if (c == LocalDate.class || c == Instant.class) {
            return time(c, json, path);
        } else if (c.isEnum()) {
            return constant(c, text(json, path), path);
        } else if (c.isSealed() && c.isInterface()) {
            return variant(c, json, path);
        } else if (c.isRecord()) {
            return record(RecordShape.of(c), json, path);
        }
        throw new IllegalArgumentException("no JSON form for " + c);
    }

    private static Object container(ParameterizedType type, Json json, String path) {
        Type item = type.getActualTypeArguments()[type.getActualTypeArguments().length - 1];
        if (type.getRawType() == List.class) {
            if (!(json instanceof Json.Arr arr)) {
                throw invalid(path, "a list");
            }
            List<Object> items = new ArrayList<>();
            for (Json each : arr.items()) {
                items.add(value(item, each, path + "[" + items.size() + "]"));
            }
            return List.copyOf(items);
        } else if (type.getRawType() == Map.class) {
            if (!(json instanceof Json.Obj obj)) {
                throw invalid(path, "an object");
            }
            Map<String, Object> members = new TreeMap<>();
            obj.members().forEach((name, each) -> members.put(name, value(item, each, path + "." + name)));
            return members;
        } else if (type.getRawType() == Optional.class) {
            return json instanceof Json.Null ? Optional.empty() : Optional.of(value(item, json, path));
        }
        throw new IllegalArgumentException("no JSON form for " + type);
    }

    private static Object record(RecordShape shape, Json json, String path) {
        if (shape.isUnit()) {
            long number = integer(json, path);
            return located(path, () -> shape.create(shape.unitArgument(number, path)));
        }
        if (!(json instanceof Json.Obj obj)) {
            throw invalid(path, "an object");
        }
        List<RecordComponent> components = shape.components();
        for (String name : obj.members().keySet()) {
            boolean known = components.stream().anyMatch(c -> c.getName().equals(name))
                    || TYPE.equals(name) && shape.variantName().isPresent();
            Refusal.unless(known, RefusalCode.UNKNOWN_FIELD, "field", path + "." + name);
        }
        Object[] arguments = new Object[components.size()];
        for (int i = 0; i < arguments.length; i++) {
            RecordComponent component = components.get(i);
            Json member = obj.members().get(component.getName());
            String memberPath = path + "." + component.getName();
            if (member == null && component.getType() == Optional.class) {
                arguments[i] = Optional.empty();
            } else {
                Refusal.unless(
                        member != null && (!(member instanceof Json.Null) || component.getType() == Optional.class),
                        RefusalCode.MISSING_FIELD,
                        "field",
                        memberPath);
                arguments[i] = value(component.getGenericType(), member, memberPath);
            }
        }
        return located(path, () -> shape.create(arguments));
    }

    private static Object variant(Class<?> sealed, Json json, String path) {
        if (!(json instanceof Json.Obj obj)) {
            throw invalid(path, "an object");
        }
        Json name = obj.members().get(TYPE);
        Refusal.unless(name != null, RefusalCode.MISSING_FIELD, "field", path + "." + TYPE);
        RecordShape shape = RecordShape.variant(sealed, text(name, path + "." + TYPE))
                .orElseThrow(() -> invalid(path + "." + TYPE, "a known variant"));
        return record(shape, json, path);
    }

    private static Object constant(Class<?> type, String name, String path) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw invalid(path, "one of " + List.of(type.getEnumConstants()));
    }

    private static Object time(Class<?> type, Json json, String path) {
        String text = text(json, path);
        try {
            return type == LocalDate.class ? LocalDate.parse(text) : Instant.parse(text);
        } catch (DateTimeException e) {
            throw invalid(
                    path, type == LocalDate.class ? "a date like 2023-02-22" : "a time like 2023-02-22T00:00:00Z");
        }
    }

    private static String text(Json json, String path) {
        if (json instanceof Json.Str str) {
            return str.value();
        }
        throw invalid(path, "a text");
    }

    private static long integer(Json json, String path) {
        if (json instanceof Json.Int number) {
            return number.value();
        }
        throw Refusal.of(RefusalCode.INVALID_NUMBER, "field", path).asException();
    }

    private static RefusedException invalid(String path, String expected) {
        return Refusal.of(RefusalCode.INVALID_FIELD, "field", path, "expected", expected)
                .asException();
    }

    /** Adds the place to what a constructor refuses. */
    private static Object located(String path, java.util.function.Supplier<Object> construction) {
        try {
            return construction.get();
        } catch (RefusedException e) {
            if (e.refusal().details().containsKey("field")) {
                throw e;
            }
            Map<String, String> details = new TreeMap<>(e.refusal().details());
            details.put("field", path);
            throw new Refusal(e.refusal().code(), details).asException();
        }
    }
}
