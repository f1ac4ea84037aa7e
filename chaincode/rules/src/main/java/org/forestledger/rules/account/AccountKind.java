// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.account;

/** What an account is for. */
public enum AccountKind {
    /** The municipal fiscal account (市财政账户). */
    FISCAL,
    /** The state-assets affairs centre (市国资事务中心). */
    STATE_ASSETS_CENTRE,
    /** The state-owned company. */
    STATE_COMPANY,
    /** A project company that the state company controls. */
    PROJECT_COMPANY,
    /** A third-party institution. */
    PARTNER,
    /** An investor in shares. */
    INVESTOR,
    /** An end user who buys indicators. */
    BUYER,
    /** A township or street office. */
    TOWNSHIP,
    /** A village collective. */
    VILLAGE,
    /** A county or district government, which holds a quota of forest land (GZ-07) or indicators (CS-14). */
    COUNTY,
    /** The provincial pool of quotas (GZ-22). */
    PROVINCIAL_POOL,
    /** The municipal land reserve agency, which keeps the library (XM-05, XM-10). */
    LAND_RESERVE_AGENCY,
    /** The municipal bureau of natural resources and planning, which compiles the annual plans (XM-07). */
    PLANNING_BUREAU,
    /** The special account of one linkage project (专户): nothing is offset against it (CS-27). */
    SPECIAL_PROJECT,
    /** The fiscal transfers that are due to a township, from which deductions are made (CS-16, CS-18). */
    FISCAL_TRANSFER,
    /** An office that is paid for technical work (CS-25). */
    BUREAU
}
