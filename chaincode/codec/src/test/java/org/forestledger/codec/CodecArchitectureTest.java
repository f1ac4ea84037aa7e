// SPDX-License-Identifier: Apache-2.0
package org.forestledger.codec;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The codec knows the rules and a tokenizer, and no network. */
class CodecArchitectureTest {
    @Test
    void codec_shouldKnowRulesAndTokenizerOnly_whenCompiled() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "org.forestledger.codec..", "org.forestledger.rules..", "tools.jackson.core..")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.forestledger.codec"));
    }
}
