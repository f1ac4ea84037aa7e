// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.openapi;

import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.forestledger.codec.Json;

/** Schemas of records as the codec writes them: units as integers, variants with a type, optional parts not required. */
final class RecordSchemas {
    private static final String UNIT_PACKAGE = "org.forestledger.rules.unit";

    private final Map<String, Schema<?>> components = new LinkedHashMap<>();

    Map<String, Schema<?>> components() {
        return components;
    }

    /** A reference to the schema of a record or sealed interface. */
    Schema<?> reference(Class<?> type) {
        String name = nameOf(type);
        if (!components.containsKey(name)) {
            // Put a place first, since records may contain each other.
            components.put(name, of("object"));
            components.put(name, type.isRecord() ? record(type, Optional.empty()) : variants(type));
        }
        return new Schema<>(SpecVersion.V31).$ref("#/components/schemas/" + name);
    }

    private Schema<?> record(Class<?> type, Optional<String> variant) {
        Schema<?> schema = of("object");
        schema.setAdditionalProperties(false);
        variant.ifPresent(name -> {
            Schema<?> constant = of("string");
            constant.setConst(name);
            schema.addProperty("type", constant);
            schema.addRequiredItem("type");
        });
        for (RecordComponent component : type.getRecordComponents()) {
            schema.addProperty(component.getName(), value(component.getGenericType()));
            if (component.getType() != Optional.class) {
                schema.addRequiredItem(component.getName());
            }
        }
        return schema;
    }

    private Schema<?> variants(Class<?> sealed) {
        Schema<?> schema = new Schema<>(SpecVersion.V31);
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            if (permitted.isRecord()) {
                String name = permitted.getSimpleName();
                schema.addOneOfItem(record(
                        permitted, Optional.of(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))));
            } else {
                schema.addOneOfItem(reference(permitted));
            }
        }
        return schema;
    }

    private Schema<?> value(Type type) {
        if (type instanceof ParameterizedType generic) {
            return container(generic);
        }
        Class<?> c = (Class<?>) type;
        if (c == String.class) {
            return of("string");
        } else if (c == boolean.class || c == Boolean.class) {
            return of("boolean");
        } else if (c.isPrimitive() || Number.class.isAssignableFrom(c)) {
            return integer();
        } else if (c == LocalDate.class) {
            return of("string").format("date");
        } else if (c == Instant.class) {
            return of("string").format("date-time");
        } else if (c.isEnum()) {
            return constants(c);
        } else if (Json.class.isAssignableFrom(c)) {
            return new Schema<>(SpecVersion.V31);
        } else if (c.getPackageName().equals(UNIT_PACKAGE) && c.isRecord()) {
            return integer().description(c.getSimpleName());
        }
        return reference(c);
    }

    private static Schema<?> constants(Class<?> type) {
        @SuppressWarnings("unchecked")
        Schema<Object> schema = (Schema<Object>) of("string");
        List<Object> names = Arrays.stream(type.getEnumConstants())
                .map(constant -> (Object) ((Enum<?>) constant).name())
                .toList();
        schema.setEnum(names);
        return schema;
    }

    private Schema<?> container(ParameterizedType type) {
        Type[] arguments = type.getActualTypeArguments();
        Schema<?> item = value(arguments[arguments.length - 1]);
        if (type.getRawType() == List.class) {
            return of("array").items(item);
        } else if (type.getRawType() == Map.class) {
            Schema<?> map = of("object");
            map.setAdditionalProperties(item);
            return map;
        }
        return item;
    }

    private static Schema<?> integer() {
        Schema<?> schema = of("integer").format("int64");
        schema.setMaximum(BigDecimal.valueOf(Json.MAX_INTEGER));
        return schema;
    }

    static Schema<?> of(String type) {
        Schema<?> schema = new Schema<>(SpecVersion.V31);
        schema.addType(type);
        return schema;
    }

    private static String nameOf(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return outer == null ? type.getSimpleName() : outer.getSimpleName() + type.getSimpleName();
    }
}
