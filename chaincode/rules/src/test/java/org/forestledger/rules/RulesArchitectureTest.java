// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import org.forestledger.rules.ledger.Command;
import org.junit.jupiter.api.Test;

/** The rules decide alike on every peer: nothing but the JDK, no clock, no randomness, no binary fractions. */
class RulesArchitectureTest {
    private final JavaClasses rules = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.forestledger.rules");

    @Test
    void rules_shouldDependOnTheJdkOnly_whenCompiled() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.forestledger.rules..")
                .check(rules);
    }

    @Test
    void rules_shouldNotAskTheMachine_whenTheyDecide() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Random.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.net..", "java.nio..", "java.util.concurrent..")
                .check(rules);
    }

    @Test
    void commands_shouldBeRecords_whenTheyAreInTheCatalogue() {
        classes().that().implement(Command.class).should().beRecords().check(rules);
    }
}
