// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.CertificateWorld.FOREST;
import static org.forestledger.contract.CertificateWorld.roster;
import static org.forestledger.contract.People.FORESTRY_OFFICER;
import static org.forestledger.contract.People.TOWNSHIP_CLERK;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.certificate.DecideRoster;
import org.forestledger.rules.certificate.FileRoster;
import org.forestledger.rules.certificate.ForestCategory;
import org.forestledger.rules.certificate.MemberRoster.Changes;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.CentiMu;
import org.junit.jupiter.api.Test;

/** What the functions of rosters refuse, in the order of precedence. */
class RosterRefusalTest {
    private static final LocalDate COUNTED = LocalDate.of(2025, 5, 31);

    private final CertificateWorld world = new CertificateWorld().founded();
    private final TestLedger ledger = world.ledger;
    private final Restraints restraints = new Restraints(world.world);

    /** A roster in which everything is wrong, until it is mended. */
    private static final class Draft {
        private String id = "r r";
        private String region = "no region";
        private String forestNo = "a:b";
        private ForestCategory category = ForestCategory.HOUSEHOLD;
        private long area;
        private String village = "nobody";
        private LocalDate asOf = LocalDate.of(2025, 6, 3);
        private int count = 7;
        private long shares = -1;
        private Map<String, Long> weights = Map.of();

        private FileRoster get() {
            return new FileRoster(
                    id,
                    region,
                    forestNo,
                    category,
                    CentiMu.of(area),
                    village,
                    asOf,
                    Changes.STATIC,
                    count,
                    shares,
                    weights,
                    paper("list"),
                    paper("minutes"));
        }
    }

    @Test
    @Precedence("roster:File")
    void filing_shouldNameTheFirstFault_whenSeveralHold() {
        world.world.account("leaving", AccountKind.BUYER, "PartnerMSP");
        restraints.close("leaving");
        ledger.accept(TOWNSHIP_CLERK, "roster:File", roster("taken", COUNTED, Changes.STATIC));
        RefusalTable table = new RefusalTable(ledger, "roster:File");
        Draft draft = new Draft();
        // No request may list more than that, so it is refused as a text, before anybody asks who sends it.
        draft.weights = IntStream.rangeClosed(1, 2_001)
                .boxed()
                .collect(Collectors.toMap(number -> "李" + number, number -> -1L));
        table.refused(RefusalCode.TOO_LONG, FORESTRY_OFFICER, draft.get());
        draft.weights = Map.of();
        table.refused(RefusalCode.NOT_PERMITTED, FORESTRY_OFFICER, draft.get());
        table.refused(RefusalCode.INVALID_FIELD, "rosterId", TOWNSHIP_CLERK, draft.get());
        draft.id = "taken";
        table.refused(RefusalCode.INVALID_FIELD, "region", TOWNSHIP_CLERK, draft.get());
        draft.region = "yangcheng";
        table.refused(RefusalCode.INVALID_FIELD, "forestNo", TOWNSHIP_CLERK, draft.get());
        draft.forestNo = FOREST;
        table.refused(RefusalCode.INVALID_FIELD, "area", TOWNSHIP_CLERK, draft.get());
        draft.area = 1;
        table.refused(RefusalCode.INVALID_FIELD, "asOf", TOWNSHIP_CLERK, draft.get());
        draft.asOf = LocalDate.of(2025, 6, 2);
        table.refused(RefusalCode.MISSING_FIELD, "weights", TOWNSHIP_CLERK, draft.get());
        draft.weights = Map.of("李", -1L, "m2", 0L);
        table.refused(RefusalCode.INVALID_FIELD, "weights", TOWNSHIP_CLERK, draft.get());
        draft.weights = Map.of("m1", -1L, "m2", 0L);
        table.refused(RefusalCode.CATEGORY_NOT_QUANTIFIED, "category", "HOUSEHOLD", TOWNSHIP_CLERK, draft.get());
        draft.category = ForestCategory.STATE;
        table.refused(RefusalCode.CATEGORY_NOT_QUANTIFIED, "category", "STATE", TOWNSHIP_CLERK, draft.get());
        draft.category = ForestCategory.COLLECTIVE;
        filingOfShares(table, draft);
    }

    private void filingOfShares(RefusalTable table, Draft draft) {
        table.refused(RefusalCode.NOT_FOUND, TOWNSHIP_CLERK, draft.get());
        draft.village = "leaving";
        table.refused(RefusalCode.ACCOUNT_NOT_ACTIVE, TOWNSHIP_CLERK, draft.get());
        restraints.keep("leaving");
        table.refused(RefusalCode.ACCOUNT_KIND_WRONG, TOWNSHIP_CLERK, draft.get());
        draft.village = "village";
        table.refused(RefusalCode.MEMBER_COUNT_DIFFERS, TOWNSHIP_CLERK, draft.get());
        draft.count = 2;
        table.refused(RefusalCode.APPORTIONMENT_OUT_OF_RANGE, "whole", "-1", TOWNSHIP_CLERK, draft.get());
        draft.shares = 2;
        table.refused(RefusalCode.APPORTIONMENT_OUT_OF_RANGE, "holder", "m1", TOWNSHIP_CLERK, draft.get());
        draft.weights = Map.of("m1", 0L, "m2", 0L);
        table.refused(RefusalCode.APPORTIONMENT_OUT_OF_RANGE, "weights", "0", TOWNSHIP_CLERK, draft.get());
        draft.weights = Map.of("m1", 1L, "m2", 0L);
        table.refused(RefusalCode.MEMBER_WITHOUT_SHARE, "memberNo", "m2", TOWNSHIP_CLERK, draft.get());
        draft.weights = Map.of("m1", 1L, "m2", 1L);
        table.refused(RefusalCode.ALREADY_EXISTS, TOWNSHIP_CLERK, draft.get());
        draft.id = "r";
        table.accepted(TOWNSHIP_CLERK, draft.get());
    }

    @Test
    @Precedence("roster:Decide")
    void decision_shouldNameTheFirstFault_whenSeveralHold() {
        Caller both = new Caller(
                TOWNSHIP_CLERK.mspId(),
                TOWNSHIP_CLERK.person(),
                "two.offices",
                List.of(Role.FORESTRY_OFFICER),
                List.of());
        world.frozen(roster("stands", COUNTED, Changes.YEARLY));
        world.on("2026-06-02");
        LocalDate fullYear = COUNTED.plusYears(1);
        ledger.accept(TOWNSHIP_CLERK, "roster:File", roster("early", fullYear.minusDays(1), Changes.YEARLY));
        ledger.accept(TOWNSHIP_CLERK, "roster:File", roster("next", fullYear, Changes.YEARLY));
        RefusalTable table = new RefusalTable(ledger, "roster:Decide");
        table.refused(RefusalCode.NOT_PERMITTED, TOWNSHIP_CLERK, new DecideRoster("none", true));
        table.refused(RefusalCode.NOT_FOUND, both, new DecideRoster("none", true));
        table.refused(RefusalCode.MAKER_IS_CHECKER, both, new DecideRoster("stands", true));
        table.refused(RefusalCode.WRONG_STATE, FORESTRY_OFFICER, new DecideRoster("stands", true));
        table.refused(RefusalCode.ROSTER_STANDS, FORESTRY_OFFICER, new DecideRoster("early", true));
        table.accepted(FORESTRY_OFFICER, new DecideRoster("next", true));
    }
}
