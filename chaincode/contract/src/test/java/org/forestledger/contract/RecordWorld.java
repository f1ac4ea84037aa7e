// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.People.COMPANY_OFFICER;
import static org.forestledger.contract.People.FORESTRY_CLERK;
import static org.forestledger.contract.People.LEADER;
import static org.forestledger.contract.People.PARTNER_OFFICER;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.forestledger.cases.RecordTypeFiles;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.record.CorrectRecord;
import org.forestledger.rules.record.DecideRecord;
import org.forestledger.rules.record.FileRecord;
import org.forestledger.rules.record.FiledRecord;
import org.forestledger.rules.record.ProposeRecordTypes;
import org.forestledger.rules.record.RecordField;
import org.forestledger.rules.record.RecordForm;
import org.forestledger.rules.record.RecordType;
import org.forestledger.rules.record.RecordTypeSet;
import org.forestledger.rules.record.RecordTypeSetVersion;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.workflow.TypedEvidence;

/** Files records of a region's types on a test ledger, each with everything that its type asks for. */
final class RecordWorld {
    final RuzhouWorld base;
    final TestLedger ledger;
    private Optional<RecordTypeSet> types = Optional.empty();

    RecordWorld(RuzhouWorld base) {
        this.base = base;
        this.ledger = base.ledger;
    }

    /** A shipped document comes into force. */
    RecordWorld adopted(String name) {
        return adopted(RecordTypeFiles.read(name));
    }

    RecordWorld adopted(RecordTypeSet document) {
        ledger.accept(FORESTRY_CLERK, "record:ProposeTypes", new ProposeRecordTypes(document));
        base.approve(
                AgreementKind.RECORD_TYPES,
                RecordTypeSetVersion.idOf(document),
                LEADER,
                COMPANY_OFFICER,
                PARTNER_OFFICER);
        types = Optional.of(document);
        return this;
    }

    RecordType type(String code) {
        return types.orElseThrow().type(code).orElseThrow(() -> new AssertionError("no type " + code));
    }

    /** Somebody of the first office that files, and another of the last that confirms. */
    static Caller filer(RecordType type) {
        Role role = type.filedBy().get(0);
        return TestLedger.person("files." + role.attribute(), role);
    }

    static Caller confirmer(RecordType type) {
        Role role = type.confirmedBy().get(type.confirmedBy().size() - 1);
        return TestLedger.person("confirms." + role.attribute(), role);
    }

    /** Every field filled in: choices with their first value, which is the good one; then what is said otherwise. */
    RecordForm form(RecordType type, Map<String, String> other) {
        Map<String, String> values = new TreeMap<>();
        for (RecordField field : type.fields()) {
            values.put(
                    field.key(),
                    switch (field.type()) {
                        case TEXT -> "text";
                        case DATE -> "2022-01-05";
                        case CHOICE -> field.choices().get(0);
                        case HASH -> "ab".repeat(32);
                        case CENTI_MU, FEN, COUNT -> "7";
                        case ENTRY -> "township-1";
                    });
        }
        values.putAll(other);
        List<TypedEvidence> evidence = type.evidenceTypes().stream()
                .map(each -> new TypedEvidence(each, paper(each)))
                .toList();
        return new RecordForm(ledger.today(), values, evidence);
    }

    FileRecord filing(String id, String code, String subjectId, Map<String, String> other) {
        RecordType type = type(code);
        return new FileRecord(id, types.orElseThrow().region(), code, subjectId, form(type, other));
    }

    /** Filed, and confirmed where the type asks for it. */
    FiledRecord stands(String id, String code, String subjectId, Map<String, String> other) {
        RecordType type = type(code);
        ledger.accept(filer(type), "record:File", filing(id, code, subjectId, other));
        confirm(id, type);
        return ledger.get(FiledRecord.KIND, id);
    }

    FiledRecord stands(String id, String code, String subjectId) {
        return stands(id, code, subjectId, Map.of());
    }

    /** A transfer of forest may be filed: it was applied for and offered in public (YC-06). */
    void offered(String rightId, String parcelNo) {
        for (String code : List.of("transfer-application", "transfer-publication")) {
            stands(code + "-" + rightId, code, rightId, Map.of("parcelNo", parcelNo));
        }
    }

    /** Another record in its place. */
    void corrected(String id, String corrects, String code, Map<String, String> other) {
        RecordType type = type(code);
        ledger.accept(filer(type), "record:Correct", new CorrectRecord(id, corrects, "mistaken", form(type, other)));
        confirm(id, type);
    }

    private void confirm(String id, RecordType type) {
        if (!type.confirmedBy().isEmpty()) {
            ledger.accept(confirmer(type), "record:Decide", new DecideRecord(id, true, Optional.empty()));
        }
    }

    Refusal refusedFiling(String id, String code, String subjectId, Map<String, String> other) {
        return ledger.refusal(filer(type(code)), "record:File", filing(id, code, subjectId, other));
    }
}
