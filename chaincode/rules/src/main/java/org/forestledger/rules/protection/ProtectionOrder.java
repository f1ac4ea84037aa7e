// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.protection;

import java.time.Instant;
import java.util.Optional;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * A measure that one person has entered and another person decides on (经办、复核, F-02).
 *
 * @param orderId the id
 * @param measure what is ordered
 * @param reason why, in words
 * @param document the paper that it rests on, with its number
 * @param status where it stands
 * @param proposedBy who entered it
 * @param proposedAt when
 * @param decidedBy who decided on it
 * @param decidedAt when
 * @param refusedReason why it was refused or contested
 */
public record ProtectionOrder(
        String orderId,
        Measure measure,
        String reason,
        Evidence document,
        Status status,
        String proposedBy,
        Instant proposedAt,
        Optional<String> decidedBy,
        Optional<Instant> decidedAt,
        Optional<String> refusedReason) {
    /** Where orders are kept. */
    public static final Kind<ProtectionOrder> KIND = new Kind<>("protectionOrder", ProtectionOrder.class);

    /** Where an order stands. */
    public enum Status {
        PROPOSED,
        CONFIRMED,
        REFUSED
    }

    /** Enters an order; refused with MISSING_FIELD without a reason or a document number, and by the measure. */
    static void propose(Work work, String orderId, Measure measure, String reason, Evidence document) {
        Work.requireId("orderId", orderId);
        Refusal.unless(!reason.isBlank(), RefusalCode.MISSING_FIELD, "field", "reason");
        Refusal.unless(!document.documentNo().isBlank(), RefusalCode.MISSING_FIELD, "field", "document.documentNo");
        ProtectionOrder order = new ProtectionOrder(
                orderId,
                measure,
                reason,
                document,
                Status.PROPOSED,
                work.caller().person(),
                work.tx().time(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        measure.proposed(work, order);
        work.create(KIND, orderId, order);
        work.answer(KIND, orderId, order);
    }

    /** This order as somebody has decided on it now. */
    ProtectionOrder decided(Work work, boolean yes, Optional<String> why) {
        return new ProtectionOrder(
                orderId,
                measure,
                reason,
                document,
                yes ? Status.CONFIRMED : Status.REFUSED,
                proposedBy,
                proposedAt,
                Optional.of(work.caller().person()),
                Optional.of(work.tx().time()),
                why);
    }
}
