// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.quota;

import java.time.LocalDate;
import java.util.List;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.unit.CentiMu;

/**
 * What inspectors found on supplement land and what it costs the county (GZ-29); or what was used of a quota that was
 * obtained by fraud (CS-30).
 *
 * @param deductionId the id
 * @param grantId the quota that the land had backed
 * @param countyAccount the county
 * @param trigger what they found
 * @param degraded the area that they found
 * @param due the area that is deducted: the degraded area times the factor of the rule set
 * @param documents the inspection
 * @param recordedOn the day
 * @param recordedBy who recorded it
 */
public record QuotaDeduction(
        String deductionId,
        String grantId,
        String countyAccount,
        Trigger trigger,
        CentiMu degraded,
        CentiMu due,
        List<Evidence> documents,
        LocalDate recordedOn,
        String recordedBy) {
    /** Where deductions are kept. */
    public static final Kind<QuotaDeduction> KIND = new Kind<>("quotaDeduction", QuotaDeduction.class);

    public QuotaDeduction {
        documents = List.copyOf(documents);
    }

    /** What an inspection can find (GZ-29). */
    public enum Trigger {
        /** 管护不到位. */
        POORLY_TENDED,
        /** 林分质量下降. */
        QUALITY_DROPPED,
        /** 退化. */
        DEGRADED,
        /** 灭失. */
        LOST,
        /** 弄虚作假: the quota was obtained by fraud and used before that was known; only a fraud case says so (CS-30). */
        FRAUD
    }

    /** The id of the deduction that a fraud case makes; the slash keeps it apart from all ids that callers make. */
    public static String idForFraud(String caseId) {
        return caseId + "/fraud";
    }

    /** A quota that was obtained by fraud costs its county what was used of it. */
    public static void forFraud(Work work, String caseId, String grantId, long used, List<Evidence> documents) {
        String county = work.get(QuotaGrant.KIND, grantId).countyAccount();
        CentiMu area = CentiMu.of(used);
        String id = idForFraud(caseId);
        work.put(CountyDeficit.KIND, county, CountyDeficit.of(work, county).more(area));
        work.create(
                KIND,
                id,
                new QuotaDeduction(
                        id,
                        grantId,
                        county,
                        Trigger.FRAUD,
                        area,
                        area,
                        documents,
                        work.tx().today(),
                        work.caller().person()));
    }
}
