// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.realfabric;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.forestledger.identity.CertificateAuthority;
import org.forestledger.identity.MaterialPaths;
import org.forestledger.identity.Pem;
import org.hyperledger.fabric.protos.common.Config;
import org.hyperledger.fabric.protos.common.ConfigGroup;
import org.hyperledger.fabric.protos.common.ConfigValue;
import org.hyperledger.fabric.protos.msp.FabricMSPConfig;
import org.hyperledger.fabric.protos.msp.MSPConfig;

/** Takes a user's certificate back: a revocation list in the organisation's part of the configuration. */
final class Revocation {
    private final MaterialPaths crypto;

    Revocation(MaterialPaths crypto) {
        this.crypto = crypto;
    }

    /**
     * The configuration with the revocation, both where the organisation uses the channel and where it orders.
     *
     * @param config the configuration in force
     * @param organisation name of the organisation
     * @param user name of the user
     */
    Config of(Config config, String organisation, String user) {
        ByteString list = list(organisation, user);
        ConfigGroup.Builder root = config.getChannelGroup().toBuilder();
        for (String section : List.of("Application", "Orderer")) {
            ConfigGroup.Builder group = root.getGroupsOrThrow(section).toBuilder();
            group.getGroupsMap().forEach((name, part) -> group.putGroups(name, with(part, organisation, list)));
            root.putGroups(section, group.build());
        }
        return config.toBuilder().setChannelGroup(root).build();
    }

    private static ConfigGroup with(ConfigGroup group, String organisation, ByteString list) {
        try {
            ConfigValue value = group.getValuesOrThrow("MSP");
            MSPConfig msp = MSPConfig.parseFrom(value.getValue());
            FabricMSPConfig content = FabricMSPConfig.parseFrom(msp.getConfig());
            if (!content.getName().equals(organisation + "MSP")) {
                return group;
            }
            MSPConfig changed = msp.toBuilder()
                    .setConfig(
                            content.toBuilder().addRevocationList(list).build().toByteString())
                    .build();
            return group.toBuilder()
                    .putValues(
                            "MSP",
                            value.toBuilder().setValue(changed.toByteString()).build())
                    .build();
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("the configuration is not readable", e);
        }
    }

    private ByteString list(String organisation, String user) {
        Path authorityFile = crypto.authorityCertificate(organisation);
        CertificateAuthority authority =
                CertificateAuthority.load(organisation, authorityFile, authorityFile.resolveSibling("priv_sk"));
        Date now = Date.from(Instant.now());
        try (StringWriter text = new StringWriter();
                JcaPEMWriter pem = new JcaPEMWriter(text)) {
            X509Certificate revoked = Pem.readCertificate(
                    Files.readString(MaterialPaths.signingCertificate(crypto.user(organisation, user))));
            JcaX509v2CRLBuilder builder = new JcaX509v2CRLBuilder(authority.certificate(), now);
            builder.addCRLEntry(revoked.getSerialNumber(), now, CRLReason.keyCompromise);
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(authority.certificate()));
            pem.writeObject(builder.build(new JcaContentSignerBuilder("SHA256withECDSA")
                    .build(authority.credential().privateKey())));
            pem.flush();
            return ByteString.copyFromUtf8(text.toString());
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new IllegalStateException("the revocation list cannot be made", e);
        }
    }
}
