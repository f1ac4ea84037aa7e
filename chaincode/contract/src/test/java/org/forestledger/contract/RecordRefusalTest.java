// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.People.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.forestledger.cases.RecordTypeFiles;
import org.forestledger.codec.Json;
import org.forestledger.codec.JsonReader;
import org.forestledger.codec.RecordCodec;
import org.forestledger.rules.record.ProposeRecordTypes;
import org.forestledger.rules.record.RecordGate;
import org.forestledger.rules.record.RecordType;
import org.forestledger.rules.record.RecordTypeSet;
import org.forestledger.rules.record.RecordTypesValidator;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.refusal.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What makes a document of types unusable: one thing at a time is changed in a shipped one. */
class RecordRefusalTest {
    private static final RecordTypeSet GOOD = RecordTypeFiles.read("ruzhou-2023-records");

    static Stream<Arguments> changes() {
        return Stream.of(
                wrong("types[1].code", "\"policy-instrument\""),
                wrong("types[1].filedBy", "[]"),
                wrong("types[0].accountKinds", "[\"PARTNER\"]"),
                wrong("types[1].fields[0].choices", "[]"),
                wrong("types[1].fields[0].choices", "[\"YES\",\"YES\"]"),
                wrong("types[0].fields[0].choices", "[\"A\"]"),
                wrong("types[0].fields[0].entryKind", "\"account\""),
                wrong("types[0].fields[0].type", "\"ENTRY\""),
                wrong("types[0].keyField", "\"number\""),
                wrong("types[0].cardinality", "\"ONE_PER_KEY\""),
                wrong("types[10].keyField", "\"offices\""),
                wrong("types[10].keyField", "\"nothing\""),
                wrong("types[4].needs[0].type", "\"no-such-type\""),
                wrong("types[4].needs[0].type", "\"partner-qualification\""),
                wrong("types[4].needs[0].type", "\"duty-report\""),
                wrong("types[4].needs[0].keys", "[\"HEAD\"]"),
                wrong("gates[0].event", "\"PROPOSE_LAND_TERMS\"", false),
                wrong("gates[1].event", "\"PROPOSE_PROJECT\""),
                wrong("gates[1].need.onlyWith", "\"duty-report\""),
                wrong("gates[1].need.onlyWith", "\"partner-qualification\""),
                wrong("gates[0].need.conditions[0].field", "\"nothing\""),
                wrong("gates[0].need.conditions[0].anyOf", "[\"PERHAPS\"]"),
                wrong("gates[0].need.conditions[0].anyOf", "[]"),
                wrong("gates[0].need.conditions[0].atLeast", "1"),
                wrong("targets[2].code", "\"programme-area\""),
                wrong("targets[0].type", "\"issue\""),
                wrong("targets[2].type", "\"nothing\""),
                wrong("targets[2].field", "\"matter\""),
                wrong("targets[5].field", "\"note\""),
                wrong("targets[2].group", "\"FIELD\""),
                wrong("targets[2].group", "\"RECORD\""),
                wrong("targets[2].groupField", "\"matter\""),
                wrong("targets[2].deadlineField", "\"matter\""),
                wrong("targets[6].conditions[0].anyOf", "[\"PERHAPS\"]"),
                wrong("targets[2].least", "{\"parameter\":\"x\"}"),
                wrong("targets[2].least", "{\"parameter\":\"x\",\"value\":1}"),
                wrong("targets[2].least", "{\"value\":-1}"),
                wrong("targets[2].least", "{\"value\":1}", false),
                wrong("targets[2].every", "{\"number\":{\"value\":1},\"unit\":\"YEARS\"}"),
                wrong("targets[0].every", "{\"number\":{\"value\":1},\"unit\":\"DAYS\"}"),
                wrong("targets[0].by", "\"2025-01-01\""),
                wrong("targets[1].group", "\"SUBJECT\""),
                wrong("targets[2].outOf", "\"nothing\""),
                wrong("targets[2].outOf", "\"township-filed\""),
                wrong("targets[4].most", "{\"target\":\"township-filed\"}", false),
                wrong("targets[4].most", "{\"target\":\"township-filed\",\"value\":1}"),
                wrong("targets[4].most", "{\"target\":\"nothing\"}"),
                wrong("targets[4].most", "{\"target\":\"township-commended\"}"),
                wrong("targets[0].most", "{\"target\":\"township-filed\"}"),
                wrong("targets[6].most", "{\"target\":\"township-filed\"}"),
                wrong("targets[2].every", "{\"number\":{\"target\":\"township-filed\"},\"unit\":\"DAYS\"}"),
                wrong("targets[5].yearField", "\"note\""),
                wrong("targets[0].yearField", "\"year\""),
                wrong("types[1].fields[0].byDefault", "\"YES\""),
                wrong("types[6].fields[0].byDefault", "\"YES\""),
                wrong("gates[0].covers", "\"funds\""),
                wrong("gates[0].covers", "\"nothing\""),
                wrong("gates[0].names", "\"funds\""),
                wrong("gates[0].need.onlyIf", "{\"field\":\"funds\",\"anyOf\":[\"YES\"]}"),
                wrong("gates[1].need.onlyIf", "{\"field\":\"nothing\",\"anyOf\":[\"YES\"]}"),
                wrong("gates[1].need.onlyIf", "{\"field\":\"openItems\",\"anyOf\":[\"YES\"]}", false),
                wrong("gates[0].need.conditions[0].atMost", "{\"type\":\"partner-qualification\",\"field\":\"funds\"}"),
                wrong("gates[0].need.conditions[0].atMost", "{\"type\":\"works-start\",\"field\":\"funds\"}"),
                wrong("targets[6].conditions[0].atMost", "{\"type\":\"works-start\",\"field\":\"funds\"}"),
                wrong("targets[2].since", "\"QUOTA_GRANT\""),
                wrong("targets[6].since", "\"QUOTA_GRANT\""),
                wrong("targets[3].standsUntil", "\"to\"", false),
                wrong("targets[2].standsUntil", "\"matter\""),
                wrong("targets[0].standsUntil", "\"to\""),
                wrong("types", "[]"));
    }

    private static Arguments wrong(String place, String json) {
        return wrong(place, json, true);
    }

    private static Arguments wrong(String place, String json, boolean refused) {
        return Arguments.of(place, json, refused);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void types_shouldBeRefused_whenTheyCannotBeUsed(String place, String json, boolean refused) {
        Json changed = FeaturePath.of(place)
                .write(JsonReader.read(RecordCodec.write(GOOD)), java.util.Optional.of(JsonReader.read(json)));
        RecordTypeSet types = RecordCodec.fromJson(RecordTypeSet.class, changed);

        assertThat(codeOf(types))
                .isEqualTo(refused ? List.of(RefusalCode.RECORD_TYPES_INVALID) : List.<RefusalCode>of());
    }

    private static List<RefusalCode> codeOf(RecordTypeSet types) {
        try {
            RecordTypesValidator.require(types);
            return List.of();
        } catch (RefusedException e) {
            return List.of(e.refusal().code());
        }
    }

    @Test
    @Precedence("record:ProposeTypes")
    void types_shouldBeRefusedInOrder_whenSeveralThingsAreWrong() {
        TestLedger ledger = new TestLedger();
        List<RecordType> many = new ArrayList<>();
        for (int i = 0; i <= 100; i++) {
            many.add(GOOD.types().get(0));
        }
        ProposeRecordTypes tooMany = propose(types -> many);
        assertThat(ledger.refuse(BUYER, "record:ProposeTypes", tooMany)).isEqualTo(RefusalCode.NOT_PERMITTED);
        assertThat(ledger.refuse(FORESTRY_CLERK, "record:ProposeTypes", tooMany))
                .isEqualTo(RefusalCode.TOO_LONG);
        ProposeRecordTypes good = propose(UnaryOperator.identity());
        ledger.accept(FORESTRY_CLERK, "record:ProposeTypes", good);
        assertThat(ledger.refuse(FORESTRY_CLERK, "record:ProposeTypes", good)).isEqualTo(RefusalCode.ALREADY_EXISTS);
    }

    private static ProposeRecordTypes propose(UnaryOperator<List<RecordType>> change) {
        List<RecordGate> gates = GOOD.gates();
        return new ProposeRecordTypes(new RecordTypeSet(
                GOOD.id(),
                GOOD.version(),
                GOOD.region(),
                GOOD.nameZh(),
                GOOD.nameEn(),
                GOOD.instrument(),
                change.apply(GOOD.types()),
                gates,
                GOOD.targets()));
    }

    /** Each time the first thing that is wrong is mended. */
    @Test
    @Precedence("record:File")
    void filing_shouldBeRefusedInOrder_whenSeveralThingsAreWrong() {
        RuzhouWorld base = new RuzhouWorld().founded();
        base.project("r", org.forestledger.rules.project.Project.Origin.NEW, "1.00");
        RecordWorld world = new RecordWorld(base).adopted("ruzhou-2023-records");
        var bad = world.filing("r", "works-start", "no-project", Map.of("unknown", "x"));
        var elsewhere = new org.forestledger.rules.record.FileRecord("r", "nowhere", "none", "x", bad.form());
        var untyped = new org.forestledger.rules.record.FileRecord("r", "ruzhou", "none", "x", bad.form());
        var early = world.filing("r", "works-start", "project-r", Map.of());
        assertThat(world.ledger.refuse(BUYER, "record:File", elsewhere))
                .isEqualTo(RefusalCode.RECORD_TYPES_NOT_IN_FORCE);
        assertThat(world.ledger.refuse(BUYER, "record:File", untyped)).isEqualTo(RefusalCode.RECORD_TYPE_UNKNOWN);
        assertThat(world.ledger.refuse(BUYER, "record:File", bad)).isEqualTo(RefusalCode.RECORD_NOT_YOURS);
        assertThat(world.ledger.refuse(PROJECT_CLERK, "record:File", bad)).isEqualTo(RefusalCode.NOT_FOUND);
        var field = world.filing("r", "works-start", "project-r", Map.of("unknown", "x"));
        assertThat(world.ledger.refuse(PROJECT_CLERK, "record:File", field))
                .isEqualTo(RefusalCode.RECORD_FIELD_INVALID);
        assertThat(world.ledger.refuse(PROJECT_CLERK, "record:File", early)).isEqualTo(RefusalCode.RECORD_MISSING);
        world.stands("c", "early-start-consent", "project-r");
        world.ledger.accept(PROJECT_CLERK, "record:File", early);
        assertThat(world.ledger.refuse(PROJECT_CLERK, "record:File", early)).isEqualTo(RefusalCode.RECORD_EXISTS);
    }
}
