// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forestledger.codec.Json;
import org.forestledger.codec.RecordCodec;
import org.forestledger.rules.parcel.MapPoint;
import org.forestledger.rules.parcel.ParcelFacts;
import org.forestledger.rules.parcel.ParcelRow;
import org.forestledger.rules.unit.Decimal;

/**
 * How people write ground: {@code 3 as a square of 100 m at 200,0}, {@code a point of 15.00 mu at 50,50}, {@code 50,90}. Places
 * are metres east and north of a corner in zone 38; the whole area of a square is banked, of a point nothing.
 */
final class ParcelPhrases {
    private static final Pattern ROW = Pattern.compile("(\\d+) as (a .+)");
    private static final Pattern SQUARE = Pattern.compile("a square of (\\d+) m at (\\d+),(\\d+)");
    private static final Pattern POINT = Pattern.compile("a point of (\\S+) mu at (\\d+),(\\d+)");
    private static final Pattern PLACE = Pattern.compile("(\\d+),(\\d+)");

    private ParcelPhrases() {}

    /** The record that a sentence says; empty where it is of another type or says none. */
    static Optional<Json> of(Class<?> type, String phrase) {
        if (type == ParcelRow.class) {
            return row(phrase).map(RecordCodec::toJson);
        }
        if (type == ParcelFacts.class) {
            return facts(phrase).map(RecordCodec::toJson);
        }
        return type == MapPoint.class ? place(phrase).map(RecordCodec::toJson) : Optional.empty();
    }

    private static Optional<ParcelRow> row(String phrase) {
        Matcher row = ROW.matcher(phrase);
        return row.matches()
                ? facts(row.group(2)).map(facts -> new ParcelRow(Integer.parseInt(row.group(1)), facts))
                : Optional.empty();
    }

    private static Optional<ParcelFacts> facts(String phrase) {
        Matcher square = SQUARE.matcher(phrase);
        if (square.matches()) {
            return Optional.of(ParcelWorld.land(metres(square, 2), metres(square, 3), metres(square, 1)));
        }
        Matcher point = POINT.matcher(phrase);
        return point.matches()
                ? Optional.of(ParcelWorld.facts(
                        Decimal.mu("phrase", point.group(1)).centiMu(),
                        0,
                        ParcelWorld.at(metres(point, 2), metres(point, 3)),
                        List.of()))
                : Optional.empty();
    }

    private static Optional<MapPoint> place(String phrase) {
        Matcher place = PLACE.matcher(phrase);
        return place.matches() ? Optional.of(ParcelWorld.at(metres(place, 1), metres(place, 2))) : Optional.empty();
    }

    private static long metres(Matcher matcher, int group) {
        return Long.parseLong(matcher.group(group));
    }
}
