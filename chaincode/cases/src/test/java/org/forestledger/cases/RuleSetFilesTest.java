// SPDX-License-Identifier: Apache-2.0
package org.forestledger.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.forestledger.codec.RecordCodec;
import org.forestledger.rules.scheme.RuleSet;
import org.forestledger.rules.scheme.SchemeEvaluator;
import org.junit.jupiter.api.Test;

class RuleSetFilesTest {
    private static List<RuleSet> all() {
        List<RuleSet> all = new ArrayList<>(RuleSetFiles.shipped());
        all.addAll(RuleSetFiles.readings());
        return all;
    }

    @Test
    void scheme_shouldBeWellFormed_whenBoundToItsRuleSet() {
        for (RuleSet set : all()) {
            set.schemes().forEach(scheme -> assertThat(
                            SchemeEvaluator.validate(set.scheme(scheme.id()).orElseThrow()))
                    .as(scheme.id())
                    .isEmpty());
        }
    }

    @Test
    void read_shouldGiveAnEqualRuleSet_whenItWasWrittenByTheCodec() {
        for (RuleSet set : all()) {
            assertThat(RecordCodec.read(RuleSet.class, RecordCodec.write(set))).isEqualTo(set);
        }
    }
}
