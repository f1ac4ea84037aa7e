// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.node;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.forestledger.fabric.DataFolder;
import org.forestledger.fabric.chaincode.InstalledPackage;
import org.forestledger.fabric.topology.Node;

/** How a chaincode service is started. */
final class ChaincodeService {
    /** Options of the Java machine, blank separated; more memory for a ledger with very large settlements. */
    private static final String JAVA_OPTIONS = "FOREST_LEDGER_CHAINCODE_JAVA_OPTIONS";

    private static final String DEFAULT_JAVA_OPTIONS = "-Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1";

    private ChaincodeService() {}

    static List<String> command(InstalledPackage chaincode) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        String options = Optional.ofNullable(System.getenv(JAVA_OPTIONS)).orElse(DEFAULT_JAVA_OPTIONS);
        command.addAll(List.of(options.strip().split("\\s+")));
        command.addAll(List.of("-jar", chaincode.jar().toString()));
        return command;
    }

    static Map<String, String> environment(DataFolder data, Node service, InstalledPackage chaincode) {
        Path tls = data.material(service).resolve("tls");
        Map<String, String> env = new TreeMap<>();
        env.put("CHAINCODE_SERVER_ADDRESS", service.address() + ":" + chaincode.port(service));
        env.put("CORE_CHAINCODE_ID_NAME", chaincode.packageId());
        env.put("FOREST_LEDGER_TLS_KEY_FILE", tls.resolve("server.key").toString());
        env.put("FOREST_LEDGER_TLS_CERTIFICATE_FILE", tls.resolve("server.crt").toString());
        // Only this organisation's peers may dial.
        env.put("FOREST_LEDGER_TLS_TRUST_FILE", tls.resolve("ca.crt").toString());
        return env;
    }
}
