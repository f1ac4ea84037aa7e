// SPDX-License-Identifier: Apache-2.0
package org.forestledger.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Fen;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Derives a JSON schema from record classes, as the record codec reads and writes them. */
final class RecordSchema {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final long MAX_INTEGER = 9_007_199_254_740_991L;
    private static final Map<Class<?>, long[]> UNITS = Map.of(
            Fen.class, new long[] {0, Fen.MAX_FEN},
            CentiMu.class, new long[] {0, CentiMu.MAX_CENTI_MU},
            Bps.class, new long[] {0, Bps.WHOLE},
            long.class, new long[] {-MAX_INTEGER, MAX_INTEGER},
            Long.class, new long[] {-MAX_INTEGER, MAX_INTEGER},
            int.class, new long[] {Integer.MIN_VALUE, Integer.MAX_VALUE},
            Integer.class, new long[] {Integer.MIN_VALUE, Integer.MAX_VALUE});

    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    /** The schema of a record with a definition for each record and sealed interface below it. */
    static ObjectNode of(Class<?> root, String title) {
        RecordSchema schema = new RecordSchema();
        ObjectNode top = JSON.objectNode();
        top.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        top.put("title", title);
        top.setAll(schema.typed(root));
        ObjectNode definitions = top.putObject("$defs");
        schema.definitions.forEach(definitions::set);
        return top;
    }

    /** Refuses a schema file that is not what the records say; {@code -Dgolden.update=true} writes it anew after a change. */
    static void requireGolden(Class<?> root, String title, String file) throws IOException {
        Path golden = Path.of("src/main/resources/schema", file + ".schema.json");
        String derived = JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(of(root, title))
                        .replace("\r\n", "\n")
                + "\n";
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, derived, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(golden, StandardCharsets.UTF_8)).isEqualTo(derived);
    }

    private ObjectNode typed(Type type) {
        if (type instanceof ParameterizedType generic) {
            ObjectNode list = JSON.objectNode().put("type", "array");
            if (generic.getRawType() != List.class) {
                throw new IllegalArgumentException("no schema for " + type);
            }
            list.set("items", typed(generic.getActualTypeArguments()[0]));
            return list;
        }
        Class<?> c = (Class<?>) type;
        if (UNITS.containsKey(c)) {
            long[] range = UNITS.get(c);
            return JSON.objectNode()
                    .put("type", "integer")
                    .put("minimum", range[0])
                    .put("maximum", range[1]);
        } else if (c == String.class) {
            return JSON.objectNode().put("type", "string");
        } else if (c == boolean.class) {
            return JSON.objectNode().put("type", "boolean");
        } else if (c == LocalDate.class) {
            return JSON.objectNode().put("type", "string").put("pattern", "^\\d{4}-\\d{2}-\\d{2}$");
        } else if (c.isEnum()) {
            ObjectNode constants = JSON.objectNode().put("type", "string");
            ArrayNode names = constants.putArray("enum");
            Arrays.stream(c.getEnumConstants()).forEach(each -> names.add(((Enum<?>) each).name()));
            return constants;
        }
        define(c);
        return JSON.objectNode().put("$ref", "#/$defs/" + c.getSimpleName());
    }

    private void define(Class<?> type) {
        if (definitions.containsKey(type.getSimpleName())) {
            return;
        }
        ObjectNode definition = JSON.objectNode();
        definitions.put(type.getSimpleName(), definition);
        if (type.isSealed()) {
            ArrayNode variants = definition.putArray("oneOf");
            for (Class<?> variant : type.getPermittedSubclasses()) {
                variants.add(object(variant, true));
            }
        } else if (type.isRecord()) {
            definition.setAll(object(type, false));
        } else {
            throw new IllegalArgumentException("no schema for " + type);
        }
    }

    private ObjectNode object(Class<?> record, boolean variant) {
        ObjectNode object = JSON.objectNode().put("type", "object").put("additionalProperties", false);
        ArrayNode required = object.putArray("required");
        ObjectNode properties = object.putObject("properties");
        if (variant) {
            String name = record.getSimpleName();
            required.add("type");
            properties.putObject("type").put("const", Character.toLowerCase(name.charAt(0)) + name.substring(1));
        }
        for (RecordComponent component : record.getRecordComponents()) {
            Type type = component.getGenericType();
            boolean optional = component.getType() == Optional.class;
            if (optional) {
                type = ((ParameterizedType) type).getActualTypeArguments()[0];
            } else {
                required.add(component.getName());
            }
            properties.set(component.getName(), typed(type));
        }
        return object;
    }
}
