// SPDX-License-Identifier: Apache-2.0
package org.forestledger.codec;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.refusal.RefusedException;

/** What reflection knows of one record class, looked up once. */
final class RecordShape {
    private static final String UNIT_PACKAGE = "org.forestledger.rules.unit";
    private static final Map<Class<?>, RecordShape> SHAPES = new ConcurrentHashMap<>();

    private final List<RecordComponent> components;
    private final Constructor<?> constructor;
    private final Optional<String> variantName;
    private final boolean unit;

    private RecordShape(Class<?> type) {
        this.components = List.of(type.getRecordComponents());
        this.unit = type.getPackageName().equals(UNIT_PACKAGE) && components.size() == 1;
        this.variantName = Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed)
                ? Optional.of(nameOf(type))
                : Optional.empty();
        try {
            this.constructor = type.getDeclaredConstructor(
                    components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record without its constructor: " + type, e);
        }
        constructor.setAccessible(true);
        components.forEach(component -> component.getAccessor().setAccessible(true));
    }

    static RecordShape of(Class<?> type) {
        return SHAPES.computeIfAbsent(type, RecordShape::new);
    }

    static Optional<RecordShape> variant(Class<?> sealed, String name) {
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            if (permitted.isRecord() && nameOf(permitted).equals(name)) {
                return Optional.of(of(permitted));
            }
            if (permitted.isSealed()) {
                Optional<RecordShape> nested = variant(permitted, name);
                if (nested.isPresent()) {
                    return nested;
                }
            }
        }
        return Optional.empty();
    }

    private static String nameOf(Class<?> type) {
        String name = type.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    List<RecordComponent> components() {
        return components;
    }

    Optional<String> variantName() {
        return variantName;
    }

    /** Whether this is a unit type: one number in the unit package, written as a plain integer. */
    boolean isUnit() {
        return unit;
    }

    Object unitArgument(long number, String path) {
        if (components.get(0).getType() == long.class) {
            return number;
        }
        Refusal.unless(number == (int) number, RefusalCode.INVALID_NUMBER, "field", path, "value", number);
        return (int) number;
    }

    Object get(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    Object create(Object... arguments) {
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RefusedException refused) {
                throw refused;
            }
            throw new IllegalStateException("a record constructor failed: " + constructor, e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot create " + constructor, e);
        }
    }
}
