// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.forestledger.app", "org.forestledger.ledgerclient");

    /** Everything above the ledger client would otherwise have to change with Fabric's protocols. */
    @Test
    void fabricAndGrpc_shouldBeKnown_onlyToTheLedgerClient() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.forestledger.ledgerclient..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.hyperledger.fabric..", "io.grpc..", "com.google.protobuf..")
                .check(CLASSES);
    }

    @Test
    void ledgerClient_shouldNotKnowTheApp_norItsFrameworks() {
        noClasses()
                .that()
                .resideInAPackage("org.forestledger.ledgerclient..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.forestledger.app..", "org.springframework..", "org.forestledger.rules..")
                .check(CLASSES);
    }

    /** web -> application -> ledger port: what answers requests is known to nothing below it. */
    @Test
    void controllers_shouldBeKnown_toNobody() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Controller")
                .should()
                .dependOnClassesThat(resideInAPackage("org.forestledger..").and(simpleNameEndingWith("Controller")))
                .check(CLASSES);
    }

    @Test
    void operations_shouldNotKnow_whatCommandsMean() {
        noClasses()
                .that()
                .resideInAPackage("..app.operations..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..app.catalogue..", "..app.preview..", "org.forestledger.rules.ledger..")
                .check(CLASSES);
    }

    @Test
    void database_shouldBeKnown_onlyToStores() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Store")
                .and()
                .resideOutsideOfPackage("..app.postgres..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql..")
                .check(CLASSES);
    }

    @Test
    void preview_shouldKnow_neitherLedgerNorOperations() {
        noClasses()
                .that()
                .resideInAPackage("..app.preview..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..app.ledger..", "..app.operations..", "org.forestledger.ledgerclient..")
                .check(CLASSES);
    }

    /** The gateway reads blocks with the verifier's reader and judges nothing with it. */
    @Test
    void verifier_shouldBeKnown_onlyToTheReadModelAndByItsBlockReader() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..app.readmodel..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.forestledger.verifier..")
                .check(CLASSES);
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("org.forestledger.verifier..")
                        .and(not(resideInAPackage("org.forestledger.verifier.block")))
                        .and(not(simpleNameEndingWith("UnusableInputException"))))
                .check(CLASSES);
    }

    @Test
    void features_shouldBeFreeOfCycles() {
        slices().matching("org.forestledger.app.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }
}
