// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.batch;

import java.time.LocalDate;
import java.util.Optional;
import org.forestledger.rules.fraud.FraudDebt;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * One issue of one asset; its units carry the serial numbers 1..N.
 *
 * @param batchId the id
 * @param asset what it is
 * @param ruleSetId the rule set that governs its sale; empty where it is not an indicator
 * @param sourceId the project or carbon project that made it, the project company whose shares they are, or the ticket issue
 * @param origin new or existing stock (RZ-10)
 * @param vintageYear the year of banking, or in which the carbon was bound
 * @param validTo the last day on which it can be used; open-ended when absent
 * @param grade the quality grade, 1 is best
 * @param totalUnits N, in the asset's smallest unit
 * @param titleHolder the first holder's account
 * @param status whether its lots exist
 * @param proposedBy who proposed it
 */
public record Batch(
        String batchId,
        Asset asset,
        String ruleSetId,
        String sourceId,
        Project.Origin origin,
        int vintageYear,
        Optional<LocalDate> validTo,
        Optional<Integer> grade,
        long totalUnits,
        String titleHolder,
        Status status,
        String proposedBy) {
    /** Where batches are kept. */
    public static final Kind<Batch> KIND = new Kind<>("batch", Batch.class);

    /** What a batch is made of. */
    public enum Asset {
        /** Forest-land balance indicator, units of 1/100 mu. */
        FOREST_BALANCE,
        /** Construction-land indicator, units of 1/100 mu. */
        CONSTRUCTION_LAND,
        /** Farmland indicator, units of 1/100 mu. */
        FARMLAND,
        /** Equity of a project company, units of one basis point. */
        EQUITY,
        /** A quota of forest land that may be used, units of 1/100 mu; it is never sold (GZ-20). */
        FOREST_QUOTA,
        /** Carbon credits of one project and year, units of one tonne. */
        CARBON_CREDIT,
        /** Forest tickets of one issue, units of one ticket. */
        FOREST_TICKET;

        /** Whether it is an indicator over land, which the city sells by listing, trade and settlement. */
        public boolean isIndicator() {
            return this == FOREST_BALANCE || this == CONSTRUCTION_LAND || this == FARMLAND;
        }
    }

    /** Whether its lots exist. */
    public enum Status {
        PROPOSED,
        ISSUED,
        REFUSED
    }

    /** The batch; refused with WRONG_STATE unless it is issued. */
    public static Batch issued(Work work, String batchId) {
        Batch batch = work.get(KIND, batchId);
        Refusal.unless(
                batch.status == Status.ISSUED, RefusalCode.WRONG_STATE, "batch", batchId, "status", batch.status);
        return batch;
    }

    /**
     * Refuses with SALE_NEEDS_TRADE where the account is the first holder or the asset has rules of its own, with
     * FRAUD_DEBT_OPEN where the account owes units of it.
     */
    public static void requireFreeTransfer(Work work, String batchId, String fromAccount) {
        Batch batch = issued(work, batchId);
        Refusal.unless(
                batch.asset != Asset.EQUITY
                        && batch.asset != Asset.FOREST_QUOTA
                        && !(batch.asset.isIndicator() && batch.titleHolder.equals(fromAccount)),
                RefusalCode.SALE_NEEDS_TRADE,
                "batch",
                batchId,
                "account",
                fromAccount);
        FraudDebt.requireNone(work, fromAccount, batch.asset);
    }

    /** The batch in another state. */
    public Batch with(Status next) {
        return new Batch(
                batchId,
                asset,
                ruleSetId,
                sourceId,
                origin,
                vintageYear,
                validTo,
                grade,
                totalUnits,
                titleHolder,
                next,
                proposedBy);
    }
}
