// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.People.*;
import static org.forestledger.rules.refusal.RefusalCode.*;

import org.junit.jupiter.api.BeforeEach;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.hold.CreateHold;
import org.forestledger.rules.hold.ExpireHold;
import org.forestledger.rules.hold.PostHold;
import org.forestledger.rules.hold.VoidHold;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.project.Project;
import org.junit.jupiter.api.Test;

/** What the functions that end a two-phase transfer refuse, as tables of precedence. */
class HoldRefusalTest {
    private final RuzhouWorld world = new RuzhouWorld().founded();
    private final TestLedger ledger = world.ledger;

    /**
     * buyer-1 holds units for investor-a: {@code early} was taken and is over in an hour, {@code late} was taken, {@code open}
     * and {@code short} were not, the latter over in an hour; {@code sale} is the hold of a trade.
     */
    @BeforeEach
    void held() {
        world.batch("b", Project.Origin.NEW, "10.00");
        world.held("t", "b", "20000.00", Optional.empty());
        world.paid("t");
        world.settled("t");
        world.batch("other", Project.Origin.NEW, "10.00");
        world.held("sale", "other", "20000.00", Optional.empty());
        hold("early", 1, Duration.ofHours(1));
        ledger.accept(INVESTOR_A, "hold:Post", new PostHold("early"));
        hold("late", 11, Duration.ofDays(9));
        ledger.accept(INVESTOR_A, "hold:Post", new PostHold("late"));
        hold("open", 21, Duration.ofDays(9));
        hold("short", 31, Duration.ofHours(1));
    }

    private void hold(String id, long from, Duration time) {
        ledger.accept(
                BUYER,
                "hold:Create",
                new CreateHold(
                        id,
                        "buyer-1",
                        "investor-a",
                        List.of(new LotSlice("b", from, from, from + 9)),
                        ledger.now().plus(time)));
    }

    @Test
    @Precedence("hold:Post")
    void post_shouldNameTheFirstFault_whenSeveralHold() {
        Restraints restraints = new Restraints(ledger);
        restraints.frozen("f", "buyer-1");
        ledger.pass(Duration.ofHours(1));
        RefusalTable table = new RefusalTable(ledger, "hold:Post");
        table.refused(STAFF_MAY_NOT_TRADE, OPERATOR, new PostHold("none"));
        table.refused(NOT_PERMITTED, GOVERNMENT_OFFICER, new PostHold("none"));
        table.refused(NOT_FOUND, INVESTOR_B, new PostHold("none"));
        table.refused(HOLD_OF_TRADE, INVESTOR_B, new PostHold("sale"));
        table.refused(ACCOUNT_NOT_YOURS, INVESTOR_B, new PostHold("early"));
        table.refused(HOLD_EXPIRED, INVESTOR_A, new PostHold("early"));
        table.refused(WRONG_STATE, INVESTOR_A, new PostHold("late"));
        table.refused(FROZEN, INVESTOR_A, new PostHold("open"));
        restraints.lifted("f");
        table.accepted(INVESTOR_A, new PostHold("open"));
    }

    @Test
    @Precedence("hold:Void")
    void void_shouldNameTheFirstFault_whenSeveralHold() {
        RefusalTable table = new RefusalTable(ledger, "hold:Void");
        table.refused(STAFF_MAY_NOT_TRADE, OPERATOR, new VoidHold("none"));
        table.refused(NOT_PERMITTED, GOVERNMENT_OFFICER, new VoidHold("none"));
        table.refused(NOT_FOUND, INVESTOR_B, new VoidHold("none"));
        table.refused(HOLD_OF_TRADE, INVESTOR_B, new VoidHold("sale"));
        table.refused(ACCOUNT_NOT_YOURS, INVESTOR_B, new VoidHold("late"));
        table.refused(WRONG_STATE, INVESTOR_A, new VoidHold("late"));
        table.accepted(INVESTOR_A, new VoidHold("open"));
    }

    @Test
    @Precedence("hold:Expire")
    void expire_shouldNameTheFirstFault_whenSeveralHold() {
        RefusalTable table = new RefusalTable(ledger, "hold:Expire");
        table.refused(AUDITOR_READ_ONLY, AUDITOR, new ExpireHold("none"));
        table.refused(NOT_FOUND, TOWNSHIP_CLERK, new ExpireHold("none"));
        table.refused(HOLD_OF_TRADE, TOWNSHIP_CLERK, new ExpireHold("sale"));
        table.refused(HOLD_NOT_EXPIRED, TOWNSHIP_CLERK, new ExpireHold("early"));
        ledger.pass(Duration.ofHours(1));
        table.refused(WRONG_STATE, TOWNSHIP_CLERK, new ExpireHold("early"));
        table.accepted(TOWNSHIP_CLERK, new ExpireHold("short"));
    }
}
