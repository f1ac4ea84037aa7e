// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.hosts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/**
 * Four hosts, one for each organisation: whatever dies or is cut off, what was acknowledged is on the ledger once, what was
 * in doubt is decided without anyone's help, and in the end all peers hold the same.
 *
 * <p>It takes root, {@code ip netns} and Fabric's programs, and 15 minutes and more on two cores.
 */
class HostsIT {
    private static final int HOSTS = 4;

    @Test
    void ledger_shouldHoldWhatItAcknowledged_whenHostsDieOrAreCutOff() throws Exception {
        String network = System.getProperty("forest.network", "embedded");
        assumeTrue(
                Boolean.getBoolean("forest.hosts"),
                "Several hosts are tried only when -Dforest.hosts=true asks for it.");
        assumeTrue(network.startsWith("fabric-"), "Several hosts need -Dforest.network=fabric-bft or fabric-raft.");
        assumeTrue(mayMakeNamespaces(), "Several hosts need root and the program ip with network namespaces.");
        Namespaces namespaces = Namespaces.make(HOSTS);
        Path folder = Files.createTempDirectory("forest-hosts-");
        try {
            assertThat(run(namespaces, folder, network.substring("fabric-".length())))
                    .isZero();
        } finally {
            namespaces.remove();
            Folders.delete(folder);
        }
    }

    private static boolean mayMakeNamespaces() {
        return "root".equals(System.getProperty("user.name"))
                && Files.isExecutable(Path.of("/usr/sbin/ip"))
                && Shell.run(List.of("ip", "netns", "list")).exit() == 0;
    }

    private static int run(Namespaces namespaces, Path folder, String ordering) throws Exception {
        List<String> command = new ArrayList<>(Namespaces.in(namespaces.centre()));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"));
        Properties properties = System.getProperties();
        for (String name : properties.stringPropertyNames()) {
            if (name.startsWith("forest.")) {
                command.add("-D" + name + "=" + properties.getProperty(name));
            }
        }
        command.addAll(List.of("-cp", classPath(), HostsRun.class.getName()));
        command.addAll(List.of(namespaces.prefix(), folder.toString(), ordering));
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    /** The class path of the tests, also where a launcher has put them on one of its own. */
    private static String classPath() {
        return System.getProperty("forest.classpath", System.getProperty("java.class.path"));
    }
}
