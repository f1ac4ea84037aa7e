// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;
import static org.forestledger.rules.refusal.RefusalCode.*;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.agreement.Agreement;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.agreement.Approve;
import org.forestledger.rules.agreement.Refuse;
import org.forestledger.rules.audit.RecordFinding;
import org.forestledger.rules.mandate.RevokeMandate;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.settlement.ProposeSettlement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What approvals, the end of a mandate and findings refuse, as tables of precedence. */
class ConsentRefusalTest {
    private static final String CLOSED = Agreement.idOf(AgreementKind.RULE_SET, "ruzhou-2023@1");
    private static final String OPEN = Agreement.idOf(AgreementKind.SETTLEMENT, "s");
    private static final String OTHER_HASH = "00".repeat(32);

    private final RuzhouWorld world = new RuzhouWorld().founded();
    private final TestLedger ledger = world.ledger;
    private String hash;

    /** A settlement that the state company's officer has proposed and the partner's has approved. */
    @BeforeEach
    void proposed() {
        world.batch("b", Project.Origin.NEW, "100.00");
        world.held("t", "b", "20000.00", Optional.empty());
        world.paid("t");
        ledger.accept(
                COMPANY_OFFICER,
                "settlement:Propose",
                new ProposeSettlement("s", "t", "state-assets-centre", Optional.empty()));
        world.approve(AgreementKind.SETTLEMENT, "s", PARTNER_OFFICER);
        hash = ledger.get(Agreement.KIND, OPEN).subjectHash();
    }

    @Test
    @Precedence("agreement:Approve")
    void approval_shouldNameTheFirstFault_whenSeveralHold() {
        RefusalTable table = new RefusalTable(ledger, "agreement:Approve");
        table.refused(NOT_PERMITTED, COMPANY_CLERK, new Approve("none", OTHER_HASH));
        table.refused(NOT_FOUND, REGISTRAR, new Approve("none", OTHER_HASH));
        table.refused(AGREEMENT_CLOSED, REGISTRAR, new Approve(CLOSED, OTHER_HASH));
        table.refused(NO_SEAT, REGISTRAR, new Approve(OPEN, OTHER_HASH));
        table.refused(MAKER_IS_CHECKER, COMPANY_OFFICER, new Approve(OPEN, OTHER_HASH));
        table.refused(AGREEMENT_SEAT_TAKEN, PARTNER_OFFICER, new Approve(OPEN, OTHER_HASH));
        table.refused(SUBJECT_CHANGED, FINANCE_OFFICER, new Approve(OPEN, OTHER_HASH));
        table.accepted(FINANCE_OFFICER, new Approve(OPEN, hash));
    }

    @Test
    @Precedence("agreement:Refuse")
    void refusal_shouldNameTheFirstFault_whenSeveralHold() {
        RefusalTable table = new RefusalTable(ledger, "agreement:Refuse");
        table.refused(NOT_PERMITTED, COMPANY_CLERK, new Refuse("none", " "));
        table.refused(NOT_FOUND, REGISTRAR, new Refuse("none", " "));
        table.refused(AGREEMENT_CLOSED, REGISTRAR, new Refuse(CLOSED, " "));
        table.refused(NO_SEAT, REGISTRAR, new Refuse(OPEN, " "));
        table.refused(MAKER_IS_CHECKER, COMPANY_OFFICER, new Refuse(OPEN, " "));
        table.refused(AGREEMENT_SEAT_TAKEN, PARTNER_OFFICER, new Refuse(OPEN, " "));
        table.refused(INVALID_FIELD, "field", "reason", FINANCE_OFFICER, new Refuse(OPEN, " "));
        table.accepted(FINANCE_OFFICER, new Refuse(OPEN, "算错"));
    }

    @Test
    @Precedence("mandate:Revoke")
    void revocation_shouldNameTheFirstFault_whenSeveralHold() {
        RefusalTable table = new RefusalTable(ledger, "mandate:Revoke");
        table.refused(NOT_PERMITTED, COMPANY_OFFICER, new RevokeMandate("none"));
        table.refused(NOT_FOUND, LEADER, new RevokeMandate("none"));
        table.accepted(LEADER, new RevokeMandate("mandate-1"));
        table.refused(WRONG_STATE, LEADER, new RevokeMandate("mandate-1"));
    }

    @Test
    @Precedence("finding:Record")
    void finding_shouldNameTheFirstFault_whenSeveralHold() {
        ledger.accept(AUDITOR, "finding:Record", finding("taken", "查过"));
        RefusalTable table = new RefusalTable(ledger, "finding:Record");
        table.refused(NOT_PERMITTED, REGISTRAR, finding("f 1", " "));
        table.refused(INVALID_FIELD, "field", "findingId", AUDITOR, finding("f 1", " "));
        table.refused(MISSING_FIELD, AUDITOR, finding("taken", " "));
        table.refused(ALREADY_EXISTS, AUDITOR, finding("taken", "再查"));
        table.accepted(AUDITOR, finding("f", "再查"));
    }

    private static RecordFinding finding(String id, String text) {
        return new RecordFinding(id, "batch/b", text, List.of(paper("audit")));
    }
}
