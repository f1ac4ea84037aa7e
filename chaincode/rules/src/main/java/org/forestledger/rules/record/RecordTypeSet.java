// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.record;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.scheme.Instrument;
import org.forestledger.rules.scheme.Unit;

/**
 * What is put on record in a region, and what is not done before it is: a document like a rule set.
 *
 * @param id the short name
 * @param version 1 or higher
 * @param region the region, at most 32 characters
 * @param nameZh the Chinese name
 * @param nameEn the English name
 * @param instrument the document that it carries out
 * @param types the types of records
 * @param gates what is kept closed until a record stands
 * @param targets what is to be reached, counted anew by each report
 */
public record RecordTypeSet(
        String id,
        int version,
        String region,
        String nameZh,
        String nameEn,
        Instrument instrument,
        List<RecordType> types,
        List<RecordGate> gates,
        List<RecordTarget> targets) {
    public RecordTypeSet {
        types = List.copyOf(types);
        gates = List.copyOf(gates);
        targets = List.copyOf(targets);
    }

    /** The type of a code. */
    public Optional<RecordType> type(String code) {
        return types.stream().filter(type -> type.code().equals(code)).findFirst();
    }

    /** The unit in which a target is counted: of a sum over records the unit of the field. */
    public Unit unit(RecordTarget target) {
        return target.type()
                .flatMap(this::type)
                .flatMap(type -> target.field().flatMap(type::field))
                .map(field -> switch (field.type()) {
                    case CENTI_MU -> Unit.CENTI_MU;
                    case FEN -> Unit.FEN;
                    default -> Unit.COUNT;
                })
                .orElse(target.measure().unit());
    }

    /** The target of a code. */
    public Optional<RecordTarget> target(String code) {
        return targets.stream().filter(target -> target.code().equals(code)).findFirst();
    }
}
