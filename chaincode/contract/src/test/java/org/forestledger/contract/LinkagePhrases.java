// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forestledger.codec.Json;
import org.forestledger.codec.RecordCodec;
import org.forestledger.rules.linkage.AcceptedParcel;
import org.forestledger.rules.linkage.CultivationCheck;
import org.forestledger.rules.linkage.FarmlandMeasures;
import org.forestledger.rules.linkage.ReclaimedParcel;

/**
 * Phrases for the land of linkage projects: {@code p-1 of 10.00 mu from HOLLOW_VILLAGE of village-1}, {@code p-1 of 10.00 mu
 * with 9.00 mu of farmland}, {@code 9.00 mu of farmland}. Of the farmland, half is paddy.
 */
final class LinkagePhrases {
    private static final Pattern RECLAIMED = Pattern.compile("(\\S+) of (\\S+) mu from (\\w+) of (\\S+)");
    private static final Pattern ACCEPTED = Pattern.compile("(\\S+) of (\\S+) mu with (\\S+) mu of farmland");
    private static final Pattern FARMLAND = Pattern.compile("(\\S+) mu of farmland");
    private static final Pattern FOUND = Pattern.compile("(\\S+) of (\\S+) mu");

    private LinkagePhrases() {}

    /** The record that a phrase says; empty where it says none of these. */
    static Optional<Json> of(Class<?> type, String phrase) {
        return record(type, phrase).map(RecordCodec::toJson);
    }

    private static Optional<Record> record(Class<?> type, String phrase) {
        Matcher reclaimed = RECLAIMED.matcher(phrase);
        if (type == ReclaimedParcel.class && reclaimed.matches()) {
            return Optional.of(new ReclaimedParcel(
                    reclaimed.group(1),
                    LinkageWorld.mu(reclaimed.group(2)),
                    ReclaimedParcel.Source.valueOf(reclaimed.group(3)),
                    reclaimed.group(4)));
        }
        Matcher accepted = ACCEPTED.matcher(phrase);
        if (type == AcceptedParcel.class && accepted.matches()) {
            return Optional.of(new AcceptedParcel(
                    accepted.group(1), LinkageWorld.mu(accepted.group(2)), LinkageWorld.measures(accepted.group(3))));
        }
        Matcher farmland = FARMLAND.matcher(phrase);
        if (type == FarmlandMeasures.class && farmland.matches()) {
            return Optional.of(LinkageWorld.measures(farmland.group(1)));
        }
        Matcher found = FOUND.matcher(phrase);
        return type == CultivationCheck.Found.class && found.matches()
                ? Optional.of(new CultivationCheck.Found(found.group(1), LinkageWorld.mu(found.group(2))))
                : Optional.empty();
    }
}
