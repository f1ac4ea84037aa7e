// SPDX-License-Identifier: Apache-2.0
package org.forestledger.identity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class IdentityCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void generate_shouldMakeTheFolderAndThenLeaveItAlone() {
        String crypto = folder.resolve("crypto").toString();
        assertThat(run("generate", "--out", crypto)).isZero();
        assertThat(out.toString()).contains("Made " + crypto);
        assertThat(folder.resolve("crypto/users.json")).isNotEmptyFile();
        assertThat(run("generate", "--out", crypto)).isZero();
        assertThat(out.toString()).contains("left alone: " + crypto);
    }

    @Test
    void generate_shouldSayOneSentence_whenTheFolderIsForeign() throws Exception {
        Files.writeString(folder.resolve("x"), "x");
        assertThat(run("generate", "--out", folder.toString())).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains("no complete identity material");
    }

    @Test
    void generate_shouldExitWithTwo_whenCalledWrongly() {
        assertThat(run("generate")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
    }

    private int run(String... args) {
        CommandLine command = IdentityCommand.commandLine();
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        return command.execute(args);
    }
}
