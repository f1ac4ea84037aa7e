// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.CarbonWorld.confirm;
import static org.forestledger.contract.CarbonWorld.issue;
import static org.forestledger.contract.CarbonWorld.request;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.retirement.DecideRetirement;
import org.forestledger.rules.retirement.EventOffset;
import org.forestledger.rules.retirement.RequestRetirement;
import org.forestledger.rules.retirement.Retirement.Purpose;
import org.forestledger.rules.unit.Kilograms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the functions of retirement refuse, in the order of precedence. */
class RetirementRefusalTest {
    private static final Caller HOLDER = TestLedger.person("holder", Role.BUYER, "buyer-1", "nobody", "leaving");

    private final RuzhouWorld world = new RuzhouWorld();
    private final CarbonWorld carbon = new CarbonWorld(world);
    private final TestLedger ledger = world.ledger;
    private final Restraints restraints = new Restraints(world);

    /** Credits 1 to 1,500 with the buyer: 1,401 to 1,410 are asked to be retired, 1,431 to 1,440 are. */
    @BeforeEach
    void sell() {
        world.founded();
        carbon.sold(2_000, 1_500);
        ledger.accept(BUYER, "retirement:Request", request("pending", 1, 1_401, 1_410));
        carbon.retired("done", 1_411, 1_431, 1_440);
    }

    /** A request in which everything is wrong, until it is mended. */
    private static final class Draft {
        private String id = "r r";
        private String owner = "nobody";
        private List<LotSlice> slices = List.of();
        private String beneficiary = " ";
        private Purpose purpose = Purpose.EVENT;
        private String reason = " ";
        private Optional<EventOffset> event = Optional.empty();

        private RequestRetirement get() {
            return new RequestRetirement(id, owner, slices, beneficiary, purpose, reason, event);
        }

        private Draft of(String batchId, long lotFrom, long to) {
            slices = List.of(new LotSlice(batchId, lotFrom, lotFrom, to));
            return this;
        }
    }

    private static Optional<EventOffset> event(String name, long kilograms) {
        return Optional.of(new EventOffset(name, Kilograms.of(kilograms), paper("emission")));
    }

    @Test
    @Precedence("retirement:Request")
    void request_shouldNameTheFirstFault_whenSeveralHold() {
        world.account("leaving", AccountKind.BUYER, "PartnerMSP");
        restraints.close("leaving");
        ledger.accept(COMPANY_CLERK, "carbon:ProposeIssue", issue("proposed", "p", 2025, 10));
        RefusalTable table = new RefusalTable(ledger, "retirement:Request");
        Draft draft = new Draft();
        table.refused(RefusalCode.NOT_PERMITTED, REGISTRAR, draft.get());
        table.refused(RefusalCode.INVALID_FIELD, "retirementId", BUYER, draft.get());
        draft.id = "done";
        table.refused(RefusalCode.INVALID_FIELD, "beneficiary", BUYER, draft.get());
        draft.beneficiary = "阳城马拉松";
        table.refused(RefusalCode.INVALID_FIELD, "reason", BUYER, draft.get());
        draft.reason = "碳中和";
        table.refused(RefusalCode.MISSING_FIELD, "event", BUYER, draft.get());
        draft.event = event(" ", 0);
        table.refused(RefusalCode.INVALID_FIELD, "event", BUYER, draft.get());
        draft.event = event("马拉松", 0);
        table.refused(RefusalCode.INVALID_FIELD, "event", BUYER, draft.get());
        draft.event = event("马拉松", 1_001);
        draft.purpose = Purpose.VOLUNTARY;
        table.refused(RefusalCode.INVALID_FIELD, "event", BUYER, draft.get());
        draft.purpose = Purpose.EVENT;
        table.refused(RefusalCode.MISSING_FIELD, "slices", BUYER, draft.get());
        draft.slices = Collections.nCopies(201, new LotSlice("none", 5, 5, 5));
        table.refused(RefusalCode.TOO_LONG, "slices", BUYER, draft.get());
        draft.of("none", 5, 5);
        table.refused(RefusalCode.ACCOUNT_NOT_YOURS, BUYER, draft.get());
        table.refused(RefusalCode.NOT_FOUND, "kind", "account", HOLDER, draft.get());
        draft.owner = "leaving";
        table.refused(RefusalCode.ACCOUNT_NOT_ACTIVE, HOLDER, draft.get());
        draft.owner = "buyer-1";
        restraints.freeze("whole", "buyer-1");
        restraints.restrict("buyer-1");
        table.refused(RefusalCode.ACCOUNT_RESTRICTED, HOLDER, draft.get());
        restraints.restore("buyer-1");
        table.refused(RefusalCode.FROZEN, HOLDER, draft.get());
        restraints.lift("whole");
        requestOfUnits(table, draft);
    }

    private void requestOfUnits(RefusalTable table, Draft draft) {
        table.refused(RefusalCode.NOT_FOUND, "kind", "batch", HOLDER, draft.get());
        table.refused(
                RefusalCode.WRONG_STATE, HOLDER, draft.of("proposed", 5, 5).get());
        table.refused(
                RefusalCode.INVALID_FIELD,
                "slices.batchId",
                HOLDER,
                draft.of("equity-project-company", 5, 5).get());
        restraints.owe("buyer-1");
        table.refused(RefusalCode.FRAUD_DEBT_OPEN, HOLDER, draft.of("c", 5, 5).get());
        restraints.repay("buyer-1", "c", 1_441);
        table.refused(RefusalCode.LOT_NOT_FOUND, HOLDER, draft.get());
        table.refused(
                RefusalCode.LOT_NOT_OWNED, HOLDER, draft.of("c", 1_501, 1_501).get());
        table.refused(
                RefusalCode.UNITS_RETIRED, HOLDER, draft.of("c", 1_431, 1_431).get());
        draft.of("c", 1_401, 1_411);
        restraints.freeze("f", "buyer-1", new LotSlice("c", 1_401, 1_401, 1_410));
        restraints.accuse("c");
        table.refused(RefusalCode.FRAUD_CASE_OPEN, HOLDER, draft.get());
        restraints.acquit("c");
        table.refused(RefusalCode.FROZEN, HOLDER, draft.get());
        restraints.lift("f");
        table.refused(RefusalCode.LOT_NOT_AVAILABLE, HOLDER, draft.get());
        table.refused(
                RefusalCode.RANGE_NOT_IN_LOT, HOLDER, draft.of("c", 1, 1_401).get());
        table.refused(RefusalCode.OFFSET_TOO_SMALL, HOLDER, draft.of("c", 1, 1).get());
        table.refused(RefusalCode.ALREADY_EXISTS, HOLDER, draft.of("c", 1, 2).get());
        draft.id = "r";
        table.accepted(HOLDER, draft.get());
    }

    @Test
    @Precedence("retirement:Decide")
    void decision_shouldNameTheFirstFault_whenSeveralHold() {
        Caller both = new Caller(REGISTRAR.mspId(), BUYER.person(), "two.offices", List.of(Role.REGISTRAR), List.of());
        Optional<String> blank = Optional.of(" ");
        RefusalTable table = new RefusalTable(ledger, "retirement:Decide");
        table.refused(RefusalCode.NOT_PERMITTED, BUYER, new DecideRetirement("none", false, blank));
        table.refused(RefusalCode.MISSING_FIELD, "refusedReason", both, new DecideRetirement("none", false, blank));
        table.refused(RefusalCode.INVALID_FIELD, "refusedReason", both, new DecideRetirement("none", true, blank));
        table.refused(RefusalCode.NOT_FOUND, both, confirm("none"));
        table.refused(RefusalCode.MAKER_IS_CHECKER, both, confirm("done"));
        table.refused(RefusalCode.WRONG_STATE, REGISTRAR, confirm("done"));
        restraints.freeze("units", "buyer-1", new LotSlice("c", 1_401, 1_401, 1_410));
        restraints.freeze("whole", "buyer-1");
        restraints.accuse("c");
        table.refused(RefusalCode.FROZEN, "frozen", "account/buyer-1", REGISTRAR, confirm("pending"));
        restraints.lift("whole");
        table.refused(RefusalCode.FRAUD_CASE_OPEN, REGISTRAR, confirm("pending"));
        restraints.acquit("c");
        table.refused(RefusalCode.FROZEN, "freeze", "units", REGISTRAR, confirm("pending"));
        restraints.lift("units");
        table.accepted(REGISTRAR, confirm("pending"));
    }
}
