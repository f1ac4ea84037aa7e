// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.certificate;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.CentiMu;

/**
 * The members of a village on one day with their shares in one forest (YC-03, YC-04). Names stay with the village: the ledger
 * has the member numbers and the hash of the list.
 *
 * @param rosterId the id
 * @param region the region in which the forest is numbered
 * @param forestNo the forest's number
 * @param category how it is run
 * @param area its area
 * @param village the village collective's account
 * @param asOf the day on which the members were counted
 * @param changes what becomes of births, deaths and moves
 * @param weights the measure of each member by number, for example heads or labour
 * @param shares the shares of each member by number
 * @param list the list of members as the village keeps it
 * @param minutes the village's decision (YC-26)
 * @param status where it stands
 * @param filedBy who filed it
 * @param decidedBy who decided on it
 */
public record MemberRoster(
        String rosterId,
        String region,
        String forestNo,
        ForestCategory category,
        CentiMu area,
        String village,
        LocalDate asOf,
        Changes changes,
        Map<String, Long> weights,
        Map<String, Long> shares,
        Evidence list,
        Evidence minutes,
        Status status,
        String filedBy,
        Optional<String> decidedBy) {
    /** Where rosters are kept. */
    public static final Kind<MemberRoster> KIND = new Kind<>("memberRoster", MemberRoster.class);

    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    public MemberRoster {
        weights = Collections.unmodifiableMap(new TreeMap<>(weights));
        shares = Collections.unmodifiableMap(new TreeMap<>(shares));
    }

    /** What becomes of births, deaths and moves. */
    public enum Changes {
        /** Nothing: shares stay as they were quantified (生不增、死不减). */
        STATIC,
        /** A new roster may follow a full year later. */
        YEARLY
    }

    /** Where a roster stands. */
    public enum Status {
        FILED,
        IN_FORCE,
        REFUSED
    }

    /** Refuses with INVALID_FIELD what is not a plain number of a forest or member; it holds no colon, slash or name. */
    static void requireNumber(String field, String number) {
        Refusal.unless(NUMBER.matcher(number).matches(), RefusalCode.INVALID_FIELD, "field", field, "expected", NUMBER);
    }

    /** All shares of the forest. */
    long allShares() {
        return shares.values().stream().mapToLong(Long::longValue).sum();
    }

    MemberRoster decided(Status next, String by) {
        return new MemberRoster(
                rosterId,
                region,
                forestNo,
                category,
                area,
                village,
                asOf,
                changes,
                weights,
                shares,
                list,
                minutes,
                next,
                filedBy,
                Optional.of(by));
    }
}
