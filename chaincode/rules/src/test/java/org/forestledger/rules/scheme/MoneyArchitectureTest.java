// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What shares money out computes alike on every machine: no fractions in binary, no clock, no chance, nothing outside. */
class MoneyArchitectureTest {
    private static final String[] MONEY = {
        "org.forestledger.rules.scheme..", "org.forestledger.rules.share..", "org.forestledger.rules.apportion.."
    };

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(
                    "org.forestledger.rules.scheme",
                    "org.forestledger.rules.share",
                    "org.forestledger.rules.apportion");

    @Test
    void money_shouldUseTheJdkAndTheUnitsOnly() {
        classes()
                .that()
                .resideInAnyPackage(MONEY)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.lang..",
                        "java.util..",
                        "java.math..",
                        "java.time..",
                        "org.forestledger.rules.scheme..",
                        "org.forestledger.rules.share..",
                        "org.forestledger.rules.apportion..",
                        "org.forestledger.rules.unit..",
                        "org.forestledger.rules.refusal..")
                .check(CLASSES);
    }

    @Test
    void money_shouldKnowNoFractionsNoClockAndNoChance() {
        for (Class<?> banned : new Class<?>[] {
            double.class,
            float.class,
            Double.class,
            Float.class,
            BigDecimal.class,
            Clock.class,
            Instant.class,
            Random.class,
            SecureRandom.class
        }) {
            noClasses()
                    .that()
                    .resideInAnyPackage(MONEY)
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(banned)
                    .check(CLASSES);
        }
    }

    @Test
    void money_shouldAskNoClock() {
        noClasses()
                .that()
                .resideInAnyPackage(MONEY)
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(Math.class, "random")
                .check(CLASSES);
    }

    @Test
    void shares_shouldKnowNoSchemes() {
        noClasses()
                .that()
                .resideInAnyPackage("org.forestledger.rules.share..", "org.forestledger.rules.apportion..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.forestledger.rules.scheme..")
                .check(CLASSES);
    }
}
