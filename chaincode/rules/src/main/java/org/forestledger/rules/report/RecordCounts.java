// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.report;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.invariant.WholeState;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.record.FiledRecord;
import org.forestledger.rules.record.RecordField;
import org.forestledger.rules.record.RecordTarget;
import org.forestledger.rules.record.RecordType;
import org.forestledger.rules.record.RecordTypeSet;
import org.forestledger.rules.record.RecordTypeSetVersion;
import org.forestledger.rules.record.SubjectKind;

/** The confirmed records of a type that a target counts; of a corrected one its successor. */
final class RecordCounts {
    private final RecordTypeSet types;
    private final WholeState state;
    private final LocalDate today;

    /** Of the state, as the records stand on a day. */
    RecordCounts(RecordTypeSet types, WholeState state, LocalDate today) {
        this.types = types;
        this.state = state;
        this.today = today;
    }

    /** Each record that counts. */
    List<Counted> of(RecordTarget target, RecordType type) {
        return state.all(FiledRecord.KIND).stream()
                .filter(record -> record.status() == FiledRecord.Status.CONFIRMED)
                .filter(record ->
                        record.region().equals(types.region()) && record.type().equals(type.code()))
                .filter(record -> hasTheFields(record, target, type))
                .filter(record -> target.conditions().stream().allMatch(each -> each.holds(record.values())))
                .filter(record -> stands(record, target))
                .map(record -> counted(record, target))
                .toList();
    }

    /** The region, or every account or project that a record of the type may be about. */
    Stream<String> subjects(RecordType type) {
        if (type.subject() == SubjectKind.ACCOUNT) {
            return state.all(Account.KIND).stream()
                    .filter(account -> account.status() != Account.Status.CLOSED && type.takes(account.accountKind()))
                    .map(Account::accountId);
        } else if (type.subject() == SubjectKind.PROJECT) {
            return state.all(Project.KIND).stream()
                    .filter(project -> project.region().equals(types.region()))
                    .map(Project::projectId);
        }
        return type.subject() == SubjectKind.REGION ? Stream.of(types.region()) : Stream.empty();
    }

    /** Whether the fields were the same when it was filed: an earlier version of the types may have had others. */
    private boolean hasTheFields(FiledRecord record, RecordTarget target, RecordType type) {
        Optional<RecordType> then = state.find(RecordTypeSetVersion.KIND, record.typesVersion())
                .flatMap(version -> version.document().type(type.code()));
        return target.fields().stream()
                .allMatch(key -> record.values().containsKey(key)
                        && then.flatMap(each -> each.field(key))
                                .map(RecordField::type)
                                .equals(type.field(key).map(RecordField::type)));
    }

    private boolean stands(FiledRecord record, RecordTarget target) {
        return target.standsUntil()
                .map(record.values()::get)
                .map(LocalDate::parse)
                .map(last -> !last.isBefore(today))
                .orElse(true);
    }

    private static Counted counted(FiledRecord record, RecordTarget target) {
        String subject =
                switch (target.group()) {
                    case TOTAL -> record.region();
                    case SUBJECT -> record.subjectId();
                    case FIELD -> record.values().get(target.groupField().orElseThrow());
                    case RECORD -> record.recordId();
                };
        BigInteger amount = target.field()
                .map(key -> new BigInteger(record.values().get(key)))
                .orElse(BigInteger.ONE);
        return new Counted(
                subject,
                amount,
                Optional.of(record.occurredOn()),
                target.deadlineField().map(record.values()::get).map(LocalDate::parse),
                target.yearField().map(record.values()::get).map(Long::valueOf));
    }
}
