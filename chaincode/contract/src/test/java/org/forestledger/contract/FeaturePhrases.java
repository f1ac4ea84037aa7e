// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forestledger.cases.RecordTypeFiles;
import org.forestledger.cases.RuleSetFiles;
import org.forestledger.cases.WorkflowFiles;
import org.forestledger.codec.Json;
import org.forestledger.codec.JsonReader;
import org.forestledger.codec.RecordCodec;
import org.forestledger.rules.agreement.Agreement;
import org.forestledger.rules.disbursement.PaymentPart;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.lot.SerialRange;
import org.forestledger.rules.plan.PlanItem;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.project.Parcel;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.quota.UsePlan;
import org.forestledger.rules.record.RecordTypeSet;
import org.forestledger.rules.scheme.RuleSet;
import org.forestledger.rules.ticket.Contribution;
import org.forestledger.rules.ticket.ForestPlot;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Decimal;
import org.forestledger.rules.unit.Fen;
import org.forestledger.rules.workflow.WorkflowRun;
import org.forestledger.rules.workflow.WorkflowTemplate;

/**
 * How people write values: {@code 20000.00 yuan}, {@code 10.00 mu}, {@code paper v-1}, {@code serials 1-100 of lot b/1},
 * {@code in 5 days}. What a field means follows from its type; {@code nothing} leaves it out, a list is parted by semicolons.
 */
final class FeaturePhrases {
    private static final String NOTHING = "nothing";
    private static final String NOT_AS_DRAWN = "every parcel but the first that was drawn";
    private static final Pattern YUAN = Pattern.compile("([\\d.]+) yuan");
    private static final Pattern MU = Pattern.compile("([\\d.]+) mu");
    private static final Pattern NUMBER = Pattern.compile("(-?\\d+)(?: (?:fen|bps|kg|tonnes|tickets))?");
    private static final Pattern PAPER = Pattern.compile("paper (\\S+)");
    private static final Pattern SLICE = Pattern.compile("serials (\\d+)-(\\d+) of lot (.+)/(\\d+)");
    private static final Pattern RANGE = Pattern.compile("(-?\\d+)-(-?\\d+)");
    private static final Pattern AREA_OF = Pattern.compile("(\\S+) of (\\S+ mu)");
    private static final Pattern PLOT = Pattern.compile("(\\S+) of (\\S+ mu) until (\\S+)");
    private static final Pattern GIFT = Pattern.compile("(\\S+) gives (\\w+) worth (\\S+ yuan)( with consent)?");
    private static final Pattern PART = Pattern.compile("part (\\d+) of (\\d+)");
    private static final Pattern LATER = Pattern.compile("in (\\d+) (seconds|hours|days)");
    private static final Pattern HASH = Pattern.compile("the hash of agreement (\\S+)");
    private static final Pattern ENTRIES = Pattern.compile("(\\d+) entries");

    private final TestLedger ledger;

    FeaturePhrases(TestLedger ledger) {
        this.ledger = ledger;
    }

    /** The value of a field of a type; empty where it is to be left out. */
    Optional<Json> json(Type type, String phrase) {
        return phrase.equals(NOTHING) ? Optional.empty() : Optional.of(value(type, phrase));
    }

    /** Fails unless an entry's field has the value. */
    void requireEqual(String field, Type type, Optional<Json> actual, String phrase) {
        Matcher entries = ENTRIES.matcher(phrase);
        if (entries.matches() && actual.orElseThrow() instanceof Json.Arr arr) {
            assertThat(arr.items()).as(field).hasSize(Integer.parseInt(entries.group(1)));
        } else {
            assertThat(actual).as(field).isEqualTo(json(type, phrase));
        }
    }

    private Json value(Type type, String phrase) {
        if (phrase.startsWith("{") || phrase.startsWith("[")) {
            return JsonReader.read(phrase);
        }
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class ? list(generic, phrase) : map(generic, phrase);
        }
        return type == String.class ? text(phrase) : scalar((Class<?>) type, phrase);
    }

    private Json list(ParameterizedType type, String phrase) {
        if (phrase.equals(NOT_AS_DRAWN)) {
            return new Json.Arr(allButTheFirstDrawn());
        }
        List<Json> items = new ArrayList<>();
        for (String item : phrase.split("; ?")) {
            if (!item.equals("none")) {
                items.add(value(type.getActualTypeArguments()[0], item));
            }
        }
        return new Json.Arr(items);
    }

    private List<Json> allButTheFirstDrawn() {
        WorkflowRun run = ledger.all(WorkflowRun.KIND).iterator().next();
        String first = run.sample().orElseThrow().parcels().get(0);
        return ledger.get(Project.KIND, run.projectId()).parcels().stream()
                .map(Parcel::parcelNo)
                .filter(parcelNo -> !parcelNo.equals(first))
                .<Json>map(Json.Str::new)
                .toList();
    }

    private Json map(ParameterizedType type, String phrase) {
        Map<String, Json> members = new TreeMap<>();
        for (String member : phrase.split("; ?")) {
            String[] sides = member.split(": ?", 2);
            members.put(sides[0], value(type.getActualTypeArguments()[1], sides[1]));
        }
        return new Json.Obj(members);
    }

    private Json text(String phrase) {
        Matcher hash = HASH.matcher(phrase);
        if (hash.matches()) {
            return new Json.Str(ledger.get(Agreement.KIND, hash.group(1)).subjectHash());
        }
        return new Json.Str(
                phrase.equals("blank") ? " " : MarketPhrases.secret(phrase).orElse(phrase));
    }

    private Json scalar(Class<?> type, String phrase) {
        Matcher later = LATER.matcher(phrase);
        if (type == Instant.class && later.matches()) {
            ChronoUnit unit = ChronoUnit.valueOf(later.group(2).toUpperCase(Locale.ROOT));
            return new Json.Str(ledger.now()
                    .plus(Duration.of(Long.parseLong(later.group(1)), unit))
                    .toString());
        }
        if (type == Instant.class && phrase.contains("+")) {
            return new Json.Str(OffsetDateTime.parse(phrase).toInstant().toString());
        }
        if (type.isEnum() || type == Instant.class) {
            return new Json.Str(phrase);
        }
        return document(type, phrase).or(() -> amount(type, phrase)).orElseGet(() -> plain(phrase));
    }

    /** Records that a short sentence says. */
    private Optional<Json> document(Class<?> type, String phrase) {
        if (type == RuleSet.class && phrase.startsWith("the rule set ")) {
            return json(RuleSetFiles.read(phrase.substring("the rule set ".length())));
        }
        if (type == WorkflowTemplate.class && phrase.startsWith("the workflow ")) {
            return json(WorkflowFiles.read(phrase.substring("the workflow ".length())));
        }
        if (type == RecordTypeSet.class && phrase.startsWith("the record types ")) {
            return json(RecordTypeFiles.read(phrase.substring("the record types ".length())));
        }
        Matcher paper = PAPER.matcher(phrase);
        if (type == Evidence.class && paper.matches()) {
            return json(RuzhouWorld.paper(paper.group(1)));
        }
        Matcher slice = SLICE.matcher(phrase);
        if (type == LotSlice.class && slice.matches()) {
            return json(new LotSlice(slice.group(3), number(slice, 4), number(slice, 1), number(slice, 2)));
        }
        Matcher part = PART.matcher(phrase);
        if (type == PaymentPart.class && part.matches()) {
            return json(new PaymentPart(Integer.parseInt(part.group(1)), Integer.parseInt(part.group(2))));
        }
        Matcher range = RANGE.matcher(phrase);
        if (type == SerialRange.class && range.matches()) {
            return Optional.of(new Json.Obj(Map.of(
                    "from", new Json.Int(number(range, 1)),
                    "to", new Json.Int(number(range, 2)))));
        }
        return land(type, phrase);
    }

    private Optional<Json> land(Class<?> type, String phrase) {
        Matcher area = AREA_OF.matcher(phrase);
        if (type == Parcel.class && area.matches()) {
            return json(new Parcel(area.group(1), mu(area.group(2))));
        }
        if (type == UsePlan.Planned.class && area.matches()) {
            return json(new UsePlan.Planned(area.group(1), mu(area.group(2))));
        }
        if (type == PlanItem.class && area.matches()) {
            return json(new PlanItem(area.group(1), mu(area.group(2))));
        }
        Matcher plot = PLOT.matcher(phrase);
        if (type == ForestPlot.class && plot.matches()) {
            return json(new ForestPlot(
                    plot.group(1),
                    mu(plot.group(2)),
                    LocalDate.parse(plot.group(3)),
                    RuzhouWorld.paper("right-" + plot.group(1))));
        }
        Matcher gift = GIFT.matcher(phrase);
        if (type == Contribution.class && gift.matches()) {
            return json(new Contribution(
                    gift.group(1),
                    Contribution.Form.valueOf(gift.group(2)),
                    yuan(gift.group(3)),
                    RuzhouWorld.paper("valuation-" + gift.group(1)),
                    Optional.ofNullable(gift.group(4)).map(consent -> RuzhouWorld.paper("minutes"))));
        }
        return LinkagePhrases.of(type, phrase)
                .or(() -> MarketPhrases.of(type, phrase))
                .or(() -> ParcelPhrases.of(type, phrase));
    }

    private static Optional<Json> amount(Class<?> type, String phrase) {
        if (type == Fen.class && YUAN.matcher(phrase).matches()) {
            return json(yuan(phrase));
        }
        return type == CentiMu.class && MU.matcher(phrase).matches() ? json(mu(phrase)) : Optional.empty();
    }

    /** Numbers and truth values as JSON has them; everything else is a text, also where the ledger expects none. */
    private static Json plain(String phrase) {
        Matcher number = NUMBER.matcher(phrase);
        if (number.matches()) {
            return new Json.Int(number(number, 1));
        }
        return phrase.equals("yes") || phrase.equals("no") ? new Json.Bool(phrase.equals("yes")) : new Json.Str(phrase);
    }

    private static long number(Matcher matcher, int group) {
        return Long.parseLong(matcher.group(group));
    }

    private static Fen yuan(String phrase) {
        return Decimal.yuan("phrase", phrase.replace(" yuan", ""));
    }

    private static CentiMu mu(String phrase) {
        return Decimal.mu("phrase", phrase.replace(" mu", ""));
    }

    private static Optional<Json> json(Record value) {
        return Optional.of(RecordCodec.toJson(value));
    }
}
