// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.readmodel;

import java.util.Map;
import java.util.Optional;
import org.forestledger.app.problem.GatewayCode;
import org.forestledger.app.problem.Problem;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** How the feed of the read model is doing; part of the health answer. */
@Component("readModelHealthIndicator")
class FeedState implements HealthIndicator {
    /** What the feed does. */
    enum Stage {
        /** The network is not open yet. */
        STARTING,
        /** Takes blocks as they come. */
        FOLLOWING,
        /** Something is away; it is tried again. */
        WAITING,
        /** For good: somebody has to look. */
        STOPPED
    }

    /**
     * The state at one moment.
     *
     * @param stage what it does
     * @param code why it stopped
     * @param reason one sentence on why it waits or stopped; empty otherwise
     */
    record Snapshot(Stage stage, Optional<GatewayCode> code, String reason) {}

    private volatile Snapshot now = new Snapshot(Stage.STARTING, Optional.empty(), "");

    Snapshot now() {
        return now;
    }

    void following() {
        now = new Snapshot(Stage.FOLLOWING, Optional.empty(), "");
    }

    void waiting(String reason) {
        now = new Snapshot(Stage.WAITING, Optional.empty(), reason);
    }

    void stopped(GatewayCode code, String reason) {
        now = new Snapshot(Stage.STOPPED, Optional.of(code), reason);
    }

    /** Refuses with the code for which the feed stopped: what the tables hold may be another chain's. */
    void requireNotStopped() {
        Snapshot seen = now;
        if (seen.code().isPresent()) {
            throw Problem.of(seen.code().get(), Map.of("reason", seen.reason())).asException();
        }
    }

    @Override
    public Health health() {
        Snapshot seen = now;
        return seen.code()
                .map(code -> Health.down().withDetail("code", code.name()).build())
                .orElseGet(() -> Health.up().build());
    }
}
