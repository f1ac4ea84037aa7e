// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forestledger.verifier.UnusableInputException;
import org.forestledger.verifier.msp.Identity;
import org.forestledger.verifier.policy.ConfigTree.Element;
import org.forestledger.verifier.policy.ConfigTree.Id;
import org.hyperledger.fabric.protos.common.ConfigGroup;
import org.hyperledger.fabric.protos.common.ConfigUpdate;

/** What an update changes in a configuration, and whether those who signed it may. */
public final class ConfigDelta {
    private final ChannelConfig current;
    private final ConfigTree before;
    private final ConfigTree readSet;
    private final Map<Id, Element> changed = new LinkedHashMap<>();

    /**
     * Compares an update with the configuration that it is made for.
     *
     * @param current the configuration in force
     * @param update what is to be changed
     * @throws UnusableInputException if a name in the update is not allowed
     */
    public ConfigDelta(ChannelConfig current, ConfigUpdate update) {
        this.current = current;
        this.before = ConfigTree.of(current.config().getChannelGroup());
        this.readSet = update.hasReadSet() ? ConfigTree.of(update.getReadSet()) : ConfigTree.empty();
        ConfigTree writeSet = update.hasWriteSet() ? ConfigTree.of(update.getWriteSet()) : ConfigTree.empty();
        writeSet.elements().forEach((id, element) -> {
            Element read = readSet.elements().get(id);
            if (read == null || read.version() != element.version()) {
                changed.put(id, element);
            }
        });
    }

    /**
     * The first thing that stands against the update.
     *
     * @param signers members whose signatures over the update hold, each once
     * @return a sentence without its full stop; empty if nothing stands against it
     */
    public Optional<String> problem(List<Identity> signers) {
        Optional<String> stale = staleRead();
        if (stale.isPresent()) {
            return stale;
        }
        if (changed.isEmpty()) {
            return Optional.of("The update changes nothing");
        }
        for (Map.Entry<Id, Element> change : changed.entrySet()) {
            Optional<String> problem = problem(change.getKey(), change.getValue(), signers);
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    /**
     * The configuration that the update makes.
     *
     * @throws UnusableInputException if the update leaves a hole
     */
    public ConfigGroup result() {
        return before.with(changed).toGroup();
    }

    /** Names of what is changed. */
    public List<String> changes() {
        return changed.keySet().stream().map(Id::path).distinct().toList();
    }

    private Optional<String> staleRead() {
        for (Map.Entry<Id, Element> read : readSet.elements().entrySet()) {
            Element existing = before.elements().get(read.getKey());
            if (existing == null || existing.version() != read.getValue().version()) {
                return Optional.of("The update was made for version "
                        + read.getValue().version() + " of " + read.getKey() + ", which "
                        + (existing == null ? "is not there" : "is at version " + existing.version()));
            }
        }
        return Optional.empty();
    }

    private Optional<String> problem(Id id, Element change, List<Identity> signers) {
        demandModPolicy(id, change.modPolicy());
        Element existing = before.elements().get(id);
        if (existing == null) {
            // Who may add an element is asked of the group that it is added to, which changes with it.
            return change.version() == 0
                    ? Optional.empty()
                    : Optional.of(
                            "The new element " + id + " begins with version " + change.version() + " and not with 0");
        }
        if (change.version() != existing.version() + 1) {
            return Optional.of(
                    "The element " + id + " goes from version " + existing.version() + " to " + change.version());
        }
        Optional<Policy> policy = current.policies().deciding(existing.groups(), existing.modPolicy());
        if (policy.isEmpty()) {
            return Optional.of("There is no policy " + existing.modPolicy() + " to decide about " + id);
        }
        return policy.get().isSatisfiedBy(signers)
                ? Optional.empty()
                : Optional.of("The policy " + existing.modPolicy() + " of " + id
                        + " is not satisfied by those who signed the update");
    }

    private static void demandModPolicy(Id id, String modPolicy) {
        if (modPolicy.isEmpty()) {
            throw new UnusableInputException("The element " + id + " has no policy of who may change it.");
        }
        String relative = modPolicy.startsWith("/") ? modPolicy.substring(1) : modPolicy;
        for (String part : relative.split("/", -1)) {
            ConfigTree.demandName(part);
        }
    }
}
