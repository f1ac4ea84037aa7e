// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.ticket;

/** By what name a place issues its tickets (F-20). */
public enum TicketClass {
    /** The forest ticket without a local name (林票). */
    FOREST,
    /** The Fu forest ticket (福林票). */
    FU_FOREST,
    /** The green ticket (绿票). */
    GREEN,
    /** The ecological ticket (生态票). */
    ECOLOGICAL,
    /** The bamboo ticket (竹票). */
    BAMBOO
}
