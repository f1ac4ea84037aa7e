// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.People.*;
import static org.forestledger.contract.QuotaWorld.slice;
import static org.forestledger.contract.RuzhouWorld.paper;
import static org.forestledger.rules.refusal.RefusalCode.*;

import java.util.Collections;
import java.util.List;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.quota.AllocateQuota;
import org.forestledger.rules.quota.ClawBackIdle;
import org.forestledger.rules.quota.DeductQuota;
import org.forestledger.rules.quota.QuotaDeduction;
import org.forestledger.rules.unit.CentiMu;
import org.junit.jupiter.api.Test;

/** What the functions that share out a quota and take it back refuse, as tables of precedence. */
class QuotaReturnRefusalTest {
    private final QuotaWorld world = new QuotaWorld().founded();
    private final TestLedger ledger = world.ledger;

    private static AllocateQuota allocate(String id, String grant, String county, LotSlice... slices) {
        return new AllocateQuota(id, grant, county, List.of(slices), paper("allocation"));
    }

    /** Of 700.00 mu the first 500.00 are the county's, the others lie in the pool. */
    @Test
    @Precedence("quota:Allocate")
    void allocation_shouldNameTheFirstFault_whenSeveralHold() {
        world.granted("q", "700.00");
        ledger.accept(
                FORESTRY_OFFICER,
                "quota:Allocate",
                allocate("taken", "q", "county-2", slice("q", 50_001, 50_001, 50_100)));
        LotSlice none = slice("none", 7, 1, 9);
        LotSlice unknown = slice("q", 7, 1, 99_999);
        RefusalTable table = new RefusalTable(ledger, "quota:Allocate");
        table.refused(NOT_PERMITTED, TOWNSHIP_CLERK, allocate("a 1", "none", "nobody"));
        table.refused(INVALID_FIELD, "field", "allocationId", FORESTRY_OFFICER, allocate("a 1", "none", "nobody"));
        table.refused(MISSING_FIELD, FORESTRY_OFFICER, allocate("taken", "none", "nobody"));
        table.refused(
                INVALID_FIELD,
                "field",
                "slices.batchId",
                FORESTRY_OFFICER,
                allocate("taken", "none", "nobody", unknown));
        table.refused(NOT_FOUND, "id", "nobody", FORESTRY_OFFICER, allocate("taken", "none", "nobody", none));
        table.refused(ACCOUNT_KIND_WRONG, FORESTRY_OFFICER, allocate("taken", "none", "township-1", none));
        table.refused(NOT_FOUND, "id", "none", FORESTRY_OFFICER, allocate("taken", "none", "county-2", none));
        world.on("2025-01-01");
        table.refused(QUOTA_EXPIRED, FORESTRY_OFFICER, allocate("taken", "q", "county-2", unknown));
        world.on("2022-06-01");
        table.refused(LOT_NOT_FOUND, FORESTRY_OFFICER, allocate("taken", "q", "county-2", unknown));
        table.refused(LOT_NOT_OWNED, FORESTRY_OFFICER, allocate("taken", "q", "county-2", slice("q", 1, 1, 99_999)));
        table.refused(
                RANGE_NOT_IN_LOT,
                FORESTRY_OFFICER,
                allocate("taken", "q", "county-2", slice("q", 50_101, 50_101, 99_999)));
        LotSlice pooled = slice("q", 50_101, 50_101, 50_200);
        table.refused(ALREADY_EXISTS, FORESTRY_OFFICER, allocate("taken", "q", "county-2", pooled));
        table.accepted(FORESTRY_OFFICER, allocate("a", "q", "county-2", pooled));
    }

    /** Land may lie idle for two years. */
    @Test
    @Precedence("quota:ClawBack")
    void clawBack_shouldNameTheFirstFault_whenSeveralHold() {
        world.granted("q", "100.00");
        world.on("2023-05-20");
        world.used("idle", "q", "10.00", slice("q", 1, 1, 1_000));
        ledger.accept(
                TOWNSHIP_CLERK, "quota:Apply", QuotaWorld.use("open", "q", "10.00", slice("q", 1_001, 1_001, 2_000)));
        RefusalTable table = new RefusalTable(ledger, "quota:ClawBack");
        table.refused(NOT_PERMITTED, TOWNSHIP_CLERK, new ClawBackIdle("none"));
        table.refused(NOT_FOUND, FORESTRY_OFFICER, new ClawBackIdle("none"));
        table.refused(WRONG_STATE, FORESTRY_OFFICER, new ClawBackIdle("open"));
        table.refused(NOT_IDLE_YET, FORESTRY_OFFICER, new ClawBackIdle("idle"));
        world.on("2025-05-21");
        table.accepted(FORESTRY_OFFICER, new ClawBackIdle("idle"));
        table.refused(WRONG_STATE, FORESTRY_OFFICER, new ClawBackIdle("idle"));
    }

    private static DeductQuota deduct(
            String id, String grant, QuotaDeduction.Trigger trigger, long centiMu, int papers) {
        return new DeductQuota(
                id, grant, trigger, CentiMu.of(centiMu), Collections.nCopies(papers, paper("inspection")));
    }

    private static DeductQuota deduct(String id, String grant, long centiMu) {
        return deduct(id, grant, QuotaDeduction.Trigger.LOST, centiMu, 50);
    }

    @Test
    @Precedence("quota:Deduct")
    void deduction_shouldNameTheFirstFault_whenSeveralHold() {
        world.granted("q", "10.00");
        ledger.accept(GOVERNMENT_OFFICER, "quota:Deduct", deduct("taken", "q", 1));
        QuotaDeduction.Trigger fraud = QuotaDeduction.Trigger.FRAUD;
        RefusalTable table = new RefusalTable(ledger, "quota:Deduct");
        table.refused(NOT_PERMITTED, TOWNSHIP_CLERK, deduct("d 1", "none", fraud, 0, 0));
        table.refused(INVALID_FIELD, "field", "deductionId", FORESTRY_OFFICER, deduct("d 1", "none", fraud, 0, 0));
        table.refused(MISSING_FIELD, FORESTRY_OFFICER, deduct("taken", "none", fraud, 0, 0));
        table.refused(TOO_LONG, FORESTRY_OFFICER, deduct("taken", "none", fraud, 0, 51));
        table.refused(INVALID_FIELD, "field", "trigger", FORESTRY_OFFICER, deduct("taken", "none", fraud, 0, 50));
        table.refused(INVALID_FIELD, "field", "degraded", FORESTRY_OFFICER, deduct("taken", "none", 0));
        table.refused(NOT_FOUND, FORESTRY_OFFICER, deduct("taken", "none", 1_001));
        table.refused(MAKER_IS_CHECKER, FORESTRY_OFFICER, deduct("taken", "q", 1_001));
        table.refused(AREA_MISMATCH, GOVERNMENT_OFFICER, deduct("taken", "q", 1_001));
        table.refused(ALREADY_EXISTS, GOVERNMENT_OFFICER, deduct("taken", "q", 1_000));
        table.accepted(GOVERNMENT_OFFICER, deduct("d", "q", 1_000));
    }
}
