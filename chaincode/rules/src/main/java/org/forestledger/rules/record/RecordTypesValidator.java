// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.record;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.forestledger.rules.ledger.Kinds;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/** Looks whether a document's types can be filed, its gates asked and its targets counted. */
public final class RecordTypesValidator {
    private static final int MAX_ITEMS = 100;
    private static final int MAX_REGION = 32;
    private static final int MAX_CODE = 40;
    private static final int MAX_CHOICE = 24;

    private final RecordTypeSet types;

    private RecordTypesValidator(RecordTypeSet types) {
        this.types = types;
    }

    /** Refuses with INVALID_FIELD, TOO_LONG or RECORD_TYPES_INVALID, with what is wrong. */
    public static void require(RecordTypeSet types) {
        new RecordTypesValidator(types).check();
    }

    private void check() {
        Work.requireId("document.id", types.id());
        requireKey("document.region", types.region(), MAX_REGION);
        Refusal.unless(types.version() >= 1, RefusalCode.INVALID_FIELD, "field", "document.version");
        unless(!types.types().isEmpty(), "types", "none");
        requireDistinct("types", types.types().stream().map(RecordType::code).toList(), MAX_CODE);
        requireShort("gates", types.gates());
        types.types().forEach(this::check);
        types.gates().forEach(this::check);
        requireDistinct(
                "targets", types.targets().stream().map(RecordTarget::code).toList(), MAX_CODE);
        TargetsValidator targets = new TargetsValidator(types);
        types.targets().forEach(targets::check);
    }

    private void check(RecordType type) {
        unless(!type.filedBy().isEmpty(), "filedBy", type.code());
        unless(type.subject() == SubjectKind.ACCOUNT || type.accountKinds().isEmpty(), "accountKinds", type.code());
        requireDistinct("fields", type.fields().stream().map(RecordField::key).toList(), MAX_CODE);
        requireDistinct("evidenceTypes", type.evidenceTypes(), MAX_CODE);
        type.fields().forEach(field -> check(type, field));
        boolean keyed = type.cardinality() == Cardinality.ONE_PER_KEY;
        unless(keyed == type.keyField().isPresent(), "keyField", type.code());
        type.keyField()
                .ifPresent(key -> unless(
                        type.field(key)
                                .filter(field ->
                                        field.required() && field.type().isKey())
                                .isPresent(),
                        "keyField",
                        key));
        type.needs().forEach(need -> {
            check(need);
            unless(of(need.type()).subject() == type.subject(), "needs", need.type());
        });
    }

    private static void check(RecordType type, RecordField field) {
        boolean choice = field.type() == FieldType.CHOICE;
        unless(choice != field.choices().isEmpty(), "choices", type.code() + "." + field.key());
        requireDistinct("choices", field.choices(), MAX_CHOICE);
        boolean entry = field.type() == FieldType.ENTRY;
        unless(entry == field.entryKind().flatMap(Kinds::byName).isPresent(), "entryKind", field.key());
        // What is filled in by itself is never asked for.
        unless(
                field.byDefault()
                        .map(value -> !field.required() && field.choices().contains(value))
                        .orElse(true),
                "byDefault",
                field.key());
    }

    private void check(RecordGate gate) {
        check(gate.need());
        unless(
                gate.event().has(of(gate.need().type()).subject()),
                "gate",
                gate.event() + " " + gate.need().type());
        gate.covers()
                .ifPresent(key -> checkFit(
                        gate, key, FieldType.CENTI_MU, "covers", gate.event().saysArea()));
        gate.names()
                .ifPresent(key -> checkFit(
                        gate, key, FieldType.TEXT, "names", gate.event().has(SubjectKind.PARCEL)));
    }

    /** A record is held against the event where there is exactly one, which is always asked for. */
    private void checkFit(RecordGate gate, String key, FieldType wanted, String what, boolean eventSays) {
        RecordNeed need = gate.need();
        unless(
                eventSays
                        && need.keys().isEmpty()
                        && need.onlyWith().isEmpty()
                        && of(need.type())
                                .field(key)
                                .filter(field -> field.type() == wanted)
                                .isPresent(),
                what,
                key);
    }

    /** Only what there is one of can be asked for, and only by the keys that tell it apart. */
    private void check(RecordNeed need) {
        RecordType type = of(need.type());
        boolean keyed = type.cardinality() == Cardinality.ONE_PER_KEY;
        unless(type.cardinality() != Cardinality.MANY && keyed == !need.keys().isEmpty(), "need", need.type());
        need.keys()
                .forEach(key -> unless(
                        type.keyField()
                                .flatMap(type::field)
                                .filter(field -> field.type() != FieldType.CHOICE
                                        || field.choices().contains(key))
                                .isPresent(),
                        "key",
                        key));
        need.conditions().forEach(condition -> {
            check(type, condition);
            checkAtMost(type, condition);
        });
        unless(need.onlyIf().isEmpty() || need.onlyWith().isPresent(), "onlyIf", need.type());
        need.onlyWith().map(this::of).ifPresent(other -> {
            boolean same = other.cardinality() == Cardinality.ONE && other.subject() == type.subject();
            unless(same, "onlyWith", other.code());
            need.onlyIf().ifPresent(condition -> {
                unless(condition.atMost().isEmpty(), "onlyIf", need.type());
                check(other, condition);
            });
        });
    }

    /** A number is compared with one in the same unit, on the one record of another type of the same subject. */
    private void checkAtMost(RecordType type, RecordCondition condition) {
        condition.atMost().ifPresent(most -> {
            RecordType other = of(most.type());
            boolean same = other.cardinality() == Cardinality.ONE && other.subject() == type.subject();
            Optional<FieldType> unit =
                    other.field(most.field()).map(RecordField::type).filter(FieldType::isNumber);
            unless(
                    same
                            && unit.isPresent()
                            && unit.equals(type.field(condition.field()).map(RecordField::type)),
                    "atMost",
                    most.type() + "." + most.field());
        });
    }

    /** Refuses with RECORD_TYPES_INVALID a condition that no record of the type can be held against. */
    static void check(RecordType type, RecordCondition condition) {
        Optional<RecordField> field = type.field(condition.field());
        unless(field.isPresent(), "condition", condition.field());
        unless(
                !condition.anyOf().isEmpty()
                        || condition.atLeast().isPresent()
                        || condition.atMost().isPresent(),
                "condition",
                condition.field());
        unless(
                condition.atLeast().isEmpty()
                        || field.filter(f -> f.type().isNumber()).isPresent(),
                "atLeast",
                condition.field());
        boolean choice = field.filter(f -> f.type() == FieldType.CHOICE).isPresent();
        condition
                .anyOf()
                .forEach(
                        value -> unless(!choice || field.orElseThrow().choices().contains(value), "anyOf", value));
    }

    private RecordType of(String code) {
        return types.type(code).orElseThrow(() -> Refusal.of(RefusalCode.RECORD_TYPES_INVALID, "type", code)
                .asException());
    }

    private static void requireShort(String field, List<?> items) {
        Refusal.unless(items.size() <= MAX_ITEMS, RefusalCode.TOO_LONG, "field", field, "maxItems", MAX_ITEMS);
    }

    private static void requireDistinct(String what, List<String> keys, int maxLength) {
        requireShort(what, keys);
        Set<String> seen = new HashSet<>();
        keys.forEach(key -> {
            requireKey(what, key, maxLength);
            unless(seen.add(key), what, key);
        });
    }

    private static void requireKey(String what, String key, int maxLength) {
        Work.requireId(what, key);
        Refusal.unless(
                key.length() <= maxLength, RefusalCode.TOO_LONG, "field", what, "value", key, "maxLength", maxLength);
    }

    private static void unless(boolean condition, String what, Object which) {
        Refusal.unless(condition, RefusalCode.RECORD_TYPES_INVALID, what, which);
    }
}
