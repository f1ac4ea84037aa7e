// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.parcel;

import java.time.LocalDate;
import java.util.Optional;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Bps;

/**
 * The head of a county's register of one year (单位（盖章）、年度, GZ-34). It is written when it is opened and when it is sealed
 * and only read in between.
 *
 * @param registerId county and year, {@code county-1:2022}
 * @param region the region
 * @param countyAccount the county
 * @param year the year
 * @param reportingUnit the office that reports, as its seal names it
 * @param ruleSetVersion the rules under which it is kept
 * @param zone the zone of three degrees in which its coordinates lie
 * @param areaTolerance how much the area inside a boundary may differ from the stated one, as a part of that
 * @param status whether parcels are still entered
 * @param openedBy who opened it
 * @param parcels how many parcels it holds, numbers 1 to this; absent before it is sealed
 * @param sealedBy whose signature is the seal; absent before
 * @param sealedOn the day of the seal in China; absent before
 */
public record ParcelRegister(
        String registerId,
        String region,
        String countyAccount,
        int year,
        String reportingUnit,
        String ruleSetVersion,
        int zone,
        Bps areaTolerance,
        Status status,
        String openedBy,
        Optional<Integer> parcels,
        Optional<String> sealedBy,
        Optional<LocalDate> sealedOn) {
    /** Where registers are kept. */
    public static final Kind<ParcelRegister> KIND = new Kind<>("parcelRegister", ParcelRegister.class);

    /** Whether parcels are still entered. */
    public enum Status {
        OPEN,
        /** Closed by the county; what is wrong is corrected by two persons. */
        SEALED
    }

    /** The id of a register. */
    public static String idOf(String countyAccount, int year) {
        return countyAccount + ":" + year;
    }

    /** The register for whose county the caller acts; refused with NOT_FOUND or ACCOUNT_NOT_YOURS. */
    static ParcelRegister ofCaller(Work work, String registerId) {
        ParcelRegister register = work.get(KIND, registerId);
        Guards.requireAccount(work.caller(), register.countyAccount);
        return register;
    }

    /** Refuses with REGISTER_SEALED unless it is open. */
    void requireOpen() {
        Refusal.unless(status == Status.OPEN, RefusalCode.REGISTER_SEALED, "register", registerId);
    }

    ParcelRegister sealed(Work work, int count) {
        return new ParcelRegister(
                registerId,
                region,
                countyAccount,
                year,
                reportingUnit,
                ruleSetVersion,
                zone,
                areaTolerance,
                Status.SEALED,
                openedBy,
                Optional.of(count),
                Optional.of(work.caller().person()),
                Optional.of(work.tx().today()));
    }
}
