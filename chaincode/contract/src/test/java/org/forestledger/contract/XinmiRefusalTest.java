// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.People.COMPANY_CLERK;
import static org.forestledger.contract.People.FORESTRY_OFFICER;
import static org.forestledger.contract.People.LEADER;
import static org.forestledger.contract.RuzhouWorld.paper;
import static org.forestledger.contract.XinmiWorld.AGENCY;
import static org.forestledger.contract.XinmiWorld.AGENCY_ACCOUNT;
import static org.forestledger.contract.XinmiWorld.BUREAU;
import static org.forestledger.contract.XinmiWorld.ENTITY;
import static org.forestledger.contract.XinmiWorld.EVERYBODY;
import static org.forestledger.contract.XinmiWorld.OTHER_COMPANY;
import static org.forestledger.contract.XinmiWorld.RULES;
import static org.forestledger.contract.XinmiWorld.entering;
import static org.forestledger.contract.XinmiWorld.leaving;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.landmaking.ApproveLandTerms;
import org.forestledger.rules.landmaking.AreaMode;
import org.forestledger.rules.landmaking.LandCost;
import org.forestledger.rules.landmaking.ProposeLandTerms;
import org.forestledger.rules.landmaking.RaiseCeiling;
import org.forestledger.rules.landmaking.RecordLandCost;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.library.EnterLibrary;
import org.forestledger.rules.library.LibraryMove.Cause;
import org.forestledger.rules.library.LibraryRecord;
import org.forestledger.rules.library.RecordCustody;
import org.forestledger.rules.plan.PlanType;
import org.forestledger.rules.project.ApprovePlan;
import org.forestledger.rules.project.BankProject;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Fen;
import org.forestledger.rules.workflow.ActOnStep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What the numbers of a plan, costs and the library refuse, in the order of precedence: every row mends one fault of the row
 * before (XM-05, XM-09, XM-12, XM-14, XM-15). */
class XinmiRefusalTest {
    private static final String P = "xm-1";

    private final XinmiWorld world = new XinmiWorld(new TestLedger());
    private final TestLedger ledger = world.ledger;

    @BeforeEach
    void found() {
        world.founded();
    }

    private void planned() {
        world.plans(2025, P);
        world.on("2025-03-03");
    }

    private void refused(RefusalCode code, Caller caller, String function, Record command) {
        assertThat(ledger.refuse(caller, function, command))
                .as(command.toString())
                .isEqualTo(code);
    }

    private static ProposeLandTerms terms(AreaMode mode, Optional<String> entity, Fen budget) {
        return new ProposeLandTerms(
                P,
                RULES,
                AGENCY_ACCOUNT,
                mode,
                entity,
                entity.map(any -> Bps.of(5000)),
                budget,
                Fen.of(1_000),
                paper("review"),
                entity.map(any -> paper("agreement")));
    }

    @Test
    @Precedence("landmaking:Propose")
    void terms_shouldNameTheFirstFault_whenSeveralHold() {
        planned();
        Optional<String> none = Optional.empty();
        Optional<String> bureau = Optional.of(XinmiWorld.BUREAU_ACCOUNT);
        Optional<String> entity = Optional.of(ENTITY);
        Fen nothing = Fen.ZERO;
        String f = "landmaking:Propose";
        refused(RefusalCode.NOT_PERMITTED, COMPANY_CLERK, f, terms(AreaMode.DESIGNATED, none, nothing));
        refused(RefusalCode.ACCOUNT_NOT_YOURS, BUREAU, f, terms(AreaMode.DESIGNATED, none, nothing));
        refused(RefusalCode.MISSING_FIELD, AGENCY, f, terms(AreaMode.DESIGNATED, none, nothing));
        refused(RefusalCode.OUTSIDE_DESIGNATED_AREA, AGENCY, f, terms(AreaMode.ORIGINAL, entity, nothing));
        refused(RefusalCode.ACCOUNT_KIND_WRONG, AGENCY, f, terms(AreaMode.DESIGNATED, bureau, nothing));
        refused(RefusalCode.INVALID_FIELD, AGENCY, f, terms(AreaMode.DESIGNATED, entity, nothing));
        refused(RefusalCode.INVALID_FIELD, AGENCY, f, terms(AreaMode.DESIGNATED, entity, Fen.of(1_001)));
        ProposeLandTerms fine = terms(AreaMode.DESIGNATED, entity, Fen.of(1_000));
        refused(RefusalCode.NOT_FOUND, AGENCY, f, fine);
        world.steps.started(P, "xinmi");
        refused(RefusalCode.PLAN_NOT_APPROVED, AGENCY, f, fine);
        world.steps.pass(P);
        ledger.accept(LEADER, "project:ApprovePlan", new ApprovePlan(P));
        ledger.accept(AGENCY, f, fine);
        refused(RefusalCode.ALREADY_EXISTS, AGENCY, f, fine);
        ledger.accept(LEADER, "landmaking:Approve", new ApproveLandTerms(P, false));
        ledger.accept(AGENCY, f, fine);
    }

    @Test
    @Precedence("landmaking:Approve")
    void approval_shouldNameTheFirstFault_whenSeveralHold() {
        ApproveLandTerms yes = new ApproveLandTerms(P, true);
        world.planned(P);
        refused(RefusalCode.NOT_PERMITTED, AGENCY, "landmaking:Approve", yes);
        refused(RefusalCode.NOT_FOUND, LEADER, "landmaking:Approve", yes);
        ledger.accept(EVERYBODY, "landmaking:Propose", XinmiWorld.terms(P, 5000));
        refused(RefusalCode.MAKER_IS_CHECKER, EVERYBODY, "landmaking:Approve", yes);
        refused(RefusalCode.NOT_IN_ANNUAL_PLAN, LEADER, "landmaking:Approve", yes);
        world.plan(2025, PlanType.LAND_MAKING, "another");
        world.on("2025-01-02");
        refused(RefusalCode.NOT_IN_ANNUAL_PLAN, LEADER, "landmaking:Approve", yes);
        ledger.accept(LEADER, "landmaking:Approve", new ApproveLandTerms(P, false));
        refused(RefusalCode.WRONG_STATE, LEADER, "landmaking:Approve", yes);
    }

    @Test
    @Precedence("landmaking:RaiseCeiling")
    void ceiling_shouldNameTheFirstFault_whenSeveralHold() {
        planned();
        world.planned(P);
        refused(RefusalCode.NOT_PERMITTED, AGENCY, "landmaking:RaiseCeiling", raise(0, ""));
        refused(RefusalCode.MISSING_FIELD, EVERYBODY, "landmaking:RaiseCeiling", raise(0, " "));
        refused(RefusalCode.NOT_FOUND, EVERYBODY, "landmaking:RaiseCeiling", raise(0, "pipes"));
        ledger.accept(EVERYBODY, "landmaking:Propose", XinmiWorld.terms(P, 5000));
        refused(RefusalCode.LAND_TERMS_NOT_APPROVED, EVERYBODY, "landmaking:RaiseCeiling", raise(0, "pipes"));
        ledger.accept(LEADER, "landmaking:Approve", new ApproveLandTerms(P, true));
        refused(RefusalCode.MAKER_IS_CHECKER, EVERYBODY, "landmaking:RaiseCeiling", raise(0, "pipes"));
        refused(RefusalCode.INVALID_FIELD, LEADER, "landmaking:RaiseCeiling", raise(0, "pipes"));
        ledger.accept(LEADER, "landmaking:RaiseCeiling", raise(1, "pipes"));
    }

    private static RaiseCeiling raise(long more, String reason) {
        return new RaiseCeiling(P, Fen.of(XinmiWorld.CEILING.fen() + more), reason, paper("exception"));
    }

    @Test
    @Precedence("landmaking:RecordCost")
    void cost_shouldNameTheFirstFault_whenSeveralHold() {
        planned();
        world.planned(P);
        String f = "landmaking:RecordCost";
        long tooMuch = XinmiWorld.CEILING.fen() + 1;
        refused(RefusalCode.NOT_PERMITTED, AGENCY, f, XinmiWorld.cost("c", P, 0));
        refused(RefusalCode.ACCOUNT_NOT_YOURS, OTHER_COMPANY, f, XinmiWorld.cost("c", P, 0));
        refused(RefusalCode.INVALID_FIELD, COMPANY_CLERK, f, XinmiWorld.cost("c", P, 0));
        ledger.accept(AGENCY, "landmaking:Propose", XinmiWorld.terms(P, 5000));
        refused(RefusalCode.LAND_TERMS_NOT_APPROVED, COMPANY_CLERK, f, XinmiWorld.cost("c", P, tooMuch));
        ledger.accept(LEADER, "landmaking:Approve", new ApproveLandTerms(P, true));
        RecordLandCost foreign =
                new RecordLandCost("c", P, "other-company", LandCost.Category.OTHER, Fen.of(tooMuch), paper("v"));
        refused(RefusalCode.ACCOUNT_NOT_YOURS, OTHER_COMPANY, f, foreign);
        refused(RefusalCode.COST_ABOVE_CEILING, COMPANY_CLERK, f, XinmiWorld.cost("c", P, tooMuch));
        ledger.accept(COMPANY_CLERK, f, XinmiWorld.cost("c", P, 1));
        refused(RefusalCode.VOUCHER_ALREADY_USED, COMPANY_CLERK, f, XinmiWorld.cost("c", P, 1));
        refused(RefusalCode.COST_ABOVE_CEILING, COMPANY_CLERK, f, XinmiWorld.cost("d", P, tooMuch - 1));
        ledger.accept(COMPANY_CLERK, f, XinmiWorld.cost("d", P, tooMuch - 2));
    }

    @Test
    @Precedence("library:Enter")
    void entry_shouldNameTheFirstFault_whenSeveralHold() {
        world.plan(2025, PlanType.LAND_MAKING, P);
        world.on("2025-03-03");
        String f = "library:Enter";
        refused(RefusalCode.NOT_PERMITTED, COMPANY_CLERK, f, new EnterLibrary(P, " ", paper("entry")));
        refused(RefusalCode.MISSING_FIELD, BUREAU, f, new EnterLibrary(P, " ", paper("entry")));
        refused(RefusalCode.NOT_FOUND, BUREAU, f, entering(P));
        world.planned(P);
        ledger.accept(AGENCY, "landmaking:Propose", XinmiWorld.terms(P, 5000));
        refused(RefusalCode.LAND_TERMS_NOT_APPROVED, BUREAU, f, entering(P));
        ledger.accept(LEADER, "landmaking:Approve", new ApproveLandTerms(P, true));
        refused(RefusalCode.ACCOUNT_NOT_YOURS, BUREAU, f, entering(P));
        refused(RefusalCode.WORKFLOW_NOT_PASSED, AGENCY, f, entering(P));
        while (world.steps.run(P).current().isPresent()) {
            world.steps.pass(P);
        }
        refused(RefusalCode.WRONG_STATE, AGENCY, f, entering(P));
        ledger.accept(
                FORESTRY_OFFICER, "project:Bank", new BankProject(P, CentiMu.of(21_000), List.of(paper("accepted"))));
        refused(RefusalCode.NOT_IN_ANNUAL_PLAN, AGENCY, f, entering(P));
    }

    /** G-27: land that does not pass one item of the checklist cannot enter the library. */
    @Test
    void g27_shouldKeepTheProjectOut_whenOneItemOfTheChecklistIsNotPassed() {
        planned();
        world.planned(P);
        world.confirmed(XinmiWorld.terms(P, 5000));
        world.steps.passUntil(P, "inspect");
        ActOnStep whole = world.steps.whole(P, "agency");
        refused(
                RefusalCode.CHECKLIST_NOT_PASSED,
                world.steps.of(P, "agency"),
                "workflow:Act",
                new ActOnStep(
                        P, "inspect", "agency", whole.evidence(), whole.passed().subList(0, 8), List.of()));
        refused(RefusalCode.WORKFLOW_NOT_PASSED, AGENCY, "library:Enter", entering(P));
    }

    @Test
    void library_shouldTakeAProjectOnce_whenItIsInOrSupplied() {
        planned();
        world.inLibrary(P, 5000);
        refused(RefusalCode.ALREADY_IN_LIBRARY, AGENCY, "library:Enter", entering(P));
        ledger.accept(AGENCY, "library:Exit", leaving(P, Cause.REPLANNED));
        ledger.accept(AGENCY, "library:Enter", entering(P));
        ledger.accept(AGENCY, "library:Exit", leaving(P, Cause.SUPPLIED));
        refused(RefusalCode.WRONG_STATE, AGENCY, "library:Enter", entering(P));
    }

    @Test
    @Precedence({"library:Exit", "library:Record"})
    void exitAndRecords_shouldNameTheFirstFault_whenSeveralHold() {
        world.plan(2025, PlanType.LAND_MAKING, P);
        world.plan(2025, PlanType.RESERVE, P);
        world.on("2025-03-03");
        refused(RefusalCode.NOT_PERMITTED, COMPANY_CLERK, "library:Exit", leaving(P, Cause.ENTERED));
        refused(RefusalCode.INVALID_FIELD, BUREAU, "library:Exit", leaving(P, Cause.ENTERED));
        refused(RefusalCode.NOT_IN_LIBRARY, BUREAU, "library:Exit", leaving(P, Cause.SUPPLIED));
        LocalDate today = world.today();
        Optional<String> user = Optional.of("the township");
        Optional<LocalDate> yesterday = Optional.of(today.minusDays(1));
        String f = "library:Record";
        refused(RefusalCode.NOT_PERMITTED, COMPANY_CLERK, f, use(Optional.empty(), Optional.empty()));
        refused(RefusalCode.MISSING_FIELD, BUREAU, f, use(Optional.empty(), Optional.empty()));
        refused(RefusalCode.MISSING_FIELD, BUREAU, f, use(yesterday, Optional.empty()));
        refused(RefusalCode.INVALID_FIELD, BUREAU, f, use(yesterday, user));
        refused(RefusalCode.NOT_IN_LIBRARY, BUREAU, f, use(Optional.of(today), user));
        world.inLibrary(P, 5000);
        refused(RefusalCode.ACCOUNT_NOT_YOURS, BUREAU, "library:Exit", leaving(P, Cause.SUPPLIED));
        refused(RefusalCode.NOT_IN_ANNUAL_PLAN, AGENCY, "library:Exit", leaving(P, Cause.SUPPLIED));
        refused(RefusalCode.ACCOUNT_NOT_YOURS, BUREAU, f, use(Optional.of(today), user));
        ledger.accept(AGENCY, f, use(Optional.of(today), user));
        refused(RefusalCode.ALREADY_EXISTS, AGENCY, f, use(Optional.of(today), user));
        ledger.accept(AGENCY, "library:Exit", leaving(P, Cause.DEFECT));
        refused(RefusalCode.NOT_IN_LIBRARY, AGENCY, f, use(Optional.of(today), user));
    }

    private RecordCustody use(Optional<LocalDate> until, Optional<String> user) {
        return new RecordCustody(
                "r", P, LibraryRecord.Type.TEMPORARY_USE, "car park", world.today(), until, user, paper("lease"));
    }
}
