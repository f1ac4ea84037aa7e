// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.ProtectionWorld.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.protection.DecideProtection;
import org.forestledger.rules.protection.FreezeKind;
import org.forestledger.rules.protection.ImposeFreeze;
import org.forestledger.rules.protection.RenewFreeze;
import org.forestledger.rules.protection.SweepFreeze;
import org.forestledger.rules.refusal.RefusalCode;
import org.junit.jupiter.api.Test;

/**
 * What each function about freezes refuses, in the order of precedence: every row mends one fault of the row before, so the
 * row before would have answered another code if the order were another.
 */
class FreezeRefusalTest {
    private static final Evidence UNNUMBERED = new Evidence("裁定书", " ", "ab".repeat(32));
    private static final LocalDate YEAR = TODAY.plusYears(1);
    private static final LocalDate TOO_LATE = TODAY.plusYears(3).plusDays(1);

    private final ProtectionWorld world = new ProtectionWorld();
    private final TestLedger ledger = world.ledger;

    private void refused(RefusalCode code, Caller caller, String function, Record command) {
        assertThat(ledger.refuse(caller, function, command))
                .as(command.toString())
                .isEqualTo(code);
    }

    private void refused(RefusalCode code, ImposeFreeze freeze) {
        refused(code, REGISTRAR, "freeze:Impose", freeze);
    }

    private static ImposeFreeze bad(
            String authority, String reason, Evidence document, LocalDate from, LocalDate to, LotSlice... slices) {
        return new ImposeFreeze(
                "f", FreezeKind.JUDICIAL, "buyer-1", List.of(slices), authority, reason, document, from, to);
    }

    @Test
    @Precedence("freeze:Impose")
    void impose_shouldNameTheFirstFault_whenSeveralHold() {
        LotSlice gone = units(1_501, 1_501, 1_510);
        LocalDate tomorrow = TODAY.plusDays(1);
        refused(RefusalCode.NOT_PERMITTED, BUYER, "freeze:Impose", freeze("f f", " ", gone));
        refused(RefusalCode.NOT_PERMITTED, LEADER, "freeze:Impose", freeze("f f", " ", gone));
        refused(RefusalCode.INVALID_FIELD, freeze("f f", " ", gone));
        refused(RefusalCode.MISSING_FIELD, bad(" ", " ", UNNUMBERED, tomorrow, TODAY.minusDays(1), gone));
        refused(RefusalCode.INVALID_FIELD, bad(COURT, " ", UNNUMBERED, tomorrow, TODAY.minusDays(1), gone));
        refused(RefusalCode.INVALID_FIELD, bad(COURT, " ", UNNUMBERED, TODAY, TODAY.minusDays(1), gone));
        refused(RefusalCode.FREEZE_TOO_LONG, bad(COURT, " ", UNNUMBERED, TODAY, TOO_LATE, gone));
        LotSlice[] many = java.util.Collections.nCopies(201, gone).toArray(LotSlice[]::new);
        refused(RefusalCode.TOO_LONG, bad(COURT, " ", UNNUMBERED, TODAY, TOO_LATE.minusDays(1), many));
        refused(RefusalCode.NOT_FOUND, freeze("f", FreezeKind.JUDICIAL, "nobody", COURT, TODAY, YEAR, gone));
        refused(RefusalCode.LOT_NOT_FOUND, bad(COURT, " ", UNNUMBERED, TODAY, YEAR, units(7, 7, 8)));
        refused(RefusalCode.LOT_NOT_OWNED, bad(COURT, " ", UNNUMBERED, TODAY, YEAR, gone));
        refused(RefusalCode.RANGE_NOT_IN_LOT, bad(COURT, " ", UNNUMBERED, TODAY, YEAR, units(1, 1, 1_501)));
        refused(RefusalCode.MISSING_FIELD, bad(COURT, " ", UNNUMBERED, TODAY, YEAR, units(1, 1, 10)));
        refused(RefusalCode.MISSING_FIELD, bad(COURT, "案由", UNNUMBERED, TODAY, YEAR, units(1, 1, 10)));
        world.frozen(bad(COURT, "案由", order("f"), TODAY, TOO_LATE.minusDays(1), units(1, 1, 10)));
        refused(RefusalCode.INVALID_FIELD, freeze("f", COURT, units(1, 1, 10)));
        refused(RefusalCode.ALREADY_EXISTS, freeze("f", COURT, units(11, 11, 20)));
        refused(RefusalCode.ALREADY_EXISTS, freeze("f", COURT));
        refused(RefusalCode.FREEZE_QUEUES_DIFFER, freeze("g", COURT, units(1, 1, 10), units(11, 11, 20)));
        world.carbon.retired("r", 11, 11, 20);
        refused(RefusalCode.NOTHING_TO_FREEZE, freeze("g", COURT, units(11, 11, 20)));
    }

    @Test
    @Precedence("freeze:Renew")
    void renew_shouldNameTheFirstFault_whenSeveralHold() {
        world.frozen(freeze("f", COURT, units(1, 101, 200)));
        world.frozen(freeze("w", SECOND_COURT, units(101, 101, 200)));
        ledger.accept(REGISTRAR, "freeze:Impose", freeze("p", COURT, units(1, 1, 10)));
        String renew = "freeze:Renew";
        refused(RefusalCode.NOT_PERMITTED, BUYER, renew, renew("o o", "x", BUREAU, TODAY));
        refused(RefusalCode.INVALID_FIELD, REGISTRAR, renew, renew("o o", "x", BUREAU, TODAY));
        refused(RefusalCode.MISSING_FIELD, REGISTRAR, renew, new RenewFreeze("o", "x", BUREAU, TODAY, " ", UNNUMBERED));
        refused(
                RefusalCode.MISSING_FIELD,
                REGISTRAR,
                renew,
                new RenewFreeze("o", "x", BUREAU, TODAY, "续行", UNNUMBERED));
        refused(RefusalCode.NOT_FOUND, REGISTRAR, renew, renew("o", "x", BUREAU, TODAY));
        refused(RefusalCode.FREEZE_OTHER_AUTHORITY, REGISTRAR, renew, renew("o", "w", COURT, TODAY));
        refused(RefusalCode.FREEZE_NOT_IN_FORCE, REGISTRAR, renew, renew("o", "w", SECOND_COURT, TODAY));
        refused(RefusalCode.FREEZE_NOT_IN_FORCE, REGISTRAR, renew, renew("o", "p", COURT, TODAY));
        refused(RefusalCode.INVALID_FIELD, REGISTRAR, renew, renew("o", "f", COURT, YEAR));
        refused(RefusalCode.FREEZE_TOO_LONG, REGISTRAR, renew, renew("o", "f", COURT, TOO_LATE));
        ledger.accept(REGISTRAR, renew, renew("o", "f", COURT, TOO_LATE.minusDays(1)));
        refused(RefusalCode.ALREADY_EXISTS, REGISTRAR, renew, renew("o", "f", COURT, TOO_LATE.minusDays(1)));
        world.on(YEAR.plusDays(1));
        refused(RefusalCode.FREEZE_NOT_IN_FORCE, GOVERNMENT_OFFICER, "protection:Decide", yes("o"));
        refused(RefusalCode.FREEZE_NOT_IN_FORCE, REGISTRAR, renew, renew("o", "f", COURT, TOO_LATE));
    }

    @Test
    @Precedence({"freeze:Lift", "freeze:Sweep"})
    void lift_shouldNameTheFirstFault_whenSeveralHold() {
        world.frozen(freeze("f", COURT, units(1, 101, 200)));
        String lift = "freeze:Lift";
        refused(RefusalCode.NOT_PERMITTED, BUYER, lift, lift("o o", "x", BUREAU));
        refused(RefusalCode.INVALID_FIELD, REGISTRAR, lift, lift("o o", "x", BUREAU));
        refused(RefusalCode.NOT_FOUND, REGISTRAR, lift, lift("o", "x", BUREAU));
        refused(RefusalCode.FREEZE_OTHER_AUTHORITY, REGISTRAR, lift, lift("o", "f", SECOND_COURT));
        world.lifted("f", COURT);
        refused(RefusalCode.FREEZE_NOT_IN_FORCE, REGISTRAR, lift, lift("o", "f", COURT));
        refused(RefusalCode.NOT_FOUND, BUYER, "freeze:Sweep", new SweepFreeze("x"));
        refused(RefusalCode.FREEZE_UNCHANGED, BUYER, "freeze:Sweep", new SweepFreeze("f"));
    }

    @Test
    @Precedence("freeze:Transfer")
    void transfer_shouldNameTheFirstFault_whenSeveralHold() {
        world.frozen(freeze("f", COURT, units(1, 101, 200)));
        world.frozen(freeze("w", SECOND_COURT, units(101, 101, 200)));
        world.frozen(freeze("r", FreezeKind.REGULATORY, "buyer-1", BUREAU, TODAY, YEAR, units(1, 1, 100)));
        String give = "freeze:Transfer";
        LotSlice free = units(201, 201, 210);
        LotSlice some = units(101, 101, 110);
        refused(RefusalCode.NOT_PERMITTED, BUYER, give, give("o o", "x", BUREAU, "nobody"));
        refused(RefusalCode.INVALID_FIELD, REGISTRAR, give, give("o o", "x", BUREAU, "nobody"));
        refused(RefusalCode.MISSING_FIELD, REGISTRAR, give, give("o", "x", BUREAU, "nobody"));
        refused(RefusalCode.NOT_FOUND, REGISTRAR, give, give("o", "x", BUREAU, "nobody", free));
        refused(RefusalCode.FREEZE_OTHER_AUTHORITY, REGISTRAR, give, give("o", "w", COURT, "nobody", free));
        refused(RefusalCode.FREEZE_NOT_IN_FORCE, REGISTRAR, give, give("o", "w", SECOND_COURT, "nobody", free));
        refused(RefusalCode.NOT_A_COURTS_FREEZE, REGISTRAR, give, give("o", "r", BUREAU, "nobody", free));
        refused(RefusalCode.NOT_FOUND, REGISTRAR, give, give("o", "f", COURT, "nobody", free));
        refused(RefusalCode.INVALID_FIELD, REGISTRAR, give, give("o", "f", COURT, "buyer-1", free));
        refused(RefusalCode.LOT_NOT_FOUND, REGISTRAR, give, give("o", "f", COURT, "investor-a", units(7, 7, 8)));
        refused(
                RefusalCode.LOT_NOT_OWNED,
                REGISTRAR,
                give,
                give("o", "f", COURT, "investor-a", units(1_501, 1_501, 1_510)));
        refused(RefusalCode.FREEZE_NOT_IN_FORCE, REGISTRAR, give, give("o", "f", COURT, "investor-a", free));
        refused(
                RefusalCode.RANGE_NOT_IN_LOT,
                REGISTRAR,
                give,
                give("o", "f", COURT, "investor-a", units(101, 101, 201)));
        ledger.accept(REGISTRAR, give, give("o", "f", COURT, "investor-a", some));
        refused(RefusalCode.ALREADY_EXISTS, REGISTRAR, give, give("o", "f", COURT, "investor-a", some));
        world.lifted("f", COURT);
        refused(RefusalCode.FREEZE_NOT_IN_FORCE, GOVERNMENT_OFFICER, "protection:Decide", yes("o"));
    }

    @Test
    @Precedence("protection:Decide")
    void decision_shouldNameTheFirstFault_whenSeveralHold() {
        Caller both = new Caller(
                REGISTRAR.mspId(), REGISTRAR.person(), "two.offices", List.of(Role.GOVERNMENT_OFFICER), List.of());
        ledger.accept(REGISTRAR, "freeze:Impose", freeze("f", COURT, units(1, 101, 200)));
        String decide = "protection:Decide";
        DecideProtection unreasoned = new DecideProtection("x", false, Optional.of(" "));
        refused(RefusalCode.NOT_PERMITTED, BUYER, decide, unreasoned);
        refused(RefusalCode.MISSING_FIELD, both, decide, unreasoned);
        refused(RefusalCode.INVALID_FIELD, both, decide, new DecideProtection("x", true, Optional.of("多余")));
        refused(RefusalCode.NOT_FOUND, both, decide, yes("x"));
        refused(RefusalCode.MAKER_IS_CHECKER, both, decide, yes("f"));
        ledger.accept(LEADER, decide, yes("f"));
        refused(RefusalCode.MAKER_IS_CHECKER, REGISTRAR, decide, yes("f"));
        refused(RefusalCode.WRONG_STATE, GOVERNMENT_OFFICER, decide, yes("f"));
        refused(RefusalCode.WRONG_STATE, GOVERNMENT_OFFICER, decide, no("f"));
    }
}
