// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.docs;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.forestledger.rules.scheme.RuleSet;
import org.forestledger.rules.scheme.Scheme;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Fen;
import org.forestledger.rules.unit.Kilograms;
import org.forestledger.rules.unit.Tickets;
import org.forestledger.rules.unit.Tonnes;

/** Tells in words what a field of a record holds, and remembers which records it holds in turn. */
final class FieldTypes {
    private static final Map<Class<?>, String> PLAIN = Map.ofEntries(
            Map.entry(String.class, "text"),
            Map.entry(long.class, "whole number"),
            Map.entry(Long.class, "whole number"),
            Map.entry(int.class, "whole number"),
            Map.entry(Integer.class, "whole number"),
            Map.entry(boolean.class, "`true` or `false`"),
            Map.entry(Boolean.class, "`true` or `false`"),
            Map.entry(LocalDate.class, "date"),
            Map.entry(Instant.class, "time"),
            Map.entry(Fen.class, "fen"),
            Map.entry(CentiMu.class, "1/100 mu"),
            Map.entry(Bps.class, "bps"),
            Map.entry(Tickets.class, "tickets"),
            Map.entry(Tonnes.class, "tonnes"),
            Map.entry(Kilograms.class, "kilograms"));

    private static final String RULE_SET_SCHEMA = "../../chaincode/cases/src/main/resources/schema/ruleset.schema.json";

    /** Two records of one name in different packages would share an anchor, so the name is the order. */
    private final Set<Class<?>> records = new TreeSet<>(Comparator.comparing(Class::getSimpleName));

    private final Set<Class<?>> described = new TreeSet<>(Comparator.comparing(Class::getSimpleName));

    /** The rows of a table of all fields of a record. */
    String table(Class<?> type) {
        if (type.getRecordComponents().length == 0) {
            return "No fields.\n";
        }
        Map<String, String> lines = SourceComment.of(type).components();
        StringBuilder page = new StringBuilder("| field | holds | meaning |\n| --- | --- | --- |\n");
        for (RecordComponent component : type.getRecordComponents()) {
            String meaning = lines.get(component.getName());
            if (meaning == null) {
                throw new IllegalStateException("no line for " + component + " of " + type);
            }
            page.append("| `")
                    .append(component.getName())
                    .append("` | ")
                    .append(words(component.getGenericType()))
                    .append(" | ")
                    .append(meaning.replace("|", "\\|"))
                    .append(" |\n");
        }
        return page.toString();
    }

    /** Sections for the records that fields hold, and for those that these hold. */
    String nested() {
        StringBuilder page = new StringBuilder();
        while (!described.containsAll(records)) {
            List<Class<?>> fresh =
                    records.stream().filter(type -> !described.contains(type)).toList();
            described.addAll(fresh);
            // Asking for the words finds what these records hold in turn.
            fresh.forEach(this::table);
        }
        for (Class<?> type : described) {
            page.append("### ").append(type.getSimpleName()).append("\n\n");
            page.append(Text.wrapped(SourceComment.of(type).paragraphs())).append('\n');
            page.append(table(type)).append('\n');
        }
        return page.toString();
    }

    private String words(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            String item = words(arguments[arguments.length - 1]);
            if (generic.getRawType() == Optional.class) {
                return item + ", optional";
            }
            return (generic.getRawType() == Map.class ? "table by name of " : "list of ") + item;
        }
        Class<?> c = (Class<?>) type;
        if (PLAIN.containsKey(c)) {
            return PLAIN.get(c);
        } else if (c.isEnum()) {
            return Arrays.stream(c.getEnumConstants())
                    .map(constant -> "`" + ((Enum<?>) constant).name() + "`")
                    .collect(Collectors.joining(" "));
        } else if (c == RuleSet.class || c == Scheme.class || !c.isRecord()) {
            // The language of the rules has a schema of its own.
            return "[" + c.getSimpleName() + "](" + RULE_SET_SCHEMA + ")";
        }
        records.add(c);
        return "[" + c.getSimpleName() + "](#" + Text.anchor(c.getSimpleName()) + ")";
    }
}
