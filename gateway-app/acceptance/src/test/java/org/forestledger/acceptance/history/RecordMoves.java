// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.record.Cardinality;
import org.forestledger.rules.record.CorrectRecord;
import org.forestledger.rules.record.DecideRecord;
import org.forestledger.rules.record.FieldType;
import org.forestledger.rules.record.FileRecord;
import org.forestledger.rules.record.FiledRecord;
import org.forestledger.rules.record.ProposeRecordTypes;
import org.forestledger.rules.record.RecordField;
import org.forestledger.rules.record.RecordForm;
import org.forestledger.rules.record.RecordType;
import org.forestledger.rules.record.RecordTypeSet;
import org.forestledger.rules.record.RecordTypeSetInForce;
import org.forestledger.rules.record.RecordTypeSetVersion;
import org.forestledger.rules.record.SubjectKind;
import org.forestledger.rules.scheme.Instrument;
import org.forestledger.rules.workflow.TypedEvidence;

/** What a city puts on record; its types keep nothing closed, so that no other move has to wait for a record. */
final class RecordMoves {
    private static final String CHECKED = "checked";
    private static final String PATROL = "patrol";
    private static final String AREA = "area";
    private static final Role[] FILING = {Role.FORESTRY_CLERK, Role.TOWNSHIP_CLERK};
    private static final Role[] CONFIRMING = {Role.GOVERNMENT_OFFICER, Role.FORESTRY_OFFICER};

    private RecordMoves() {}

    static void addTo(Map<String, Move> moves) {
        moves.put("record:ProposeTypes", RecordMoves::propose);
        moves.put("record:File", RecordMoves::file);
        moves.put("record:Correct", RecordMoves::correct);
        moves.put("record:Decide", RecordMoves::decide);
    }

    private static Intent propose(Scene scene) {
        if (scene.all(RecordTypeSetVersion.KIND).anyMatch(v -> v.status() == RecordTypeSetVersion.Status.PROPOSED)) {
            throw new NothingToDoException("types that are to be decided on");
        }
        int version = (scene.careless() ? 0 : 1)
                + (int) scene.all(RecordTypeSetVersion.KIND).count();
        return new Intent(
                scene.somebody(Role.REGISTRAR, Role.FORESTRY_CLERK, Role.GOVERNMENT_OFFICER, Role.COMPANY_CLERK),
                "record:ProposeTypes",
                new ProposeRecordTypes(new RecordTypeSet(
                        scene.account("records"),
                        version,
                        region(scene),
                        "登记",
                        "records",
                        new Instrument("", "登记", Optional.empty()),
                        List.of(
                                type(CHECKED, SubjectKind.PARCEL, List.of(CONFIRMING), Cardinality.ONE),
                                type(PATROL, SubjectKind.REGION, List.of(), Cardinality.MANY)),
                        List.of(),
                        List.of())));
    }

    private static String region(Scene scene) {
        return scene.account("records");
    }

    private static RecordType type(String code, SubjectKind subject, List<Role> confirming, Cardinality cardinality) {
        return new RecordType(
                code,
                code,
                code,
                "YC-17",
                subject,
                List.of(),
                List.of(FILING),
                confirming,
                List.of(new RecordField(
                        AREA, "面积", AREA, FieldType.CENTI_MU, true, List.of(), Optional.empty(), Optional.empty())),
                List.of("log"),
                cardinality,
                Optional.empty(),
                List.of());
    }

    private static RecordForm form(Scene scene) {
        boolean lacking = scene.careless() && scene.chance(30);
        return new RecordForm(
                scene.today(),
                Map.of(AREA, lacking ? "much" : Long.toString(scene.between(1, 10_000))),
                List.of(new TypedEvidence("log", scene.paper())));
    }

    private static Intent file(Scene scene) {
        scene.one(RecordTypeSetInForce.KIND, pointer -> true);
        boolean checked = scene.chance(60);
        return new Intent(
                scene.somebody(FILING),
                "record:File",
                new FileRecord(
                        scene.fresh("record"),
                        region(scene),
                        checked ? CHECKED : PATROL,
                        checked ? scene.fresh("recorded") : region(scene),
                        form(scene)));
    }

    private static Intent correct(Scene scene) {
        FiledRecord old = scene.one(
                FiledRecord.KIND,
                r -> r.status() == FiledRecord.Status.CONFIRMED && r.successor().isEmpty());
        return new Intent(
                scene.somebody(FILING),
                "record:Correct",
                new CorrectRecord(scene.fresh("record"), old.recordId(), "更正", form(scene)));
    }

    private static Intent decide(Scene scene) {
        FiledRecord record = scene.one(FiledRecord.KIND, r -> r.status() == FiledRecord.Status.FILED);
        boolean confirmed = scene.chance(75);
        return new Intent(
                scene.somebody(CONFIRMING),
                "record:Decide",
                new DecideRecord(record.recordId(), confirmed, confirmed ? Optional.empty() : Optional.of("与实地不符")));
    }
}
