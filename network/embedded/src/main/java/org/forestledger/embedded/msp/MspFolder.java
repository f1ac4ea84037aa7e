// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.msp;

import com.google.protobuf.ByteString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forestledger.embedded.config.CryptoLayout;
import org.hyperledger.fabric.protos.msp.FabricCryptoConfig;
import org.hyperledger.fabric.protos.msp.FabricMSPConfig;
import org.hyperledger.fabric.protos.msp.FabricNodeOUs;
import org.hyperledger.fabric.protos.msp.FabricOUIdentifier;
import org.hyperledger.fabric.protos.msp.MSPConfig;

/** Reads a membership folder into the configuration that goes into the genesis block. */
public final class MspFolder {
    private MspFolder() {}

    /**
     * Reads {@code cacerts}, {@code tlscacerts} and {@code config.yaml}.
     *
     * @throws IOException if a part is missing or config.yaml does not enable node units
     */
    public static MSPConfig read(String mspId, Path folder) throws IOException {
        FabricMSPConfig.Builder config = FabricMSPConfig.newBuilder().setName(mspId);
        List<Path> authorities = CryptoLayout.files(folder.resolve("cacerts"));
        if (authorities.isEmpty()) {
            throw new IOException("No CA certificate in " + folder.resolve("cacerts"));
        }
        for (Path file : authorities) {
            config.addRootCerts(ByteString.copyFrom(Files.readAllBytes(file)));
        }
        for (Path file : CryptoLayout.files(folder.resolve("tlscacerts"))) {
            config.addTlsRootCerts(ByteString.copyFrom(Files.readAllBytes(file)));
        }
        config.setCryptoConfig(FabricCryptoConfig.newBuilder()
                .setSignatureHashFamily("SHA2")
                .setIdentityIdentifierHashFunction("SHA256"));
        config.setFabricNodeOus(nodeUnits(folder));
        return MSPConfig.newBuilder()
                .setType(0)
                .setConfig(config.build().toByteString())
                .build();
    }

    private static FabricNodeOUs nodeUnits(Path folder) throws IOException {
        Path file = folder.resolve("config.yaml");
        Map<String, Map<String, String>> sections = sections(file);
        if (!"true".equals(sections.getOrDefault("NodeOUs", Map.of()).get("Enable"))) {
            throw new IOException(file + " does not enable NodeOUs");
        }
        return FabricNodeOUs.newBuilder()
                .setEnable(true)
                .setClientOuIdentifier(unit(folder, sections, "ClientOUIdentifier"))
                .setPeerOuIdentifier(unit(folder, sections, "PeerOUIdentifier"))
                .setAdminOuIdentifier(unit(folder, sections, "AdminOUIdentifier"))
                .setOrdererOuIdentifier(unit(folder, sections, "OrdererOUIdentifier"))
                .build();
    }

    private static FabricOUIdentifier unit(Path folder, Map<String, Map<String, String>> sections, String name)
            throws IOException {
        Map<String, String> section = sections.get(name);
        if (section == null || !section.containsKey("OrganizationalUnitIdentifier")) {
            throw new IOException(folder.resolve("config.yaml") + " has no " + name);
        }
        FabricOUIdentifier.Builder unit = FabricOUIdentifier.newBuilder()
                .setOrganizationalUnitIdentifier(section.get("OrganizationalUnitIdentifier"));
        String certificate = section.get("Certificate");
        if (certificate != null && !certificate.isEmpty()) {
            unit.setCertificate(ByteString.copyFrom(Files.readAllBytes(folder.resolve(certificate))));
        }
        return unit.build();
    }

    /** The file is always two levels of plain keys and values, so each line is a heading or a value of the last one. */
    private static Map<String, Map<String, String>> sections(Path file) throws IOException {
        Map<String, Map<String, String>> sections = new HashMap<>();
        Map<String, String> current = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            String text = line.strip();
            int colon = text.indexOf(':');
            if (text.startsWith("#") || colon < 0) {
                continue;
            }
            String key = text.substring(0, colon).strip();
            String value = text.substring(colon + 1).strip().replaceAll("^[\"']|[\"']$", "");
            if (value.isEmpty()) {
                current = new HashMap<>();
                sections.put(key, current);
            } else {
                current.put(key, value);
            }
        }
        return sections;
    }
}
