// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyperledger.fabric.protos.peer.TxValidationCode.VALID;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.forestledger.cases.RuleSetFiles;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.project.Parcel;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.quota.CountyDeficit;
import org.forestledger.rules.quota.CountyYear;
import org.forestledger.rules.quota.GrantQuota;
import org.forestledger.rules.quota.QuotaGrant;
import org.forestledger.rules.ruleset.RuleSetInForce;
import org.forestledger.rules.ruleset.RuleSetVersion;
import org.forestledger.rules.scheme.RuleSet;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.verifier.testing.TestTransaction;
import org.junit.jupiter.api.Test;

/** A county is granted 500.00 of the 600.00 mu of a project, of which its deficit of 1.00 mu takes its part at once. */
class QuotaGrantCheckTest {
    private static final Evidence PAPER = new Evidence("paper", "1", "ab".repeat(32));
    private static final Caller OFFICER = RuleStory.person(Role.FORESTRY_OFFICER);
    private static final GrantQuota GRANT =
            new GrantQuota("q", "ganzhou-2022", "p", "county-1", "pool", LocalDate.of(2026, 3, 2), 3);

    private final RuleStory story = new RuleStory();

    /** Accounts, rules without a last day, a banked project and a deficit. */
    private void founded() {
        TestTransaction transaction = story.scenario.transaction();
        account(transaction, "county-1", AccountKind.COUNTY);
        account(transaction, "pool", AccountKind.PROVINCIAL_POOL);
        RuleSet file = RuleSetFiles.read("ganzhou-2022");
        RuleSet rules = new RuleSet(
                file.id(),
                file.version(),
                file.region(),
                file.nameZh(),
                file.nameEn(),
                file.status(),
                file.instrument(),
                file.validFrom(),
                Optional.empty(),
                file.parameters(),
                file.schemes(),
                file.uses());
        story.put(
                transaction,
                RuleSetVersion.KIND,
                "ganzhou-2022@1",
                new RuleSetVersion("ganzhou-2022@1", rules, "hash", RuleSetVersion.Status.ACTIVE, "someone"));
        story.put(
                transaction, RuleSetInForce.KIND, "ganzhou-2022", new RuleSetInForce("ganzhou-2022", "ganzhou-2022@1"));
        story.put(transaction, Project.KIND, "p", project());
        story.put(transaction, CountyDeficit.KIND, "county-1", new CountyDeficit("county-1", CentiMu.of(100)));
        story.scenario.block(transaction, VALID);
    }

    private void account(TestTransaction transaction, String id, AccountKind kind) {
        story.put(
                transaction,
                Account.KIND,
                id,
                new Account(
                        id,
                        kind,
                        "GovernmentMSP",
                        id,
                        id,
                        "code-" + id,
                        Account.Status.ACTIVE,
                        "someone",
                        Instant.parse("2026-03-01T00:00:00Z")));
    }

    private static Project project() {
        return new Project(
                "p",
                "p",
                "p",
                "ganzhou",
                Project.Origin.NEW,
                Project.Route.DIRECT_STATE_COMPANY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Parcel("parcel-1", CentiMu.of(60_000))),
                PAPER,
                Optional.of(CentiMu.of(60_000)),
                List.of(PAPER),
                Project.Status.BANKED,
                "someone",
                Optional.empty());
    }

    private List<String> faultsOf(UnaryOperator<Record> change) {
        founded();
        story.calls(OFFICER, "quota:Grant", GRANT, change);
        return story.faults(new QuotaGrantCheck());
    }

    @Test
    void check_shouldHold_whenTheQuotaIsWhatTheRulesGive() {
        assertThat(faultsOf(entry -> entry)).isEmpty();
        assertThat(story.scenario.verify(new QuotaGrantCheck()).judged()).containsEntry("quota", 1L);
        assertThat(story.find(QuotaGrant.KIND, "q").orElseThrow().firstLots()).hasSize(3);
    }

    @Test
    void check_shouldFault_whenOneUnitGoesFromThePoolToTheCounty() {
        List<String> faults = faultsOf(entry -> entry instanceof QuotaGrant grant ? withCounty(grant, 50_001) : entry);
        assertThat(faults)
                .hasSize(4)
                .anySatisfy(message -> assertThat(message)
                        .contains("The quota q is not what the rules compute", "500.01 mu", "instead of", "500.00 mu"))
                .anySatisfy(message ->
                        assertThat(message).isEqualTo("The quota q is granted without the lot 50002 to 60000 of pool."))
                .anySatisfy(message -> assertThat(message)
                        .isEqualTo("The year county-1/2026 counts 500.00 mu, but it had 0.00 and gets 500.01."));
    }

    @Test
    void check_shouldFault_whenAPoolLotIsAnothers() {
        assertThat(faultsOf(entry -> entry instanceof Lot lot && lot.owner().equals("pool")
                        ? new Lot("q", lot.range(), "county-1", lot.status(), lot.boundBy(), lot.origin())
                        : entry))
                .containsExactly("The quota q is granted without the lot 50001 to 60000 of pool.");
    }

    @Test
    void check_shouldFault_whenTheDeficitIsSpared() {
        assertThat(faultsOf(entry ->
                        entry instanceof Lot lot && lot.status() == Lot.Status.DEDUCTED ? lot.released() : entry))
                .containsExactly("The quota q is granted without the lot 1 to 100 of county-1.");
    }

    @Test
    void check_shouldFault_whenTheCounterIsSetBack() {
        assertThat(faultsOf(entry -> entry instanceof CountyYear year
                        ? new CountyYear(year.countyAccount(), year.year(), CentiMu.of(1))
                        : entry))
                .containsExactly("The year county-1/2026 counts 0.01 mu, but it had 0.00 and gets 500.00.");
        story.writes(CountyYear.KIND, "county-1/2026", new CountyYear("county-1", 2026, CentiMu.of(0)));
        assertThat(story.faults(new QuotaGrantCheck())).hasSize(2);
    }

    @Test
    void check_shouldFault_whenAQuotaIsWrittenAgain() {
        founded();
        story.calls(OFFICER, "quota:Grant", GRANT);
        story.writes(
                QuotaGrant.KIND,
                "q",
                withCounty(story.find(QuotaGrant.KIND, "q").orElseThrow(), 1));
        assertThat(story.faults(new QuotaGrantCheck()))
                .containsExactly("The quota q is written again after it was granted.");
    }

    @Test
    void check_shouldFault_whenTheProjectIsNotBanked() {
        QuotaGrant forged = new QuotaGrant(
                "forged",
                "ganzhou-2022@1",
                "none",
                "ganzhou",
                LocalDate.of(2026, 3, 2),
                "county-1",
                "pool",
                CentiMu.of(0),
                CentiMu.of(0),
                CentiMu.of(0),
                3,
                LocalDate.of(2027, 1, 1),
                Optional.empty(),
                "someone");
        founded();
        story.writes(QuotaGrant.KIND, "forged", forged);
        assertThat(story.faults(new QuotaGrantCheck()))
                .containsExactly("The quota forged is not of a banked project and a rule set on the ledger.");
    }

    private static QuotaGrant withCounty(QuotaGrant grant, long units) {
        return new QuotaGrant(
                grant.grantId(),
                grant.ruleSetVersionId(),
                grant.projectId(),
                grant.priorityRegion(),
                grant.bankedOn(),
                grant.countyAccount(),
                grant.poolAccount(),
                CentiMu.of(units),
                CentiMu.of(60_000 - units),
                grant.deficitCovered(),
                grant.grade(),
                grant.usableFrom(),
                grant.validTo(),
                grant.grantedBy());
    }
}
