// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.forestledger.cases.RecordTypeFiles;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.record.CorrectRecord;
import org.forestledger.rules.record.DecideRecord;
import org.forestledger.rules.record.RecordForm;
import org.forestledger.rules.record.RecordTypeSet;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.workflow.TypedEvidence;
import org.junit.jupiter.api.Test;

/** What the correction of a record and the decision on one refuse, in the order of precedence. */
class RecordDecisionRefusalTest {
    private static final String NAME = "ruzhou-2023-records";
    private static final String SEAT = "leading-group-seat";
    private static final String GONE = "reference-model";

    private final RecordWorld world = new RecordWorld(new RuzhouWorld().founded()).adopted(NAME);
    private final TestLedger ledger = world.ledger;
    private final String head = seat(0);
    private final String other = seat(1);

    private String seat(int choice) {
        return world.type(SEAT).field("seat").orElseThrow().choices().get(choice);
    }

    /** A correction in which everything is wrong, until it is mended. */
    private final class Draft {
        private String id = "n n";
        private String corrects = "none";
        private String reason = " ";
        private LocalDate occurredOn = ledger.today().plusDays(1);
        private Map<String, String> values = Map.of("unknown", "x");
        private List<TypedEvidence> evidence = Collections.nCopies(51, paperOf("photo"));

        private CorrectRecord get() {
            return new CorrectRecord(id, corrects, reason, new RecordForm(occurredOn, values, evidence));
        }
    }

    private static TypedEvidence paperOf(String type) {
        return new TypedEvidence(type, paper(type));
    }

    /** The same document in a second version without one of its types. */
    private static RecordTypeSet shorter() {
        RecordTypeSet first = RecordTypeFiles.read(NAME);
        return new RecordTypeSet(
                first.id(),
                2,
                first.region(),
                first.nameZh(),
                first.nameEn(),
                first.instrument(),
                first.types().stream().filter(type -> !type.code().equals(GONE)).toList(),
                first.gates(),
                first.targets().stream()
                        .filter(target -> !target.type().equals(Optional.of(GONE)))
                        .toList());
    }

    private Map<String, String> values(String seat) {
        return world.form(world.type(SEAT), Map.of("seat", seat)).values();
    }

    @Test
    @Precedence("record:Correct")
    void correction_shouldNameTheFirstFault_whenSeveralHold() {
        world.stands("gone", GONE, "ruzhou-2023");
        world.stands("old", SEAT, "ruzhou", Map.of("seat", other));
        world.corrected("new", "old", SEAT, Map.of("seat", other));
        world.stands("good", SEAT, "ruzhou", Map.of("seat", head));
        ledger.accept(
                GOVERNMENT_OFFICER, "record:File", world.filing("filed", SEAT, "ruzhou", Map.of("seat", seat(2))));
        world.adopted(shorter());
        RefusalTable table = new RefusalTable(ledger, "record:Correct");
        Draft draft = new Draft();
        table.refused(RefusalCode.AUDITOR_READ_ONLY, AUDITOR, draft.get());
        table.refused(RefusalCode.INVALID_FIELD, "recordId", BUYER, draft.get());
        draft.id = "good";
        table.refused(RefusalCode.MISSING_FIELD, "reason", BUYER, draft.get());
        draft.reason = "更正";
        table.refused(RefusalCode.NOT_FOUND, BUYER, draft.get());
        draft.corrects = "gone";
        table.refused(RefusalCode.RECORD_TYPE_UNKNOWN, BUYER, draft.get());
        draft.corrects = "old";
        table.refused(RefusalCode.RECORD_NOT_YOURS, BUYER, draft.get());
        table.refused(RefusalCode.RECORD_HAS_SUCCESSOR, GOVERNMENT_OFFICER, draft.get());
        draft.corrects = "filed";
        table.refused(RefusalCode.WRONG_STATE, GOVERNMENT_OFFICER, draft.get());
        draft.corrects = "good";
        table.refused(RefusalCode.INVALID_FIELD, "occurredOn", GOVERNMENT_OFFICER, draft.get());
        draft.occurredOn = ledger.today();
        table.refused(RefusalCode.RECORD_FIELD_INVALID, "unknown", GOVERNMENT_OFFICER, draft.get());
        draft.values = Map.of();
        table.refused(RefusalCode.RECORD_FIELD_INVALID, "seat", GOVERNMENT_OFFICER, draft.get());
        draft.values = with("count", "many");
        table.refused(RefusalCode.RECORD_FIELD_INVALID, "count", GOVERNMENT_OFFICER, draft.get());
        draft.values = values(other);
        table.refused(RefusalCode.TOO_LONG, "evidence", GOVERNMENT_OFFICER, draft.get());
        draft.evidence = List.of(paperOf("photo"));
        table.refused(RefusalCode.INVALID_FIELD, "evidence.type", GOVERNMENT_OFFICER, draft.get());
        draft.evidence = List.of();
        table.refused(RefusalCode.EVIDENCE_MISSING, GOVERNMENT_OFFICER, draft.get());
        draft.evidence = List.of(paperOf("document"));
        table.refused(RefusalCode.RECORD_FIELD_INVALID, "seat", GOVERNMENT_OFFICER, draft.get());
        draft.values = values(head);
        table.refused(RefusalCode.ALREADY_EXISTS, GOVERNMENT_OFFICER, draft.get());
        draft.id = "n";
        table.accepted(GOVERNMENT_OFFICER, draft.get());
    }

    private Map<String, String> with(String key, String value) {
        Map<String, String> values = new TreeMap<>(values(other));
        values.put(key, value);
        return values;
    }

    private static DecideRecord decide(String id, boolean confirmed, Optional<String> reason) {
        return new DecideRecord(id, confirmed, reason);
    }

    @Test
    @Precedence("record:Decide")
    void decision_shouldNameTheFirstFault_whenSeveralHold() {
        Caller maker = new Caller(
                GOVERNMENT_OFFICER.mspId(),
                "x509::both",
                "both",
                List.of(Role.GOVERNMENT_OFFICER, Role.LEADING_GROUP),
                List.of());
        ledger.accept(maker, "record:File", world.filing("done", SEAT, "ruzhou", Map.of("seat", head)));
        ledger.accept(LEADER, "record:Decide", decide("done", true, Optional.empty()));
        ledger.accept(maker, "record:File", world.filing("open", SEAT, "ruzhou", Map.of("seat", other)));
        Optional<String> why = Optional.of("不符");
        RefusalTable table = new RefusalTable(ledger, "record:Decide");
        table.refused(RefusalCode.AUDITOR_READ_ONLY, AUDITOR, decide("none", false, Optional.of(" ")));
        table.refused(RefusalCode.MISSING_FIELD, "reason", BUYER, decide("none", false, Optional.of(" ")));
        table.refused(RefusalCode.NOT_FOUND, BUYER, decide("none", false, why));
        table.refused(RefusalCode.RECORD_NOT_YOURS, BUYER, decide("done", false, why));
        table.refused(RefusalCode.MAKER_IS_CHECKER, maker, decide("done", false, why));
        table.refused(RefusalCode.WRONG_STATE, LEADER, decide("done", false, why));
        table.accepted(LEADER, decide("open", false, why));
    }
}
