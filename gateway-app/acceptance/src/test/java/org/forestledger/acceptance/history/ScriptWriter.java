// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import com.google.protobuf.ByteString;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forestledger.acceptance.history.ReferenceLedger.Judgement;
import org.forestledger.codec.RecordCodec;

/** Draws a script from a seed: the same seed, people and start give the same script. */
final class ScriptWriter {
    /** How much longer a script may become to be complete. */
    private static final int LONGER = 5;

    private static final Duration ROUND = Duration.ofMinutes(100);
    private static final int NONCE_BYTES = 24;
    private static final int ROUND_SIZE = 24;
    private static final int ORDERED_MAX = 4;
    private static final int CAREFUL_TRIES = 5;
    private static final int EACH_END = 1;
    private static final int READ_PERCENT = 8;
    private static final int CARELESS_PERCENT = 33;
    private static final int FOUNDING_PERCENT = 85;
    private static final int SPOILED_PERCENT = 55;
    private static final int CONFLICT_PERCENT = 25;
    private static final int TREATED_PERCENT = 9;
    /** What a city has done of what all must do counts so often, so that each does enough of it. */
    private static final double EVERYWHERE = 2;

    private static final double FINISHED = 6;
    private static final double FAILURE = 0.3;
    private static final int FAILURES_MAX = 10;

    private final List<Treatment> treatments;
    private final Random random;
    private final List<City> cities;
    private final Instant start;
    private final ReferenceLedger ledger;
    private final Reads reads;
    private final Moves moves = new Moves();
    private final Spoiler spoiler = new Spoiler();
    private final Names names = new Names();
    private final Map<String, Integer> drawn = new HashMap<>();
    /** How often a careful attempt was refused since the last that was not; what is stuck makes way for something else. */
    private final Map<String, Integer> failed = new HashMap<>();

    /** Functions that have not come to every end. */
    private Set<String> unfinished;

    private int number;
    private List<Operation> free = new ArrayList<>();
    private List<Operation> ordered = new ArrayList<>();
    private List<Judgement> effects = new ArrayList<>();
    private List<Judgement> submitted = new ArrayList<>();

    ScriptWriter(long seed, List<City> cities, Instant start, Duration clockLimit, List<Treatment> treatments) {
        this.treatments = List.copyOf(treatments);
        this.random = new Random(seed);
        this.cities = cities;
        this.start = start;
        this.ledger = new ReferenceLedger(start, clockLimit);
        this.reads = new Reads(ledger);
        this.unfinished = Set.copyOf(moves.byFunction().keySet());
    }

    /**
     * Writes a script of so many operations.
     *
     * @param complete whether to go on, up to {@value #LONGER} times as long, until every function has come to every end
     */
    Script write(int operations, boolean complete) {
        List<Round> rounds = new ArrayList<>();
        while (number < operations || complete && number < LONGER * operations && !unfinished.isEmpty()) {
            unfinished = unfinished();
            rounds.add(round(start.plus(ROUND.multipliedBy(rounds.size()))));
        }
        return new Script(rounds, ledger.worldState());
    }

    private Set<String> unfinished() {
        return moves.byFunction().keySet().stream()
                .filter(function -> {
                    int valid = drawn.getOrDefault(function, 0);
                    int refused = drawn.getOrDefault(function + " refused", 0);
                    return valid < EACH_END || refused < EACH_END || valid + refused < Coverage.CALLS_MIN;
                })
                .collect(Collectors.toSet());
    }

    /**
     * How much rarer a function should be drawn in a city. A theme that has come to every end makes way for those that have
     * not, since their chains are long, and its city takes them up: it may fare better where another one is stuck.
     */
    private double discount(String function, City city) {
        Optional<Theme> theme = Theme.of(function);
        if (theme.isEmpty()) {
            return 1;
        }
        int index = cities.indexOf(city);
        boolean itsOwn = theme.get().isOf(index, cities.size());
        if (isFinished(theme.get())) {
            return itsOwn ? FINISHED : FINISHED * Theme.ELSEWHERE;
        }
        boolean free = Stream.of(Theme.values())
                .filter(each -> each.isOf(index, cities.size()))
                .allMatch(this::isFinished);
        return itsOwn || free ? 1 : Theme.ELSEWHERE;
    }

    private boolean isFinished(Theme theme) {
        return unfinished.stream().noneMatch(other -> Theme.of(other).equals(Optional.of(theme)));
    }

    private Round round(Instant now) {
        free = new ArrayList<>();
        ordered = new ArrayList<>();
        effects = new ArrayList<>();
        submitted = new ArrayList<>();
        for (int i = 0; i < ROUND_SIZE; i++) {
            City city = cities.get(i % cities.size());
            Scene scene = new Scene(
                    city, ledger, random, now.plusMillis(number), random.nextInt(100) < CARELESS_PERCENT, names);
            if (random.nextInt(100) < READ_PERCENT && !ledger.keys().isEmpty()) {
                Reads.Question question = reads.draw(scene, scene.now());
                add(free, question.call(), Treatment.EVALUATE, nonce(), question.expected());
            } else {
                write(scene);
            }
        }
        effects.forEach(ledger::apply);
        return new Round(free, ordered);
    }

    private void write(Scene scene) {
        ByteString nonce = nonce();
        Call call = call(scene);
        Judgement judgement = judge(call, nonce);
        for (int again = 0; again < CAREFUL_TRIES && !scene.careless() && !judgement.accepted(); again++) {
            failed.merge(call.function(), 1, (one, more) -> Math.min(FAILURES_MAX, one + more));
            call = call(scene);
            judgement = judge(call, nonce);
        }
        if (!judgement.accepted()) {
            if (!scene.careless() && failed.getOrDefault(call.function(), 0) == FAILURES_MAX) {
                return;
            }
            count(call.function() + " refused", scene.city());
            add(free, call, Treatment.SUBMIT, nonce, "REFUSED " + judgement.code());
            return;
        }
        boolean touches = submitted.stream().anyMatch(judgement::touches);
        if (!touches) {
            treat(scene, call, nonce, judgement);
        } else if (ordered.size() < ORDERED_MAX && scene.chance(CONFLICT_PERCENT)) {
            boolean outdated = effects.stream().anyMatch(judgement::outdatedBy);
            add(ordered, call, Treatment.SUBMIT, nonce, outdated ? Outcome.CONFLICT : Outcome.VALID);
            submitted.add(judgement);
            if (!outdated) {
                takeEffect(call, scene.city(), judgement);
            }
        }
    }

    private Judgement judge(Call call, ByteString nonce) {
        return ledger.judge(call, Proposals.txId(call.by(), nonce));
    }

    private void treat(Scene scene, Call call, ByteString nonce, Judgement judgement) {
        Treatment treatment = scene.chance(TREATED_PERCENT) ? scene.any(treatments) : Treatment.SUBMIT;
        add(treatment == Treatment.SUBMIT_TWICE ? ordered : free, call, treatment, nonce, expected(treatment));
        submitted.add(judgement);
        if (treatment == Treatment.SUBMIT || treatment == Treatment.SUBMIT_TWICE) {
            takeEffect(call, scene.city(), judgement);
        }
    }

    private static String expected(Treatment treatment) {
        return switch (treatment) {
            case SUBMIT -> Outcome.VALID;
            case SUBMIT_TWICE -> "VALID,DUPLICATE_TXID";
            case EVALUATE -> Outcome.ANSWERED;
            case LEAVE_ENDORSEMENT_AWAY, SPOIL_ENDORSEMENT, ENDORSE_BY_AUDITOR -> "ENDORSEMENT_POLICY_FAILURE";
            case FORGE_EMPTY_RANGE -> "PHANTOM_READ_CONFLICT";
            case SUBMIT_WITH_OTHER_KEY -> Outcome.SUBMIT_REFUSED;
            case PROPOSE_WITH_OTHER_KEY -> Outcome.PROPOSAL_REFUSED;
        };
    }

    private void takeEffect(Call call, City city, Judgement judgement) {
        effects.add(judgement);
        spoiler.remember(call);
        count(call.function(), city);
        failed.remove(call.function());
    }

    private Call call(Scene scene) {
        Intent intent = intent(scene);
        Call call = new Call(
                intent.by(),
                intent.function(),
                List.of(scene.fresh("request"), RecordCodec.write(intent.command())),
                scene.now());
        if (!scene.careless() || !scene.chance(SPOILED_PERCENT)) {
            return call;
        }
        try {
            return spoiler.spoil(call, scene);
        } catch (NothingToDoException e) {
            return call;
        }
    }

    /** Draws from the function that was drawn least for its weight and the city's theme; with luck from another. */
    private Intent intent(Scene scene) {
        if (!scene.careless() && scene.chance(FOUNDING_PERCENT) && FoundingMoves.accountsMissing(scene)) {
            return moves.byFunction().get("account:Open").draw(scene);
        }
        String suffix = scene.careless() ? " refused" : "";
        Map<String, Double> share = new HashMap<>();
        List<String> functions = new ArrayList<>(moves.byFunction().keySet());
        Collections.shuffle(functions, random);
        functions.forEach(f -> share.put(
                f,
                (0.3 + done(f, suffix, scene.city()) + FAILURE * failed.getOrDefault(f, 0))
                        / Moves.weight(f)
                        * discount(f, scene.city())
                        * (0.4 + random.nextDouble())));
        functions.sort(Comparator.comparingDouble(share::get));
        return functions.stream()
                .flatMap(function -> draw(function, scene))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody can do anything"));
    }

    private double done(String function, String suffix, City city) {
        return Theme.of(function).isPresent()
                ? drawn.getOrDefault(function + suffix, 0)
                : EVERYWHERE * drawn.getOrDefault(city.name() + function + suffix, 0);
    }

    /** Counts what a function came to, in all and for the city. */
    private void count(String what, City city) {
        drawn.merge(what, 1, Integer::sum);
        drawn.merge(city.name() + what, 1, Integer::sum);
    }

    private Stream<Intent> draw(String function, Scene scene) {
        try {
            return Stream.of(moves.byFunction().get(function).draw(scene));
        } catch (NothingToDoException e) {
            return Stream.empty();
        }
    }

    private void add(List<Operation> to, Call call, Treatment treatment, ByteString nonce, String expected) {
        number++;
        to.add(new Operation(number, call, treatment, nonce, expected));
    }

    private ByteString nonce() {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        return ByteString.copyFrom(nonce);
    }
}
