// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract.model;

import static org.forestledger.rules.permission.Role.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.refusal.RefusalCode;

/** Who may do what, written down a second time from the pages for people. */
final class Permissions {
    private static final Set<Role> OWNERS =
            EnumSet.of(COMPANY_CLERK, COMPANY_OFFICER, PARTNER_CLERK, PARTNER_OFFICER, INVESTOR, BUYER);
    private static final Set<Role> OFFICERS =
            EnumSet.of(LEADING_GROUP, GOVERNMENT_OFFICER, FINANCE_OFFICER, REGISTRAR, COMPANY_OFFICER, PARTNER_OFFICER);
    private static final Set<Role> ANYONE = EnumSet.complementOf(EnumSet.of(AUDITOR));
    private static final Set<Role> LISTERS = EnumSet.of(COMPANY_CLERK, COMPANY_OFFICER);
    private static final Set<Role> BUYERS = EnumSet.of(BUYER, INVESTOR, PARTNER_CLERK, PARTNER_OFFICER);
    private static final Set<Role> TOWNS = EnumSet.of(TOWNSHIP_CLERK, FORESTRY_CLERK);
    private static final Set<Role> FORESTERS = EnumSet.of(FORESTRY_OFFICER, GOVERNMENT_OFFICER);

    private static final Set<Role> CUTTERS = with(OWNERS, FORESTRY_CLERK);

    private static final Map<String, Set<Role>> ROLES = Map.ofEntries(
            Map.entry("account:Open", EnumSet.of(REGISTRAR)),
            Map.entry("lot:Transfer", OWNERS),
            Map.entry("lot:Cut", CUTTERS),
            Map.entry("lot:Merge", CUTTERS),
            Map.entry("hold:Create", OWNERS),
            Map.entry("hold:Post", OWNERS),
            Map.entry("hold:Void", OWNERS),
            Map.entry("hold:Expire", ANYONE),
            Map.entry("listing:Open", LISTERS),
            Map.entry("listing:Close", LISTERS),
            Map.entry("trade:Offer", BUYERS),
            Map.entry("trade:Void", OWNERS),
            Map.entry("trade:Expire", ANYONE),
            Map.entry("receipt:Register", EnumSet.of(FINANCE_CLERK, FINANCE_OFFICER)),
            Map.entry("receipt:Decide", EnumSet.of(FINANCE_OFFICER)),
            Map.entry(
                    "settlement:Propose",
                    EnumSet.of(
                            FINANCE_CLERK,
                            FINANCE_OFFICER,
                            COMPANY_CLERK,
                            COMPANY_OFFICER,
                            PROJECT_CLERK,
                            PROJECT_OFFICER,
                            PARTNER_CLERK,
                            PARTNER_OFFICER)),
            Map.entry("agreement:Approve", OFFICERS),
            Map.entry("agreement:Refuse", OFFICERS),
            Map.entry("settlement:Post", EnumSet.of(FINANCE_OFFICER, COMPANY_OFFICER, PROJECT_OFFICER)),
            Map.entry("equity:Transfer", OWNERS),
            Map.entry("equity:Pledge", OWNERS),
            Map.entry("equity:Release", OWNERS),
            Map.entry("retirement:Request", OWNERS),
            Map.entry("retirement:Decide", EnumSet.of(REGISTRAR)),
            Map.entry("quota:Allocate", FORESTERS),
            Map.entry("quota:Apply", TOWNS),
            Map.entry("quota:Decide", EnumSet.of(LEADING_GROUP, GOVERNMENT_OFFICER)),
            Map.entry("quota:Start", TOWNS),
            Map.entry("quota:ClawBack", FORESTERS),
            Map.entry("quota:Deduct", FORESTERS),
            Map.entry("quota:Cover", FORESTERS),
            Map.entry("quota:Expire", ANYONE));

    /** Market orders, which those who keep the register or run the market may not place. */
    private static final Set<String> ORDERS = Set.of(
            "lot:Transfer",
            "hold:Create",
            "hold:Post",
            "hold:Void",
            "listing:Open",
            "listing:Close",
            "trade:Offer",
            "trade:Void",
            "equity:Transfer",
            "equity:Pledge",
            "equity:Release");

    private Permissions() {}

    /** Every function that the model knows. */
    static Set<String> functions() {
        return ROLES.keySet();
    }

    static void require(Caller caller, String function) {
        Refused.unless(known(caller.mspId()), RefusalCode.IDENTITY_UNKNOWN);
        Refused.unless(!caller.mspId().equals("AuditorMSP"), RefusalCode.AUDITOR_READ_ONLY);
        boolean staff = holds(caller, REGISTRAR) || holds(caller, MARKET_OPERATOR);
        Refused.unless(!(staff && ORDERS.contains(function)), RefusalCode.STAFF_MAY_NOT_TRADE);
        Refused.unless(ROLES.get(function).stream().anyMatch(role -> holds(caller, role)), RefusalCode.NOT_PERMITTED);
    }

    /** A role counts only in a certificate of its own organisation. */
    static boolean holds(Caller caller, Role role) {
        return caller.roles().contains(role) && caller.mspId().equals(organisation(role));
    }

    private static boolean known(String mspId) {
        return Set.of("GovernmentMSP", "StateCompanyMSP", "PartnerMSP", "AuditorMSP")
                .contains(mspId);
    }

    private static String organisation(Role role) {
        return switch (role) {
            case COMPANY_CLERK, COMPANY_OFFICER, PROJECT_CLERK, PROJECT_OFFICER -> "StateCompanyMSP";
            case PARTNER_CLERK, PARTNER_OFFICER, INVESTOR, BUYER -> "PartnerMSP";
            case AUDITOR -> "AuditorMSP";
            default -> "GovernmentMSP";
        };
    }

    private static Set<Role> with(Set<Role> roles, Role... others) {
        Set<Role> all = EnumSet.copyOf(roles);
        all.addAll(Arrays.asList(others));
        return all;
    }
}
