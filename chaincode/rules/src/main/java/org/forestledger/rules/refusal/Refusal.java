// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.refusal;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Why something was not done: a stable code and the facts that a person needs to mend it.
 *
 * @param code the stable code
 * @param details facts by name, as text, in the order of their names
 */
public record Refusal(RefusalCode code, Map<String, String> details) {
    public Refusal {
        details = Collections.unmodifiableMap(new TreeMap<>(details));
    }

    /**
     * A refusal with facts.
     *
     * @param code the stable code
     * @param facts names and values in turn
     */
    public static Refusal of(RefusalCode code, Object... facts) {
        Map<String, String> details = new TreeMap<>();
        for (int i = 0; i + 1 < facts.length; i += 2) {
            details.put(String.valueOf(facts[i]), String.valueOf(facts[i + 1]));
        }
        return new Refusal(code, details);
    }

    /** The refusal for a throw inside the rules. */
    public RefusedException asException() {
        return new RefusedException(this);
    }

    /** The sentence for people in English, with the facts. */
    public String textEn() {
        return code.textEn() + suffix();
    }

    /** The sentence for people in Chinese, with the facts. */
    public String textZh() {
        return code.textZh() + suffix();
    }

    private String suffix() {
        return details.isEmpty() ? "" : " " + details;
    }

    /** Refuses unless the condition holds. */
    public static void unless(boolean condition, RefusalCode code, Object... facts) {
        if (!condition) {
            throw of(code, facts).asException();
        }
    }
}
