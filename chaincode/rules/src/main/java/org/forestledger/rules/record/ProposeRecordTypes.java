// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.record;

import org.forestledger.rules.agreement.Agreement;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;

/**
 * Somebody proposes what is put on record in a region; nothing is filed by it before the three organisations have agreed.
 *
 * @param document the types, gates and targets; they must be well formed
 */
public record ProposeRecordTypes(RecordTypeSet document) implements Command {
    @Override
    public void decide(Work work) {
        RecordTypesValidator.require(document);
        String id = RecordTypeSetVersion.idOf(document);
        RecordTypeSetVersion version = new RecordTypeSetVersion(
                id,
                document,
                RecordTypeSetVersion.Status.PROPOSED,
                work.caller().person());
        work.create(RecordTypeSetVersion.KIND, id, version);
        Agreement.propose(work, AgreementKind.RECORD_TYPES, id, document);
        work.answer(RecordTypeSetVersion.KIND, id, version);
    }
}
