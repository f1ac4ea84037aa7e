// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.CarbonWorld.issue;
import static org.forestledger.contract.MarketWorld.receipt;
import static org.forestledger.contract.People.*;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.forestledger.cases.MarketFiles;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.lot.TransferLots;
import org.forestledger.rules.market.MarketRules;
import org.forestledger.rules.money.DecideReceipt;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.retirement.RequestRetirement;
import org.forestledger.rules.retirement.Retirement.Purpose;
import org.forestledger.rules.sale.AcceptSale;
import org.forestledger.rules.sale.ExpireSale;
import org.forestledger.rules.sale.OfferSale;
import org.forestledger.rules.sale.VoidSale;
import org.forestledger.rules.trade.InstalmentPlan;
import org.forestledger.rules.unit.Fen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the functions of sales refuse, in the order of precedence; how one is given up is with the rights to sell back. */
class SaleRefusalTest {
    private static final Caller SELLER =
            TestLedger.person("seller", Role.COMPANY_CLERK, "state-company", "nobody", "leaving");
    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);

    private final MarketWorld market = new MarketWorld();
    private final TestLedger ledger = market.ledger;
    private final Restraints restraints = new Restraints(market.world);

    /** Credits 1 to 1,900 with the state company, the rest with an investor. */
    @BeforeEach
    void found() {
        market.founded();
        CarbonWorld carbon = new CarbonWorld(market.world);
        carbon.registered("p", "parcel-1");
        carbon.issued("c", "p", 2024, 2_000);
        ledger.accept(COMPANY_CLERK, "carbon:ProposeIssue", issue("proposed", "p", 2025, 10));
        ledger.accept(
                COMPANY_CLERK,
                "lot:Transfer",
                new TransferLots("t", "state-company", "investor-a", List.of(new LotSlice("c", 1, 1_901, 2_000))));
    }

    /** An offer in which everything is wrong, until it is mended. */
    private static final class Draft {
        private String id = "s s";
        private String seller = "nobody";
        private String buyer = "no-buyer";
        private List<LotSlice> slices = List.of();
        private long fenPerUnit;
        private String account = "no-account";
        private Instant expiresAt = Instant.parse("2026-03-02T02:00:00Z");
        private Optional<InstalmentPlan.Asked> instalments = asked(299, DUE.plusYears(1));

        private OfferSale get() {
            return new OfferSale(id, seller, buyer, slices, Fen.of(fenPerUnit), account, expiresAt, instalments);
        }

        private Draft of(String batchId, long lotFrom, long to) {
            slices = List.of(new LotSlice(batchId, lotFrom, lotFrom, to));
            return this;
        }
    }

    private static Optional<InstalmentPlan.Asked> asked(long first, LocalDate due) {
        return Optional.of(new InstalmentPlan.Asked(Fen.of(first), due));
    }

    /** Part of the price may be paid within a year. */
    private void instalmentsAllowed() {
        MarketRules shipped = MarketFiles.read("ceiling-bidding");
        market.under(new MarketRules(
                "parts",
                1,
                "yangcheng",
                "分期",
                "parts",
                shipped.instrument(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                shipped.instalments()));
    }

    @Test
    @Precedence("sale:Offer")
    void offer_shouldNameTheFirstFault_whenSeveralHold() {
        market.world.account("leaving", AccountKind.STATE_COMPANY, "StateCompanyMSP");
        restraints.close("leaving");
        market.world.account("going", AccountKind.BUYER, "PartnerMSP");
        restraints.close("going");
        RefusalTable table = new RefusalTable(ledger, "sale:Offer");
        Draft draft = new Draft();
        table.refused(RefusalCode.STAFF_MAY_NOT_TRADE, OPERATOR, draft.get());
        table.refused(RefusalCode.NOT_PERMITTED, FINANCE_OFFICER, draft.get());
        table.refused(RefusalCode.INVALID_FIELD, "saleId", COMPANY_CLERK, draft.get());
        draft.id = "taken";
        table.refused(RefusalCode.MISSING_FIELD, "slices", COMPANY_CLERK, draft.get());
        draft.slices = Collections.nCopies(201, new LotSlice("none", 5, 5, 5));
        table.refused(RefusalCode.TOO_LONG, "slices", COMPANY_CLERK, draft.get());
        draft.slices = List.of(new LotSlice("none", 5, 5, 5), new LotSlice("c", 5, 5, 5));
        table.refused(RefusalCode.INVALID_FIELD, "slices", COMPANY_CLERK, draft.get());
        draft.of("none", 5, 5);
        table.refused(RefusalCode.INVALID_FIELD, "pricePerUnit", COMPANY_CLERK, draft.get());
        draft.fenPerUnit = Fen.MAX_FEN;
        table.refused(RefusalCode.ACCOUNT_NOT_YOURS, COMPANY_CLERK, draft.get());
        table.refused(RefusalCode.NOT_FOUND, "id", "nobody", SELLER, draft.get());
        draft.seller = "leaving";
        table.refused(RefusalCode.ACCOUNT_NOT_ACTIVE, "account", "leaving", SELLER, draft.get());
        draft.seller = "state-company";
        restraints.freeze("whole", "state-company");
        restraints.restrict("state-company");
        table.refused(RefusalCode.ACCOUNT_RESTRICTED, SELLER, draft.get());
        restraints.restore("state-company");
        table.refused(RefusalCode.FROZEN, SELLER, draft.get());
        restraints.lift("whole");
        restraints.list("state-company");
        table.refused(RefusalCode.CREDIT_LISTED, "account", "state-company", SELLER, draft.get());
        restraints.delist("state-company");
        table.refused(RefusalCode.NOT_FOUND, "id", "no-buyer", SELLER, draft.get());
        draft.buyer = "going";
        table.refused(RefusalCode.ACCOUNT_NOT_ACTIVE, "account", "going", SELLER, draft.get());
        restraints.keep("going");
        restraints.list("going");
        table.refused(RefusalCode.CREDIT_LISTED, "account", "going", SELLER, draft.get());
        draft.buyer = "state-company";
        table.refused(RefusalCode.INVALID_FIELD, "buyerAccount", SELLER, draft.get());
        draft.buyer = "buyer-1";
        table.refused(RefusalCode.NOT_FOUND, "id", "no-account", SELLER, draft.get());
        draft.account = "investor-a";
        table.refused(RefusalCode.ACCOUNT_KIND_WRONG, SELLER, draft.get());
        draft.account = "fiscal-account";
        offerOfUnits(table, draft);
    }

    private void offerOfUnits(RefusalTable table, Draft draft) {
        ledger.accept(COMPANY_CLERK, "sale:Offer", market.sale("taken", "c", 1, 1, 10, 100));
        retired(11, 1_881, 1_890);
        table.refused(RefusalCode.NOT_FOUND, "kind", "batch", SELLER, draft.get());
        table.refused(
                RefusalCode.WRONG_STATE, SELLER, draft.of("proposed", 5, 5).get());
        table.refused(
                RefusalCode.SALE_NEEDS_TRADE,
                SELLER,
                draft.of("equity-project-company", 5, 5).get());
        restraints.owe("state-company");
        table.refused(RefusalCode.FRAUD_DEBT_OPEN, SELLER, draft.of("c", 5, 5).get());
        restraints.repay("state-company", "c", 1_891);
        table.refused(RefusalCode.INVALID_FIELD, "expiresAt", SELLER, draft.get());
        draft.expiresAt = ledger.now().plus(Duration.ofDays(3));
        table.refused(RefusalCode.LOT_NOT_FOUND, SELLER, draft.get());
        table.refused(
                RefusalCode.LOT_NOT_OWNED, SELLER, draft.of("c", 1_901, 1_901).get());
        table.refused(
                RefusalCode.UNITS_RETIRED, SELLER, draft.of("c", 1_881, 1_881).get());
        draft.of("c", 1, 11);
        restraints.freeze("f", "state-company", new LotSlice("c", 1, 1, 10));
        restraints.accuse("c");
        table.refused(RefusalCode.FRAUD_CASE_OPEN, SELLER, draft.get());
        restraints.acquit("c");
        table.refused(RefusalCode.FROZEN, SELLER, draft.get());
        restraints.lift("f");
        table.refused(RefusalCode.LOT_NOT_AVAILABLE, SELLER, draft.get());
        table.refused(
                RefusalCode.RANGE_NOT_IN_LOT, SELLER, draft.of("c", 11, 1_881).get());
        table.refused(RefusalCode.ALREADY_EXISTS, SELLER, draft.of("c", 11, 20).get());
        draft.id = "s";
        table.refused(RefusalCode.AMOUNT_OUT_OF_RANGE, SELLER, draft.get());
        draft.fenPerUnit = 100;
        table.refused(RefusalCode.MARKET_RULES_MISSING, SELLER, draft.get());
        instalmentsAllowed();
        table.refused(RefusalCode.FIRST_PAYMENT_TOO_SMALL, SELLER, draft.get());
        draft.instalments = asked(300, DUE.plusYears(1));
        table.refused(RefusalCode.BALANCE_TOO_LATE, SELLER, draft.get());
        draft.instalments = asked(300, DUE);
        table.accepted(SELLER, draft.get());
    }

    private void retired(long lotFrom, long from, long to) {
        ledger.accept(
                COMPANY_CLERK,
                "retirement:Request",
                new RequestRetirement(
                        "r",
                        "state-company",
                        List.of(new LotSlice("c", lotFrom, from, to)),
                        "汝州",
                        Purpose.VOLUNTARY,
                        "自愿注销",
                        Optional.empty()));
        ledger.accept(REGISTRAR, "retirement:Decide", CarbonWorld.confirm("r"));
    }

    @Test
    @Precedence("sale:Accept")
    void acceptance_shouldNameTheFirstFault_whenSeveralHold() {
        ledger.accept(COMPANY_CLERK, "sale:Offer", market.sale("voided", "c", 1, 1, 10, 100));
        ledger.accept(COMPANY_CLERK, "sale:Void", new VoidSale("voided"));
        ledger.accept(COMPANY_CLERK, "sale:Offer", market.sale("late", "c", 1, 1, 10, 100));
        ledger.pass(Duration.ofDays(3));
        ledger.accept(COMPANY_CLERK, "sale:Offer", market.sale("s", "c", 11, 11, 20, 100));
        restraints.close("buyer-1");
        RefusalTable table = new RefusalTable(ledger, "sale:Accept");
        table.refused(RefusalCode.STAFF_MAY_NOT_TRADE, OPERATOR, new AcceptSale("none"));
        table.refused(RefusalCode.NOT_PERMITTED, FINANCE_OFFICER, new AcceptSale("none"));
        table.refused(RefusalCode.NOT_FOUND, INVESTOR_A, new AcceptSale("none"));
        table.refused(RefusalCode.ACCOUNT_NOT_YOURS, INVESTOR_A, new AcceptSale("voided"));
        table.refused(RefusalCode.ACCOUNT_NOT_ACTIVE, BUYER, new AcceptSale("voided"));
        restraints.keep("buyer-1");
        restraints.list("buyer-1");
        table.refused(RefusalCode.CREDIT_LISTED, BUYER, new AcceptSale("voided"));
        restraints.delist("buyer-1");
        table.refused(RefusalCode.WRONG_STATE, BUYER, new AcceptSale("voided"));
        table.refused(RefusalCode.HOLD_EXPIRED, BUYER, new AcceptSale("late"));
        table.accepted(BUYER, new AcceptSale("s"));
    }

    @Test
    @Precedence("sale:Expire")
    void expiry_shouldNameTheFirstFault_whenSeveralHold() {
        instalmentsAllowed();
        ledger.accept(COMPANY_CLERK, "sale:Offer", market.sale("voided", "c", 1, 1, 10, 100));
        ledger.accept(COMPANY_CLERK, "sale:Void", new VoidSale("voided"));
        Draft draft = new Draft().of("c", 1, 10);
        draft.id = "s";
        draft.seller = "state-company";
        draft.buyer = "buyer-1";
        draft.fenPerUnit = 100;
        draft.account = "fiscal-account";
        draft.expiresAt = ledger.now().plus(Duration.ofDays(3));
        draft.instalments = asked(300, DUE);
        market.accepted(draft.get());
        market.paid("part", "s", 300);
        ledger.accept(FINANCE_CLERK, "receipt:Register", receipt("rest", "s", 700));
        RefusalTable table = new RefusalTable(ledger, "sale:Expire");
        table.refused(RefusalCode.AUDITOR_READ_ONLY, AUDITOR, new ExpireSale("none"));
        table.refused(RefusalCode.NOT_FOUND, PARTNER_CLERK, new ExpireSale("none"));
        table.refused(RefusalCode.WRONG_STATE, PARTNER_CLERK, new ExpireSale("voided"));
        table.refused(RefusalCode.HOLD_NOT_EXPIRED, PARTNER_CLERK, new ExpireSale("s"));
        market.on("2026-06-30");
        table.refused(RefusalCode.BALANCE_NOT_OVERDUE, PARTNER_CLERK, new ExpireSale("s"));
        market.on("2026-07-01");
        table.refused(RefusalCode.HOLD_LOCKED, PARTNER_CLERK, new ExpireSale("s"));
        ledger.accept(FINANCE_OFFICER, "receipt:Decide", new DecideReceipt("rest", false));
        table.accepted(PARTNER_CLERK, new ExpireSale("s"));
    }
}
