// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A PostgreSQL server on the loopback address with its data in a folder.
 *
 * <p>It asks for a password (local programs of other users must not read it), survives a kill of the gateway, and is
 * stopped with it otherwise.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    static final String USER = "forest";
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final int PORT_ATTEMPTS = 3;

    private final DataFolderLock lock;
    private final RunAs runAs;
    private final Path programs;
    private final Path data;
    private final Process process;
    private final int port;
    private final String password;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedPostgres(
            DataFolderLock lock, RunAs runAs, Path programs, Path data, Process process, int port, String password) {
        this.lock = lock;
        this.runAs = runAs;
        this.programs = programs;
        this.data = data;
        this.process = process;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts the server and waits until it answers.
     *
     * @param folder holds the programs, the data, the password and the log
     * @throws IllegalStateException if it does not start, or another gateway uses the folder
     */
    public static EmbeddedPostgres start(Path folder) {
        try {
            DataFolderLock lock = DataFolderLock.take(folder.toAbsolutePath());
            try {
                return start(folder.toAbsolutePath(), lock, RunAs.detect());
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new IllegalStateException("the database in " + folder + " does not start", e);
        }
    }

    static EmbeddedPostgres start(Path folder, DataFolderLock lock, RunAs runAs) throws IOException {
        Path programs = PostgresBinaries.unpack(folder);
        Path data = folder.resolve("postgres");
        Path log = folder.resolve("postgres.log");
        String password = password(folder.resolve("postgres.password"));
        if (Files.isDirectory(data)) {
            Postmaster.stopLeftOver(runAs, programs, data);
        } else {
            create(runAs, programs, data, password, log);
        }
        runAs.own(data);
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            Process process = launch(runAs, programs, data, port, log);
            if (awaitAnswer(process, port, password)) {
                return new EmbeddedPostgres(lock, runAs, programs, data, process, port, password);
            }
            // Another program may have taken the port between our look and the server's.
            if (attempt == PORT_ATTEMPTS) {
                throw new IOException("PostgreSQL ended or did not answer; see " + log);
            }
        }
    }

    private static String password(Path file) throws IOException {
        if (Files.exists(file)) {
            return Files.readString(file);
        }
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        Set<PosixFilePermission> ownerOnly = PosixFilePermissions.fromString("rw-------");
        Path temporary = Files.createTempFile(
                file.getParent(), "password", null, PosixFilePermissions.asFileAttribute(ownerOnly));
        Files.writeString(temporary, HexFormat.of().formatHex(random));
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        return Files.readString(file);
    }

    private static void create(RunAs runAs, Path programs, Path data, String password, Path log) throws IOException {
        Path partial = Files.createTempDirectory(data.getParent(), "creating-");
        Path passwordFile = Files.writeString(partial.resolve("password"), password);
        Path fresh = Files.createDirectory(
                partial.resolve("data"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        runAs.own(partial);
        int exit = Programs.run(
                runAs.command(
                        programs.resolve("bin/initdb").toString(),
                        "--pgdata=" + fresh,
                        "--username=" + USER,
                        "--auth=scram-sha-256",
                        "--pwfile=" + passwordFile,
                        "--encoding=UTF8",
                        "--locale=C",
                        "--data-checksums"),
                log,
                START_LIMIT.toMillis());
        if (exit != 0) {
            throw new IOException("initdb ended with " + exit + "; see " + log);
        }
        Files.delete(passwordFile);
        Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
        Files.delete(partial);
    }

    private static Process launch(RunAs runAs, Path programs, Path data, int port, Path log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(runAs.command(
                        programs.resolve("bin/postgres").toString(),
                        "-D",
                        data.toString(),
                        "-p",
                        Integer.toString(port),
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories=",
                        "-c",
                        "max_connections=40",
                        "-c",
                        "shared_buffers=64MB",
                        "-c",
                        "timezone=UTC"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(Programs.ENVIRONMENT);
        return builder.start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean awaitAnswer(Process process, int port, String password) throws IOException {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            try (var connection = DriverManager.getConnection(url(port), USER, password)) {
                return connection.isValid(1);
            } catch (SQLException e) {
                // Refused or still starting up: look again in a moment, until the deadline.
                pause(process);
            }
        }
        process.destroyForcibly();
        return false;
    }

    private static void pause(Process process) throws IOException {
        try {
            process.waitFor(20, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("told to stop while the database was starting", e);
        }
    }

    private static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port
                + "/postgres?ApplicationName=forest-ledger&gssEncMode=disable&sslmode=disable";
    }

    /** JDBC address. */
    public String url() {
        return url(port);
    }

    /** Database user. */
    public String user() {
        return USER;
    }

    /** The user's password. */
    public String password() {
        return password;
    }

    /** Process number of the server. */
    long pid() {
        return process.pid();
    }

    /** Stops the server, ending open transactions. */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        try {
            if (process.isAlive()) {
                Postmaster.stop(runAs, programs, data);
            }
            lock.close();
        } catch (IOException e) {
            process.destroy();
            throw new IllegalStateException("the database did not stop in order", e);
        }
    }
}
