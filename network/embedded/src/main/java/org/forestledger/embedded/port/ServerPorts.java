// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.port;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Finds free ports on the loopback address for servers that bind some time later.
 *
 * <p>They lie below the range from which the system gives ports to outgoing connections. A port of that range can be taken
 * by any connection between the look and the server's bind, and a client that dials it before the server is there can
 * even connect to itself. No port is found twice in one process.
 */
public final class ServerPorts {
    private static final int FIRST = 12_000;
    private static final int LAST = 32_000;
    private static final int ATTEMPTS = 200;
    private static final Set<Integer> GIVEN = new HashSet<>();

    private ServerPorts() {}

    /** One free port. */
    public static int one() {
        return inARow(1);
    }

    /**
     * The first of so many free ports in a row.
     *
     * @param count how many, at least 1
     * @throws IllegalStateException if none were found
     */
    public static int inARow(int count) {
        synchronized (GIVEN) {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                int first = ThreadLocalRandom.current().nextInt(FIRST, LAST - count);
                if (allFree(first, count)) {
                    for (int port = first; port < first + count; port++) {
                        GIVEN.add(port);
                    }
                    return first;
                }
            }
        }
        throw new IllegalStateException(
                "No " + count + " free ports in a row were found between " + FIRST + " and " + LAST);
    }

    private static boolean allFree(int first, int count) {
        for (int port = first; port < first + count; port++) {
            if (GIVEN.contains(port) || !isFree(port)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            return probe.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
