// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.record;

import java.util.Optional;

/**
 * A need that the ledger checks before it does something.
 *
 * @param event what is kept closed
 * @param clause the source clause
 * @param need what must stand, for each subject of the type that the event has
 * @param covers the area field that what is done must not exceed: for each parcel that is proposed, or in sum for what is banked
 * @param names the field that must name a parcel of the event
 */
public record RecordGate(
        GateEvent event, String clause, RecordNeed need, Optional<String> covers, Optional<String> names) {}
