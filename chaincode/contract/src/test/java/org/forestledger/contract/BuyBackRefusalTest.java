// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.DividendWorld.*;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.buyback.ExerciseBuyBack;
import org.forestledger.rules.buyback.ProposeBuyBack;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.money.DecideReceipt;
import org.forestledger.rules.money.RegisterReceipt;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.sale.VoidSale;
import org.forestledger.rules.ticket.Contribution;
import org.forestledger.rules.ticket.ForestPlot;
import org.forestledger.rules.ticket.ProposeTicketIssue;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Fen;
import org.forestledger.rules.unit.Tickets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the functions of rights to sell back refuse, and the one that gives up a sale, in the order of precedence. */
class BuyBackRefusalTest {
    private static final String TICKETS = "g";
    private static final LocalDate FIRST = LocalDate.of(2030, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);
    private static final Caller EVERYBODY =
            TestLedger.person("everybody", Role.COMPANY_CLERK, FARM, VILLAGE, "nobody", "leaving");

    private final DividendWorld world = new DividendWorld().issued();
    private final TestLedger ledger = world.ledger;
    private final Restraints restraints = new Restraints(world.world);

    /** 90 tickets of the village and 10 of the farm, not agreed on yet, and an account that its owner gives up. */
    @BeforeEach
    void proposeTickets() {
        world.world.account("fiscal-account", AccountKind.FISCAL, "GovernmentMSP");
        world.world.account("leaving", AccountKind.STATE_COMPANY, "StateCompanyMSP");
        restraints.close("leaving");
        ledger.accept(
                FARM_CLERK,
                "ticket:ProposeIssue",
                new ProposeTicketIssue(
                        TICKETS,
                        "林票",
                        "tickets",
                        "yangcheng",
                        List.of(new ForestPlot(
                                "plot-g", CentiMu.of(5_000), LocalDate.of(2046, 12, 31), paper("right"))),
                        FARM,
                        List.of(put(VILLAGE, 900_000), put(FARM, 100_000)),
                        Optional.empty(),
                        Optional.of(Tickets.of(100)),
                        LocalDate.of(2026, 4, 1),
                        LocalDate.of(2046, 12, 31),
                        paper("share-table"),
                        Optional.empty()));
    }

    private static Contribution put(String account, long fen) {
        return new Contribution(account, Contribution.Form.FUNDS, Fen.of(fen), paper("valuation"), Optional.empty());
    }

    /** A promise in which everything is wrong, until it is mended. */
    private static final class Draft {
        private String batchId = "g g";
        private String guarantor = "nobody";
        private long fen;
        private LocalDate from = LocalDate.of(2026, 3, 31);
        private int days = 366;
        private Optional<Evidence> disclosure = Optional.empty();

        private ProposeBuyBack get() {
            return new ProposeBuyBack(batchId, guarantor, Fen.of(fen), from, LAST, days, disclosure, paper("promise"));
        }
    }

    private static ProposeBuyBack promise() {
        Draft draft = new Draft();
        draft.batchId = TICKETS;
        draft.guarantor = FARM;
        draft.fen = 9_000;
        draft.from = FIRST;
        draft.days = 30;
        draft.disclosure = Optional.of(paper("risk"));
        return draft.get();
    }

    @Test
    @Precedence("buyback:Propose")
    void promise_shouldNameTheFirstFault_whenSeveralHold() {
        RefusalTable table = new RefusalTable(ledger, "buyback:Propose");
        Draft draft = new Draft();
        table.refused(RefusalCode.NOT_PERMITTED, REGISTRAR, draft.get());
        table.refused(RefusalCode.INVALID_FIELD, "batchId", FARM_CLERK, draft.get());
        draft.batchId = "none";
        table.refused(RefusalCode.INVALID_FIELD, "pricePerTicket", FARM_CLERK, draft.get());
        draft.fen = 9_000;
        table.refused(RefusalCode.INVALID_FIELD, "payWithinDays", FARM_CLERK, draft.get());
        draft.days = 30;
        table.refused(RefusalCode.ACCOUNT_NOT_YOURS, FARM_CLERK, draft.get());
        table.refused(RefusalCode.NOT_FOUND, "kind", "account", EVERYBODY, draft.get());
        draft.guarantor = "leaving";
        table.refused(RefusalCode.ACCOUNT_NOT_ACTIVE, EVERYBODY, draft.get());
        draft.guarantor = VILLAGE;
        table.refused(RefusalCode.ACCOUNT_KIND_WRONG, EVERYBODY, draft.get());
        draft.guarantor = FARM;
        table.refused(RefusalCode.NOT_FOUND, "kind", "ticketIssue", EVERYBODY, draft.get());
        draft.batchId = BATCH;
        table.refused(RefusalCode.BUYBACK_AFTER_ISSUE, EVERYBODY, draft.get());
        draft.batchId = TICKETS;
        table.refused(RefusalCode.BUYBACK_OUTSIDE_TERM, EVERYBODY, draft.get());
        draft.from = FIRST;
        table.refused(RefusalCode.RISK_NOT_DISCLOSED, EVERYBODY, draft.get());
        draft.disclosure = Optional.of(paper("risk"));
        table.accepted(EVERYBODY, draft.get());
        table.refused(RefusalCode.ALREADY_EXISTS, EVERYBODY, draft.get());
    }

    private void agreed() {
        ledger.accept(FARM_CLERK, "buyback:Propose", promise());
        world.world.approve(AgreementKind.BUY_BACK, TICKETS, REGISTRAR, COMPANY_OFFICER, PARTNER_OFFICER);
    }

    private void issued() {
        world.world.approve(AgreementKind.TICKET_ISSUE, TICKETS, REGISTRAR, COMPANY_OFFICER, PARTNER_OFFICER);
    }

    private void open() {
        ledger.at(FIRST.atTime(4, 0).toInstant(ZoneOffset.UTC));
    }

    private static LotSlice tickets(long lotFrom, long to) {
        return new LotSlice(TICKETS, lotFrom, lotFrom, to);
    }

    private static ExerciseBuyBack use(String id, String owner, String account, LotSlice... slices) {
        return new ExerciseBuyBack(id, TICKETS, owner, List.of(slices), account);
    }

    private static ExerciseBuyBack use(String id, long lotFrom, long to) {
        return use(id, VILLAGE, "fiscal-account", tickets(lotFrom, to));
    }

    /** The farm has tickets 1 to 10, the village the rest. */
    @Test
    @Precedence("buyback:Exercise")
    void use_shouldNameTheFirstFault_whenSeveralHold() {
        RefusalTable table = new RefusalTable(ledger, "buyback:Exercise");
        LotSlice foreign = new LotSlice(BATCH, 2, 2, 2);
        LotSlice no = tickets(12, 12);
        table.refused(RefusalCode.STAFF_MAY_NOT_TRADE, REGISTRAR, use("s s", "nobody", "no-account"));
        table.refused(RefusalCode.NOT_PERMITTED, FINANCE_OFFICER, use("s s", "nobody", "no-account"));
        table.refused(RefusalCode.INVALID_FIELD, "saleId", FARM_CLERK, use("s s", "nobody", "no-account"));
        table.refused(RefusalCode.MISSING_FIELD, "slices", FARM_CLERK, use("taken", "nobody", "no-account"));
        LotSlice[] many = Collections.nCopies(201, foreign).toArray(LotSlice[]::new);
        table.refused(RefusalCode.TOO_LONG, "slices", FARM_CLERK, use("taken", "nobody", "no-account", many));
        table.refused(
                RefusalCode.INVALID_FIELD, "slices.batchId", FARM_CLERK, use("taken", "nobody", "no-account", foreign));
        table.refused(RefusalCode.ACCOUNT_NOT_YOURS, FARM_CLERK, use("taken", "nobody", "no-account", no));
        table.refused(RefusalCode.NOT_FOUND, "id", "nobody", EVERYBODY, use("taken", "nobody", "no-account", no));
        table.refused(RefusalCode.ACCOUNT_NOT_ACTIVE, EVERYBODY, use("taken", "leaving", "no-account", no));
        restraints.freeze("whole", FARM);
        restraints.restrict(FARM);
        table.refused(RefusalCode.ACCOUNT_RESTRICTED, EVERYBODY, use("taken", FARM, "no-account", no));
        restraints.restore(FARM);
        table.refused(RefusalCode.FROZEN, EVERYBODY, use("taken", FARM, "no-account", no));
        restraints.lift("whole");
        table.refused(RefusalCode.NOT_FOUND, "id", "no-account", EVERYBODY, use("taken", FARM, "no-account", no));
        table.refused(RefusalCode.ACCOUNT_KIND_WRONG, EVERYBODY, use("taken", FARM, VILLAGE, no));
        table.refused(
                RefusalCode.NOT_FOUND, "kind", "buyBackRight", EVERYBODY, use("taken", FARM, "fiscal-account", no));
        agreed();
        table.refused(RefusalCode.BUYBACK_NOT_OPEN, EVERYBODY, use("taken", FARM, "fiscal-account", no));
        open();
        table.refused(RefusalCode.INVALID_FIELD, "owner", EVERYBODY, use("taken", FARM, "fiscal-account", no));
        table.refused(RefusalCode.WRONG_STATE, EVERYBODY, use("taken", VILLAGE, "fiscal-account", no));
        issued();
        ledger.accept(COLLECTIVE, "buyback:Exercise", use("taken", 11, 20));
        restraints.freeze("f", VILLAGE, tickets(11, 20));
        table.refused(RefusalCode.LOT_NOT_FOUND, EVERYBODY, use("taken", 12, 12));
        table.refused(RefusalCode.LOT_NOT_OWNED, EVERYBODY, use("taken", 1, 11));
        table.refused(RefusalCode.FROZEN, EVERYBODY, use("taken", 11, 21));
        restraints.lift("f");
        table.refused(RefusalCode.LOT_NOT_AVAILABLE, EVERYBODY, use("taken", 11, 21));
        table.refused(RefusalCode.RANGE_NOT_IN_LOT, EVERYBODY, use("taken", 21, 101));
        table.refused(RefusalCode.ALREADY_EXISTS, EVERYBODY, use("taken", 21, 30));
        table.accepted(EVERYBODY, use("s", 21, 30));
    }

    @Test
    @Precedence("sale:Void")
    void givingUp_shouldNameTheFirstFault_whenSeveralHold() {
        agreed();
        issued();
        open();
        ledger.accept(COLLECTIVE, "buyback:Exercise", use("voided", 11, 20));
        ledger.accept(COLLECTIVE, "sale:Void", new VoidSale("voided"));
        ledger.accept(COLLECTIVE, "buyback:Exercise", use("s", 11, 20));
        ledger.accept(
                FINANCE_CLERK,
                "receipt:Register",
                new RegisterReceipt("r", "s", Fen.of(90_000), "fiscal-account", paper("v"), ledger.today()));
        RefusalTable table = new RefusalTable(ledger, "sale:Void");
        table.refused(RefusalCode.STAFF_MAY_NOT_TRADE, REGISTRAR, new VoidSale("none"));
        table.refused(RefusalCode.NOT_PERMITTED, FINANCE_OFFICER, new VoidSale("none"));
        table.refused(RefusalCode.NOT_FOUND, INVESTOR_A, new VoidSale("none"));
        table.refused(RefusalCode.ACCOUNT_NOT_YOURS, INVESTOR_A, new VoidSale("voided"));
        table.refused(RefusalCode.BUYBACK_BINDING, FARM_CLERK, new VoidSale("voided"));
        table.refused(RefusalCode.WRONG_STATE, COLLECTIVE, new VoidSale("voided"));
        table.refused(RefusalCode.HOLD_LOCKED, COLLECTIVE, new VoidSale("s"));
        ledger.accept(FINANCE_OFFICER, "receipt:Decide", new DecideReceipt("r", false));
        table.accepted(COLLECTIVE, new VoidSale("s"));
    }
}
