// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.CertificateWorld.*;
import static org.forestledger.contract.People.*;

import java.time.LocalDate;
import org.forestledger.rules.certificate.DecideRight;
import org.forestledger.rules.certificate.DecideRoster;
import org.forestledger.rules.certificate.MemberRoster.Changes;

/** The members of a village and the rights to its forest with the papers on them, stage by stage, in June 2025. */
final class CertificateStages {
    private static final String RIGHT = "w";

    private CertificateStages() {}

    /** 100 shares for four members with 3, 1, 2 and 1 heads; papers for the first two. */
    static FeatureStages.Story shares() {
        CertificateWorld world = new CertificateWorld();
        return new FeatureStages.Story(world.ledger)
                .stage("the rules", world::founded)
                .stage(
                        "the filed roster",
                        () -> world.ledger.accept(
                                TOWNSHIP_CLERK, "roster:File", roster("r", LocalDate.of(2025, 5, 31), Changes.STATIC)))
                .stage(
                        "the roster in force",
                        () -> world.ledger.accept(FORESTRY_OFFICER, "roster:Decide", new DecideRoster("r", true)))
                .stage(
                        "the certificates",
                        () -> world.ledger.accept(TOWNSHIP_CLERK, "certificate:IssueIncome", income("m1", "m2")));
    }

    /** The right to run parcel {@code p1} goes to the state company for five years. */
    static FeatureStages.Story right() {
        CertificateWorld world = new CertificateWorld();
        return new FeatureStages.Story(world.ledger)
                .stage("the rules", world::founded)
                .stage(
                        "the filed transfer",
                        () -> world.ledger.accept(
                                FORESTRY_CLERK,
                                "right:FileTransfer",
                                transfer(RIGHT, "p1", "2025-07-01", "2030-07-01")))
                .stage(
                        "the registered transfer",
                        () -> world.ledger.accept(FORESTRY_OFFICER, "right:Decide", new DecideRight(RIGHT, true)));
    }
}
