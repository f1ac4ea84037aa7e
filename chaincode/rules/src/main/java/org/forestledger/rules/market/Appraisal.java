// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.market;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Fen;

/**
 * What an outside body says that a batch is worth, as filed and approved before the state company lists it (F-39).
 *
 * @param appraisalId the id
 * @param batchId the batch
 * @param basis what the amount is for
 * @param amount the appraised amount, fen
 * @param appraiser the official code of the body
 * @param report its report
 * @param validUntil the last day on which a listing may rest on it
 * @param status whether the government has approved it
 * @param filedBy who filed it
 * @param decidedBy who decided
 */
public record Appraisal(
        String appraisalId,
        String batchId,
        Basis basis,
        Fen amount,
        String appraiser,
        Evidence report,
        LocalDate validUntil,
        Status status,
        String filedBy,
        Optional<String> decidedBy) {
    /** Where appraisals are kept. */
    public static final Kind<Appraisal> KIND = new Kind<>("appraisal", Appraisal.class);

    private static final BigInteger CENTI_MU_PER_MU = BigInteger.valueOf(100);

    /** What the amount is for. */
    public enum Basis {
        /** One mu. */
        PER_MU,
        /** The whole batch. */
        TOTAL
    }

    /** Where an appraisal stands. */
    public enum Status {
        FILED,
        APPROVED,
        REFUSED
    }

    /** The appraisal; refused with APPRAISAL_NOT_APPROVED or APPRAISAL_OUT_OF_DATE. */
    public static Appraisal requireLive(Work work, String appraisalId, String batchId) {
        Appraisal appraisal = work.get(KIND, appraisalId);
        Refusal.unless(
                appraisal.status == Status.APPROVED && appraisal.batchId.equals(batchId),
                RefusalCode.APPRAISAL_NOT_APPROVED,
                "appraisal",
                appraisalId,
                "status",
                appraisal.status,
                "batch",
                appraisal.batchId);
        Refusal.unless(
                !work.tx().today().isAfter(appraisal.validUntil),
                RefusalCode.APPRAISAL_OUT_OF_DATE,
                "appraisal",
                appraisalId,
                "validUntil",
                appraisal.validUntil);
        return appraisal;
    }

    /** Judges a price per mu; no rounding: the two sides are compared as products. */
    public PriceFloor judge(Fen pricePerMu, Batch batch, int round, AppraisalTerms terms) {
        BigInteger price = pricePerMu.toBigInteger();
        BigInteger appraised = amount.toBigInteger();
        return switch (basis) {
            case PER_MU -> PriceFloor.judge(price, appraised, round, terms.relistFree());
            case TOTAL ->
                PriceFloor.judge(
                        price.multiply(BigInteger.valueOf(batch.totalUnits())),
                        appraised.multiply(CENTI_MU_PER_MU),
                        round,
                        terms.relistFree());
        };
    }

    Appraisal decided(Status next, String by) {
        return new Appraisal(
                appraisalId, batchId, basis, amount, appraiser, report, validUntil, next, filedBy, Optional.of(by));
    }
}
