// SPDX-License-Identifier: Apache-2.0
package org.forestledger.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forestledger.codec.RecordCodec;
import org.forestledger.rules.scheme.RuleSet;
import org.forestledger.rules.scheme.Scheme;

/** The rule sets that ship with the product, and other readings of their documents for comparison. */
public final class RuleSetFiles {
    private static final List<String> SHIPPED =
            List.of("chaisang-2022", "ganzhou-2022", "ruzhou-2023", "xinmi", "yangcheng-2025");
    private static final List<String> READINGS = List.of("readings/ruzhou-2023-readings");

    private RuleSetFiles() {}

    /** The names of the shipped rule sets, in alphabetical order. */
    public static List<String> names() {
        return SHIPPED;
    }

    /** The names of the files with other readings. */
    public static List<String> readingNames() {
        return READINGS;
    }

    /** The JSON text of a rule set. */
    public static String text(String name) {
        return Resources.text("/rulesets/" + name + ".json");
    }

    /** A rule set. */
    public static RuleSet read(String name) {
        return RecordCodec.read(RuleSet.class, text(name));
    }

    /** The shipped rule sets. */
    public static List<RuleSet> shipped() {
        return SHIPPED.stream().map(RuleSetFiles::read).toList();
    }

    /** Rule sets with readings that are not recommended; they govern nothing and are there to compare. */
    public static List<RuleSet> readings() {
        return READINGS.stream().map(RuleSetFiles::read).toList();
    }

    /** The scheme with its parameters bound, from the shipped rule sets or the readings. */
    public static Optional<Scheme> scheme(String schemeId) {
        List<RuleSet> all = new ArrayList<>(shipped());
        all.addAll(readings());
        return all.stream().flatMap(set -> set.scheme(schemeId).stream()).findFirst();
    }
}
