// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.agreement;

import java.util.List;
import org.forestledger.rules.permission.Role;

/** What people agree on, and whose officers must each approve. */
public enum AgreementKind {
    /** A rule set or a new version of one. */
    RULE_SET(seat(Role.LEADING_GROUP, Role.GOVERNMENT_OFFICER), seat(Role.COMPANY_OFFICER), seat(Role.PARTNER_OFFICER)),
    /** The share table of a project company (RZ-07). */
    SHARE_TABLE(
            seat(Role.LEADING_GROUP, Role.GOVERNMENT_OFFICER), seat(Role.COMPANY_OFFICER), seat(Role.PARTNER_OFFICER)),
    /** One sale of existing stock, decided case by case by the leading group (RZ-11). */
    DEAL(seat(Role.LEADING_GROUP)),
    /** The ratio in which a premium is shared, signed by both sides (RZ-13). */
    PREMIUM(seat(Role.COMPANY_OFFICER), seat(Role.PARTNER_OFFICER)),
    /** How the rest of a project company's income is shared, signed by both sides and noticed by the government. */
    INCOME(seat(Role.LEADING_GROUP, Role.GOVERNMENT_OFFICER), seat(Role.COMPANY_OFFICER), seat(Role.PARTNER_OFFICER)),
    /** A sale above the cap in principle, decided by the leading group before the sale (RZ-14). */
    EXCEPTION(seat(Role.LEADING_GROUP)),
    /** The registration of a carbon project (F-13). */
    CARBON_PROJECT(seat(Role.REGISTRAR)),
    /** The issue of verified carbon credits. */
    CARBON_ISSUE(seat(Role.REGISTRAR), seat(Role.COMPANY_OFFICER)),
    /** The issue of forest tickets by investment share (YC-07, A-35). */
    TICKET_ISSUE(seat(Role.REGISTRAR), seat(Role.COMPANY_OFFICER), seat(Role.PARTNER_OFFICER)),
    /** The promise to take tickets back, by those who agree on their issue (F-21). */
    BUY_BACK(seat(Role.REGISTRAR), seat(Role.COMPANY_OFFICER), seat(Role.PARTNER_OFFICER)),
    /** A distribution to all tickets of a batch (F-22, YC-10). */
    DIVIDEND(seat(Role.REGISTRAR, Role.GOVERNMENT_OFFICER), seat(Role.COMPANY_OFFICER), seat(Role.PARTNER_OFFICER)),
    /** The terms of a linkage project, in which no partner has a part. */
    LINKAGE_PROJECT(seat(Role.LEADING_GROUP, Role.GOVERNMENT_OFFICER), seat(Role.COMPANY_OFFICER)),
    /** The issue of a batch out of a banked area. */
    ISSUE(seat(Role.REGISTRAR), seat(Role.COMPANY_OFFICER)),
    /** A split of money. */
    SETTLEMENT(seat(Role.FINANCE_OFFICER, Role.LEADING_GROUP), seat(Role.COMPANY_OFFICER), seat(Role.PARTNER_OFFICER)),
    /** The reversal of a split, under the same quorum as the split (F-68). */
    REVERSAL(seat(Role.FINANCE_OFFICER, Role.LEADING_GROUP), seat(Role.COMPANY_OFFICER), seat(Role.PARTNER_OFFICER)),
    /** That a batch was obtained by fraud: whoever agrees on issues and on splits (F-15). */
    FRAUD_CASE(
            seat(Role.LEADING_GROUP, Role.GOVERNMENT_OFFICER), seat(Role.COMPANY_OFFICER), seat(Role.PARTNER_OFFICER)),
    /** The working days of a region's year: another office of the government than the one that proposed them (F-84). */
    CALENDAR(seat(Role.LEADING_GROUP, Role.GOVERNMENT_OFFICER)),
    /** The rules by which a region's market goes, or a new version of them. */
    MARKET_RULES(
            seat(Role.LEADING_GROUP, Role.GOVERNMENT_OFFICER), seat(Role.COMPANY_OFFICER), seat(Role.PARTNER_OFFICER)),
    /** What is put on record in a region and what is not done before it is, or a new version of it. */
    RECORD_TYPES(
            seat(Role.LEADING_GROUP, Role.GOVERNMENT_OFFICER), seat(Role.COMPANY_OFFICER), seat(Role.PARTNER_OFFICER)),
    /** A later listing so far below the appraised amount that the government must approve (F-39). */
    PRICE_REDUCTION(seat(Role.LEADING_GROUP, Role.GOVERNMENT_OFFICER)),
    /** The steps that a region's projects go through, or a new version of them. */
    WORKFLOW(seat(Role.LEADING_GROUP, Role.GOVERNMENT_OFFICER), seat(Role.COMPANY_OFFICER), seat(Role.PARTNER_OFFICER));

    private final List<Seat> seats;

    AgreementKind(Seat... seats) {
        this.seats = List.of(seats);
    }

    /** The seats, one for each organisation that must agree. */
    public List<Seat> seats() {
        return seats;
    }

    private static Seat seat(Role... roles) {
        return new Seat(roles[0].organisation().mspId(), List.of(roles));
    }
}
