// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.CarbonWorld.VALIDATOR;
import static org.forestledger.contract.CarbonWorld.VERIFIER;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.carbon.CarbonUnitType;
import org.forestledger.rules.carbon.ProposeCarbonIssue;
import org.forestledger.rules.carbon.ProposeCarbonProject;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.project.Parcel;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Tonnes;
import org.junit.jupiter.api.Test;

/** What the functions of carbon projects refuse, in the order of precedence. */
class CarbonRefusalTest {
    private static final Instant LATER = Instant.parse("2026-03-02T02:00:00Z");
    private static final Caller DEVELOPER =
            TestLedger.person("developer", Role.COMPANY_CLERK, "state-company", "nobody", "leaving");

    /** A project on which everything is wrong, until it is mended. */
    private static final class ProjectDraft {
        private String id = "q q";
        private String nameZh = " ";
        private String methodology = "no method";
        private String developer = "nobody";
        private String region = "no region";
        private List<Parcel> parcels = List.of();
        private LocalDate startedOn = LocalDate.of(2026, 3, 3);
        private String validator = "no body";

        private ProposeCarbonProject get() {
            return new ProposeCarbonProject(
                    id,
                    nameZh,
                    "forest",
                    CarbonUnitType.CCER,
                    methodology,
                    developer,
                    region,
                    parcels,
                    startedOn,
                    validator,
                    paper("design"),
                    paper("validation"));
        }
    }

    private static Parcel parcel(String no, long centiMu) {
        return new Parcel(no, CentiMu.of(centiMu));
    }

    /** Two registered parcels of 15 mu in Ganzhou, the first of which backs a project. */
    private static CarbonWorld registered() {
        ParcelWorld parcels = new ParcelWorld().opened();
        parcels.registered(1, ParcelWorld.land(0, 0, 100), ParcelWorld.land(100, 0, 100));
        parcels.ledger.at(LATER);
        CarbonWorld carbon = new CarbonWorld(new RuzhouWorld(parcels.ledger)).founded();
        ProjectDraft first = mended();
        first.id = "taken";
        first.parcels = List.of(parcel(ParcelWorld.FIRST, 1_500));
        carbon.ledger.accept(COMPANY_CLERK, "carbon:ProposeProject", first.get());
        return carbon;
    }

    private static ProjectDraft mended() {
        ProjectDraft draft = new ProjectDraft();
        draft.id = "q";
        draft.nameZh = "碳汇";
        draft.methodology = "CCER-14-001-V01";
        draft.developer = "state-company";
        draft.region = "ganzhou";
        draft.startedOn = LocalDate.of(2018, 4, 1);
        draft.validator = VALIDATOR;
        return draft;
    }

    @Test
    @Precedence("carbon:ProposeProject")
    void proposeProject_shouldNameTheFirstFault_whenSeveralHold() {
        CarbonWorld carbon = registered();
        carbon.world.account("leaving", AccountKind.STATE_COMPANY, "StateCompanyMSP");
        Restraints restraints = new Restraints(carbon.world);
        restraints.close("leaving");
        RefusalTable table = new RefusalTable(carbon.ledger, "carbon:ProposeProject");
        ProjectDraft draft = new ProjectDraft();
        // A list is counted while the request is read, before it is asked who makes it.
        draft.parcels = Collections.nCopies(2_001, parcel("nowhere", 0));
        table.refused(RefusalCode.TOO_LONG, "$.parcels", BUYER, draft.get());
        draft.parcels = List.of();
        table.refused(RefusalCode.NOT_PERMITTED, BUYER, draft.get());
        table.refused(RefusalCode.INVALID_FIELD, "carbonProjectId", COMPANY_CLERK, draft.get());
        draft.id = "taken";
        table.refused(RefusalCode.INVALID_FIELD, "methodology", COMPANY_CLERK, draft.get());
        draft.methodology = "CCER-14-001-V01";
        table.refused(RefusalCode.INVALID_FIELD, "region", COMPANY_CLERK, draft.get());
        draft.region = "ganzhou";
        table.refused(RefusalCode.INVALID_FIELD, "validator", COMPANY_CLERK, draft.get());
        draft.validator = VALIDATOR;
        table.refused(RefusalCode.INVALID_FIELD, "nameZh", COMPANY_CLERK, draft.get());
        draft.nameZh = "碳汇";
        table.refused(RefusalCode.INVALID_FIELD, "startedOn", COMPANY_CLERK, draft.get());
        draft.startedOn = LocalDate.of(2012, 11, 8);
        table.refused(RefusalCode.MISSING_FIELD, "parcels", COMPANY_CLERK, draft.get());
        draft.parcels = List.of(parcel("nowhere", 0));
        table.refused(RefusalCode.ACCOUNT_NOT_YOURS, COMPANY_CLERK, draft.get());
        table.refused(RefusalCode.NOT_FOUND, "kind", "account", DEVELOPER, draft.get());
        draft.developer = "leaving";
        table.refused(RefusalCode.ACCOUNT_NOT_ACTIVE, DEVELOPER, draft.get());
        restraints.keep("leaving");
        table.refused(RefusalCode.INVALID_FIELD, "parcels.area", DEVELOPER, draft.get());
        draft.parcels = List.of(parcel("nowhere", 1_501));
        table.refused(RefusalCode.PARCEL_NOT_REGISTERED, DEVELOPER, draft.get());
        draft.parcels = List.of(parcel(ParcelWorld.FIRST, 1_501));
        table.refused(RefusalCode.REGISTERED_AREA_TOO_SMALL, DEVELOPER, draft.get());
        draft.parcels = List.of(parcel(ParcelWorld.FIRST, 1_500));
        table.refused(RefusalCode.DOUBLE_COUNTING, DEVELOPER, draft.get());
        draft.parcels = List.of(parcel(ParcelWorld.REGISTER + ":2", 1_500));
        table.refused(RefusalCode.OUTSIDE_CREDITING_WINDOW, DEVELOPER, draft.get());
        draft.startedOn = LocalDate.of(2012, 11, 9);
        table.refused(RefusalCode.ALREADY_EXISTS, DEVELOPER, draft.get());
        draft.id = "q";
        table.accepted(DEVELOPER, draft.get());
    }

    private static ProposeCarbonIssue issue(
            String batchId, String project, LocalDate from, LocalDate to, long tonnes, String verifier) {
        return new ProposeCarbonIssue(batchId, project, from, to, Tonnes.of(tonnes), verifier, paper("verification"));
    }

    /** An issue of a single day. */
    private static ProposeCarbonIssue issue(String batchId, String project, LocalDate day, String verifier) {
        return issue(batchId, project, day, day, 1, verifier);
    }

    @Test
    @Precedence("carbon:ProposeIssue")
    void proposeIssue_shouldNameTheFirstFault_whenSeveralHold() {
        CarbonWorld carbon = new CarbonWorld().founded();
        carbon.registered("p", "parcel-1");
        carbon.issued("done", "p", 2023, 5);
        carbon.ledger.accept(COMPANY_CLERK, "carbon:ProposeProject", CarbonWorld.project("pending", "parcel-2"));
        RefusalTable table = new RefusalTable(carbon.ledger, "carbon:ProposeIssue");
        LocalDate today = carbon.ledger.today();
        LocalDate early = LocalDate.of(2018, 3, 31);
        LocalDate first = early.plusDays(1);
        LocalDate credited = LocalDate.of(2023, 12, 31);
        table.refused(RefusalCode.NOT_PERMITTED, BUYER, issue("c c", "none", early, early.minusDays(1), 0, "no body"));
        table.refused(
                RefusalCode.INVALID_FIELD,
                "batchId",
                PROJECT_CLERK,
                issue("c c", "none", early, early.minusDays(1), 0, "no body"));
        table.refused(
                RefusalCode.INVALID_FIELD,
                "verifier",
                PROJECT_CLERK,
                issue("done", "none", early, early.minusDays(1), 0, "no body"));
        table.refused(
                RefusalCode.INVALID_FIELD,
                "amount",
                PROJECT_CLERK,
                issue("done", "none", early, early.minusDays(1), 0, "Body-V"));
        table.refused(
                RefusalCode.INVALID_FIELD,
                "periodTo",
                PROJECT_CLERK,
                issue("done", "none", early, early.minusDays(1), 1, "Body-V"));
        table.refused(
                RefusalCode.INVALID_FIELD,
                "periodTo",
                PROJECT_CLERK,
                issue("done", "none", early, LocalDate.of(2019, 1, 1), 1, "Body-V"));
        table.refused(RefusalCode.INVALID_FIELD, "periodTo", PROJECT_CLERK, issue("done", "none", today, "Body-V"));
        table.refused(RefusalCode.NOT_FOUND, PROJECT_CLERK, issue("done", "none", early, "Body-V"));
        table.refused(RefusalCode.ACCOUNT_NOT_YOURS, PROJECT_CLERK, issue("done", "pending", early, "Body-V"));
        table.refused(RefusalCode.WRONG_STATE, COMPANY_CLERK, issue("done", "pending", early, "Body-V"));
        table.refused(RefusalCode.VERIFIER_IS_VALIDATOR, COMPANY_CLERK, issue("done", "p", early, "Body-V"));
        table.refused(RefusalCode.INVALID_FIELD, "periodFrom", COMPANY_CLERK, issue("done", "p", early, VERIFIER));
        table.refused(RefusalCode.OUTSIDE_CREDITING_WINDOW, COMPANY_CLERK, issue("done", "p", first, VERIFIER));
        table.refused(RefusalCode.PERIOD_ALREADY_CREDITED, COMPANY_CLERK, issue("done", "p", credited, VERIFIER));
        table.refused(RefusalCode.ALREADY_EXISTS, COMPANY_CLERK, issue("done", "p", credited.plusDays(1), VERIFIER));
        table.accepted(COMPANY_CLERK, issue("c", "p", credited.plusDays(1), VERIFIER));
    }
}
