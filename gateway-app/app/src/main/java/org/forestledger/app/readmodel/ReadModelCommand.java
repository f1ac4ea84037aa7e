// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.readmodel;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.forestledger.app.ledger.Ledger;
import org.forestledger.app.ledger.NetworkReady;
import org.forestledger.app.ledger.UsersKnown;
import org.forestledger.ledgerclient.LedgerSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What the operator may ask of the read model on the command line instead of running the gateway: {@code rebuild} empties the
 * tables and fills them from block 0, {@code check} builds them a second time and names each row that differs,
 * {@code hashes} shows what they hold. Each prints the hash of each table; the exit code is 1 where something differs and 2
 * where the command could not be carried out.
 */
@Component
class ReadModelCommand {
    private static final Logger LOG = LoggerFactory.getLogger(ReadModelCommand.class);
    private static final int FAILED = 2;

    /** The commands. */
    enum Name {
        REBUILD,
        CHECK,
        HASHES
    }

    private final Ledger ledger;
    private final BlockStore blocks;
    private final BlockFeed feed;
    private final TableStore tables;
    private final Optional<Name> given;
    private final IntConsumer exit;
    private volatile List<String> users = List.of();

    ReadModelCommand(
            Ledger ledger,
            BlockStore blocks,
            BlockFeed feed,
            TableStore tables,
            ApplicationArguments arguments,
            ApplicationContext context) {
        this.ledger = ledger;
        this.blocks = blocks;
        this.feed = feed;
        this.tables = tables;
        this.given = named(arguments.getNonOptionArgs());
        this.exit = code -> System.exit(SpringApplication.exit(context, () -> code));
    }

    /** The command among the arguments of the program; empty where the gateway is to run. */
    static Optional<Name> named(List<String> arguments) {
        for (Name name : Name.values()) {
            if (arguments.contains(name.name().toLowerCase(Locale.ROOT))) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    Optional<Name> given() {
        return given;
    }

    @EventListener
    void on(UsersKnown event) {
        users = event.users().stream()
                .filter(user -> !user.keepsKey())
                .map(user -> user.user())
                .toList();
    }

    /** First of all listeners: the gateway is not to begin its work where a command is given. */
    @EventListener
    @Order(0)
    @SuppressWarnings("SystemOut")
    void on(NetworkReady event) {
        given.ifPresent(name -> exit.accept(runOrTell(name, System.out)));
    }

    private int runOrTell(Name name, PrintStream out) {
        try {
            return run(name, ledger.as(users.get(0)), out);
        } catch (RuntimeException e) {
            LOG.error("{} failed: {}", name, e.getMessage(), e);
            return FAILED;
        }
    }

    /** Carries a command out; returns the exit code. */
    int run(Name name, LedgerSession session, PrintStream out) {
        if (name == Name.REBUILD) {
            blocks.clear();
            long height = session.height().height();
            for (long number = 0; number < height; number++) {
                blocks.append(feed.block(session, number));
            }
        }
        List<TableStore.Difference> differences =
                name == Name.CHECK ? tables.differences(number -> feed.block(session, number)) : List.of();
        differences.forEach(row -> out.println(row.fault() + " " + row.table() + " " + row.key()));
        TableStore.Hashes hashes = tables.hashes();
        out.println("block " + hashes.block());
        hashes.tables().forEach(table -> out.println(table.hash() + " " + table.rows() + " " + table.table()));
        out.flush();
        return differences.isEmpty() ? 0 : 1;
    }
}
