// SPDX-License-Identifier: Apache-2.0
package org.forestledger.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.forestledger.codec.RecordCodec;
import org.forestledger.rules.scheme.Node;
import org.forestledger.rules.scheme.Parameter;
import org.forestledger.rules.scheme.RuleSet;
import org.forestledger.rules.scheme.RuleSetStatus;
import org.forestledger.rules.scheme.Scheme;
import org.forestledger.rules.scheme.SchemeEvaluator;
import org.forestledger.rules.share.ShareTable;
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

    @Test
    void shipped_shouldCarryTheSourceOfEachNumber_whenRead() {
        for (RuleSet set : all()) {
            assertThat(set.parameters()).as(set.id()).isNotEmpty().allSatisfy(p -> assertThat(p.clause())
                    .matches("[A-Z]{2}-\\d{2}(, [A-Z]{2}-\\d{2})*"));
            assertThat(set.parameters().stream().map(Parameter::name)).doesNotHaveDuplicates();
            assertThat(set.schemes().stream().map(Scheme::id)).doesNotHaveDuplicates();
        }
    }

    @Test
    void ruzhou_shouldTellTheSharesOfItsTableAsParameters_whenRead() {
        RuleSet ruzhou = RuleSetFiles.read("ruzhou-2023");
        Map<String, Long> parameters =
                ruzhou.parameters().stream().collect(Collectors.toMap(Parameter::name, Parameter::value));
        Node root = ruzhou.scheme("ruzhou-2023-project-company").orElseThrow().root();
        Node.Claims claims = (Node.Claims) ((Node.Named) root).of();
        ShareTable table = ((Node.ByShares) ((Node.Named) claims.rest()).of()).standard();

        assertThat((long) table.shareOf("stateCompany").bps()).isEqualTo(parameters.get("stateCompanyShare"));
        assertThat((long) table.shareOf("thirdParty").bps()).isEqualTo(parameters.get("thirdPartyShare"));
        assertThat(table.control().orElseThrow().floorBps().bps()).isEqualTo(5100);
    }

    @Test
    void xinmi_shouldStayADraft_whenNobodyHasIssuedIt() {
        RuleSet xinmi = RuleSetFiles.read("xinmi");

        assertThat(xinmi.status()).isEqualTo(RuleSetStatus.DRAFT);
        assertThat(xinmi.validFrom()).isEmpty();
        assertThat(RuleSetFiles.readings()).allMatch(set -> set.status() == RuleSetStatus.DRAFT);
    }
}
