// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.ledger;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the network has answered since this gateway started; part of the readiness answer. */
@Component("networkHealthIndicator")
class NetworkState implements HealthIndicator {
    private volatile boolean open;

    void opened() {
        open = true;
    }

    @Override
    public Health health() {
        return open ? Health.up().build() : Health.outOfService().build();
    }
}
