// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.fraud;

import java.util.List;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * One batch that is said to have been obtained by fraud, from the proposal until every serial number is dealt with (F-15).
 *
 * @param caseId the id
 * @param batchId the batch
 * @param findingId the auditor's finding on the batch
 * @param culprit the account that obtained it and makes good what was used
 * @param accomplices other accounts that are not protected as buyers
 * @param reason why, in words
 * @param documents the evidence
 * @param status where it stands
 * @param nextSerial the first serial number that is not dealt with yet
 * @param voided how many units are void
 * @param kept how many units stay with buyers in good faith
 * @param used how many units had been used up
 * @param proposedBy who proposed it
 */
public record FraudCase(
        String caseId,
        String batchId,
        String findingId,
        String culprit,
        List<String> accomplices,
        String reason,
        List<Evidence> documents,
        Status status,
        long nextSerial,
        long voided,
        long kept,
        long used,
        String proposedBy) {
    /** Where fraud cases are kept. */
    public static final Kind<FraudCase> KIND = new Kind<>("fraudCase", FraudCase.class);

    public FraudCase {
        accomplices = List.copyOf(accomplices);
        documents = List.copyOf(documents);
    }

    /** Where a case stands. */
    public enum Status {
        /** The units are stopped; the organisations have to decide. */
        PROPOSED,
        /** It was fraud; the serial numbers are dealt with one after the other. */
        AGREED,
        /** Every serial number is dealt with. */
        CLOSED,
        /** An organisation refused; the units are free. */
        REFUSED
    }

    /** What the lots that it voids name as what binds them. */
    public static String binding(String caseId) {
        return KIND.key(caseId);
    }

    /** What has to be made good: units that buyers keep and units that were used up. */
    public long owed() {
        return kept + used;
    }

    /** Refuses with WRONG_STATE unless it was agreed on. */
    void requireAgreed(Status... alsoFits) {
        Refusal.unless(
                status == Status.AGREED || List.of(alsoFits).contains(status),
                RefusalCode.WRONG_STATE,
                "fraudCase",
                caseId,
                "status",
                status);
    }

    /** Whether the account has not bought in good faith: the first holder, the culprit and the accomplices. */
    boolean isUnprotected(Batch batch, String account) {
        return account.equals(batch.titleHolder()) || account.equals(culprit) || accomplices.contains(account);
    }

    FraudCase with(Status next) {
        return copy(next, nextSerial, voided, kept, used);
    }

    FraudCase voided(Lot lot) {
        return copy(status, lot.range().to() + 1, voided + lot.range().count(), kept, used);
    }

    FraudCase kept(Lot lot) {
        return copy(status, lot.range().to() + 1, voided, kept + lot.range().count(), used);
    }

    FraudCase used(Lot lot) {
        return copy(
                status, lot.range().to() + 1, voided, kept, used + lot.range().count());
    }

    FraudCase passed(Lot lot) {
        return copy(status, lot.range().to() + 1, voided, kept, used);
    }

    private FraudCase copy(Status next, long serial, long ofVoided, long ofKept, long ofUsed) {
        return new FraudCase(
                caseId,
                batchId,
                findingId,
                culprit,
                accomplices,
                reason,
                documents,
                next,
                serial,
                ofVoided,
                ofKept,
                ofUsed,
                proposedBy);
    }
}
