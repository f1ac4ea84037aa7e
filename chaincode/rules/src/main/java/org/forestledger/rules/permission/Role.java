// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.permission;

import java.util.Optional;

/** The offices that a certificate can grant; each belongs to one organisation, whatever the certificate says. */
public enum Role {
    LEADING_GROUP("leadingGroup", Organisation.GOVERNMENT, false),
    GOVERNMENT_OFFICER("governmentOfficer", Organisation.GOVERNMENT, false),
    REGISTRAR("registrar", Organisation.GOVERNMENT, true),
    MARKET_OPERATOR("marketOperator", Organisation.GOVERNMENT, true),
    FORESTRY_CLERK("forestryClerk", Organisation.GOVERNMENT, false),
    FORESTRY_OFFICER("forestryOfficer", Organisation.GOVERNMENT, false),
    FINANCE_CLERK("financeClerk", Organisation.GOVERNMENT, false),
    FINANCE_OFFICER("financeOfficer", Organisation.GOVERNMENT, false),
    STATE_ASSETS_OFFICER("stateAssetsOfficer", Organisation.GOVERNMENT, false),
    TOWNSHIP_CLERK("townshipClerk", Organisation.GOVERNMENT, false),
    /** A department or a level of government that acts on steps of workflows and on records that name it. */
    DEPARTMENT_OFFICER("departmentOfficer", Organisation.GOVERNMENT, false),
    COMPANY_CLERK("companyClerk", Organisation.STATE_COMPANY, false),
    COMPANY_OFFICER("companyOfficer", Organisation.STATE_COMPANY, false),
    PROJECT_CLERK("projectClerk", Organisation.STATE_COMPANY, false),
    PROJECT_OFFICER("projectOfficer", Organisation.STATE_COMPANY, false),
    PARTNER_CLERK("partnerClerk", Organisation.PARTNER, false),
    PARTNER_OFFICER("partnerOfficer", Organisation.PARTNER, false),
    INVESTOR("investor", Organisation.PARTNER, false),
    BUYER("buyer", Organisation.PARTNER, false),
    AUDITOR("auditor", Organisation.AUDITOR, false);

    private final String attribute;
    private final Organisation organisation;
    private final boolean marketStaff;

    Role(String attribute, Organisation organisation, boolean marketStaff) {
        this.attribute = attribute;
        this.organisation = organisation;
        this.marketStaff = marketStaff;
    }

    /** The value in the certificate's {@code fl.roles} attribute. */
    public String attribute() {
        return attribute;
    }

    /** The one organisation whose certificates may grant this role. */
    public Organisation organisation() {
        return organisation;
    }

    /** Whether holders keep the register or run the market and so may not trade in it (F-07). */
    public boolean marketStaff() {
        return marketStaff;
    }

    /** The role of an attribute value. */
    public static Optional<Role> ofAttribute(String attribute) {
        for (Role role : values()) {
            if (role.attribute.equals(attribute)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
