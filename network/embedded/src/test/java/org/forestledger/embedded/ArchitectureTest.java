// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The arrows between packages, and what this module must not see. */
class ArchitectureTest {
    private static final String ROOT = "org.forestledger.embedded";

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    private void mustNotSee(String from, String... to) {
        noClasses()
                .that()
                .resideInAPackage(from)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(to)
                .check(classes);
    }

    @Test
    void module_shouldBeALedgerAndNotThisLedger() {
        mustNotSee(
                ROOT + "..",
                "org.forestledger.rules..",
                "org.forestledger.codec..",
                "org.forestledger.contract..",
                "org.forestledger.app..",
                "org.hyperledger.fabric.client..",
                "org.hyperledger.fabric.shim..",
                "io.grpc.netty.shaded..");
    }

    @Test
    void identities_shouldBeMadeOnlyAtLaunch() {
        for (String part : new String[] {
            "protocol", "config", "msp", "genesis", "ledger", "orderer", "peer", "chaincode", "gateway"
        }) {
            mustNotSee(ROOT + "." + part + "..", "org.forestledger.identity..", ROOT + ".launch..");
        }
    }

    @Test
    void lowerParts_shouldNotSeeHigherOnes() {
        mustNotSee(ROOT + ".protocol..", ROOT + ".ledger..", ROOT + ".msp..", ROOT + ".config..", "io.grpc..");
        mustNotSee(ROOT + ".ledger..", ROOT + ".msp..", ROOT + ".genesis..", ROOT + ".peer..", "io.grpc..");
        mustNotSee(ROOT + ".msp..", ROOT + ".ledger..", ROOT + ".peer..", "io.grpc..");
        mustNotSee(ROOT + ".orderer..", ROOT + ".peer..", ROOT + ".chaincode..", ROOT + ".gateway..", "io.grpc..");
        mustNotSee(ROOT + ".chaincode..", ROOT + ".peer..", ROOT + ".gateway..", ROOT + ".msp..");
        mustNotSee(ROOT + ".peer..", ROOT + ".gateway..", ROOT + ".orderer..", "io.grpc..");
    }
}
