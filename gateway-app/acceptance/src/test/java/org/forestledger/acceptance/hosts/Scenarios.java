// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.hosts;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What happens to the hosts while the load runs, one thing after the other. */
@SuppressWarnings("SystemOut")
final class Scenarios {
    private static final Duration OUTAGE = Duration.ofSeconds(20);
    private static final Duration CUT = Duration.ofSeconds(60);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);
    private static final Duration FAIL_OVER_LIMIT = Duration.ofSeconds(60);
    private static final Duration REPAIR_LIMIT = Duration.ofSeconds(120);
    private static final Duration DOUBT_LIMIT = Duration.ofSeconds(180);

    /** What was on its way when an organisation went away may still arrive; after this nothing may. */
    private static final Duration ON_ITS_WAY = Duration.ofSeconds(30);

    /** Longest time for a clear answer while an organisation is away. */
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(45);

    private static final Set<String> KINDS = Set.of("/accounts", "/projects", "/lots/transfers");

    private final FourHosts hosts;
    private final Metrics metrics;
    private final Journal journal;
    private final LongNow height;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final Pattern wanted = Pattern.compile(System.getProperty("forest.hosts.only", ".*"));

    /** The ledger's height now. */
    interface LongNow {
        long get();
    }

    Scenarios(FourHosts hosts, Journal journal, LongNow height) {
        this.hosts = hosts;
        this.metrics = new Metrics(hosts);
        this.journal = journal;
        this.height = height;
    }

    List<Row> rows() {
        return rows;
    }

    /** What did not hold while something was broken. */
    List<String> faults() {
        return faults;
    }

    /** All of them. */
    void run() {
        tolerated("nothing, for comparison", () -> {}, () -> {});
        hosts.orderers().forEach((orderer, site) -> killOrderer("kill -9 " + orderer, orderer));
        killLeader();
        for (String peer : List.of("peer0.government", "peer0.statecompany", "peer0.partner")) {
            killNode(peer);
        }
        killNode("peer0.auditor");
        Site auditor = hosts.site("auditor");
        tolerated("cut off the Auditor, 60 s", CUT, () -> hosts.cut(auditor), () -> hosts.heal(auditor));
        for (String organisation : List.of("government", "statecompany", "partner")) {
            Site site = hosts.site(organisation);
            standstill("cut off " + organisation + ", 60 s", CUT, () -> hosts.cut(site), () -> hosts.heal(site));
        }
        Site partner = hosts.site("partner");
        standstill(
                "kill -9 all peers of partner",
                CUT,
                () -> {
                    partner.kill("peer0.partner");
                    partner.kill("peer1.partner");
                },
                () -> partner.ctl("start", "peer0.partner", "peer1.partner"));
    }

    private void killNode(String node) {
        Site site = hosts.site(node.substring(node.indexOf('.') + 1));
        tolerated("kill -9 " + node, () -> site.kill(node), () -> site.ctl("start", node));
    }

    private void killLeader() {
        if (!isWanted("kill -9 the leader")) {
            return;
        }
        String leader = hosts.orderers().keySet().stream()
                .filter(metrics::leads)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no orderer says that it leads"));
        killOrderer("kill -9 the leader, " + leader, leader);
    }

    private void killOrderer(String name, String orderer) {
        Site site = hosts.orderers().get(orderer);
        tolerated(name, () -> site.kill(orderer), () -> {
            site.ctl("start", orderer);
            long least = hosts.orderers().keySet().stream()
                    .mapToLong(each -> metrics.block(each).orElse(0))
                    .max()
                    .orElseThrow();
            Until.holds(
                    REPAIR_LIMIT,
                    LOOK_AGAIN,
                    "block " + least + " at " + orderer,
                    () -> metrics.block(orderer).orElse(0) >= least);
        });
    }

    private void tolerated(String name, Runnable fault, Runnable repair) {
        tolerated(name, OUTAGE, fault, repair);
    }

    /** All organisations go on writing while the fault lasts. */
    private void tolerated(String name, Duration outage, Runnable fault, Runnable repair) {
        play(name, outage, fault, repair, since -> allWriteSince(FAIL_OVER_LIMIT, since, name));
    }

    /** Nobody can write while the fault lasts, and everybody is told so in time. */
    private void standstill(String name, Duration outage, Runnable fault, Runnable repair) {
        play(name, outage, fault, repair, since -> {
            List<Attempt> during = journal.between(since.plus(ON_ITS_WAY), Instant.now());
            for (Attempt attempt : during) {
                if (attempt.outcome() != Attempt.Outcome.UNAVAILABLE && !attempt.doubted()) {
                    throw new IllegalStateException("during '" + name + "': " + attempt);
                }
            }
            if (during.isEmpty()) {
                throw new IllegalStateException("during '" + name + "' nobody was told anything");
            }
            during.stream()
                    .filter(attempt -> attempt.answered().compareTo(ANSWER_LIMIT) > 0)
                    .findFirst()
                    .ifPresent(late -> {
                        throw new IllegalStateException("during '" + name + "' an answer came late: " + late);
                    });
        });
    }

    private interface Judgement {
        void of(Instant since);
    }

    private void play(String name, Duration outage, Runnable fault, Runnable repair, Judgement judgement) {
        if (!isWanted(name)) {
            return;
        }
        Instant begun = Instant.now();
        allWriteSince(REPAIR_LIMIT, begun, "the start of " + name);
        Instant broken = Instant.now();
        fault.run();
        Until.passed(outage);
        try {
            judgement.of(broken);
        } catch (IllegalStateException e) {
            // The other scenarios are still worth a look.
            faults.add(name + ": " + e.getMessage());
            System.out.println(faults.get(faults.size() - 1));
        }
        repair.run();
        Instant repaired = Instant.now();
        allWriteSince(REPAIR_LIMIT, repaired, "the repair of " + name);
        Duration afterRepair = Duration.between(repaired, Instant.now());
        Until.holds(DOUBT_LIMIT, LOOK_AGAIN, "decision on all writes in doubt", () -> journal.open() == 0);
        Instant end = Instant.now();
        Row row = Row.of(name, broken, end, afterRepair, journal.between(broken, end), height.get());
        rows.add(row);
        System.out.println(row.line());
    }

    private void allWriteSince(Duration limit, Instant since, String what) {
        Until.holds(limit, LOOK_AGAIN, "write of every organisation since " + what, () -> {
            Set<String> seen = new HashSet<>();
            for (Attempt attempt : journal.all()) {
                if (attempt.acknowledged() && attempt.ended().isAfter(since)) {
                    seen.add(attempt.path());
                }
            }
            return seen.containsAll(KINDS);
        });
    }

    private boolean isWanted(String name) {
        return wanted.matcher(name).find();
    }
}
