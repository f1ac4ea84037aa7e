// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The contract adapts: it knows no gateway and no client, and decides nothing with scheme or unit arithmetic of its own. */
class ContractArchitectureTest {
    @Test
    void contract_shouldOnlyAdapt_whenCompiled() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.forestledger.rules.scheme..",
                        "org.forestledger.rules.unit..",
                        "org.forestledger.app..",
                        "org.forestledger.ledgerclient..",
                        "org.forestledger.embedded..",
                        "org.springframework..")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.forestledger.contract"));
    }
}
