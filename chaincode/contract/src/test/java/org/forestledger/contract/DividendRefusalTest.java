// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.DividendWorld.*;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.dividend.DecideIncome;
import org.forestledger.rules.dividend.Dividend.Purpose;
import org.forestledger.rules.dividend.ProposeDividend;
import org.forestledger.rules.dividend.RedeemTickets;
import org.forestledger.rules.dividend.RegisterIncome;
import org.forestledger.rules.dividend.SettleDividends;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.ticket.PledgeTickets;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.Fen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the functions of dividends refuse, in the order of precedence. */
class DividendRefusalTest {
    /** Issued tickets beside those of {@link DividendWorld#BATCH}. */
    private static final String OTHER = "g";

    private static final String PROPOSED = "proposed";

    private final DividendWorld world = new DividendWorld().issued();
    private final TestLedger ledger = world.ledger;
    private final Restraints restraints = new Restraints(world.world);

    @BeforeEach
    void found() {
        world.issue(OTHER, "parcel-2", UNITS);
        world.issueProposed(PROPOSED, "parcel-3", UNITS);
    }

    /** Money in which everything is wrong, until it is mended. */
    private static final class Income {
        private String id = "i i";
        private String batchId = "b b";
        private long fen;
        private String voucherNo = "";
        private LocalDate receivedOn = TODAY.plusDays(1);

        private RegisterIncome get() {
            return new RegisterIncome(id, batchId, Fen.of(fen), paper(voucherNo), receivedOn);
        }
    }

    @Test
    @Precedence("dividend:RegisterIncome")
    void registration_shouldNameTheFirstFault_whenSeveralHold() {
        world.registered("taken", 100);
        restraints.close(FARM);
        RefusalTable table = new RefusalTable(ledger, "dividend:RegisterIncome");
        Income draft = new Income();
        table.refused(RefusalCode.AUDITOR_READ_ONLY, AUDITOR, draft.get());
        table.refused(RefusalCode.NOT_PERMITTED, FINANCE_OFFICER, draft.get());
        table.refused(RefusalCode.INVALID_FIELD, "incomeId", COMPANY_CLERK, draft.get());
        draft.id = "taken";
        table.refused(RefusalCode.INVALID_FIELD, "amount", COMPANY_CLERK, draft.get());
        draft.fen = 1;
        table.refused(RefusalCode.INVALID_FIELD, "receivedOn", COMPANY_CLERK, draft.get());
        draft.receivedOn = TODAY;
        table.refused(RefusalCode.INVALID_FIELD, "batchId", COMPANY_CLERK, draft.get());
        draft.batchId = "none";
        table.refused(RefusalCode.NOT_FOUND, COMPANY_CLERK, draft.get());
        draft.batchId = PROPOSED;
        table.refused(RefusalCode.ACCOUNT_NOT_YOURS, COMPANY_CLERK, draft.get());
        table.refused(RefusalCode.ACCOUNT_NOT_ACTIVE, FARM_CLERK, draft.get());
        restraints.keep(FARM);
        table.refused(RefusalCode.WRONG_STATE, FARM_CLERK, draft.get());
        draft.batchId = BATCH;
        table.refused(RefusalCode.INVALID_FIELD, "voucher.documentNo", FARM_CLERK, draft.get());
        draft.voucherNo = "voucher-taken";
        table.refused(RefusalCode.VOUCHER_ALREADY_USED, FARM_CLERK, draft.get());
        draft.voucherNo = "voucher-i";
        table.refused(RefusalCode.ALREADY_EXISTS, FARM_CLERK, draft.get());
        draft.id = "i";
        table.accepted(FARM_CLERK, draft.get());
    }

    @Test
    @Precedence("dividend:DecideIncome")
    void decision_shouldNameTheFirstFault_whenSeveralHold() {
        world.registered("rejected", 100);
        ledger.accept(FINANCE_OFFICER, "dividend:DecideIncome", new DecideIncome("rejected", false));
        world.received("confirmed", 100);
        world.registered("i", 100);
        RefusalTable table = new RefusalTable(ledger, "dividend:DecideIncome");
        table.refused(RefusalCode.NOT_PERMITTED, FARM_OFFICER, new DecideIncome("none", true));
        table.refused(RefusalCode.NOT_FOUND, FINANCE_OFFICER, new DecideIncome("none", true));
        table.refused(
                RefusalCode.WRONG_STATE, "status", "REJECTED", FINANCE_OFFICER, new DecideIncome("rejected", true));
        table.refused(
                RefusalCode.WRONG_STATE, "status", "CONFIRMED", FINANCE_OFFICER, new DecideIncome("confirmed", true));
        table.accepted(FINANCE_OFFICER, new DecideIncome("i", true));
    }

    /** A dividend in which everything is wrong, until it is mended. */
    private static final class Draft {
        private String id = "d d";
        private String batchId = "b b";
        private Purpose purpose = Purpose.ADVANCE;
        private List<String> incomes = List.of();
        private int holdersBps;
        private int reserveBps = Bps.WHOLE;
        private Optional<String> reserveAccount = Optional.empty();

        private ProposeDividend get() {
            return new ProposeDividend(
                    id,
                    batchId,
                    purpose,
                    incomes,
                    Bps.of(holdersBps),
                    Bps.of(reserveBps),
                    reserveAccount,
                    paper("decision"));
        }
    }

    /** The tickets of {@link DividendWorld#BATCH} are being redeemed; of the income of the others some is spent, some reserved. */
    private void incomes() {
        world.declared("r", Purpose.REDEMPTION, 100);
        world.received("of-redeemed", 100);
        for (String id : new String[] {"rejected", "registered", "spent", "reserved", "free"}) {
            ledger.accept(
                    FARM_CLERK,
                    "dividend:RegisterIncome",
                    new RegisterIncome(id, OTHER, Fen.of(100), paper("voucher-" + id), TODAY));
        }
        ledger.accept(FINANCE_OFFICER, "dividend:DecideIncome", new DecideIncome("rejected", false));
        for (String id : new String[] {"spent", "reserved", "free"}) {
            world.confirmed(id);
        }
        proposed("declared", "spent");
        world.approved("declared");
        proposed("taken", "reserved");
    }

    private void proposed(String id, String income) {
        Draft draft = new Draft();
        draft.id = id;
        draft.batchId = OTHER;
        draft.incomes = List.of(income);
        draft.holdersBps = Bps.WHOLE;
        draft.reserveBps = 0;
        ledger.accept(FARM_CLERK, "dividend:Propose", draft.get());
    }

    @Test
    @Precedence("dividend:Propose")
    void proposal_shouldNameTheFirstFault_whenSeveralHold() {
        incomes();
        world.world.account("leaving", AccountKind.STATE_COMPANY, "StateCompanyMSP");
        restraints.close("leaving");
        restraints.close(FARM);
        RefusalTable table = new RefusalTable(ledger, "dividend:Propose");
        Draft draft = new Draft();
        table.refused(RefusalCode.NOT_PERMITTED, FINANCE_OFFICER, draft.get());
        table.refused(RefusalCode.INVALID_FIELD, "dividendId", COMPANY_CLERK, draft.get());
        draft.id = "taken";
        table.refused(RefusalCode.MISSING_FIELD, "incomeIds", COMPANY_CLERK, draft.get());
        draft.incomes = Collections.nCopies(51, "none");
        table.refused(RefusalCode.TOO_LONG, "incomeIds", COMPANY_CLERK, draft.get());
        draft.incomes = List.of("none");
        table.refused(RefusalCode.INVALID_FIELD, "holdersRatio", COMPANY_CLERK, draft.get());
        draft.purpose = Purpose.INCOME;
        table.refused(RefusalCode.RATIO_OUT_OF_RANGE, "holdersRatio", COMPANY_CLERK, draft.get());
        draft.holdersBps = 1;
        table.refused(RefusalCode.RATIO_OUT_OF_RANGE, "reserveRatio", COMPANY_CLERK, draft.get());
        draft.reserveBps = Bps.WHOLE - 1;
        table.refused(RefusalCode.INVALID_FIELD, "reserveAccount", COMPANY_CLERK, draft.get());
        draft.reserveBps = 0;
        draft.reserveAccount = Optional.of("no-account");
        table.refused(RefusalCode.INVALID_FIELD, "reserveAccount", COMPANY_CLERK, draft.get());
        draft.reserveBps = Bps.WHOLE - 1;
        table.refused(RefusalCode.INVALID_FIELD, "batchId", COMPANY_CLERK, draft.get());
        draft.batchId = "none";
        table.refused(RefusalCode.NOT_FOUND, "kind", "ticketIssue", COMPANY_CLERK, draft.get());
        draft.batchId = PROPOSED;
        table.refused(RefusalCode.ACCOUNT_NOT_YOURS, COMPANY_CLERK, draft.get());
        table.refused(RefusalCode.ACCOUNT_NOT_ACTIVE, "account", FARM, FARM_CLERK, draft.get());
        restraints.keep(FARM);
        table.refused(RefusalCode.WRONG_STATE, FARM_CLERK, draft.get());
        draft.batchId = BATCH;
        table.refused(RefusalCode.NOT_FOUND, "id", "no-account", FARM_CLERK, draft.get());
        draft.reserveAccount = Optional.of("leaving");
        table.refused(RefusalCode.ACCOUNT_NOT_ACTIVE, "account", "leaving", FARM_CLERK, draft.get());
        restraints.keep("leaving");
        table.refused(RefusalCode.ACCOUNT_KIND_WRONG, FARM_CLERK, draft.get());
        draft.reserveAccount = Optional.of(VILLAGE);
        table.refused(RefusalCode.BATCH_REDEEMED, FARM_CLERK, draft.get());
        draft.batchId = OTHER;
        ofIncomes(table, draft);
    }

    private static void ofIncomes(RefusalTable table, Draft draft) {
        table.refused(RefusalCode.NOT_FOUND, "kind", "ticketIncome", FARM_CLERK, draft.get());
        draft.incomes = List.of("income-r");
        table.refused(RefusalCode.INVALID_FIELD, "incomeIds", FARM_CLERK, draft.get());
        draft.incomes = List.of("registered");
        table.refused(RefusalCode.INCOME_NOT_FREE, "status", "REGISTERED", FARM_CLERK, draft.get());
        draft.incomes = List.of("rejected");
        table.refused(RefusalCode.INCOME_NOT_FREE, "status", "REJECTED", FARM_CLERK, draft.get());
        draft.incomes = List.of("spent");
        table.refused(RefusalCode.COIN_ALREADY_SPENT, FARM_CLERK, draft.get());
        draft.incomes = List.of("reserved");
        table.refused(RefusalCode.INCOME_NOT_FREE, "status", "RESERVED", FARM_CLERK, draft.get());
        draft.incomes = List.of("free", "free");
        table.refused(RefusalCode.INCOME_NOT_FREE, "coin", "free:coin", FARM_CLERK, draft.get());
        draft.incomes = List.of("free");
        table.refused(RefusalCode.ALREADY_EXISTS, FARM_CLERK, draft.get());
        draft.id = "d";
        table.accepted(FARM_CLERK, draft.get());
    }

    @Test
    @Precedence("dividend:Settle")
    void settlement_shouldNameTheFirstFault_whenSeveralHold() {
        world.declared("d", Purpose.INCOME, 100_000);
        RefusalTable table = new RefusalTable(ledger, "dividend:Settle");
        table.refused(RefusalCode.AUDITOR_READ_ONLY, AUDITOR, new SettleDividends("b b", List.of()));
        table.refused(RefusalCode.MISSING_FIELD, "lotFroms", ANYBODY, new SettleDividends("b b", List.of()));
        table.refused(
                RefusalCode.TOO_LONG, "lotFroms", ANYBODY, new SettleDividends("b b", Collections.nCopies(101, 0L)));
        table.refused(RefusalCode.INVALID_FIELD, "batchId", ANYBODY, new SettleDividends("b b", List.of(0L)));
        table.refused(RefusalCode.RANGE_INVALID, ANYBODY, new SettleDividends(OTHER, List.of(0L)));
        table.refused(RefusalCode.LOT_NOT_FOUND, ANYBODY, new SettleDividends(OTHER, List.of(2L)));
        table.refused(RefusalCode.NOTHING_TO_SETTLE, ANYBODY, new SettleDividends(OTHER, List.of(1L)));
        table.accepted(ANYBODY, new SettleDividends(BATCH, List.of(1L)));
    }

    private static RedeemTickets redeeming(String batchId, String owner, LotSlice... slices) {
        return new RedeemTickets(batchId, owner, List.of(slices));
    }

    private static LotSlice slice(long lotFrom, long from, long to) {
        return new LotSlice(BATCH, lotFrom, from, to);
    }

    /** The farm has tickets 1 to 4,200, of which the first hundred are pledged; the other batch has but a dividend. */
    @Test
    @Precedence("dividend:Redeem")
    void redemption_shouldNameTheFirstFault_whenSeveralHold() {
        incomes();
        ledger.accept(
                FARM_CLERK,
                "ticket:Pledge",
                new PledgeTickets("p", FARM, "investor-a", new LotSlice(BATCH, 1, 1, 100), true));
        RefusalTable table = new RefusalTable(ledger, "dividend:Redeem");
        LotSlice wrong = new LotSlice("none", 0, 0, 0);
        List<LotSlice> many = Collections.nCopies(201, wrong);
        table.refused(RefusalCode.NOT_PERMITTED, FINANCE_OFFICER, redeeming("b b", VILLAGE));
        table.refused(RefusalCode.MISSING_FIELD, "slices", FARM_CLERK, redeeming("b b", VILLAGE));
        table.refused(RefusalCode.TOO_LONG, "slices", FARM_CLERK, new RedeemTickets("b b", VILLAGE, many));
        table.refused(RefusalCode.INVALID_FIELD, "batchId", FARM_CLERK, redeeming("b b", VILLAGE, wrong));
        table.refused(RefusalCode.ACCOUNT_NOT_YOURS, FARM_CLERK, redeeming("none", VILLAGE, wrong));
        restraints.restrict(FARM);
        table.refused(RefusalCode.ACCOUNT_RESTRICTED, FARM_CLERK, redeeming("none", FARM, wrong));
        restraints.restore(FARM);
        restraints.freeze("whole", FARM);
        table.refused(RefusalCode.FROZEN, FARM_CLERK, redeeming("none", FARM, wrong));
        restraints.lift("whole");
        table.refused(RefusalCode.REDEMPTION_NOT_DECLARED, FARM_CLERK, redeeming("none", FARM, wrong));
        table.refused(RefusalCode.REDEMPTION_NOT_DECLARED, "batch", OTHER, FARM_CLERK, redeeming(OTHER, FARM, wrong));
        table.refused(RefusalCode.INVALID_FIELD, "slices.batchId", FARM_CLERK, redeeming(BATCH, FARM, wrong));
        table.refused(RefusalCode.RANGE_INVALID, FARM_CLERK, redeeming(BATCH, FARM, slice(0, 0, 0)));
        table.refused(RefusalCode.LOT_NOT_FOUND, FARM_CLERK, redeeming(BATCH, FARM, slice(2, 101, 4_201)));
        restraints.freeze("villages", VILLAGE, slice(4_201, 4_201, 10_000));
        table.refused(RefusalCode.LOT_NOT_OWNED, FARM_CLERK, redeeming(BATCH, FARM, slice(4_201, 101, 4_201)));
        restraints.freeze("farms", FARM, slice(1, 1, 100));
        table.refused(RefusalCode.FROZEN, FARM_CLERK, redeeming(BATCH, FARM, slice(1, 101, 4_201)));
        restraints.lift("farms");
        table.refused(RefusalCode.LOT_NOT_AVAILABLE, FARM_CLERK, redeeming(BATCH, FARM, slice(1, 101, 4_201)));
        table.refused(RefusalCode.RANGE_NOT_IN_LOT, FARM_CLERK, redeeming(BATCH, FARM, slice(101, 101, 4_201)));
        table.accepted(FARM_CLERK, redeeming(BATCH, FARM, slice(101, 101, 4_200)));
    }
}
