// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

/** What a scheme of a rule set is used for; the ledger asks by use, so that a city names its schemes as it likes. */
public enum SchemeUse {
    /** The sale of newly made indicators (RZ-16). */
    SALE_NEW,
    /** The sale of existing stock (RZ-12). */
    SALE_EXISTING_STOCK,
    /** The way of a project company's share through cost, reward and share table (RZ-17). */
    PROJECT_COMPANY_INCOME,
    /** What a land-making entity gets of the money that has come in for the land (XM-29). */
    DEVELOPMENT_COMPENSATION,
    /** The package and the fee for accepted new farmland of a linkage project (CS-22, CS-25). */
    LINKAGE_PACKAGE,
    /** What a township owes for farmland of a linkage project that is lost (CS-18). */
    LINKAGE_LOSS_PENALTY
}
