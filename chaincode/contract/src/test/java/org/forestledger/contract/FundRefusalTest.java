// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.LinkageWorld.FINANCE_OFFICER;
import static org.forestledger.contract.LinkageWorld.TOWNSHIP;
import static org.forestledger.contract.LinkageWorld.TREASURY;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.time.LocalDate;
import java.util.Optional;
import org.forestledger.rules.agreement.Agreement;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.agreement.Refuse;
import org.forestledger.rules.fund.DecideFund;
import org.forestledger.rules.fund.Fund;
import org.forestledger.rules.fund.RegisterFund;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Fen;
import org.junit.jupiter.api.Test;

/** What the functions of public money refuse, in the order of precedence. */
class FundRefusalTest {
    private static final String P = "p";
    private static final String PAYER = "district-finance";
    private static final String SPECIAL = "special-1";

    /** A fund in which everything is wrong, until it is mended. */
    private static final class Draft {
        private String id = "f f";
        private String projectId = "no-project";
        private Fund.Source source = Fund.Source.PRE_ALLOCATION;
        private Optional<String> purpose = Optional.of("no code");
        private String payer = "no-payer";
        private String account = "no-account";
        private long fen;
        private String voucherNo = "";
        private LocalDate receivedOn;

        private Draft(LocalDate receivedOn) {
            this.receivedOn = receivedOn;
        }

        private RegisterFund get() {
            return new RegisterFund(
                    id, projectId, source, purpose, payer, account, Fen.of(fen), paper(voucherNo), receivedOn);
        }
    }

    /** A fund of the yearly budget for the special account of the project. */
    private static Draft good(String id, LocalDate today) {
        Draft draft = new Draft(today);
        draft.id = id;
        draft.projectId = P;
        draft.source = Fund.Source.YEARLY_BUDGET;
        draft.purpose = Optional.empty();
        draft.payer = PAYER;
        draft.account = SPECIAL;
        draft.fen = 5;
        draft.voucherNo = "bank-" + id;
        return draft;
    }

    private static LinkageWorld founded() {
        LinkageWorld world = new LinkageWorld(new RuzhouWorld()).founded();
        world.ledger.accept(TOWNSHIP, "linkage:Propose", LinkageWorld.proposal(P, SPECIAL, "8.00", "10.00"));
        world.steps.approve(AgreementKind.LINKAGE_PROJECT, P, People.LEADER, People.COMPANY_OFFICER);
        return world;
    }

    @Test
    @Precedence("fund:Register")
    void register_shouldNameTheFirstFault_whenSeveralHold() {
        LinkageWorld world = founded();
        new Restraints(world.steps).close("special-2");
        Caller payer = TestLedger.person("payer", Role.FINANCE_CLERK, PAYER, "no-payer", "village-1");
        world.ledger.accept(
                TREASURY, "fund:Register", good("taken", world.today()).get());
        RefusalTable table = new RefusalTable(world.ledger, "fund:Register");
        Draft draft = new Draft(world.today().plusDays(1));
        table.refused(RefusalCode.NOT_PERMITTED, TOWNSHIP, draft.get());
        table.refused(RefusalCode.INVALID_FIELD, "fundId", TREASURY, draft.get());
        draft.id = "taken";
        table.refused(RefusalCode.INVALID_FIELD, "purpose", TREASURY, draft.get());
        draft.purpose = Optional.of("TRAVEL");
        table.refused(RefusalCode.INVALID_FIELD, "amount", TREASURY, draft.get());
        draft.fen = 5;
        table.refused(RefusalCode.INVALID_FIELD, "receivedOn", TREASURY, draft.get());
        draft.receivedOn = world.today();
        table.refused(RefusalCode.ACCOUNT_NOT_YOURS, TREASURY, draft.get());
        table.refused(RefusalCode.NOT_FOUND, "id", "no-payer", payer, draft.get());
        draft.payer = "village-1";
        table.refused(RefusalCode.ACCOUNT_KIND_WRONG, payer, draft.get());
        draft.payer = PAYER;
        table.refused(RefusalCode.NOT_FOUND, "id", "no-account", payer, draft.get());
        draft.account = "special-2";
        table.refused(RefusalCode.ACCOUNT_NOT_ACTIVE, payer, draft.get());
        new Restraints(world.steps).keep("special-2");
        table.refused(RefusalCode.NOT_FOUND, "kind", "project", payer, draft.get());
        draft.projectId = P;
        table.refused(RefusalCode.FUND_OF_OTHER_PROJECT, payer, draft.get());
        draft.account = SPECIAL;
        table.refused(RefusalCode.INVALID_FIELD, "purpose", payer, draft.get());
        draft.purpose = Optional.of("FEE");
        table.refused(RefusalCode.NOT_FOUND, "kind", "landTerm", payer, draft.get());
        draft.source = Fund.Source.OTHER_PUBLIC;
        table.refused(RefusalCode.INVALID_FIELD, "voucher.documentNo", payer, draft.get());
        draft.voucherNo = "bank-taken";
        table.refused(RefusalCode.VOUCHER_ALREADY_USED, payer, draft.get());
        draft.voucherNo = "bank-f";
        table.refused(RefusalCode.ALREADY_EXISTS, payer, draft.get());
        draft.id = "f";
        table.accepted(payer, draft.get());
    }

    @Test
    void preAllocation_shouldNameTheFirstFault_whenSeveralHold() {
        XinmiWorld world = new XinmiWorld(new TestLedger()).founded();
        world.plans(2025, "in", "out", "open");
        world.on("2025-06-10");
        for (String project : new String[] {"in", "out", "open"}) {
            world.planned(project);
        }
        world.ledger.accept(XinmiWorld.AGENCY, "landmaking:Propose", XinmiWorld.terms("open", 6_000));
        world.confirmed(XinmiWorld.originalTerms("out"));
        world.confirmed(XinmiWorld.terms("in", 6_000));
        RefusalTable table = new RefusalTable(world.ledger, "fund:Register");
        Draft draft = good("f", world.today());
        draft.source = Fund.Source.PRE_ALLOCATION;
        draft.payer = "fiscal-account";
        draft.account = "other-company";
        draft.projectId = "open";
        table.refused(RefusalCode.LAND_TERMS_NOT_APPROVED, People.FINANCE_CLERK, draft.get());
        draft.projectId = "out";
        table.refused(RefusalCode.OUTSIDE_DESIGNATED_AREA, People.FINANCE_CLERK, draft.get());
        draft.projectId = "in";
        table.refused(RefusalCode.ACCOUNT_NOT_YOURS, "project", "in", People.FINANCE_CLERK, draft.get());
        draft.account = XinmiWorld.ENTITY;
        table.accepted(People.FINANCE_CLERK, draft.get());
    }

    @Test
    @Precedence("fund:Decide")
    void decision_shouldNameTheFirstFault_whenSeveralHold() {
        LinkageWorld world = founded();
        world.ledger.accept(TOWNSHIP, "linkage:Propose", LinkageWorld.proposal("q", "special-2", "8.00", "10.00"));
        world.ledger.accept(TREASURY, "fund:Register", world.fund("late", "q", Optional.empty(), Fen.of(5)));
        String agreement = Agreement.idOf(AgreementKind.LINKAGE_PROJECT, "q");
        world.ledger.accept(People.LEADER, "agreement:Refuse", new Refuse(agreement, "不符合规划"));
        Caller maker = TestLedger.person("maker", Role.FINANCE_OFFICER, PAYER, SPECIAL);
        world.ledger.accept(maker, "fund:Register", good("done", world.today()).get());
        world.ledger.accept(FINANCE_OFFICER, "fund:Decide", new DecideFund("done", false));
        world.ledger.accept(maker, "fund:Register", good("f", world.today()).get());
        RefusalTable table = new RefusalTable(world.ledger, "fund:Decide");
        table.refused(RefusalCode.NOT_PERMITTED, TREASURY, new DecideFund("none", true));
        table.refused(RefusalCode.NOT_FOUND, People.FINANCE_OFFICER, new DecideFund("none", true));
        table.refused(RefusalCode.ACCOUNT_NOT_YOURS, People.FINANCE_OFFICER, new DecideFund("done", true));
        table.refused(RefusalCode.MAKER_IS_CHECKER, maker, new DecideFund("done", true));
        table.refused(RefusalCode.WRONG_STATE, FINANCE_OFFICER, new DecideFund("done", true));
        table.refused(RefusalCode.FUND_OF_OTHER_PROJECT, FINANCE_OFFICER, new DecideFund("late", true));
        table.accepted(FINANCE_OFFICER, new DecideFund("late", false));
        table.accepted(FINANCE_OFFICER, new DecideFund("f", true));
    }
}
