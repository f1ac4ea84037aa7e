// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.DividendWorld.BATCH;
import static org.forestledger.contract.DividendWorld.FARM;
import static org.forestledger.contract.DividendWorld.FARM_CLERK;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.ProtectionWorld.units;
import static org.forestledger.rules.refusal.RefusalCode.*;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.forestledger.rules.agreement.Agreement;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.agreement.Refuse;
import org.forestledger.rules.dividend.Dividend.Purpose;
import org.forestledger.rules.hold.CreateHold;
import org.forestledger.rules.lot.CutLot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.lot.MergeLots;
import org.forestledger.rules.lot.TransferLots;
import org.junit.jupiter.api.Test;

/** What the functions that cut, join and give lots refuse, as tables of precedence. */
class LotRefusalTest {
    /** Credits {@code c} of buyer-1: 1 to 10 retired, 11 to 20 held for investor-a and frozen, the others free. */
    private final ProtectionWorld world = new ProtectionWorld();

    private final TestLedger ledger = world.ledger;
    private final RestraintsOfToday restraints = new RestraintsOfToday(ledger);

    private void bound() {
        world.carbon.retired("r", 1, 1, 10);
        ledger.accept(
                BUYER,
                "hold:Create",
                new CreateHold(
                        "h",
                        "buyer-1",
                        "investor-a",
                        List.of(units(11, 11, 20)),
                        ledger.now().plus(Duration.ofDays(9))));
        restraints.frozen("held", "buyer-1", units(11, 11, 20));
    }

    @Test
    @Precedence("lot:Cut")
    void cut_shouldNameTheFirstFault_whenSeveralHold() {
        bound();
        FraudWorld fraud = new FraudWorld(world.carbon.world);
        fraud.found("c");
        ledger.accept(GOVERNMENT_OFFICER, "fraud:Propose", FraudWorld.propose("case", "c", "state-company"));
        RefusalTable table = new RefusalTable(ledger, "lot:Cut");
        table.refused(NOT_PERMITTED, GOVERNMENT_OFFICER, new CutLot("c c", 0, 0));
        table.refused(INVALID_FIELD, INVESTOR_A, new CutLot("c c", 0, 0));
        table.refused(RANGE_INVALID, INVESTOR_A, new CutLot("c", 0, 0));
        table.refused(LOT_NOT_FOUND, INVESTOR_A, new CutLot("c", 2, 0));
        table.refused(ACCOUNT_NOT_YOURS, INVESTOR_A, new CutLot("c", 1, 0));
        table.refused(UNITS_RETIRED, BUYER, new CutLot("c", 1, 0));
        table.refused(FRAUD_CASE_OPEN, BUYER, new CutLot("c", 11, 0));
        ledger.accept(
                PARTNER_OFFICER,
                "agreement:Refuse",
                new Refuse(Agreement.idOf(AgreementKind.FRAUD_CASE, "case"), "证据不足"));
        table.refused(FROZEN, BUYER, new CutLot("c", 11, 0));
        restraints.lifted("held");
        table.refused(LOT_NOT_AVAILABLE, BUYER, new CutLot("c", 11, 0));
        table.refused(RANGE_NOT_IN_LOT, BUYER, new CutLot("c", 21, 20));
        table.refused(RANGE_NOT_IN_LOT, BUYER, new CutLot("c", 21, 1_500));
        table.accepted(BUYER, new CutLot("c", 21, 21));
    }

    @Test
    @Precedence("lot:Merge")
    void merge_shouldNameTheFirstFault_whenSeveralHold() {
        bound();
        ledger.accept(BUYER, "lot:Cut", new CutLot("c", 21, 30));
        ledger.accept(BUYER, "lot:Cut", new CutLot("c", 31, 40));
        restraints.frozen("free", "buyer-1", units(31, 31, 40), units(41, 41, 1_500));
        RefusalTable table = new RefusalTable(ledger, "lot:Merge");
        table.refused(NOT_PERMITTED, GOVERNMENT_OFFICER, merge(2));
        table.refused(TOO_LONG, INVESTOR_A, merge(2));
        table.refused(LOT_NOT_FOUND, INVESTOR_A, merge(2, 3));
        table.refused(ACCOUNT_NOT_YOURS, INVESTOR_A, merge(1, 3));
        table.refused(UNITS_RETIRED, BUYER, merge(1, 3));
        table.refused(FROZEN, BUYER, merge(11, 3));
        restraints.lifted("held");
        table.refused(LOT_NOT_AVAILABLE, BUYER, merge(11, 3));
        table.refused(LOT_NOT_FOUND, BUYER, merge(21, 3));
        table.refused(LOTS_NOT_ADJACENT, BUYER, merge(21, 41));
        table.refused(FROZEN, BUYER, merge(21, 31));
        restraints.lifted("free");
        table.accepted(BUYER, merge(21, 31, 41));
    }

    private static MergeLots merge(long... froms) {
        return new MergeLots("c", Arrays.stream(froms).boxed().toList());
    }

    @Test
    @Precedence("lot:Merge")
    void merge_shouldNameTheFirstFault_whenTheUnitsBearDividends() {
        DividendWorld forest = new DividendWorld().issued();
        forest.declared("d", Purpose.INCOME, 1_000_000);
        forest.ledger.accept(FARM_CLERK, "lot:Cut", new CutLot(BATCH, 1, 1_000));
        forest.settle(1L);
        RestraintsOfToday court = new RestraintsOfToday(forest.ledger);
        court.frozen("second", FARM, new LotSlice(BATCH, 1_001, 1_001, 4_200));
        RefusalTable table = new RefusalTable(forest.ledger, "lot:Merge");
        MergeLots both = new MergeLots(BATCH, List.of(1L, 1_001L));
        table.refused(FROZEN, FARM_CLERK, both);
        court.lifted("second");
        table.refused(DIVIDENDS_DIFFER, FARM_CLERK, both);
        forest.settle(1_001L);
        table.accepted(FARM_CLERK, both);
    }

    private static TransferLots give(String id, String to, LotSlice... slices) {
        return new TransferLots(id, "buyer-1", to, List.of(slices));
    }

    @Test
    @Precedence("lot:Transfer")
    void transfer_shouldNameTheFirstFault_whenSeveralHold() {
        bound();
        restraints.restricted("buyer-1");
        RefusalTable table = new RefusalTable(ledger, "lot:Transfer");
        table.refused(STAFF_MAY_NOT_TRADE, REGISTRAR, give("x 1", "nobody"));
        table.refused(NOT_PERMITTED, GOVERNMENT_OFFICER, give("x 1", "nobody"));
        table.refused(INVALID_FIELD, "field", "transferId", INVESTOR_A, give("x 1", "nobody"));
        table.refused(ACCOUNT_NOT_YOURS, INVESTOR_A, give("t", "nobody"));
        table.refused(ACCOUNT_RESTRICTED, BUYER, give("t", "nobody"));
        restraints.restored("buyer-1");
        table.refused(NOT_FOUND, BUYER, give("t", "nobody"));
        table.refused(INVALID_FIELD, "field", "toAccount", BUYER, give("t", "buyer-1"));
        table.refused(MISSING_FIELD, BUYER, give("t", "investor-a"));
        table.refused(NOT_FOUND, BUYER, give("t", "investor-a", new LotSlice("none", 3, 3, 4)));
        table.refused(LOT_NOT_FOUND, BUYER, give("t", "investor-a", units(3, 3, 4)));
        table.refused(LOT_NOT_OWNED, BUYER, give("t", "investor-a", units(1_501, 1, 4)));
        table.refused(UNITS_RETIRED, BUYER, give("t", "investor-a", units(1, 1, 40)));
        table.refused(FROZEN, BUYER, give("t", "investor-a", units(11, 1, 40)));
        restraints.lifted("held");
        table.refused(LOT_NOT_AVAILABLE, BUYER, give("t", "investor-a", units(11, 1, 40)));
        table.refused(RANGE_NOT_IN_LOT, BUYER, give("t", "investor-a", units(21, 1, 40)));
        table.refused(ALREADY_EXISTS, BUYER, give("t", "investor-a", units(21, 21, 40)));
        table.accepted(BUYER, give("x", "investor-a", units(21, 21, 40)));
    }
}
