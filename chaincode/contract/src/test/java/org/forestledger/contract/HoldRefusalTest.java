// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.People.*;
import static org.forestledger.rules.refusal.RefusalCode.*;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.hold.CreateHold;
import org.forestledger.rules.hold.ExpireHold;
import org.forestledger.rules.hold.PostHold;
import org.forestledger.rules.hold.VoidHold;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.project.Project;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the functions of two-phase transfers refuse, as tables of precedence. */
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
        RestraintsOfToday restraints = new RestraintsOfToday(ledger);
        restraints.frozen("f", "buyer-1");
        ledger.pass(Duration.ofHours(1));
        RefusalTable table = new RefusalTable(ledger, "hold:Post");
        table.refused(STAFF_MAY_NOT_TRADE, OPERATOR, new PostHold("none"));
        table.refused(NOT_PERMITTED, GOVERNMENT_OFFICER, new PostHold("none"));
        table.refused(NOT_FOUND, INVESTOR_B, new PostHold("none"));
        table.refused(HOLD_OF_TRADE, INVESTOR_B, new PostHold("sale"));
        table.refused(ACCOUNT_NOT_YOURS, INVESTOR_B, new PostHold("early"));
        table.refused(WRONG_STATE, INVESTOR_A, new PostHold("early"));
        table.refused(HOLD_EXPIRED, INVESTOR_A, new PostHold("short"));
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
        table.refused(WRONG_STATE, TOWNSHIP_CLERK, new ExpireHold("early"));
        table.refused(HOLD_NOT_EXPIRED, TOWNSHIP_CLERK, new ExpireHold("short"));
        ledger.pass(Duration.ofHours(1));
        table.accepted(TOWNSHIP_CLERK, new ExpireHold("short"));
    }

    private CreateHold create(String id, String owner, String to, Duration time, LotSlice... slices) {
        return new CreateHold(id, owner, to, List.of(slices), ledger.now().plus(time));
    }

    @Test
    @Precedence("hold:Create")
    void create_shouldNameTheFirstFault_whenSeveralHold() {
        RestraintsOfToday restraints = new RestraintsOfToday(ledger);
        restraints.frozen("f", "buyer-1");
        Duration none = Duration.ZERO;
        LotSlice unknown = new LotSlice("b", 3, 3, 4);
        LotSlice some = new LotSlice("b", 41, 41, 50);
        RefusalTable table = new RefusalTable(ledger, "hold:Create");
        table.refused(STAFF_MAY_NOT_TRADE, OPERATOR, create("h 1", "buyer-1", "nobody", none));
        table.refused(NOT_PERMITTED, GOVERNMENT_OFFICER, create("h 1", "buyer-1", "nobody", none));
        table.refused(INVALID_FIELD, "field", "holdId", INVESTOR_A, create("h 1", "buyer-1", "nobody", none));
        table.refused(ACCOUNT_NOT_YOURS, INVESTOR_A, create("open", "buyer-1", "nobody", none));
        table.refused(FROZEN, BUYER, create("open", "buyer-1", "nobody", none));
        restraints.lifted("f");
        table.refused(NOT_FOUND, BUYER, create("open", "buyer-1", "nobody", none));
        table.refused(
                SALE_NEEDS_TRADE,
                COMPANY_CLERK,
                create("open", "state-company", "investor-a", none, new LotSlice("other", 3, 3, 4)));
        table.refused(MISSING_FIELD, BUYER, create("open", "buyer-1", "investor-a", none));
        table.refused(
                INVALID_FIELD, "field", "expiresAt", BUYER, create("open", "buyer-1", "investor-a", none, unknown));
        Duration day = Duration.ofDays(1);
        table.refused(LOT_NOT_FOUND, BUYER, create("open", "buyer-1", "investor-a", day, unknown));
        table.refused(ALREADY_EXISTS, BUYER, create("open", "buyer-1", "investor-a", day, some));
        table.accepted(BUYER, create("h", "buyer-1", "investor-a", day, some));
    }
}
