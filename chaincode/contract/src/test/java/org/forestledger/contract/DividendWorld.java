// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.dividend.DecideIncome;
import org.forestledger.rules.dividend.Dividend;
import org.forestledger.rules.dividend.Dividend.Purpose;
import org.forestledger.rules.dividend.DividendPayout;
import org.forestledger.rules.dividend.DividendRegister;
import org.forestledger.rules.dividend.ProposeDividend;
import org.forestledger.rules.dividend.RegisterIncome;
import org.forestledger.rules.dividend.SettleDividends;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.lot.TransferLots;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.ticket.Contribution;
import org.forestledger.rules.ticket.ForestPlot;
import org.forestledger.rules.ticket.ProposeTicketIssue;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Fen;
import org.forestledger.rules.unit.Tickets;

/** A forest of a farm and a village with its tickets and what they earn, on a test ledger. */
final class DividendWorld {
    static final String FARM = "farm";
    static final String VILLAGE = "village";
    static final String BATCH = "f";
    static final long UNITS = 10_000;
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final Caller FARM_CLERK = TestLedger.person("farm.clerk", Role.COMPANY_CLERK, FARM);
    static final Caller FARM_OFFICER = TestLedger.person("farm.officer", Role.COMPANY_OFFICER, FARM);
    /** Anybody may push a dividend. */
    static final Caller ANYBODY = TestLedger.person("township.anybody", Role.TOWNSHIP_CLERK);

    static final Caller COLLECTIVE = TestLedger.person("collective", Role.INVESTOR, VILLAGE);
    static final Caller VILLAGE_CLERK = TestLedger.person("village.clerk", Role.TOWNSHIP_CLERK, VILLAGE);

    final RuzhouWorld world;
    final TestLedger ledger;

    DividendWorld() {
        this(new TestLedger());
    }

    DividendWorld(TestLedger ledger) {
        this.world = new RuzhouWorld(ledger);
        this.ledger = ledger;
    }

    /** 4,200 tickets of the farm and 5,800 of the village, as in YC-T1. */
    DividendWorld issued() {
        return issued(UNITS);
    }

    /** The same shares of another number of tickets. */
    DividendWorld issued(long units) {
        world.account(FARM, AccountKind.STATE_COMPANY, "StateCompanyMSP");
        world.account(VILLAGE, AccountKind.VILLAGE, "GovernmentMSP");
        world.account("investor-a", AccountKind.INVESTOR, "PartnerMSP");
        world.account("investor-b", AccountKind.INVESTOR, "PartnerMSP");
        world.account("buyer-1", AccountKind.BUYER, "PartnerMSP");
        issue(BATCH, "parcel-1", units);
        return this;
    }

    void issue(String batchId, String parcel, long units) {
        issueProposed(batchId, parcel, units);
        world.approve(AgreementKind.TICKET_ISSUE, batchId, REGISTRAR, COMPANY_OFFICER, PARTNER_OFFICER);
    }

    /** Tickets that nobody has agreed to yet. */
    void issueProposed(String batchId, String parcel, long units) {
        ledger.accept(
                FARM_CLERK,
                "ticket:ProposeIssue",
                new ProposeTicketIssue(
                        batchId,
                        "林票" + batchId,
                        batchId,
                        "yangcheng",
                        List.of(new ForestPlot(
                                parcel, CentiMu.of(5_000), LocalDate.of(2046, 12, 31), paper("right-" + parcel))),
                        FARM,
                        List.of(
                                new Contribution(
                                        FARM,
                                        Contribution.Form.FUNDS,
                                        Fen.of(42_000_000),
                                        paper("valuation"),
                                        Optional.empty()),
                                new Contribution(
                                        VILLAGE,
                                        Contribution.Form.LAND,
                                        Fen.of(58_000_000),
                                        paper("valuation"),
                                        Optional.of(paper("minutes")))),
                        Optional.empty(),
                        Optional.of(Tickets.of(units)),
                        LocalDate.of(2026, 4, 1),
                        LocalDate.of(2046, 12, 31),
                        paper("share-table"),
                        Optional.empty()));
    }

    static RegisterIncome income(String id, long fen) {
        return new RegisterIncome(id, BATCH, Fen.of(fen), paper("voucher-" + id), TODAY);
    }

    /** Confirmed money on the farm's account. */
    void received(String id, long fen) {
        registered(id, fen);
        confirmed(id);
    }

    void registered(String id, long fen) {
        ledger.accept(FARM_CLERK, "dividend:RegisterIncome", income(id, fen));
    }

    void confirmed(String id) {
        ledger.accept(FINANCE_OFFICER, "dividend:DecideIncome", new DecideIncome(id, true));
    }

    /** A proposal over the income {@code income-<id>}: everything to the tickets. */
    static ProposeDividend proposal(String id, Purpose purpose) {
        return proposal(id, purpose, 10_000, 0);
    }

    static ProposeDividend proposal(String id, Purpose purpose, int holdersBps, int reserveBps) {
        return new ProposeDividend(
                id,
                BATCH,
                purpose,
                List.of("income-" + id),
                Bps.of(holdersBps),
                Bps.of(reserveBps),
                reserveBps > 0 ? Optional.of(VILLAGE) : Optional.empty(),
                paper("decision-" + id));
    }

    void approved(String id) {
        world.approve(AgreementKind.DIVIDEND, id, GOVERNMENT_OFFICER, COMPANY_OFFICER, PARTNER_OFFICER);
    }

    Dividend declared(String id, Purpose purpose, long fen) {
        return declared(proposal(id, purpose), fen);
    }

    Dividend declared(ProposeDividend proposal, long fen) {
        received("income-" + proposal.dividendId(), fen);
        ledger.accept(FARM_CLERK, "dividend:Propose", proposal);
        approved(proposal.dividendId());
        return ledger.get(Dividend.KIND, proposal.dividendId());
    }

    DividendRegister register() {
        return ledger.get(DividendRegister.KIND, BATCH);
    }

    DividendPayout settle(Long... lotFroms) {
        return (DividendPayout)
                ledger.accept(ANYBODY, "dividend:Settle", new SettleDividends(BATCH, List.of(lotFroms)));
    }

    void transfer(String id, Caller caller, String from, String to, long lotFrom, long first, long last) {
        ledger.accept(
                caller,
                "lot:Transfer",
                new TransferLots(id, from, to, List.of(new LotSlice(BATCH, lotFrom, first, last))));
    }

    Lot lot(long from) {
        return ledger.get(Lot.KIND, Lot.idOf(BATCH, from));
    }

    List<Lot> lots() {
        return ledger.all(Lot.KIND).stream()
                .filter(lot -> lot.batchId().equals(BATCH))
                .toList();
    }

    /** What each account was paid, by account. */
    Map<String, Long> paid() {
        Map<String, Long> paid = new TreeMap<>();
        ledger.all(DividendPayout.KIND)
                .forEach(p -> paid.merge(p.payee(), p.total().fen(), Long::sum));
        return paid;
    }

    /** What was paid of each dividend, in the order of their numbers. */
    List<Long> paidByNumber() {
        List<Long> sums = new ArrayList<>();
        register().declared().forEach(d -> sums.add(0L));
        ledger.all(DividendPayout.KIND).stream()
                .flatMap(p -> p.lines().stream())
                .filter(line -> line.no() <= sums.size())
                .forEach(line -> sums.set(
                        line.no() - 1, sums.get(line.no() - 1) + line.amount().fen()));
        return sums;
    }
}
