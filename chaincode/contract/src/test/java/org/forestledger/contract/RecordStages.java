// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import org.forestledger.rules.project.Project;

/** The register of records of Ruzhou, stage by stage: a project that was there before the types. */
final class RecordStages {
    private RecordStages() {}

    static FeatureStages.Story ruzhou() {
        RuzhouWorld base = new RuzhouWorld();
        RecordWorld world = new RecordWorld(base);
        return new FeatureStages.Story(base.ledger)
                .stage("the founding", base::founded)
                .stage("the proposed project", () -> base.project("r", Project.Origin.NEW, "100.00"))
                .stage("the types", () -> world.adopted("ruzhou-2023-records"));
    }
}
