// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;
import static org.forestledger.rules.refusal.RefusalCode.*;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.equity.PledgeShares;
import org.forestledger.rules.equity.ProposeShareTable;
import org.forestledger.rules.equity.ReleasePledge;
import org.forestledger.rules.equity.TransferShares;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.unit.Bps;
import org.junit.jupiter.api.Test;

/** What the functions of shares refuse, as tables of precedence. */
class EquityRefusalTest {
    private static final String COMPANY = "project-company";

    /** The third party holds shares 5,101 to 10,000 of the project company. */
    private final RuzhouWorld world = new RuzhouWorld().founded();

    private final TestLedger ledger = world.ledger;
    private final RestraintsOfToday restraints = new RestraintsOfToday(ledger);

    private static ProposeShareTable table(
            String id, String company, String control, String partner, Map<String, Integer> shares) {
        Map<String, Bps> bps = new TreeMap<>();
        shares.forEach((account, share) -> bps.put(account, Bps.of(share)));
        return new ProposeShareTable(id, company, control, partner, bps, paper("articles"));
    }

    private static ProposeShareTable table(String id, String company, Map<String, Integer> shares) {
        return table(id, company, "state-company", "partner-1", shares);
    }

    @Test
    @Precedence("equity:ProposeTable")
    void shareTable_shouldNameTheFirstFault_whenSeveralHold() {
        world.account("project-company-2", AccountKind.PROJECT_COMPANY, "StateCompanyMSP");
        Caller other = TestLedger.person("other.clerk", Role.COMPANY_CLERK, "other-company");
        Caller clerk = COMPANY_CLERK;
        Map<String, Integer> nobody = Map.of("nobody", 0);
        Map<String, Integer> good = Map.of("state-company", 5_100, "partner-1", 4_900);
        RefusalTable table = new RefusalTable(ledger, "equity:ProposeTable");
        table.refused(NOT_PERMITTED, PARTNER_CLERK, table("s 1", "investor-a", "investor-b", "buyer-1", nobody));
        table.refused(
                INVALID_FIELD,
                "field",
                "proposalId",
                other,
                table("s 1", "investor-a", "investor-b", "buyer-1", nobody));
        table.refused(
                ACCOUNT_KIND_WRONG,
                "account",
                "investor-a",
                other,
                table("shares-1", "investor-a", "investor-b", "buyer-1", nobody));
        table.refused(
                ACCOUNT_KIND_WRONG,
                "account",
                "investor-b",
                other,
                table("shares-1", COMPANY, "investor-b", "buyer-1", nobody));
        table.refused(
                ACCOUNT_KIND_WRONG,
                "account",
                "buyer-1",
                other,
                table("shares-1", COMPANY, "state-company", "buyer-1", nobody));
        table.refused(ACCOUNT_NOT_YOURS, other, table("shares-1", COMPANY, nobody));
        table.refused(NOT_FOUND, clerk, table("shares-1", COMPANY, nobody));
        table.refused(RATIO_OUT_OF_RANGE, clerk, table("shares-1", COMPANY, Map.of("state-company", 0)));
        table.refused(RATIO_SUM_NOT_WHOLE, clerk, table("shares-1", COMPANY, Map.of("state-company", 5_099)));
        table.refused(
                STATE_CONTROL_FLOOR,
                clerk,
                table("shares-1", COMPANY, Map.of("state-company", 5_099, "partner-1", 4_901)));
        table.refused(ALREADY_EXISTS, "kind", "projectCompany", clerk, table("shares-1", COMPANY, good));
        table.refused(ALREADY_EXISTS, "id", "shares-1", clerk, table("shares-1", "project-company-2", good));
        table.accepted(clerk, table("shares-2", "project-company-2", good));
    }

    private static TransferShares give(String id, String company, String from, String to, int bps, Long... lots) {
        return new TransferShares(id, company, from, to, bps, List.of(lots));
    }

    private static TransferShares give(String id, int bps, Long... lots) {
        return give(id, COMPANY, "partner-1", "investor-a", bps, lots);
    }

    @Test
    @Precedence("equity:Transfer")
    void transfer_shouldNameTheFirstFault_whenSeveralHold() {
        ledger.accept(PARTNER_OFFICER, "equity:Transfer", give("taken", 100, 5_101L));
        restraints.frozen("account", "partner-1");
        restraints.frozen("lots", "partner-1", new LotSlice("equity-project-company", 5_201, 5_201, 10_000));
        restraints.restricted("partner-1");
        RefusalTable table = new RefusalTable(ledger, "equity:Transfer");
        TransferShares unnamed = give("s 1", "none", "partner-1", "nobody", 0, 7L, 7L);
        table.refused(STAFF_MAY_NOT_TRADE, OPERATOR, unnamed);
        table.refused(NOT_PERMITTED, GOVERNMENT_OFFICER, unnamed);
        table.refused(INVALID_FIELD, "field", "transferId", INVESTOR_A, unnamed);
        TransferShares faulty = give("taken", "none", "partner-1", "nobody", 0, 7L, 7L);
        table.refused(ACCOUNT_NOT_YOURS, INVESTOR_A, faulty);
        table.refused(ACCOUNT_RESTRICTED, PARTNER_OFFICER, faulty);
        restraints.restored("partner-1");
        table.refused(FROZEN, "frozen", "account/partner-1", PARTNER_OFFICER, faulty);
        restraints.lifted("account");
        table.refused(NOT_FOUND, "id", "nobody", PARTNER_OFFICER, faulty);
        table.refused(RATIO_OUT_OF_RANGE, PARTNER_OFFICER, give("taken", "none", "partner-1", "partner-1", 0, 7L, 7L));
        table.refused(
                INVALID_FIELD,
                "field",
                "toAccount",
                PARTNER_OFFICER,
                give("taken", "none", "partner-1", "partner-1", 9_999, 7L, 7L));
        table.refused(
                INVALID_FIELD,
                "field",
                "lotFroms",
                PARTNER_OFFICER,
                give("taken", "none", "partner-1", "investor-a", 9_999, 7L, 7L));
        table.refused(
                NOT_FOUND, "id", "none", PARTNER_OFFICER, give("taken", "none", "partner-1", "investor-a", 9_999, 7L));
        table.refused(LOT_NOT_FOUND, PARTNER_OFFICER, give("taken", 9_999, 7L));
        table.refused(LOT_NOT_OWNED, PARTNER_OFFICER, give("taken", 9_999, 1L));
        table.refused(
                STATE_CONTROL_FLOOR, COMPANY_OFFICER, give("taken", COMPANY, "state-company", "investor-a", 9_999, 1L));
        table.refused(INSUFFICIENT_FREE_SHARE, PARTNER_OFFICER, give("taken", 9_999, 5_201L));
        table.refused(FROZEN, PARTNER_OFFICER, give("taken", 4_800, 5_201L));
        restraints.lifted("lots");
        table.refused(ALREADY_EXISTS, PARTNER_OFFICER, give("taken", 4_800, 5_201L));
        table.accepted(PARTNER_OFFICER, give("moved", 4_800, 5_201L));
    }

    private static PledgeShares pledge(String id, String company, String lender, LotSlice slice) {
        return new PledgeShares(id, company, "partner-1", lender, slice);
    }

    private static LotSlice shares(long lotFrom, long from, long to) {
        return new LotSlice("equity-project-company", lotFrom, from, to);
    }

    private void pledged(String id, long from) {
        ledger.accept(
                PARTNER_OFFICER, "equity:Pledge", pledge(id, COMPANY, "investor-b", shares(from, from, from + 99)));
    }

    @Test
    @Precedence("equity:Pledge")
    void pledge_shouldNameTheFirstFault_whenSeveralHold() {
        ledger.accept(PARTNER_OFFICER, "equity:Transfer", give("t", 100, 5_101L));
        pledged("taken", 5_201);
        restraints.frozen("lots", "partner-1", shares(5_201, 5_201, 5_300));
        restraints.restricted("partner-1");
        LotSlice elsewhere = new LotSlice("none", 7, 8, 9);
        RefusalTable table = new RefusalTable(ledger, "equity:Pledge");
        table.refused(STAFF_MAY_NOT_TRADE, OPERATOR, pledge("p 1", "none", "nobody", elsewhere));
        table.refused(NOT_PERMITTED, GOVERNMENT_OFFICER, pledge("p 1", "none", "nobody", elsewhere));
        table.refused(INVALID_FIELD, "field", "pledgeId", INVESTOR_A, pledge("p 1", "none", "nobody", elsewhere));
        table.refused(ACCOUNT_NOT_YOURS, INVESTOR_A, pledge("taken", "none", "nobody", elsewhere));
        table.refused(ACCOUNT_RESTRICTED, PARTNER_OFFICER, pledge("taken", "none", "nobody", elsewhere));
        restraints.restored("partner-1");
        table.refused(NOT_FOUND, "id", "nobody", PARTNER_OFFICER, pledge("taken", "none", "nobody", elsewhere));
        table.refused(
                INVALID_FIELD, "field", "lender", PARTNER_OFFICER, pledge("taken", "none", "partner-1", elsewhere));
        table.refused(NOT_FOUND, "id", "none", PARTNER_OFFICER, pledge("taken", "none", "investor-b", elsewhere));
        table.refused(
                INVALID_FIELD,
                "field",
                "slice.batchId",
                PARTNER_OFFICER,
                pledge("taken", COMPANY, "investor-b", elsewhere));
        table.refused(LOT_NOT_FOUND, PARTNER_OFFICER, pledge("taken", COMPANY, "investor-b", shares(7, 8, 9)));
        table.refused(
                STATE_CONTROL_FLOOR, PARTNER_OFFICER, pledge("taken", COMPANY, "investor-b", shares(1, 1, 9_999)));
        table.refused(LOT_NOT_OWNED, PARTNER_OFFICER, pledge("taken", COMPANY, "investor-b", shares(5_101, 1, 9_999)));
        table.refused(FROZEN, PARTNER_OFFICER, pledge("taken", COMPANY, "investor-b", shares(5_201, 1, 9_999)));
        restraints.lifted("lots");
        table.refused(
                LOT_NOT_AVAILABLE, PARTNER_OFFICER, pledge("taken", COMPANY, "investor-b", shares(5_201, 1, 9_999)));
        table.refused(
                RANGE_NOT_IN_LOT, PARTNER_OFFICER, pledge("taken", COMPANY, "investor-b", shares(5_301, 1, 9_999)));
        table.refused(
                ALREADY_EXISTS, PARTNER_OFFICER, pledge("taken", COMPANY, "investor-b", shares(5_301, 5_301, 9_999)));
        table.accepted(PARTNER_OFFICER, pledge("p", COMPANY, "investor-b", shares(5_301, 5_301, 9_999)));
    }

    @Test
    @Precedence("equity:Release")
    void release_shouldNameTheFirstFault_whenSeveralHold() {
        pledged("released", 5_101);
        ledger.accept(INVESTOR_B, "equity:Release", new ReleasePledge("released"));
        pledged("standing", 5_201);
        RefusalTable table = new RefusalTable(ledger, "equity:Release");
        table.refused(STAFF_MAY_NOT_TRADE, OPERATOR, new ReleasePledge("none"));
        table.refused(NOT_PERMITTED, GOVERNMENT_OFFICER, new ReleasePledge("none"));
        table.refused(NOT_FOUND, PARTNER_OFFICER, new ReleasePledge("none"));
        table.refused(ACCOUNT_NOT_YOURS, PARTNER_OFFICER, new ReleasePledge("released"));
        table.refused(WRONG_STATE, INVESTOR_B, new ReleasePledge("released"));
        table.accepted(INVESTOR_B, new ReleasePledge("standing"));
    }
}
