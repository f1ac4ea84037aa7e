// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.invariant.Invariant;
import org.forestledger.rules.invariant.Invariants;
import org.forestledger.rules.invariant.Violation;
import org.forestledger.rules.invariant.WholeState;
import org.forestledger.rules.ticket.Contribution;
import org.forestledger.rules.ticket.Contribution.Form;
import org.forestledger.rules.ticket.ForestPlot;
import org.forestledger.rules.ticket.ProposeTicketIssue;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Fen;
import org.forestledger.rules.unit.Tickets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each invariant finds the one entry that was changed behind the ledger's back, and names it. */
class InvariantsTest {
    private static final String FIRST_CREDITS = "lot/c/0000000000000001";
    private static final String CONTROL_SHARES = "lot/equity-project-company/0000000000000001";
    private static final String POOL_LOT = "lot/q1/0000000000050001";
    private static final String SALE = "agreement/settlement:settlement-t0";

    private static final NavigableMap<String, String> WHOLE = whole();

    /** The story of the random run, and an issue of tickets. */
    private static NavigableMap<String, String> whole() {
        RuzhouWorld forest = new RuzhouWorld();
        OfferingWorld.founded(forest);
        forest.account("partner-1", AccountKind.PARTNER, "PartnerMSP");
        forest.account("investor-a", AccountKind.INVESTOR, "PartnerMSP");
        forest.ledger.accept(
                PARTNER_CLERK,
                "ticket:ProposeIssue",
                new ProposeTicketIssue(
                        "tickets",
                        "林票",
                        "tickets",
                        "sanming",
                        List.of(new ForestPlot("plot-1", CentiMu.of(1_000), LocalDate.of(2050, 1, 1), paper("right"))),
                        "partner-1",
                        List.of(put("partner-1", 600), put("investor-a", 400)),
                        Optional.empty(),
                        Optional.of(Tickets.of(10)),
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2046, 1, 1),
                        paper("table"),
                        OfferingWorld.capped(10)));
        forest.approve(AgreementKind.TICKET_ISSUE, "tickets", REGISTRAR, COMPANY_OFFICER, PARTNER_OFFICER);
        NavigableMap<String, String> whole = new TreeMap<>(funded());
        whole.putAll(forest.ledger.snapshot());
        whole.putAll(ModelWorld.begin());
        return whole;
    }

    /** A linkage project with money in its special account. */
    private static Map<String, String> funded() {
        LinkageWorld linkage = new LinkageWorld(new RuzhouWorld());
        linkage.founded();
        linkage.agreed("linked", "8.00", "10.00");
        return linkage.ledger.snapshot();
    }

    private static Contribution put(String account, long fen) {
        return new Contribution(account, Form.FUNDS, Fen.of(fen), paper("valuation"), Optional.empty());
    }

    @Test
    void invariants_shouldHold_whenNothingWasChanged() {
        assertThat(violations(WHOLE)).isEmpty();
    }

    /** The changed entry, what in it becomes what (nothing: the entry is gone), the invariant and the entry it names. */
    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of("batch/c", "\"totalUnits\":", "\"totalUnits\":-", "nothing-negative", "batch/c"),
                Arguments.of(FIRST_CREDITS, "\"to\":800", "\"to\":799", "lots-partition", "batch/c"),
                Arguments.of(FIRST_CREDITS, "\"to\":800", "\"to\":801", "lots-partition", "batch/c"),
                Arguments.of("batch/c", "ISSUED", "PROPOSED", "lots-partition", FIRST_CREDITS),
                Arguments.of("batch/c", "", "", "lots-partition", FIRST_CREDITS),
                Arguments.of(FIRST_CREDITS, "AVAILABLE", "HELD", "lots-bound-once", FIRST_CREDITS),
                Arguments.of(FIRST_CREDITS, "AVAILABLE", "RETIRED", "lots-bound-once", FIRST_CREDITS),
                Arguments.of(FIRST_CREDITS, "AVAILABLE", "DEDUCTED", "lots-bound-once", FIRST_CREDITS),
                Arguments.of("hold/t0", "POSTED", "PENDING", "lots-bound-once", "hold/t0"),
                Arguments.of(
                        "useApplication/old-0", "\"to\":500", "\"to\":501", "lots-bound-once", "useApplication/old-0"),
                Arguments.of("hold/t0", "POSTED", "VOIDED", "trades-and-holds", "trade/t0"),
                Arguments.of("trade/t0", "SETTLED", "PAID", "trades-and-holds", "trade/t0"),
                Arguments.of("trade/t0", "\"area\":600", "\"area\":601", "trades-and-holds", "trade/t0"),
                Arguments.of("receipt/receipt-t0", "CONFIRMED", "REGISTERED", "trades-and-holds", "trade/t0"),
                Arguments.of(
                        "coin/settlement-t0-1",
                        "\"amount\":",
                        "\"amount\":1",
                        "coins-conserved",
                        "settlement/settlement-t0"),
                Arguments.of(
                        "coin/receipt-t0:coin", "\"amount\":", "\"amount\":1", "coins-conserved", "receipt/receipt-t0"),
                Arguments.of("coin/receipt-t0:coin", "", "", "coins-conserved", "receipt/receipt-t0"),
                Arguments.of(
                        "settlement/settlement-t0", "POSTED", "AGREED", "coins-conserved", "settlement/settlement-t0"),
                Arguments.of(
                        "linkageBook/linked", "whole-linked:fund", "other:fund", "funds-kept", "linkageBook/linked"),
                Arguments.of("fund/whole-linked", "OTHER_PUBLIC", "PRE_ALLOCATION", "funds-kept", "advance/linked"),
                Arguments.of("fund/whole-linked", "CONFIRMED", "REGISTERED", "coins-conserved", "fund/whole-linked"),
                Arguments.of("voucher/voucher-t0", "", "", "vouchers-used-once", "receipt/receipt-t0"),
                Arguments.of(
                        "receipt/receipt-t0", "voucher-t0", "voucher-t1", "vouchers-used-once", "voucher/voucher-t0"),
                Arguments.of(SALE, "x509::partner.officer", "x509::company.officer", "agreements-met", SALE),
                Arguments.of(SALE, "x509::partner.officer", "x509::company.clerk", "agreements-met", SALE),
                Arguments.of(SALE, "PartnerMSP", "GovernmentMSP", "agreements-met", SALE),
                Arguments.of(SALE, "EFFECTIVE", "PENDING", "agreements-met", SALE),
                Arguments.of(SALE, "", "", "agreements-met", "settlement/settlement-t0"),
                Arguments.of(CONTROL_SHARES, "CONTROL", "AVAILABLE", "shares-add-up", "projectCompany/project-company"),
                Arguments.of(
                        CONTROL_SHARES,
                        "state-company",
                        "partner-1",
                        "shares-add-up",
                        "projectCompany/project-company"),
                Arguments.of("parcelUse/ruzhou/parcel-b", "", "", "parcels-back-one", "project/project-b"),
                Arguments.of(
                        "parcelBacking/yangcheng/parcel-carbon/CARBON",
                        "CARBON",
                        "TICKETS",
                        "parcels-back-one",
                        "carbonProject/carbon"),
                Arguments.of(
                        "carbonProject/carbon", "REGISTERED", "REFUSED", "parcels-back-one", "carbonProject/carbon"),
                Arguments.of(
                        "project/project-e", "\"parcel-e\"", "\"parcel-b\"", "parcels-back-one", "project/project-e"),
                Arguments.of(POOL_LOT, "\"pool\"", "\"county-1\"", "quota-holdings", "quotaGrant/q1"),
                Arguments.of(
                        "quotaYear/county-1/2022",
                        "\"granted\":",
                        "\"granted\":1",
                        "quota-holdings",
                        "quotaYear/county-1/2022"),
                Arguments.of("quotaYear/county-1/2022", "", "", "quota-holdings", "quotaYear/county-1/2022"),
                Arguments.of(
                        "useApplication/old-0", "\"started\":0", "\"started\":5", "quota-uses", "useApplication/old-0"),
                Arguments.of(
                        "useApplication/old-0", "\"area\":500", "\"area\":501", "quota-uses", "useApplication/old-0"),
                Arguments.of(
                        "useApplication/old-0",
                        "\"returned\":0",
                        "\"returned\":5",
                        "quota-uses",
                        "useApplication/old-0"),
                Arguments.of(POOL_LOT, "AVAILABLE", "DEDUCTED", "quota-uses", "quotaDeficit/pool"),
                Arguments.of(
                        "carbonIssue/c", "\"amount\":2000", "\"amount\":2001", "carbon-issued-once", "carbonIssue/c"),
                Arguments.of(FIRST_CREDITS, "AVAILABLE", "RETIRED", "carbon-issued-once", "carbonIssue/c"),
                Arguments.of("batch/p", "PROPOSED", "ISSUED", "carbon-issued-once", "carbonIssue/p"),
                Arguments.of(
                        "carbonProject/carbon",
                        "2022-12-31",
                        "2022-12-30",
                        "carbon-issued-once",
                        "carbonProject/carbon"),
                Arguments.of(
                        "ticketIssue/tickets",
                        "\"investor-a\":4",
                        "\"investor-a\":5",
                        "tickets-follow-contributions",
                        "ticketIssue/tickets"),
                Arguments.of(
                        "ticketIssue/tickets",
                        "\"value\":400",
                        "\"value\":700",
                        "tickets-follow-contributions",
                        "ticketIssue/tickets"),
                Arguments.of(
                        "ticketHolding/tickets/investor-a",
                        "\"tickets\":4",
                        "\"tickets\":3",
                        "ticket-caps-counted",
                        "ticketHolding/tickets/investor-a"),
                Arguments.of(
                        "ticketHolding/tickets/investor-a",
                        "",
                        "",
                        "ticket-caps-counted",
                        "ticketHolding/tickets/investor-a"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void invariant_shouldNameTheEntry_whenItWasChanged(
            String key, String from, String to, String invariant, String named) {
        NavigableMap<String, String> changed = new TreeMap<>(WHOLE);
        String text = WHOLE.get(key);
        assertThat(text).as(key).contains(from);
        if (from.isEmpty()) {
            changed.remove(key);
        } else {
            changed.put(key, text.replace(from, to));
        }
        assertThat(violations(changed)).anySatisfy(violation -> {
            assertThat(violation.invariant()).isEqualTo(invariant);
            assertThat(violation.entry()).isEqualTo(named);
        });
    }

    @Test
    void changes_shouldTryEveryInvariant_whenThereIsANewOne() {
        assertThat(Stream.concat(changes(), FraudInvariantTest.changes())
                        .map(change -> (String) change.get()[3])
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Invariants.all().stream().map(Invariant::name).toList());
    }

    private static List<Violation> violations(NavigableMap<String, String> state) {
        return Invariants.violations(new WholeState(kind -> TestLedger.entries(state, kind)));
    }
}
