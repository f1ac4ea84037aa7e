// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.forestledger.verifier");

    @Test
    void verifier_shouldTrustNoServerAndShareNoCodeWithOne() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "io.grpc..",
                        "org.forestledger.identity..",
                        "org.forestledger.contract..",
                        "org.forestledger.app..",
                        "org.forestledger.embedded..")
                .check(classes);
    }

    @Test
    void library_shouldNotKnowTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..verifier.cli..", "picocli..")
                .check(classes);
    }
}
