// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.hosts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Network namespaces as hosts: each has one network card, and all cards meet in a bridge. The bridge lies in a namespace
 * of its own, so nothing of the machine's own network is touched and no way leads outside.
 *
 * <p>Each host knows the others' card addresses for good, as if there were a router between them: packets to a host that
 * is cut off vanish without any answer, which is the hardest case for whoever waits for one.
 */
final class Namespaces {
    /** The host beside the bridge, where the gateway and its clients run. */
    static final String CENTRE_ADDRESS = "10.77.0.9";

    private static final String BRIDGE = "br0";
    private static final String CARD = "eth0";

    private final String prefix;
    private final int count;

    /** Namespaces that are there already. */
    Namespaces(String prefix, int count) {
        this.prefix = prefix;
        this.count = count;
    }

    /** Makes so many hosts with the addresses 10.77.0.1 and so on. */
    static Namespaces make(int count) {
        int suffix = ThreadLocalRandom.current().nextInt(0x1000, 0x10000);
        Namespaces made = new Namespaces("fl" + Integer.toHexString(suffix) + "-", count);
        Runtime.getRuntime().addShutdownHook(new Thread(made::remove));
        made.build();
        return made;
    }

    String prefix() {
        return prefix;
    }

    static String address(int host) {
        return "10.77.0." + (host + 1);
    }

    /** The namespace of a host. */
    String host(int host) {
        return prefix + host;
    }

    /** The namespace of the bridge. */
    String centre() {
        return prefix + "c";
    }

    private void build() {
        ip("netns add " + centre());
        ip("-n " + centre() + " link add " + BRIDGE + " address " + card(8) + " type bridge");
        ip("-n " + centre() + " addr add " + CENTRE_ADDRESS + "/24 dev " + BRIDGE);
        ip("-n " + centre() + " link set lo up");
        ip("-n " + centre() + " link set " + BRIDGE + " up");
        for (int host = 0; host < count; host++) {
            String space = host(host);
            ip("netns add " + space);
            ip("-n " + centre() + " link add " + port(host) + " type veth peer name " + CARD + " netns " + space);
            ip("-n " + space + " link set " + CARD + " address " + card(host));
            ip("-n " + space + " addr add " + address(host) + "/24 dev " + CARD);
            ip("-n " + space + " link set lo up");
            ip("-n " + space + " link set " + CARD + " up");
            ip("-n " + centre() + " link set " + port(host) + " up");
            heal(host);
        }
        for (int host = 0; host < count; host++) {
            know(centre(), BRIDGE, address(host), card(host));
            know(host(host), CARD, CENTRE_ADDRESS, card(8));
            for (int other = 0; other < count; other++) {
                if (other != host) {
                    know(host(host), CARD, address(other), card(other));
                }
            }
        }
    }

    private static void know(String space, String device, String address, String card) {
        ip("-n " + space + " neigh replace " + address + " lladdr " + card + " dev " + device + " nud permanent");
    }

    /** Takes a host's cable off the bridge; both ends stay up, and packets vanish. */
    void cut(int host) {
        ip("-n " + centre() + " link set " + port(host) + " nomaster");
    }

    /** Puts it back. */
    void heal(int host) {
        ip("-n " + centre() + " link set " + port(host) + " master " + BRIDGE);
    }

    /** A command as it is run in a namespace. */
    static List<String> in(String space) {
        return List.of("ip", "netns", "exec", space);
    }

    /** Ends whatever runs in the namespaces, and removes them. Namespaces of another name are never touched. */
    synchronized void remove() {
        for (int host = 0; host < count; host++) {
            remove(host(host));
        }
        remove(centre());
    }

    private static void remove(String space) {
        if (!Files.exists(Path.of("/var/run/netns", space))) {
            return;
        }
        Shell.run(List.of("ip", "netns", "pids", space)).text().lines().forEach(line -> ProcessHandle.of(
                        Long.parseLong(line.strip()))
                .ifPresent(process -> {
                    process.destroyForcibly();
                    process.onExit().join();
                }));
        Shell.run(List.of("ip", "netns", "del", space));
    }

    private static String port(int host) {
        return "host" + host;
    }

    private static String card(int host) {
        return String.format(Locale.ROOT, "02:00:0a:4d:00:%02x", host + 1);
    }

    private static void ip(String arguments) {
        Shell.require("ip " + arguments);
    }
}
