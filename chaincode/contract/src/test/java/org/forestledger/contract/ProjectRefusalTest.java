// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;
import static org.forestledger.rules.refusal.RefusalCode.*;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.batch.ProposeBatch;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.project.ApprovePlan;
import org.forestledger.rules.project.BankProject;
import org.forestledger.rules.project.Parcel;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.project.ProposeProject;
import org.forestledger.rules.unit.CentiMu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the functions of projects and batches refuse, as tables of precedence. */
class ProjectRefusalTest {
    private final RuzhouWorld world = new RuzhouWorld().founded();
    private final TestLedger ledger = world.ledger;

    /** One project with its batch, one that is banked and one whose plan is open. */
    @BeforeEach
    void projects() {
        world.batch("old", Project.Origin.NEW, "10.00");
        world.project("banked", Project.Origin.NEW, "10.00");
        world.planned("banked");
        world.banked("banked");
        world.project("open", Project.Origin.NEW, "10.00");
    }

    private static ProposeProject project(
            String id, String region, String nameZh, Optional<String> company, String... parcels) {
        return new ProposeProject(
                id,
                nameZh,
                "project",
                region,
                Project.Origin.NEW,
                Project.Route.PROJECT_COMPANY,
                company,
                Optional.empty(),
                Optional.empty(),
                Arrays.stream(parcels)
                        .map(no -> new Parcel(no, CentiMu.of(1_000)))
                        .toList(),
                paper("plan"));
    }

    @Test
    @Precedence("project:Propose")
    void proposal_shouldNameTheFirstFault_whenSeveralHold() {
        Optional<String> nobody = Optional.of("nobody");
        Optional<String> investor = Optional.of("investor-a");
        Optional<String> company = Optional.of("project-company");
        String taken = "project-old";
        RefusalTable table = new RefusalTable(ledger, "project:Propose");
        table.refused(NOT_PERMITTED, BUYER, project("p 1", "r 1", " ", nobody));
        table.refused(INVALID_FIELD, "field", "projectId", COMPANY_CLERK, project("p 1", "r 1", " ", nobody));
        table.refused(INVALID_FIELD, "field", "region", COMPANY_CLERK, project(taken, "r 1", " ", nobody));
        table.refused(INVALID_FIELD, "field", "nameZh", COMPANY_CLERK, project(taken, "ruzhou", " ", nobody));
        table.refused(TOO_LONG, COMPANY_CLERK, project(taken, "ruzhou", "项目", nobody));
        table.refused(NOT_FOUND, COMPANY_CLERK, project(taken, "ruzhou", "项目", nobody, "parcel-old"));
        table.refused(ACCOUNT_KIND_WRONG, COMPANY_CLERK, project(taken, "ruzhou", "项目", investor, "parcel-old"));
        table.refused(MISSING_FIELD, COMPANY_CLERK, project(taken, "ruzhou", "项目", Optional.empty(), "parcel-old"));
        table.refused(PARCEL_ALREADY_USED, COMPANY_CLERK, project(taken, "ruzhou", "项目", company, "parcel-old"));
        table.refused(ALREADY_EXISTS, COMPANY_CLERK, project(taken, "ruzhou", "项目", company, "parcel-p"));
        table.accepted(COMPANY_CLERK, project("project-p", "ruzhou", "项目", company, "parcel-p"));
    }

    /** Who proposed the projects, in another office. */
    private static Caller maker(Role office) {
        return new Caller(LEADER.mspId(), COMPANY_CLERK.person(), "two.offices", List.of(office), List.of());
    }

    @Test
    @Precedence("project:ApprovePlan")
    void plan_shouldNameTheFirstFault_whenSeveralHold() {
        RefusalTable table = new RefusalTable(ledger, "project:ApprovePlan");
        table.refused(NOT_PERMITTED, COMPANY_OFFICER, new ApprovePlan("none"));
        table.refused(NOT_FOUND, maker(Role.LEADING_GROUP), new ApprovePlan("none"));
        table.refused(MAKER_IS_CHECKER, maker(Role.LEADING_GROUP), new ApprovePlan("project-banked"));
        table.refused(WRONG_STATE, LEADER, new ApprovePlan("project-banked"));
        table.accepted(LEADER, new ApprovePlan("project-open"));
    }

    private static BankProject bank(String id, long area, int papers) {
        return new BankProject(id, CentiMu.of(area), Collections.nCopies(papers, paper("acceptance")));
    }

    @Test
    @Precedence("project:Bank")
    void banking_shouldNameTheFirstFault_whenSeveralHold() {
        RefusalTable table = new RefusalTable(ledger, "project:Bank");
        table.refused(NOT_PERMITTED, FORESTRY_CLERK, bank("none", 1_001, 0));
        table.refused(NOT_FOUND, maker(Role.FORESTRY_OFFICER), bank("none", 1_001, 0));
        table.refused(MAKER_IS_CHECKER, maker(Role.FORESTRY_OFFICER), bank("project-open", 1_001, 0));
        table.refused(PLAN_NOT_APPROVED, FORESTRY_OFFICER, bank("project-open", 1_001, 0));
        world.planned("open");
        table.refused(MISSING_FIELD, FORESTRY_OFFICER, bank("project-open", 1_001, 0));
        table.refused(TOO_LONG, FORESTRY_OFFICER, bank("project-open", 1_001, 51));
        table.refused(AREA_MISMATCH, FORESTRY_OFFICER, bank("project-open", 1_001, 50));
        table.accepted(FORESTRY_OFFICER, bank("project-open", 1_000, 50));
    }

    private static ProposeBatch batch(
            String id, Batch.Asset asset, String rules, String project, String holder, int year, int grade) {
        return new ProposeBatch(id, asset, rules, project, holder, year, Optional.empty(), Optional.of(grade));
    }

    private static ProposeBatch batch(String id, String rules, String project, String holder) {
        return batch(id, Batch.Asset.FOREST_BALANCE, rules, project, holder, 2025, 15);
    }

    @Test
    @Precedence("batch:Propose")
    void batch_shouldNameTheFirstFault_whenSeveralHold() {
        Batch.Asset shares = Batch.Asset.EQUITY;
        Batch.Asset land = Batch.Asset.FOREST_BALANCE;
        Caller clerk = TestLedger.person("company.two", Role.COMPANY_CLERK, "nowhere", "investor-b", "state-company");
        RefusalTable table = new RefusalTable(ledger, "batch:Propose");
        table.refused(NOT_PERMITTED, PARTNER_CLERK, batch("b 1", shares, "none", "none", "buyer-1", 1989, 16));
        table.refused(
                INVALID_FIELD, "field", "batchId", clerk, batch("b 1", shares, "none", "none", "buyer-1", 1989, 16));
        table.refused(
                INVALID_FIELD, "field", "asset", clerk, batch("old", shares, "none", "none", "buyer-1", 1989, 16));
        table.refused(
                INVALID_FIELD, "field", "vintageYear", clerk, batch("old", land, "none", "none", "buyer-1", 1989, 16));
        table.refused(INVALID_FIELD, "field", "grade", clerk, batch("old", land, "none", "none", "buyer-1", 1990, 16));
        table.refused(ACCOUNT_NOT_YOURS, clerk, batch("old", "none", "none", "buyer-1"));
        table.refused(NOT_FOUND, "id", "nowhere", clerk, batch("old", "none", "none", "nowhere"));
        table.refused(ACCOUNT_KIND_WRONG, clerk, batch("old", "none", "none", "investor-b"));
        table.refused(RULE_SET_NOT_ACTIVE, clerk, batch("old", "none", "none", "state-company"));
        table.refused(NOT_FOUND, "id", "none", clerk, batch("old", "ruzhou-2023", "none", "state-company"));
        table.refused(WRONG_STATE, clerk, batch("old", "ruzhou-2023", "project-open", "state-company"));
        table.refused(ALREADY_EXISTS, clerk, batch("old", "ruzhou-2023", "project-banked", "state-company"));
        table.accepted(clerk, batch("b", "ruzhou-2023", "project-banked", "state-company"));
    }
}
