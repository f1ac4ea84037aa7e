// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.record;

import org.forestledger.rules.account.Account;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.ruleset.RuleSetInForce;

/** Whether what a record is about is there. */
final class RecordSubjects {
    private RecordSubjects() {}

    /**
     * Refuses with NOT_FOUND, or with RECORD_SUBJECT_INVALID for a subject of another region or an account of another kind.
     * A parcel only needs a number and a right only an id: what must be known of them is filed before anything names them.
     */
    static void require(Work work, RecordType type, String region, String subjectId) {
        Work.requireId("subjectId", subjectId);
        boolean fits =
                switch (type.subject()) {
                    case PROJECT -> work.get(Project.KIND, subjectId).region().equals(region);
                    case BATCH -> regionOf(work, work.get(Batch.KIND, subjectId), region);
                    case ACCOUNT -> type.takes(work.get(Account.KIND, subjectId).accountKind());
                    case RULE_SET ->
                        work.get(RuleSetInForce.KIND, subjectId).ruleSetId().equals(subjectId);
                    case REGION -> subjectId.equals(region);
                    case PARCEL, RIGHT -> true;
                };
        Refusal.unless(
                fits,
                RefusalCode.RECORD_SUBJECT_INVALID,
                "type",
                type.code(),
                "subject",
                type.subject(),
                "subjectId",
                subjectId);
    }

    /** A batch of a project is of the project's region; others have none. */
    private static boolean regionOf(Work work, Batch batch, String region) {
        return work.find(Project.KIND, batch.sourceId())
                .map(project -> project.region().equals(region))
                .orElse(true);
    }
}
