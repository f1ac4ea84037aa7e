// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.record;

/**
 * A need that the ledger checks before it does something.
 *
 * @param event what is kept closed
 * @param clause the source clause
 * @param need what must stand, for each subject of the type that the event has
 */
public record RecordGate(GateEvent event, String clause, RecordNeed need) {}
