// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.forestledger.codec.Json;
import org.forestledger.codec.JsonWriter;
import org.forestledger.codec.RecordCodec;
import org.forestledger.rules.agreement.Agreement;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.ledger.Catalogue;
import org.forestledger.rules.ledger.Decision;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Kinds;
import org.forestledger.rules.ledger.Tx;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.refusal.RefusalCode;

/** One scenario: its ledger, its people, the request at hand and what became of it. */
final class FeatureWorld {
    private final FeatureStages stages = new FeatureStages();
    private final FeaturePeople people = new FeaturePeople();

    private String function = "";
    private Json request = new Json.Obj(Map.of());
    private Map<String, String> before = Map.of();
    private Optional<Decision> outcome = Optional.empty();
    private boolean checked = true;

    void reach(String story, String stage) {
        stages.reach(story, stage).forEach(people::meet);
    }

    void meet(String user, List<String> offices, List<String> accounts) {
        List<Role> roles = offices.stream()
                .map(office -> Role.ofAttribute(office).orElseThrow(() -> new AssertionError("no office " + office)))
                .toList();
        people.meet(new Caller(roles.get(0).organisation().mspId(), "x509::" + user, user, roles, accounts));
    }

    void meetStranger(String user, String mspId) {
        people.meet(new Caller(mspId, "x509::" + user, user, List.of(Role.COMPANY_CLERK), List.of()));
    }

    void moveTo(String moment) {
        Instant instant = moment.contains("T")
                ? OffsetDateTime.parse(moment).toInstant()
                : LocalDate.parse(moment).atTime(LocalTime.NOON).atZone(Tx.ZONE).toInstant();
        ledger().at(instant);
    }

    void pass(long count, String unit) {
        ledger().pass(Duration.of(count, ChronoUnit.valueOf(unit.toUpperCase(Locale.ROOT))));
    }

    void prepare(String name, List<List<String>> fields) {
        function = name;
        request = changed(name, new Json.Obj(Map.of()), fields);
    }

    void prepareWholeAct(String office) {
        function = "workflow:Act";
        request = RecordCodec.toJson(stages.wholeAct(office));
    }

    void send(String user, List<List<String>> changes) {
        assertThat(checked).as("what became of the request before is said").isTrue();
        before = ledger().snapshot();
        Json json = changed(function, request, changes);
        outcome = Optional.of(ledger().submit(people.named(user), function, JsonWriter.write(json)));
        checked = false;
    }

    void sendAccepted(String user, List<List<String>> changes) {
        send(user, changes);
        requireAccepted();
    }

    void sendBeside(String user, String name, List<List<String>> fields) {
        String usual = function;
        Json usualRequest = request;
        prepare(name, fields);
        sendAccepted(user, List.of());
        function = usual;
        request = usualRequest;
    }

    void approve(String user, String agreementId) {
        String hash = ledger().get(Agreement.KIND, agreementId).subjectHash();
        sendBeside(
                user, "agreement:Approve", List.of(List.of("agreementId", agreementId), List.of("subjectHash", hash)));
    }

    void requireAccepted() {
        checked = true;
        if (last() instanceof Decision.Refused refused) {
            throw new AssertionError(function + " was refused: " + refused.refusal());
        }
        assertThat(ledger().snapshot())
                .as("an accepted request changes the ledger")
                .isNotEqualTo(before);
    }

    void requireRefused(String code) {
        checked = true;
        if (!(last() instanceof Decision.Refused refused)) {
            throw new AssertionError(function + " was accepted, not refused with " + code);
        }
        assertThat(refused.refusal().code()).as(refused.refusal().toString()).isEqualTo(RefusalCode.valueOf(code));
        requireUnchanged();
    }

    void requireFact(String fact, String value) {
        assertThat(last()).isInstanceOf(Decision.Refused.class);
        assertThat(((Decision.Refused) last()).refusal().details()).containsEntry(fact, value);
    }

    void requireUnchanged() {
        assertThat(ledger().snapshot()).isEqualTo(before);
    }

    void requireEntry(String kindName, String id, List<List<String>> fields) {
        Kind<?> kind = kind(kindName);
        Record entry = ledger().get(kind, id);
        Json json = RecordCodec.toJson(entry);
        for (List<String> field : fields) {
            FeaturePath path = FeaturePath.of(field.get(0));
            phrases().requireEqual(field.get(0), path.typeIn(kind.type()), path.read(json), field.get(1));
        }
    }

    void requireNone(String kindName, String id) {
        assertThat(ledger().find(kind(kindName), id)).isEmpty();
    }

    void requireLot(String batch, long from, long to, String owner, String status) {
        Lot lot = ledger().get(Lot.KIND, Lot.idOf(batch, from));
        assertThat(lot.range().to()).as("the lot's last serial number").isEqualTo(to);
        assertThat(lot.owner()).isEqualTo(owner);
        assertThat(lot.status().name()).isEqualTo(status);
    }

    void requireChecked() {
        assertThat(checked).as("what became of the last request is said").isTrue();
    }

    private Json changed(String name, Json json, List<List<String>> changes) {
        Class<?> type = Catalogue.byName(name)
                .orElseThrow(() -> new AssertionError("no function " + name))
                .command();
        Json result = json;
        for (List<String> change : changes) {
            FeaturePath path = FeaturePath.of(change.get(0));
            result = path.write(result, phrases().json(path.typeIn(type), change.get(1)));
        }
        return result;
    }

    private Decision last() {
        return outcome.orElseThrow(() -> new AssertionError("nothing was sent"));
    }

    private TestLedger ledger() {
        return stages.ledger();
    }

    private FeaturePhrases phrases() {
        return new FeaturePhrases(ledger());
    }

    private static Kind<?> kind(String name) {
        return Kinds.byName(name).orElseThrow(() -> new AssertionError("no kind of entry " + name));
    }
}
