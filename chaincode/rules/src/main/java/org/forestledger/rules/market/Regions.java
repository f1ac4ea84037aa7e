// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.market;

import java.util.Optional;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.carbon.CarbonProject;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.ticket.TicketIssue;

/** From a batch to the market rules of the region that its units come from. */
public final class Regions {
    private Regions() {}

    /** The market rules in force for what a batch is made of; empty where there are none. */
    public static Optional<MarketRulesVersion> marketOf(Work work, Batch batch) {
        return regionOf(work, batch).flatMap(region -> MarketRulesVersion.inForce(work, region));
    }

    private static Optional<String> regionOf(Work work, Batch batch) {
        return switch (batch.asset()) {
            case FOREST_BALANCE, CONSTRUCTION_LAND, FARMLAND, FOREST_QUOTA ->
                Optional.of(work.get(Project.KIND, batch.sourceId()).region());
            case CARBON_CREDIT ->
                Optional.of(work.get(CarbonProject.KIND, batch.sourceId()).region());
            case FOREST_TICKET ->
                Optional.of(work.get(TicketIssue.KIND, batch.sourceId()).region());
            case EQUITY -> Optional.empty();
        };
    }
}
