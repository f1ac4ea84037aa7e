// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;
import static org.forestledger.rules.refusal.RefusalCode.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.account.OpenAccount;
import org.forestledger.rules.account.RegisterOrganisation;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.mandate.GrantMandate;
import org.forestledger.rules.permission.Role;
import org.junit.jupiter.api.Test;

/** What the functions that found the consortium refuse, as tables of precedence. */
class FoundingRefusalTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final String RULES = "ruzhou-2023";

    private final RuzhouWorld world = new RuzhouWorld().founded();
    private final TestLedger ledger = world.ledger;

    @Test
    @Precedence("organisation:Register")
    void organisation_shouldNameTheFirstFault_whenSeveralHold() {
        RefusalTable table = new RefusalTable(ledger, "organisation:Register");
        Caller stranger =
                new Caller("StrangerMSP", "x509::stranger", "stranger", List.of(Role.COMPANY_OFFICER), List.of());
        RegisterOrganisation nameless = new RegisterOrganisation(" ", "State company");
        table.refused(IDENTITY_UNKNOWN, stranger, nameless);
        table.refused(AUDITOR_READ_ONLY, AUDITOR, nameless);
        table.refused(NOT_PERMITTED, COMPANY_CLERK, nameless);
        table.refused(INVALID_FIELD, "field", "nameZh", COMPANY_OFFICER, nameless);
        table.accepted(COMPANY_OFFICER, new RegisterOrganisation("国企", "State company"));
    }

    @Test
    @Precedence("account:Open")
    void account_shouldNameTheFirstFault_whenSeveralHold() {
        RefusalTable table = new RefusalTable(ledger, "account:Open");
        table.refused(NOT_PERMITTED, LEADER, open("a/b", "NoMSP", " ", "a b"));
        table.refused(INVALID_FIELD, "field", "accountId", REGISTRAR, open("a/b", "NoMSP", " ", "a b"));
        table.refused(INVALID_FIELD, "field", "subjectCode", REGISTRAR, open("buyer-1", "NoMSP", " ", "a b"));
        table.refused(INVALID_FIELD, "field", "mspId", REGISTRAR, open("buyer-1", "NoMSP", " ", "code-buyer-1"));
        table.refused(INVALID_FIELD, "field", "nameZh", REGISTRAR, open("buyer-1", "PartnerMSP", " ", "code-buyer-1"));
        table.refused(SUBJECT_HAS_ACCOUNT, REGISTRAR, open("buyer-1", "PartnerMSP", "买方", "code-buyer-1"));
        table.refused(ALREADY_EXISTS, REGISTRAR, open("buyer-1", "PartnerMSP", "买方", "code-buyer-2"));
        table.accepted(REGISTRAR, open("buyer-2", "PartnerMSP", "买方", "code-buyer-2"));
    }

    private static OpenAccount open(String id, String mspId, String nameZh, String subjectCode) {
        return new OpenAccount(id, AccountKind.BUYER, mspId, nameZh, id, subjectCode);
    }

    @Test
    @Precedence("mandate:Grant")
    void mandate_shouldNameTheFirstFault_whenSeveralHold() {
        new RestraintsOfToday(ledger).closing(INVESTOR_B, "investor-b");
        RefusalTable table = new RefusalTable(ledger, "mandate:Grant");
        LocalDate early = FIRST.minusDays(1);
        table.refused(NOT_PERMITTED, COMPANY_OFFICER, grant("m 1", "nobody", "no rules", early));
        table.refused(INVALID_FIELD, "field", "mandateId", LEADER, grant("m 1", "nobody", "no rules", early));
        table.refused(NOT_FOUND, LEADER, grant("mandate-1", "nobody", "no rules", early));
        table.refused(ACCOUNT_NOT_ACTIVE, LEADER, grant("mandate-1", "investor-b", "no rules", early));
        table.refused(ACCOUNT_KIND_WRONG, LEADER, grant("mandate-1", "investor-a", "no rules", early));
        table.refused(
                INVALID_FIELD, "field", "ruleSetId", LEADER, grant("mandate-1", "state-company", "no rules", early));
        table.refused(RULE_SET_NOT_ACTIVE, LEADER, grant("mandate-1", "state-company", "none", early));
        table.refused(INVALID_FIELD, "field", "validTo", LEADER, grant("mandate-1", "state-company", RULES, early));
        table.refused(ALREADY_EXISTS, LEADER, grant("mandate-1", "state-company", RULES, FIRST));
        table.accepted(LEADER, grant("mandate-2", "state-company", RULES, FIRST));
    }

    private static GrantMandate grant(String id, String grantee, String rules, LocalDate last) {
        return new GrantMandate(id, grantee, rules, paper("mandate"), FIRST, Optional.of(last));
    }
}
