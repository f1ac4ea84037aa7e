// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.policy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.forestledger.verifier.UnusableInputException;
import org.hyperledger.fabric.protos.common.ConfigGroup;
import org.hyperledger.fabric.protos.common.ConfigPolicy;
import org.hyperledger.fabric.protos.common.ConfigValue;

/** The groups, values and policies of a configuration, or of a part of one, each under its own name. */
public final class ConfigTree {
    private static final String DEFAULT_MOD_POLICY = "Admins";
    private static final String ORDERER_CAPABILITIES = "/Channel/Orderer/Capabilities";
    private static final int MAX_NAME = 249;
    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9.-]+");
    private static final List<String> NO_NAMES = List.of(".", "..");

    private final Map<Id, Element> elements = new TreeMap<>();

    /** What an element is. */
    public enum Kind {
        /** Holds elements. */
        GROUP,
        /** Holds a setting. */
        VALUE,
        /** Holds a policy. */
        POLICY
    }

    /**
     * Names an element.
     *
     * @param kind what it is
     * @param path names from the root down, for example {@code /Channel/Application}
     */
    public record Id(Kind kind, String path) implements Comparable<Id> {
        @Override
        public int compareTo(Id other) {
            int order = path.compareTo(other.path);
            return order == 0 ? kind.compareTo(other.kind) : order;
        }

        @Override
        public String toString() {
            return path;
        }
    }

    /**
     * An element.
     *
     * @param groups the groups below the root whose policies decide about it, joined by slashes
     * @param version how often it has changed
     * @param modPolicy name of the policy of who may change it
     * @param message group, value or policy
     */
    public record Element(String groups, long version, String modPolicy, Object message) {}

    private ConfigTree(Map<Id, Element> elements) {
        this.elements.putAll(elements);
    }

    /**
     * The elements of a configuration or of a read or write set.
     *
     * @param root its root group
     * @throws UnusableInputException if a name in it is not allowed
     */
    public static ConfigTree of(ConfigGroup root) {
        ConfigTree tree = new ConfigTree(Map.of());
        tree.add("/" + ConfigPolicies.ROOT, "", root);
        return tree;
    }

    /** What has no elements. */
    static ConfigTree empty() {
        return new ConfigTree(Map.of());
    }

    /** The elements by their names. */
    public Map<Id, Element> elements() {
        return java.util.Collections.unmodifiableMap(elements);
    }

    /**
     * This configuration with some elements put in the place of those of the same name.
     *
     * @param changed the elements
     */
    public ConfigTree with(Map<Id, Element> changed) {
        ConfigTree tree = new ConfigTree(elements);
        tree.elements.putAll(changed);
        return tree;
    }

    /**
     * The configuration as one group again.
     *
     * @throws UnusableInputException if a group names an element that is missing
     */
    public ConfigGroup toGroup() {
        // As Fabric does: channels of its first releases had elements that nobody could have changed.
        boolean filling = elements.containsKey(new Id(Kind.VALUE, ORDERER_CAPABILITIES));
        return group("/" + ConfigPolicies.ROOT, filling);
    }

    private void add(String path, String groups, ConfigGroup group) {
        put(new Id(Kind.GROUP, path), new Element(groups, group.getVersion(), group.getModPolicy(), group));
        group.getGroupsMap()
                .forEach((name, part) -> add(path + "/" + name, groups.isEmpty() ? name : groups + "/" + name, part));
        group.getValuesMap()
                .forEach((name, value) -> put(
                        new Id(Kind.VALUE, path + "/" + name),
                        new Element(groups, value.getVersion(), value.getModPolicy(), value)));
        group.getPoliciesMap()
                .forEach((name, policy) -> put(
                        new Id(Kind.POLICY, path + "/" + name),
                        new Element(groups, policy.getVersion(), policy.getModPolicy(), policy)));
    }

    private void put(Id id, Element element) {
        demandName(id.path().substring(id.path().lastIndexOf('/') + 1));
        elements.put(id, element);
    }

    private ConfigGroup group(String path, boolean filling) {
        ConfigGroup old = message(Kind.GROUP, path, ConfigGroup.class);
        ConfigGroup.Builder group = old.toBuilder();
        if (filling && group.getModPolicy().isEmpty()) {
            group.setModPolicy(DEFAULT_MOD_POLICY);
        }
        old.getGroupsMap().keySet().forEach(name -> group.putGroups(name, group(path + "/" + name, filling)));
        for (String name : old.getValuesMap().keySet()) {
            ConfigValue value = message(Kind.VALUE, path + "/" + name, ConfigValue.class);
            boolean fill = filling && value.getModPolicy().isEmpty();
            group.putValues(
                    name,
                    fill ? value.toBuilder().setModPolicy(DEFAULT_MOD_POLICY).build() : value);
        }
        for (String name : old.getPoliciesMap().keySet()) {
            ConfigPolicy policy = message(Kind.POLICY, path + "/" + name, ConfigPolicy.class);
            boolean fill = filling && policy.getModPolicy().isEmpty();
            group.putPolicies(
                    name,
                    fill ? policy.toBuilder().setModPolicy(DEFAULT_MOD_POLICY).build() : policy);
        }
        return group.build();
    }

    private <T> T message(Kind kind, String path, Class<T> type) {
        Element element = elements.get(new Id(kind, path));
        if (element == null) {
            throw new UnusableInputException("The configuration names " + path + " but does not hold it.");
        }
        return type.cast(element.message());
    }

    /**
     * Demands that a text is a name as Fabric allows it.
     *
     * @param name the text
     * @throws UnusableInputException if it is not
     */
    static void demandName(String name) {
        if (name.length() > MAX_NAME
                || NO_NAMES.contains(name)
                || !NAME.matcher(name).matches()) {
            throw new UnusableInputException("The configuration has an element with the name " + name + ".");
        }
    }
}
