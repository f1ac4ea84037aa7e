// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.record;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.permission.Role;

/**
 * One type of records.
 *
 * @param code the short name, at most 40 characters
 * @param nameZh the Chinese name
 * @param nameEn the English name
 * @param clause the source clauses
 * @param subject what a record is about
 * @param accountKinds which accounts, where it is about one; none for all
 * @param filedBy the offices that may file
 * @param confirmedBy the offices of which one must confirm; none where a record counts at once
 * @param fields the fields
 * @param evidenceTypes the documents that must come with a record
 * @param cardinality how many may stand for one subject
 * @param keyField the field whose values tell the records of one subject apart
 * @param needs what must stand for the same subject before one is filed
 */
public record RecordType(
        String code,
        String nameZh,
        String nameEn,
        String clause,
        SubjectKind subject,
        List<AccountKind> accountKinds,
        List<Role> filedBy,
        List<Role> confirmedBy,
        List<RecordField> fields,
        List<String> evidenceTypes,
        Cardinality cardinality,
        Optional<String> keyField,
        List<RecordNeed> needs) {
    public RecordType {
        accountKinds = List.copyOf(accountKinds);
        filedBy = List.copyOf(filedBy);
        confirmedBy = List.copyOf(confirmedBy);
        fields = List.copyOf(fields);
        evidenceTypes = List.copyOf(evidenceTypes);
        needs = List.copyOf(needs);
    }

    /** The field of a key. */
    public Optional<RecordField> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /** Whether a record of it counts only once somebody else has confirmed it. */
    boolean needsConfirmation() {
        return !confirmedBy.isEmpty();
    }

    /** Whether a record may be about an account of the kind. */
    public boolean takes(AccountKind kind) {
        return accountKinds.isEmpty() || accountKinds.contains(kind);
    }

    static boolean isHeldBy(Caller caller, List<Role> offices) {
        return offices.stream().anyMatch(role -> Guards.holds(caller, role));
    }
}
