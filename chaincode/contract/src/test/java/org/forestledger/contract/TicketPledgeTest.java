// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.DividendWorld.*;
import static org.forestledger.contract.People.*;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.forestledger.rules.dividend.Dividend.Purpose;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.lot.TransferLots;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.ticket.PledgeTickets;
import org.forestledger.rules.ticket.ReleaseTickets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pledged tickets stay where they are; their dividends go where the pledge says, and only while it stands. */
class TicketPledgeTest {
    private final DividendWorld world = new DividendWorld().issued();
    private final TestLedger ledger = world.ledger;

    private static PledgeTickets pledge(String id, String lender, long from, long to, boolean dividends) {
        return new PledgeTickets(id, FARM, lender, new LotSlice(BATCH, from, from, to), dividends);
    }

    @Test
    void dividends_shouldGoToTheLenderOnlyWhileThePledgeStands_whenItSaysSo() {
        world.declared("before", Purpose.INCOME, 1_000_000);
        ledger.accept(FARM_CLERK, "ticket:Pledge", pledge("p", "investor-a", 1, 100, true));
        world.declared("during", Purpose.INCOME, 2_000_000);
        ledger.accept(INVESTOR_A, "ticket:Release", new ReleaseTickets("p"));
        world.declared("after", Purpose.INCOME, 4_000_000);
        world.settle(1L);
        assertThat(world.paid()).containsOnly(Map.entry(FARM, 10_000L + 40_000), Map.entry("investor-a", 20_000L));
        assertThat(world.lot(1).status()).isEqualTo(Lot.Status.AVAILABLE);
    }

    @Test
    void dividends_shouldGoToTheHolder_whenThePledgeDoesNotGiveThemAway() {
        ledger.accept(FARM_CLERK, "ticket:Pledge", pledge("p", "investor-a", 1, 100, false));
        world.declared("d", Purpose.INCOME, 1_000_000);
        world.settle(1L);
        assertThat(world.paid()).containsOnly(Map.entry(FARM, 10_000L));
        assertThat(world.lot(1).status()).isEqualTo(Lot.Status.PLEDGED);
    }

    @Test
    void tickets_shouldNotMove_whenTheyArePledged() {
        ledger.accept(FARM_CLERK, "ticket:Pledge", pledge("p", "investor-a", 1, 100, true));
        TransferLots move = new TransferLots("t", FARM, "investor-b", List.of(new LotSlice(BATCH, 1, 1, 1)));
        assertThat(ledger.refuse(FARM_CLERK, "lot:Transfer", move)).isEqualTo(RefusalCode.LOT_NOT_AVAILABLE);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(
                        REGISTRAR,
                        "ticket:Pledge",
                        pledge("n", "investor-a", 101, 200, true),
                        RefusalCode.STAFF_MAY_NOT_TRADE),
                Arguments.of(
                        FARM_CLERK,
                        "ticket:Pledge",
                        pledge("not an id", "investor-a", 101, 200, true),
                        RefusalCode.INVALID_FIELD),
                Arguments.of(
                        COMPANY_CLERK,
                        "ticket:Pledge",
                        pledge("n", "investor-a", 101, 200, true),
                        RefusalCode.ACCOUNT_NOT_YOURS),
                Arguments.of(FARM_CLERK, "ticket:Pledge", pledge("n", "none", 101, 200, true), RefusalCode.NOT_FOUND),
                Arguments.of(FARM_CLERK, "ticket:Pledge", pledge("n", FARM, 101, 200, true), RefusalCode.INVALID_FIELD),
                Arguments.of(
                        FARM_CLERK,
                        "ticket:Pledge",
                        new PledgeTickets("n", FARM, "investor-a", new LotSlice("none", 1, 1, 2), true),
                        RefusalCode.NOT_FOUND),
                Arguments.of(
                        FARM_CLERK,
                        "ticket:Pledge",
                        pledge("n", "investor-a", 1, 10, true),
                        RefusalCode.LOT_NOT_AVAILABLE),
                Arguments.of(
                        FARM_CLERK,
                        "ticket:Pledge",
                        pledge("p", "investor-a", 101, 200, true),
                        RefusalCode.ALREADY_EXISTS),
                Arguments.of(INVESTOR_A, "ticket:Release", new ReleaseTickets("none"), RefusalCode.NOT_FOUND),
                Arguments.of(FARM_CLERK, "ticket:Release", new ReleaseTickets("p"), RefusalCode.ACCOUNT_NOT_YOURS),
                Arguments.of(INVESTOR_A, "ticket:Release", new ReleaseTickets("over"), RefusalCode.WRONG_STATE));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void command_shouldBeRefused_whenItIsNotInOrder(
            Caller caller, String function, Record command, RefusalCode expected) {
        ledger.accept(FARM_CLERK, "ticket:Pledge", pledge("over", "investor-a", 1, 100, true));
        ledger.accept(INVESTOR_A, "ticket:Release", new ReleaseTickets("over"));
        ledger.accept(FARM_CLERK, "ticket:Pledge", pledge("p", "investor-a", 1, 100, true));
        assertThat(ledger.refuse(caller, function, command)).isEqualTo(expected);
    }
}
