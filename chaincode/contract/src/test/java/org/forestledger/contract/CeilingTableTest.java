// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.CeilingTableWorld.P;
import static org.forestledger.contract.CeilingTableWorld.terms;
import static org.forestledger.contract.People.LEADER;
import static org.forestledger.contract.RuzhouWorld.paper;
import static org.forestledger.contract.XinmiWorld.AGENCY;

import java.util.Optional;
import org.forestledger.rules.landmaking.LandTerms;
import org.forestledger.rules.landmaking.RaiseCeiling;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Fen;
import org.junit.jupiter.api.Test;

/** The city's table of ceilings bounds what a project may cost, also by an exception (XM-26). */
class CeilingTableTest {
    /** 210.00 mu at 262,000.01 yuan. */
    private static final long ZONE_B = 5_502_000_210L;

    private static final Optional<String> ROW = Optional.of("compensationCeilingZoneB");

    private final XinmiWorld world = CeilingTableWorld.planned();
    private final TestLedger ledger = world.ledger;

    private RefusalCode refusal(long ceiling, Optional<String> row) {
        return ledger.refuse(AGENCY, "landmaking:Propose", terms(ceiling, row));
    }

    @Test
    void terms_shouldBeRefused_whenTheyPassTheTableByAFen() {
        assertThat(refusal(ZONE_B, Optional.empty())).isEqualTo(RefusalCode.MISSING_FIELD);
        assertThat(refusal(ZONE_B, Optional.of("planYearsAhead"))).isEqualTo(RefusalCode.INVALID_FIELD);
        assertThat(refusal(ZONE_B, Optional.of("compensationCeilingZoneC")))
                .isEqualTo(RefusalCode.NUMBER_NOT_IN_RULE_SET);
        assertThat(refusal(ZONE_B + 1, ROW)).isEqualTo(RefusalCode.CEILING_ABOVE_TABLE);
        ledger.accept(AGENCY, "landmaking:Propose", terms(ZONE_B, ROW));
        assertThat(refusal(ZONE_B, ROW)).isEqualTo(RefusalCode.ALREADY_EXISTS);
    }

    @Test
    void exception_shouldBeRefused_whenItPassesTheTable() {
        world.confirmed(terms(ZONE_B - 1, ROW));
        assertThat(ledger.refuse(LEADER, "landmaking:RaiseCeiling", raise(ZONE_B + 1)))
                .isEqualTo(RefusalCode.CEILING_ABOVE_TABLE);
        ledger.accept(LEADER, "landmaking:RaiseCeiling", raise(ZONE_B));
        assertThat(ledger.get(LandTerms.KIND, P).ceiling()).isEqualTo(Fen.of(ZONE_B));
    }

    private static RaiseCeiling raise(long ceiling) {
        return new RaiseCeiling(P, Fen.of(ceiling), "pipes under the land", paper("exception"));
    }

    /** A rule set without a table asks for no row, and takes none. */
    @Test
    void row_shouldBeRefused_whenTheRulesHaveNoTable() {
        XinmiWorld plain = new XinmiWorld(new TestLedger()).founded();
        plain.on("2025-03-03");
        plain.planned(P);
        assertThat(plain.ledger.refuse(AGENCY, "landmaking:Propose", terms(ZONE_B, ROW)))
                .isEqualTo(RefusalCode.NUMBER_NOT_IN_RULE_SET);
        plain.ledger.accept(AGENCY, "landmaking:Propose", terms(ZONE_B, Optional.empty()));
    }
}
