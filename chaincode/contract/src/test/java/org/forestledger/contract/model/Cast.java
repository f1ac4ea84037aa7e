// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract.model;

import java.util.Arrays;
import java.util.List;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.permission.Role;

/** The people of the run; some of them hold an office that they should not. */
final class Cast {
    static final Caller REGISTRAR = of("gov.registrar", Role.REGISTRAR);
    static final Caller LEADER = of("gov.leader1", Role.LEADING_GROUP);
    static final Caller GOVERNMENT_OFFICER = of("gov.officer", Role.GOVERNMENT_OFFICER);
    static final Caller FORESTRY_OFFICER = of("forestry.officer", Role.FORESTRY_OFFICER);
    static final Caller FORESTRY_CLERK = of("forestry.clerk", Role.FORESTRY_CLERK, "county-1");
    static final Caller TOWNSHIP_CLERK = of("township.clerk", Role.TOWNSHIP_CLERK, "township-1");
    static final Caller FINANCE_CLERK = of("finance.clerk", Role.FINANCE_CLERK, "fiscal-account");
    static final Caller FINANCE_OFFICER = of("finance.officer", Role.FINANCE_OFFICER, "fiscal-account");
    static final Caller FINANCE_CHIEF = of("finance.chief", Role.FINANCE_OFFICER, "fiscal-account");
    static final Caller COMPANY_CLERK = of("company.clerk", Role.COMPANY_CLERK, "state-company");
    static final Caller COMPANY_OFFICER = of("company.officer", Role.COMPANY_OFFICER, "state-company");
    static final Caller PROJECT_OFFICER = of("project.officer", Role.PROJECT_OFFICER, "project-company");
    static final Caller PARTNER_OFFICER = of("partner.officer", Role.PARTNER_OFFICER, "partner-1");
    static final Caller INVESTOR_A = of("investor.a", Role.INVESTOR, "investor-a");
    static final Caller INVESTOR_B = of("investor.b", Role.INVESTOR, "investor-b");
    static final Caller BUYER = of("buyer.trader", Role.BUYER, "buyer-1");

    /** Owns and keeps the register: may decide on nobody's own request. */
    private static final Caller OWNER_AND_REGISTRAR =
            new Caller("GovernmentMSP", BUYER.person(), "two.offices", List.of(Role.REGISTRAR), List.of("buyer-1"));

    private static final Caller TOWNSHIP_AND_GOVERNMENT = new Caller(
            "GovernmentMSP",
            TOWNSHIP_CLERK.person(),
            "two.desks",
            List.of(Role.TOWNSHIP_CLERK, Role.GOVERNMENT_OFFICER),
            List.of("township-1"));

    private static final Caller COUNTY_AS_TOWN =
            new Caller("GovernmentMSP", "x509::county", "county", List.of(Role.TOWNSHIP_CLERK), List.of("county-2"));

    private static final Caller OPERATOR = of("gov.operator", Role.MARKET_OPERATOR, "buyer-1");
    private static final Caller AUDITOR = of("auditor", Role.AUDITOR);
    private static final Caller STRANGER =
            new Caller("OtherMSP", "x509::stranger", "stranger", List.of(Role.BUYER), List.of("buyer-1"));
    private static final Caller FOREIGN_ROLE = new Caller(
            "PartnerMSP", "x509::foreign", "foreign", List.of(Role.COMPANY_OFFICER), List.of("state-company"));
    private static final Caller BUYER_FOR_SELLER = of("buyer.two", Role.BUYER, "buyer-1", "state-company");

    /** Everybody. */
    static final List<Caller> ALL = List.of(
            REGISTRAR,
            LEADER,
            GOVERNMENT_OFFICER,
            FORESTRY_OFFICER,
            FORESTRY_CLERK,
            TOWNSHIP_CLERK,
            FINANCE_CLERK,
            FINANCE_OFFICER,
            FINANCE_CHIEF,
            COMPANY_CLERK,
            COMPANY_OFFICER,
            PROJECT_OFFICER,
            PARTNER_OFFICER,
            INVESTOR_A,
            INVESTOR_B,
            BUYER,
            OWNER_AND_REGISTRAR,
            TOWNSHIP_AND_GOVERNMENT,
            COUNTY_AS_TOWN,
            OPERATOR,
            AUDITOR,
            STRANGER,
            FOREIGN_ROLE,
            BUYER_FOR_SELLER);

    /** The accounts among which lots move. */
    static final List<String> OWNERS = List.of("buyer-1", "investor-a", "investor-b", "partner-1", "state-company");

    private Cast() {}

    /** Who usually acts for an account. */
    static Caller actingFor(String account) {
        return ALL.stream()
                .filter(caller -> caller.accounts().contains(account))
                .findFirst()
                .orElse(BUYER);
    }

    private static Caller of(String user, Role role, String... accounts) {
        return new Caller(role.organisation().mspId(), "x509::" + user, user, List.of(role), Arrays.asList(accounts));
    }
}
