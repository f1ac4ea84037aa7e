// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The embedded network is a ledger, not this ledger: it knows no rule, no record and no application. */
class EmbeddedArchitectureTest {
    @Test
    void embedded_shouldNotKnowThisLedger_whenCompiled() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.forestledger.rules..",
                        "org.forestledger.codec..",
                        "org.forestledger.cases..",
                        "org.forestledger.contract..",
                        "org.forestledger.app..",
                        "org.forestledger.ledgerclient..",
                        "org.forestledger.verifier..")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.forestledger.embedded"));
    }
}
