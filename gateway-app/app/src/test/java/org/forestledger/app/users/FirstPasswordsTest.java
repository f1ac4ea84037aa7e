// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.forestledger.app.AppTest;
import org.forestledger.app.ledger.UsersKnown;
import org.forestledger.ledgerclient.LedgerUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

class FirstPasswordsTest extends AppTest {
    @TempDir
    Path folder;

    @Autowired
    private FirstPasswords firstPasswords;

    @Autowired
    private UserStore store;

    @Autowired
    private Passwords passwords;

    @Test
    void on_shouldAddOnlyTheNewUser_whenOneJoinsLater() {
        String before = passwordOf("auditor");
        String hashBefore = store.find("auditor").orElseThrow().passwordHash();

        firstPasswords.on(new UsersKnown(List.of(user("auditor", "auditor"), user("late.comer", "investor"))));

        assertThat(passwordOf("auditor")).isEqualTo(before);
        assertThat(store.find("auditor").orElseThrow().passwordHash()).isEqualTo(hashBefore);
        assertThat(as("late.comer").get("/api/v1/me").status()).isEqualTo(200);
    }

    @Test
    void on_shouldTakePasswordFromFile_whenKilledBetweenFileAndDatabase() {
        CredentialsFile file = new CredentialsFile(DATA.resolve("credentials.json"), mapper);
        List<CredentialsFile.Entry> entries = new java.util.ArrayList<>(file.read());
        entries.add(new CredentialsFile.Entry("half.done", "passwordFromTheFile", "Partner", List.of()));
        file.write(entries);

        firstPasswords.on(new UsersKnown(List.of(user("half.done", "investor"))));

        assertThat(passwords.matches(
                        "passwordFromTheFile",
                        store.find("half.done").orElseThrow().passwordHash()))
                .isTrue();
    }

    @Test
    void write_shouldLeaveNoTemporaryFile_whenDone() throws IOException {
        new CredentialsFile(folder.resolve("credentials.json"), mapper).write(List.of());

        try (var files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString())).containsExactly("credentials.json");
        }
    }

    private static LedgerUser user(String name, String role) {
        return new LedgerUser(
                name,
                "PartnerMSP",
                "Partner",
                "",
                "",
                List.of(role),
                List.of(),
                Path.of("c"),
                Optional.of(Path.of("k")));
    }
}
