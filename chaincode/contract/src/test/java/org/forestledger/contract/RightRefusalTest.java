// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.CertificateWorld.RULES;
import static org.forestledger.contract.CertificateWorld.extension;
import static org.forestledger.contract.CertificateWorld.transfer;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.forestledger.cases.RuleSetFiles;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.certificate.DecideRight;
import org.forestledger.rules.certificate.FileExtension;
import org.forestledger.rules.certificate.FileTransfer;
import org.forestledger.rules.certificate.Term;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.ruleset.ProposeRuleSet;
import org.forestledger.rules.unit.CentiMu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the functions of rights to run a forest refuse, in the order of precedence. */
class RightRefusalTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 2);

    private final CertificateWorld world = new CertificateWorld().founded();
    private final TestLedger ledger = world.ledger;
    private final Restraints restraints = new Restraints(world.world);

    /** An account that is no village and that its owner wants to leave. */
    @BeforeEach
    void leave() {
        world.world.account("leaving", AccountKind.BUYER, "PartnerMSP");
        restraints.close("leaving");
    }

    /** A filing in which everything is wrong, until it is mended. */
    private static final class Draft {
        private String id = "w w";
        private String rules = "no rules";
        private String region = "no region";
        private String parcelNo = "p/9";
        private long area;
        private String village = "nobody";
        private String holder = "张";
        private LocalDate begins = TODAY.minusDays(1);
        private LocalDate lastDay = begins;

        private FileTransfer transferred() {
            return new FileTransfer(
                    id,
                    rules,
                    region,
                    parcelNo,
                    CentiMu.of(area),
                    village,
                    holder,
                    new Term(begins, lastDay),
                    paper("contract"),
                    paper("offer"));
        }

        /** An extension of a contract whose last day is the first of the term. */
        private FileExtension extended() {
            return new FileExtension(
                    id,
                    rules,
                    region,
                    parcelNo,
                    CentiMu.of(area),
                    village,
                    holder,
                    begins,
                    lastDay,
                    paper("contract"),
                    paper("minutes"));
        }
    }

    @Test
    @Precedence("right:FileTransfer")
    void transfer_shouldNameTheFirstFault_whenSeveralHold() {
        ledger.accept(FORESTRY_CLERK, "right:FileTransfer", transfer("taken", "p9", "2025-07-01", "2030-07-01"));
        RecordWorld records = new RecordWorld(world.world).adopted("yangcheng-2025-records");
        RefusalTable table = new RefusalTable(ledger, "right:FileTransfer");
        Draft draft = new Draft();
        table.refused(RefusalCode.NOT_PERMITTED, COMPANY_CLERK, draft.transferred());
        table.refused(RefusalCode.INVALID_FIELD, "rightId", FORESTRY_CLERK, draft.transferred());
        draft.id = "taken";
        table.refused(RefusalCode.INVALID_FIELD, "region", FORESTRY_CLERK, draft.transferred());
        draft.region = "yangcheng";
        table.refused(RefusalCode.INVALID_FIELD, "parcelNo", FORESTRY_CLERK, draft.transferred());
        draft.parcelNo = "p9";
        table.refused(RefusalCode.INVALID_FIELD, "holder", FORESTRY_CLERK, draft.transferred());
        draft.holder = "m1";
        table.refused(RefusalCode.INVALID_FIELD, "area", FORESTRY_CLERK, draft.transferred());
        draft.area = 1;
        table.refused(RefusalCode.INVALID_FIELD, "term", FORESTRY_CLERK, draft.transferred());
        draft.lastDay = TODAY;
        table.refused(RefusalCode.INVALID_FIELD, "ruleSetId", FORESTRY_CLERK, draft.transferred());
        draft.rules = "none";
        table.refused(RefusalCode.RULE_SET_NOT_ACTIVE, FORESTRY_CLERK, draft.transferred());
        draft.rules = RULES;
        table.refused(RefusalCode.NOT_FOUND, "kind", "account", FORESTRY_CLERK, draft.transferred());
        draft.village = "leaving";
        table.refused(RefusalCode.ACCOUNT_NOT_ACTIVE, FORESTRY_CLERK, draft.transferred());
        restraints.keep("leaving");
        table.refused(RefusalCode.ACCOUNT_KIND_WRONG, FORESTRY_CLERK, draft.transferred());
        draft.village = "village";
        table.refused(RefusalCode.ALREADY_EXISTS, FORESTRY_CLERK, draft.transferred());
        draft.id = "w";
        transferOnRecord(table, draft, records);
    }

    /** The application and the publication are filed one after the other, each first of another parcel. */
    private static void transferOnRecord(RefusalTable table, Draft draft, RecordWorld records) {
        Map<String, String> other = Map.of("parcelNo", "p8");
        Map<String, String> same = Map.of("parcelNo", "p9");
        for (String type : List.of("transfer-application", "transfer-publication")) {
            table.refused(RefusalCode.RECORD_MISSING, "type", type, FORESTRY_CLERK, draft.transferred());
            records.stands(type, type, "w", other);
            table.refused(RefusalCode.RECORD_NOT_AS_REQUIRED, "type", type, FORESTRY_CLERK, draft.transferred());
            records.corrected(type + "-2", type, type, same);
        }
        table.accepted(FORESTRY_CLERK, draft.transferred());
    }

    @Test
    @Precedence("right:FileExtension")
    void extension_shouldNameTheFirstFault_whenSeveralHold() {
        ledger.accept(COMPANY_CLERK, "ruleset:Propose", new ProposeRuleSet(RuleSetFiles.read("ruzhou-2023")));
        world.world.approve(AgreementKind.RULE_SET, "ruzhou-2023@1", LEADER, COMPANY_OFFICER, PARTNER_OFFICER);
        ledger.accept(FORESTRY_CLERK, "right:FileExtension", extension("taken", "p9", "2030-01-01", "2060-01-01"));
        RefusalTable table = new RefusalTable(ledger, "right:FileExtension");
        Draft draft = new Draft();
        table.refused(RefusalCode.NOT_PERMITTED, COMPANY_CLERK, draft.extended());
        table.refused(RefusalCode.INVALID_FIELD, "rightId", FORESTRY_CLERK, draft.extended());
        draft.id = "taken";
        table.refused(RefusalCode.INVALID_FIELD, "region", FORESTRY_CLERK, draft.extended());
        draft.region = "yangcheng";
        table.refused(RefusalCode.INVALID_FIELD, "parcelNo", FORESTRY_CLERK, draft.extended());
        draft.parcelNo = "p9";
        table.refused(RefusalCode.INVALID_FIELD, "holder", FORESTRY_CLERK, draft.extended());
        draft.holder = "m1";
        table.refused(RefusalCode.INVALID_FIELD, "area", FORESTRY_CLERK, draft.extended());
        draft.area = 1;
        table.refused(RefusalCode.INVALID_FIELD, "term", FORESTRY_CLERK, draft.extended());
        draft.lastDay = TODAY.plusYears(30);
        table.refused(RefusalCode.INVALID_FIELD, "contractEndsOn", FORESTRY_CLERK, draft.extended());
        draft.begins = TODAY.plusYears(10).plusDays(1);
        table.refused(RefusalCode.INVALID_FIELD, "ruleSetId", FORESTRY_CLERK, draft.extended());
        draft.rules = "none";
        table.refused(RefusalCode.RULE_SET_NOT_ACTIVE, FORESTRY_CLERK, draft.extended());
        draft.rules = "ruzhou-2023";
        table.refused(RefusalCode.NUMBER_NOT_IN_RULE_SET, FORESTRY_CLERK, draft.extended());
        draft.rules = RULES;
        table.refused(RefusalCode.REMAINING_TERM_TOO_LONG, FORESTRY_CLERK, draft.extended());
        draft.begins = TODAY.plusYears(10);
        table.refused(RefusalCode.NOT_FOUND, "kind", "account", FORESTRY_CLERK, draft.extended());
        draft.village = "leaving";
        table.refused(RefusalCode.ACCOUNT_NOT_ACTIVE, FORESTRY_CLERK, draft.extended());
        restraints.keep("leaving");
        table.refused(RefusalCode.ACCOUNT_KIND_WRONG, FORESTRY_CLERK, draft.extended());
        draft.village = "village";
        table.refused(RefusalCode.ALREADY_EXISTS, FORESTRY_CLERK, draft.extended());
        draft.id = "e";
        table.accepted(FORESTRY_CLERK, draft.extended());
    }

    @Test
    @Precedence("right:Decide")
    void decision_shouldNameTheFirstFault_whenSeveralHold() {
        Caller both = new Caller(
                FORESTRY_CLERK.mspId(),
                FORESTRY_CLERK.person(),
                "two.offices",
                List.of(Role.FORESTRY_OFFICER),
                List.of());
        world.registered("right:FileTransfer", transfer("stands", "p1", "2025-07-01", "2030-07-01"), "stands");
        ledger.accept(FORESTRY_CLERK, "right:FileTransfer", transfer("early", "p1", "2030-06-30", "2036-07-01"));
        ledger.accept(FORESTRY_CLERK, "right:FileTransfer", transfer("next", "p1", "2030-07-01", "2036-07-01"));
        RefusalTable table = new RefusalTable(ledger, "right:Decide");
        table.refused(RefusalCode.NOT_PERMITTED, FORESTRY_CLERK, new DecideRight("none", true));
        table.refused(RefusalCode.NOT_FOUND, both, new DecideRight("none", true));
        table.refused(RefusalCode.MAKER_IS_CHECKER, both, new DecideRight("stands", true));
        table.refused(RefusalCode.WRONG_STATE, FORESTRY_OFFICER, new DecideRight("stands", true));
        table.refused(RefusalCode.RIGHT_STANDS, FORESTRY_OFFICER, new DecideRight("early", true));
        table.accepted(FORESTRY_OFFICER, new DecideRight("next", true));
    }
}
