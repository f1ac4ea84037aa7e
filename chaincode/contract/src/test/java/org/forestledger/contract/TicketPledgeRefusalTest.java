// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.CarbonWorld.issue;
import static org.forestledger.contract.DividendWorld.*;
import static org.forestledger.contract.People.*;

import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.ticket.PledgeTickets;
import org.forestledger.rules.ticket.ReleaseTickets;
import org.junit.jupiter.api.Test;

/** What the functions of pledged tickets refuse, in the order of precedence. */
class TicketPledgeRefusalTest {
    private static final Caller HOLDER = TestLedger.person("holder", Role.COMPANY_CLERK, FARM, "nobody", "leaving");

    private final DividendWorld world = new DividendWorld().issued();
    private final TestLedger ledger = world.ledger;
    private final Restraints restraints = new Restraints(world.world);

    private static PledgeTickets pledge(String id, String holder, String lender, String batch, long lotFrom, long to) {
        return new PledgeTickets(id, holder, lender, new LotSlice(batch, lotFrom, lotFrom, to), true);
    }

    private static PledgeTickets pledge(String id, long lotFrom, long to) {
        return pledge(id, FARM, "investor-a", BATCH, lotFrom, to);
    }

    /** The farm has tickets 1 to 4,200, of which the first hundred are pledged. */
    @Test
    @Precedence("ticket:Pledge")
    void pledge_shouldNameTheFirstFault_whenSeveralHold() {
        world.world.account("leaving", AccountKind.STATE_COMPANY, "StateCompanyMSP");
        restraints.close("leaving");
        restraints.close("investor-b");
        world.world.account("state-company", AccountKind.STATE_COMPANY, "StateCompanyMSP");
        CarbonWorld carbon = new CarbonWorld(world.world);
        carbon.registered("p", "parcel-carbon");
        carbon.issued("c", "p", 2024, 10);
        ledger.accept(COMPANY_CLERK, "carbon:ProposeIssue", issue("proposed", "p", 2025, 10));
        ledger.accept(FARM_CLERK, "ticket:Pledge", pledge("taken", 1, 100));
        RefusalTable table = new RefusalTable(ledger, "ticket:Pledge");
        table.refused(RefusalCode.STAFF_MAY_NOT_TRADE, REGISTRAR, pledge("p p", "nobody", "no-lender", "none", 2, 2));
        table.refused(RefusalCode.NOT_PERMITTED, ANYBODY, pledge("p p", "nobody", "no-lender", "none", 2, 2));
        table.refused(
                RefusalCode.INVALID_FIELD, "pledgeId", FARM_CLERK, pledge("p p", "nobody", "no-lender", "none", 2, 2));
        table.refused(RefusalCode.ACCOUNT_NOT_YOURS, FARM_CLERK, pledge("taken", "nobody", "no-lender", "none", 2, 2));
        table.refused(
                RefusalCode.NOT_FOUND, "id", "nobody", HOLDER, pledge("taken", "nobody", "no-lender", "none", 2, 2));
        table.refused(RefusalCode.ACCOUNT_NOT_ACTIVE, HOLDER, pledge("taken", "leaving", "no-lender", "none", 2, 2));
        restraints.freeze("whole", FARM);
        restraints.restrict(FARM);
        table.refused(RefusalCode.ACCOUNT_RESTRICTED, HOLDER, pledge("taken", FARM, "no-lender", "none", 2, 2));
        restraints.restore(FARM);
        table.refused(RefusalCode.FROZEN, HOLDER, pledge("taken", FARM, "no-lender", "none", 2, 2));
        restraints.lift("whole");
        table.refused(
                RefusalCode.NOT_FOUND, "id", "no-lender", HOLDER, pledge("taken", FARM, "no-lender", "none", 2, 2));
        table.refused(RefusalCode.ACCOUNT_NOT_ACTIVE, HOLDER, pledge("taken", FARM, "investor-b", "none", 2, 2));
        table.refused(RefusalCode.INVALID_FIELD, "lender", HOLDER, pledge("taken", FARM, FARM, "none", 2, 2));
        table.refused(
                RefusalCode.NOT_FOUND, "kind", "batch", HOLDER, pledge("taken", FARM, "investor-a", "none", 2, 2));
        table.refused(RefusalCode.WRONG_STATE, HOLDER, pledge("taken", FARM, "investor-a", "proposed", 2, 2));
        table.refused(
                RefusalCode.INVALID_FIELD, "slice.batchId", HOLDER, pledge("taken", FARM, "investor-a", "c", 2, 2));
        table.refused(RefusalCode.LOT_NOT_FOUND, HOLDER, pledge("taken", 2, 2));
        table.refused(RefusalCode.LOT_NOT_OWNED, HOLDER, pledge("taken", 4_201, 4_201));
        restraints.freeze("f", FARM, new LotSlice(BATCH, 1, 1, 100));
        table.refused(RefusalCode.FROZEN, HOLDER, pledge("taken", 1, 101));
        restraints.lift("f");
        table.refused(RefusalCode.LOT_NOT_AVAILABLE, HOLDER, pledge("taken", 1, 101));
        table.refused(RefusalCode.RANGE_NOT_IN_LOT, HOLDER, pledge("taken", 101, 4_201));
        table.refused(RefusalCode.ALREADY_EXISTS, HOLDER, pledge("taken", 101, 200));
        table.accepted(HOLDER, pledge("p", 101, 200));
    }

    @Test
    @Precedence("ticket:Release")
    void release_shouldNameTheFirstFault_whenSeveralHold() {
        ledger.accept(FARM_CLERK, "ticket:Pledge", pledge("over", 1, 100));
        ledger.accept(INVESTOR_A, "ticket:Release", new ReleaseTickets("over"));
        ledger.accept(FARM_CLERK, "ticket:Pledge", pledge("p", 1, 100));
        RefusalTable table = new RefusalTable(ledger, "ticket:Release");
        table.refused(RefusalCode.STAFF_MAY_NOT_TRADE, REGISTRAR, new ReleaseTickets("none"));
        table.refused(RefusalCode.NOT_PERMITTED, ANYBODY, new ReleaseTickets("none"));
        table.refused(RefusalCode.NOT_FOUND, FARM_CLERK, new ReleaseTickets("none"));
        table.refused(RefusalCode.ACCOUNT_NOT_YOURS, FARM_CLERK, new ReleaseTickets("over"));
        table.refused(RefusalCode.WRONG_STATE, INVESTOR_A, new ReleaseTickets("over"));
        table.accepted(INVESTOR_A, new ReleaseTickets("p"));
    }
}
