// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.AttributeWorld.asset;
import static org.forestledger.contract.AttributeWorld.function;
import static org.forestledger.contract.AttributeWorld.listed;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.forestledger.rules.agreement.Agreement;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.agreement.Refuse;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.batch.ProposeBatch;
import org.forestledger.rules.invariant.Invariants;
import org.forestledger.rules.invariant.Violation;
import org.forestledger.rules.invariant.WholeState;
import org.forestledger.rules.project.ApprovePlan;
import org.forestledger.rules.project.BankProject;
import org.forestledger.rules.project.LandAttribute;
import org.forestledger.rules.project.ParcelBacking;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.CentiMu;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One live asset for each attribute of a parcel; two attributes only where the rule sets of both assets list them. */
class AttributeExclusionTest {
    private static final String FIRST = "rules-1";
    private static final String SECOND = "rules-2";
    private static final String CARBON_TIE = "yangcheng/parcel-1/CARBON";

    private final AttributeWorld forest = new AttributeWorld();
    private final TestLedger ledger = forest.ledger;

    private void accepted(LandAttribute attribute, String id, Optional<String> ruleSetId) {
        ledger.accept(COMPANY_CLERK, function(attribute), asset(attribute, id, ruleSetId));
    }

    private Refusal refused(LandAttribute attribute, String id, Optional<String> ruleSetId) {
        return ledger.refusal(COMPANY_CLERK, function(attribute), asset(attribute, id, ruleSetId));
    }

    private static RefusalCode codeAcross(LandAttribute newcomer) {
        return newcomer == LandAttribute.CARBON ? RefusalCode.DOUBLE_COUNTING : RefusalCode.PARCEL_ALREADY_USED;
    }

    /** Every two attributes in either order, and who of the two lists them. */
    static Stream<Arguments> pairs() {
        return Arrays.stream(LandAttribute.values()).flatMap(earlier -> Arrays.stream(LandAttribute.values())
                .filter(later -> later != earlier)
                .flatMap(later -> Stream.of(0, 1, 2, 3)
                        .map(bits -> Arguments.of(earlier, later, (bits & 1) != 0, (bits & 2) != 0))));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void parcel_shouldBackTwoAttributes_whenBothRuleSetsListThem(
            LandAttribute earlier, LandAttribute later, boolean earlierLists, boolean laterLists) {
        forest.rules(FIRST, 1, listed(later, earlier, earlierLists ? 0 : 1));
        forest.rules(SECOND, 1, listed(earlier, later, laterLists ? 0 : 1));
        accepted(earlier, "a", Optional.of(FIRST));
        if (earlierLists && laterLists) {
            accepted(later, "b", Optional.of(SECOND));
            return;
        }
        Refusal refusal = refused(later, "b", Optional.of(SECOND));
        assertThat(refusal.code()).isEqualTo(codeAcross(later));
        assertThat(refusal.details())
                .containsEntry("parcelNo", AttributeWorld.PARCEL)
                .containsEntry("project", "a")
                .containsEntry("notListedFor", laterLists ? "a" : "b")
                .containsEntry("ruleSet", laterLists ? FIRST : SECOND)
                .containsEntry("parameter", earlier.exclusionWith(later));
    }

    @Test
    void parcel_shouldBackNothingElse_whenOneOfTheAssetsNamesNoRuleSet() {
        forest.rules(FIRST, 1, listed(LandAttribute.CARBON, LandAttribute.TICKETS, 0));
        accepted(LandAttribute.TICKETS, "t", Optional.of(FIRST));
        Refusal refusal = refused(LandAttribute.CARBON, "c", Optional.empty());
        assertThat(refusal.code()).isEqualTo(RefusalCode.DOUBLE_COUNTING);
        assertThat(refusal.details()).containsEntry("notListedFor", "c").containsEntry("ruleSet", "");
    }

    @Test
    void parcel_shouldBackNothingElse_whenTheRuleSetsListOtherAttributesOnly() {
        forest.rules(FIRST, 1, listed(LandAttribute.CARBON, LandAttribute.INDICATORS, 0));
        accepted(LandAttribute.TICKETS, "t", Optional.of(FIRST));
        assertThat(refused(LandAttribute.CARBON, "c", Optional.of(FIRST)).code())
                .isEqualTo(RefusalCode.DOUBLE_COUNTING);
    }

    @Test
    void parcel_shouldBackAllThree_whenEveryTwoAreListed() {
        forest.rules(
                FIRST,
                1,
                listed(LandAttribute.CARBON, LandAttribute.TICKETS, 0),
                listed(LandAttribute.CARBON, LandAttribute.INDICATORS, 0),
                listed(LandAttribute.TICKETS, LandAttribute.INDICATORS, 0));
        accepted(LandAttribute.INDICATORS, "i", Optional.of(FIRST));
        accepted(LandAttribute.CARBON, "c", Optional.of(FIRST));
        accepted(LandAttribute.TICKETS, "t", Optional.of(FIRST));
        assertThat(ledger.get(ParcelBacking.KIND, CARBON_TIE).subjectId()).isEqualTo("c");
        assertThat(violations(ledger.snapshot())).isEmpty();
    }

    @Test
    void parcel_shouldBackOneAssetOfAnAttribute_whenOtherAttributesAreListed() {
        forest.rules(FIRST, 1, listed(LandAttribute.CARBON, LandAttribute.TICKETS, 0));
        accepted(LandAttribute.TICKETS, "t", Optional.of(FIRST));
        accepted(LandAttribute.CARBON, "c", Optional.of(FIRST));
        assertThat(refused(LandAttribute.CARBON, "d", Optional.of(FIRST)).code())
                .isEqualTo(RefusalCode.DOUBLE_COUNTING);
        assertThat(refused(LandAttribute.TICKETS, "u", Optional.of(FIRST)).code())
                .isEqualTo(RefusalCode.TICKET_TYPE_EXISTS);
    }

    /** What stands together goes on; what comes later is asked by the rules in force. */
    @Test
    void parcel_shouldBackNothingElse_whenANewerVersionListsItNoLonger() {
        forest.rules(FIRST, 1, listed(LandAttribute.CARBON, LandAttribute.TICKETS, 0));
        accepted(LandAttribute.TICKETS, "t", Optional.of(FIRST));
        accepted(LandAttribute.CARBON, "c", Optional.of(FIRST));
        forest.rules(FIRST, 2);
        assertThat(violations(ledger.snapshot())).isEmpty();
        refuse(AgreementKind.CARBON_PROJECT, "c");
        assertThat(refused(LandAttribute.CARBON, "d", Optional.of(FIRST)).code())
                .isEqualTo(RefusalCode.DOUBLE_COUNTING);
        forest.rules(FIRST, 3, listed(LandAttribute.CARBON, LandAttribute.TICKETS, 0));
        accepted(LandAttribute.CARBON, "d", Optional.of(FIRST));
    }

    @Test
    void refusedAsset_shouldFreeItsOwnAttributeOnly_whenTwoStandOnTheParcel() {
        forest.rules(FIRST, 1, listed(LandAttribute.CARBON, LandAttribute.TICKETS, 0));
        accepted(LandAttribute.TICKETS, "t", Optional.of(FIRST));
        accepted(LandAttribute.CARBON, "c", Optional.of(FIRST));
        refuse(AgreementKind.CARBON_PROJECT, "c");
        assertThat(ledger.find(ParcelBacking.KIND, CARBON_TIE)).isEmpty();
        assertThat(ledger.get(ParcelBacking.KIND, "yangcheng/parcel-1/TICKETS").subjectId())
                .isEqualTo("t");
        assertThat(refused(LandAttribute.CARBON, "d", Optional.empty()).code()).isEqualTo(RefusalCode.DOUBLE_COUNTING);
    }

    private void refuse(AgreementKind kind, String id) {
        ledger.accept(REGISTRAR, "agreement:Refuse", new Refuse(Agreement.idOf(kind, id), "材料不全"));
    }

    @Test
    void asset_shouldNameARuleSetInForce_whenItNamesOne() {
        for (LandAttribute attribute : LandAttribute.values()) {
            assertThat(refused(attribute, "a", Optional.of("nowhere")).code())
                    .isEqualTo(RefusalCode.RULE_SET_NOT_ACTIVE);
        }
    }

    @Test
    void batch_shouldBeIssuedUnderTheRuleSetOfItsProject_whenTheProjectNamesOne() {
        forest.rules(FIRST, 1);
        forest.rules(SECOND, 1);
        accepted(LandAttribute.INDICATORS, "i", Optional.of(FIRST));
        ledger.accept(LEADER, "project:ApprovePlan", new ApprovePlan("i"));
        ledger.accept(
                FORESTRY_OFFICER,
                "project:Bank",
                new BankProject("i", CentiMu.of(1_000), List.of(paper("acceptance"))));
        Refusal refusal = ledger.refusal(COMPANY_CLERK, "batch:Propose", batch(SECOND));
        assertThat(refusal.code()).isEqualTo(RefusalCode.RULE_SET_DIFFERS);
        assertThat(refusal.details()).containsEntry("ofProject", FIRST);
        ledger.accept(COMPANY_CLERK, "batch:Propose", batch(FIRST));
    }

    private static ProposeBatch batch(String ruleSetId) {
        return new ProposeBatch(
                "b",
                Batch.Asset.FOREST_BALANCE,
                ruleSetId,
                "i",
                "state-company",
                2025,
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void invariant_shouldNameTheAsset_whenTwoStandTogetherThatNoRuleSetLists() {
        forest.rules(FIRST, 1, listed(LandAttribute.CARBON, LandAttribute.TICKETS, 0));
        accepted(LandAttribute.TICKETS, "t", Optional.of(FIRST));
        accepted(LandAttribute.CARBON, "c", Optional.of(FIRST));
        NavigableMap<String, String> changed = new TreeMap<>(ledger.snapshot());
        assertThat(violations(changed)).isEmpty();
        changed.computeIfPresent(
                "ruleSet/rules-1@1", (key, text) -> text.replace("attributeExclusionCarbonTickets", "somethingElse"));
        assertThat(violations(changed)).anySatisfy(violation -> {
            assertThat(violation.invariant()).isEqualTo("parcels-back-one");
            assertThat(violation.entry()).isEqualTo("ticketIssue/t");
        });
    }

    private static List<Violation> violations(Map<String, String> state) {
        NavigableMap<String, String> sorted = new TreeMap<>(state);
        return Invariants.violations(new WholeState(kind -> TestLedger.entries(sorted, kind)));
    }
}
