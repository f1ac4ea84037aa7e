// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {
    @TempDir
    Path folder;

    @Test
    void start_shouldFindDataAgain_whenStoppedInOrder() throws SQLException {
        try (EmbeddedPostgres first = EmbeddedPostgres.start(folder)) {
            execute(first, "create table t (a integer)");
            execute(first, "insert into t values (7)");
        }
        try (EmbeddedPostgres second = EmbeddedPostgres.start(folder)) {
            assertThat(valueOf(second)).isEqualTo(7);
        }
    }

    @Test
    void start_shouldStopLeftOverAndFindData_whenGatewayWasKilled() throws Exception {
        DataFolderLock lock = DataFolderLock.take(folder);
        EmbeddedPostgres first = EmbeddedPostgres.start(folder, lock, RunAs.detect());
        execute(first, "create table t (a integer)");
        execute(first, "insert into t values (8)");
        // A killed process lets go of its lock and leaves the server running.
        lock.close();
        ProcessHandle leftOver = ProcessHandle.of(first.pid()).orElseThrow();

        try (EmbeddedPostgres second = EmbeddedPostgres.start(folder)) {
            leftOver.onExit().get(20, TimeUnit.SECONDS);
            assertThat(valueOf(second)).isEqualTo(8);
        }
    }

    @Test
    void start_shouldFindCommittedData_whenServerWasKilled() throws Exception {
        DataFolderLock lock = DataFolderLock.take(folder);
        EmbeddedPostgres first = EmbeddedPostgres.start(folder, lock, RunAs.detect());
        execute(first, "create table t (a integer)");
        execute(first, "insert into t values (9)");
        lock.close();
        ProcessHandle server = ProcessHandle.of(first.pid()).orElseThrow();
        server.destroyForcibly();
        server.onExit().get(20, TimeUnit.SECONDS);

        try (EmbeddedPostgres second = EmbeddedPostgres.start(folder)) {
            assertThat(valueOf(second)).isEqualTo(9);
        }
    }

    @Test
    void start_shouldRefuse_whenAnotherGatewayUsesTheFolder() {
        try (EmbeddedPostgres first = EmbeddedPostgres.start(folder)) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(folder))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("another gateway");
            assertThat(first.url()).contains("127.0.0.1");
        }
    }

    @Test
    void server_shouldAskForPassword_whenSomebodyElseConnects() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(folder)) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.url(), server.user(), "guess"))
                    .isInstanceOf(SQLException.class);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("postgres.password"))))
                .isEqualTo("rw-------");
    }

    @Test
    void start_shouldWorkAsNobody_whenRootMayNotMakeNamespaces() throws Exception {
        Assumptions.assumeTrue("root".equals(System.getProperty("user.name")), "only root can change its user");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (EmbeddedPostgres server = EmbeddedPostgres.start(folder, DataFolderLock.take(folder), RunAs.NOBODY)) {
            execute(server, "create table t (a integer)");
        }
        assertThat(Files.getOwner(folder.resolve("postgres")).getName()).isEqualTo("nobody");
    }

    private static void execute(EmbeddedPostgres server, String sql) throws SQLException {
        try (Connection connection = connect(server);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int valueOf(EmbeddedPostgres server) throws SQLException {
        try (Connection connection = connect(server);
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select a from t")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static Connection connect(EmbeddedPostgres server) throws SQLException {
        return DriverManager.getConnection(server.url(), server.user(), server.password());
    }
}
