// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.parcel;

import java.util.Optional;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.ruleset.RuleSetVersion;
import org.forestledger.rules.scheme.Unit;
import org.forestledger.rules.unit.Bps;

/**
 * A county opens its register of parcels for a year (GZ-34). From the first register of a region on, whatever is proposed there
 * names registered parcels.
 *
 * @param region the region
 * @param countyAccount the county
 * @param year the year, 2000 to the present one
 * @param reportingUnit the office that reports, as its seal names it, 1 to 200 characters
 * @param ruleSetId the rule set under which it is kept; it fixes {@code parcelAreaTolerance}
 * @param zone the zone of three degrees in which the coordinates lie, 25 to 45
 */
public record OpenRegister(
        String region, String countyAccount, int year, String reportingUnit, String ruleSetId, int zone)
        implements Command {
    private static final int FIRST_YEAR = 2000;
    private static final int MAX_NAME = 200;

    @Override
    public void decide(Work work) {
        Work.requireId("region", region);
        Work.requireId("countyAccount", countyAccount);
        Refusal.unless(
                year >= FIRST_YEAR && year <= work.tx().today().getYear(),
                RefusalCode.INVALID_FIELD,
                "field",
                "year",
                "value",
                year);
        Refusal.unless(!reportingUnit.isBlank(), RefusalCode.MISSING_FIELD, "field", "reportingUnit");
        Refusal.unless(
                reportingUnit.length() <= MAX_NAME,
                RefusalCode.TOO_LONG,
                "field",
                "reportingUnit",
                "maxCharacters",
                MAX_NAME);
        Refusal.unless(
                zone >= MapPoint.FIRST_ZONE && zone <= MapPoint.LAST_ZONE,
                RefusalCode.INVALID_FIELD,
                "field",
                "zone",
                "value",
                zone);
        Guards.requireAccount(work.caller(), countyAccount);
        Account.active(work, countyAccount, AccountKind.COUNTY);
        RuleSetVersion rules = RuleSetVersion.requireActive(work, ruleSetId);
        String id = ParcelRegister.idOf(countyAccount, year);
        ParcelRegister register = new ParcelRegister(
                id,
                region,
                countyAccount,
                year,
                reportingUnit,
                rules.versionId(),
                zone,
                Bps.of((int) Math.min(Integer.MAX_VALUE, rules.number("parcelAreaTolerance", Unit.BPS))),
                ParcelRegister.Status.OPEN,
                work.caller().person(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        work.create(ParcelRegister.KIND, id, register);
        if (work.find(ParcelRegion.KIND, region).isEmpty()) {
            work.put(ParcelRegion.KIND, region, new ParcelRegion(region, id));
        }
        work.answer(ParcelRegister.KIND, id, register);
    }
}
