// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.node;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The texts with which systemd runs a node: a unit and its environment file. */
public final class SystemdUnit {
    private SystemdUnit() {}

    /**
     * A unit.
     *
     * @param name the node
     * @param user the account that it runs under; it owns the node's folder
     * @param command program and arguments
     * @param environment the environment file
     * @param folder the node's folder: all that the node may write
     */
    public static String text(String name, String user, List<String> command, Path environment, Path folder) {
        return """
                [Unit]
                Description=Forest Ledger %s
                Documentation=https://hyperledger-fabric.readthedocs.io/
                Wants=network-online.target
                After=network-online.target time-sync.target
                StartLimitIntervalSec=300
                StartLimitBurst=10

                [Service]
                Type=exec
                User=%s
                WorkingDirectory=%s
                EnvironmentFile=%s
                ExecStart=%s
                Restart=always
                RestartSec=5
                TimeoutStopSec=60
                # 143 is how a Java machine ends when it is asked to.
                SuccessExitStatus=143
                LimitNOFILE=65536
                UMask=0077
                NoNewPrivileges=yes
                CapabilityBoundingSet=
                ProtectSystem=strict
                ReadWritePaths=%s
                PrivateTmp=yes
                PrivateDevices=yes
                ProtectHome=read-only
                ProtectControlGroups=yes
                ProtectKernelLogs=yes
                ProtectKernelModules=yes
                ProtectKernelTunables=yes
                ProtectClock=yes
                ProtectHostname=yes
                RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX
                RestrictNamespaces=yes
                RestrictRealtime=yes
                RestrictSUIDSGID=yes
                LockPersonality=yes
                SystemCallArchitectures=native

                [Install]
                WantedBy=multi-user.target
                """
                .formatted(
                        name, user, path(folder), path(environment), commandLine(command), quoted(folder.toString()));
    }

    /** An environment file, in which every value is quoted as systemd reads it. */
    public static String environment(Map<String, String> variables) {
        StringBuilder text = new StringBuilder();
        variables.forEach((name, value) -> text.append(name)
                .append("=\"")
                .append(value.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("$", "\\$")
                        .replace("`", "\\`"))
                .append("\"\n"));
        return text.toString();
    }

    private static String commandLine(List<String> command) {
        return String.join(
                " ",
                command.stream().map(word -> quoted(word.replace("$", "$$"))).toList());
    }

    /** Words with blanks in quotes; a percent sign would begin one of systemd's own names. */
    private static String quoted(String word) {
        String escaped = word.replace("\\", "\\\\").replace("\"", "\\\"").replace("%", "%%");
        return escaped.matches("[A-Za-z0-9_./:=+,@%-]+") ? escaped : "\"" + escaped + "\"";
    }

    /** These two take the rest of the line as it is. */
    private static String path(Path path) {
        return path.toString().replace("%", "%%");
    }
}
