// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.People.*;
import static org.forestledger.rules.refusal.RefusalCode.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.forestledger.cases.RuleSetFiles;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.ruleset.ActivateRuleSet;
import org.forestledger.rules.ruleset.ExpireRuleSet;
import org.forestledger.rules.ruleset.ProposeRuleSet;
import org.forestledger.rules.scheme.RuleSet;
import org.forestledger.rules.scheme.RuleSetStatus;
import org.forestledger.rules.scheme.Scheme;
import org.forestledger.rules.scheme.SchemeAssignment;
import org.forestledger.rules.scheme.SchemeUse;
import org.junit.jupiter.api.Test;

/** What the functions of rule sets refuse, as tables of precedence. */
class RuleSetRefusalTest {
    private static final RuleSet SHIPPED = RuleSetFiles.read("ruzhou-2023");
    private static final Scheme SCHEME = SHIPPED.schemes().get(0);
    private static final List<SchemeAssignment> TO_NOTHING =
            List.of(new SchemeAssignment(SchemeUse.SALE_NEW, "no-such-scheme"));
    private static final Optional<LocalDate> FIRST = Optional.of(LocalDate.of(2026, 3, 1));
    private static final Optional<LocalDate> LAST = Optional.of(LocalDate.of(2026, 3, 31));

    private final RuzhouWorld world = new RuzhouWorld().founded();
    private final TestLedger ledger = world.ledger;

    private static RuleSet rules(
            String id,
            int version,
            RuleSetStatus status,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            List<Scheme> schemes,
            List<SchemeAssignment> uses) {
        return new RuleSet(
                id,
                version,
                SHIPPED.region(),
                SHIPPED.nameZh(),
                SHIPPED.nameEn(),
                status,
                SHIPPED.instrument(),
                from,
                to,
                SHIPPED.parameters(),
                schemes,
                uses);
    }

    /** A version with faults in all that is looked at after its id and number. */
    private static ProposeRuleSet faulty(String id, int version, int schemes) {
        return new ProposeRuleSet(rules(
                id,
                version,
                RuleSetStatus.DRAFT,
                Optional.empty(),
                Optional.empty(),
                Collections.nCopies(schemes, SCHEME),
                TO_NOTHING));
    }

    private static ProposeRuleSet active(
            int version, Optional<LocalDate> from, List<Scheme> schemes, List<SchemeAssignment> uses) {
        return new ProposeRuleSet(
                rules("ruzhou-2023", version, RuleSetStatus.ACTIVE, from, Optional.empty(), schemes, uses));
    }

    private static Scheme named(String id) {
        return new Scheme(
                id,
                SCHEME.nameEn(),
                SCHEME.nameZh(),
                SCHEME.clause(),
                SCHEME.lotScope(),
                SCHEME.inputs(),
                SCHEME.parameters(),
                SCHEME.beneficiaries(),
                SCHEME.gross(),
                SCHEME.root(),
                SCHEME.fees(),
                SCHEME.labels());
    }

    @Test
    @Precedence("ruleset:Propose")
    void propose_shouldNameTheFirstFault_whenSeveralHold() {
        List<Scheme> twice = List.of(named("Not-A-Key"), named("Not-A-Key"));
        List<Scheme> once = List.of(named("Not-A-Key"));
        RefusalTable table = new RefusalTable(ledger, "ruleset:Propose");
        table.refused(NOT_PERMITTED, BUYER, faulty("a b", 0, 51));
        table.refused(INVALID_FIELD, "field", "document.id", COMPANY_CLERK, faulty("a b", 0, 51));
        table.refused(INVALID_FIELD, "field", "document.version", COMPANY_CLERK, faulty("ruzhou-2023", 0, 51));
        table.refused(TOO_LONG, COMPANY_CLERK, faulty("ruzhou-2023", 1, 51));
        table.refused(INVALID_FIELD, "field", "document.status", COMPANY_CLERK, faulty("ruzhou-2023", 1, 50));
        table.refused(MISSING_FIELD, COMPANY_CLERK, active(1, Optional.empty(), twice, TO_NOTHING));
        table.refused(
                SCHEME_INVALID, "duplicateScheme", "Not-A-Key", COMPANY_CLERK, active(1, FIRST, twice, TO_NOTHING));
        table.refused(SCHEME_INVALID, "use", "SALE_NEW", COMPANY_CLERK, active(1, FIRST, once, TO_NOTHING));
        table.refused(SCHEME_INVALID, "reason", "BAD_ID", COMPANY_CLERK, active(1, FIRST, once, List.of()));
        table.refused(ALREADY_EXISTS, COMPANY_CLERK, active(1, FIRST, List.of(SCHEME), List.of()));
        table.accepted(COMPANY_CLERK, active(2, FIRST, List.of(SCHEME), List.of()));
    }

    private void proposed(int version, Optional<LocalDate> from, Optional<LocalDate> to) {
        ledger.accept(
                COMPANY_CLERK,
                "ruleset:Propose",
                new ProposeRuleSet(rules(
                        "ruzhou-2023", version, RuleSetStatus.ACTIVE, from, to, SHIPPED.schemes(), SHIPPED.uses())));
    }

    private void agreed(int version) {
        world.approve(AgreementKind.RULE_SET, "ruzhou-2023@" + version, LEADER, COMPANY_OFFICER, PARTNER_OFFICER);
    }

    @Test
    @Precedence("ruleset:Activate")
    void activate_shouldNameTheFirstFault_whenSeveralHold() {
        proposed(2, Optional.of(LocalDate.of(2026, 4, 1)), Optional.empty());
        RefusalTable table = new RefusalTable(ledger, "ruleset:Activate");
        table.refused(AUDITOR_READ_ONLY, AUDITOR, new ActivateRuleSet("none@1"));
        table.refused(NOT_FOUND, BUYER, new ActivateRuleSet("none@1"));
        table.refused(WRONG_STATE, BUYER, new ActivateRuleSet("ruzhou-2023@2"));
        agreed(2);
        table.refused(RULE_SET_NOT_ACTIVE, BUYER, new ActivateRuleSet("ruzhou-2023@2"));
        ledger.at(Instant.parse("2026-03-31T16:00:00Z"));
        table.accepted(BUYER, new ActivateRuleSet("ruzhou-2023@2"));
        table.refused(WRONG_STATE, BUYER, new ActivateRuleSet("ruzhou-2023@2"));
    }

    @Test
    @Precedence("ruleset:Expire")
    void expire_shouldNameTheFirstFault_whenSeveralHold() {
        proposed(2, FIRST, LAST);
        proposed(3, FIRST, LAST);
        agreed(2);
        RefusalTable table = new RefusalTable(ledger, "ruleset:Expire");
        table.refused(AUDITOR_READ_ONLY, AUDITOR, new ExpireRuleSet("none@1"));
        table.refused(NOT_FOUND, BUYER, new ExpireRuleSet("none@1"));
        ledger.at(Instant.parse("2026-03-31T15:59:59Z"));
        table.refused(WRONG_STATE, "status", "ACTIVE", BUYER, new ExpireRuleSet("ruzhou-2023@2"));
        ledger.at(Instant.parse("2026-03-31T16:00:00Z"));
        table.refused(WRONG_STATE, "status", "PROPOSED", BUYER, new ExpireRuleSet("ruzhou-2023@3"));
        table.accepted(BUYER, new ExpireRuleSet("ruzhou-2023@2"));
        table.refused(WRONG_STATE, "status", "EXPIRED", BUYER, new ExpireRuleSet("ruzhou-2023@2"));
    }
}
