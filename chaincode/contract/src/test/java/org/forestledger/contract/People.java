// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.permission.Role;

/** The people of the test consortium. */
final class People {
    static final Caller REGISTRAR = TestLedger.person("gov.registrar", Role.REGISTRAR);
    static final Caller OPERATOR = TestLedger.person("gov.operator", Role.MARKET_OPERATOR, "buyer-1");
    static final Caller LEADER = TestLedger.person("gov.leader1", Role.LEADING_GROUP);
    static final Caller GOVERNMENT_OFFICER = TestLedger.person("gov.officer", Role.GOVERNMENT_OFFICER);
    static final Caller FORESTRY_OFFICER = TestLedger.person("forestry.officer", Role.FORESTRY_OFFICER, "county-1");
    static final Caller FORESTRY_CLERK = TestLedger.person("forestry.clerk", Role.FORESTRY_CLERK, "county-1");
    static final Caller TOWNSHIP_CLERK = TestLedger.person("township.clerk", Role.TOWNSHIP_CLERK, "township-1");
    static final Caller FINANCE_CLERK = TestLedger.person("finance.clerk", Role.FINANCE_CLERK, "fiscal-account");
    static final Caller FINANCE_OFFICER = TestLedger.person("finance.officer", Role.FINANCE_OFFICER, "fiscal-account");
    static final Caller ASSETS_OFFICER =
            TestLedger.person("assets.officer", Role.STATE_ASSETS_OFFICER, "state-assets-centre");
    static final Caller COMPANY_CLERK = TestLedger.person("company.clerk", Role.COMPANY_CLERK, "state-company");
    static final Caller COMPANY_OFFICER = TestLedger.person("company.officer", Role.COMPANY_OFFICER, "state-company");
    static final Caller PROJECT_CLERK = TestLedger.person("project.clerk", Role.PROJECT_CLERK, "project-company");
    static final Caller PROJECT_OFFICER = TestLedger.person("project.officer", Role.PROJECT_OFFICER, "project-company");
    static final Caller PARTNER_CLERK = TestLedger.person("partner.clerk", Role.PARTNER_CLERK, "partner-1");
    static final Caller PARTNER_OFFICER = TestLedger.person("partner.officer", Role.PARTNER_OFFICER, "partner-1");
    static final Caller INVESTOR_A = TestLedger.person("investor.a", Role.INVESTOR, "investor-a");
    static final Caller INVESTOR_B = TestLedger.person("investor.b", Role.INVESTOR, "investor-b");
    static final Caller BUYER = TestLedger.person("buyer.trader", Role.BUYER, "buyer-1");
    static final Caller AUDITOR = TestLedger.person("auditor", Role.AUDITOR);

    private People() {}
}
