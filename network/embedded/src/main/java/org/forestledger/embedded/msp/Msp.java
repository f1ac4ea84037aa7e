// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.msp;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.CertException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.operator.ContentVerifierProvider;
import org.bouncycastle.operator.DefaultDigestAlgorithmIdentifierFinder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcECContentVerifierProviderBuilder;
import org.hyperledger.fabric.protos.msp.FabricMSPConfig;
import org.hyperledger.fabric.protos.msp.FabricNodeOUs;
import org.hyperledger.fabric.protos.msp.MSPConfig;

/** One organisation's membership as the channel configuration has it: its authorities and how roles are told apart. */
public final class Msp {
    private final String mspId;
    private final List<X509CertificateHolder> authorities;
    private final Map<Role, String> unitByRole;

    private Msp(String mspId, List<X509CertificateHolder> authorities, Map<Role, String> unitByRole) {
        this.mspId = mspId;
        this.authorities = List.copyOf(authorities);
        this.unitByRole = Map.copyOf(unitByRole);
    }

    /**
     * Reads an organisation's membership.
     *
     * @throws MspException if the configuration has no usable authority or no node units
     */
    public static Msp of(MSPConfig config) throws MspException {
        FabricMSPConfig fabric;
        try {
            fabric = FabricMSPConfig.parseFrom(config.getConfig());
        } catch (InvalidProtocolBufferException e) {
            throw new MspException("MSP configuration cannot be read", e);
        }
        List<X509CertificateHolder> authorities = new ArrayList<>();
        for (ByteString pem : fabric.getRootCertsList()) {
            authorities.add(certificate(pem));
        }
        if (authorities.isEmpty()) {
            throw new MspException("MSP " + fabric.getName() + " has no root certificate");
        }
        return new Msp(fabric.getName(), authorities, units(fabric));
    }

    private static Map<Role, String> units(FabricMSPConfig fabric) throws MspException {
        FabricNodeOUs units = fabric.getFabricNodeOus();
        if (!units.getEnable()) {
            throw new MspException("MSP " + fabric.getName() + " does not tell roles apart by organisational unit");
        }
        Map<Role, String> byRole = new EnumMap<>(Role.class);
        byRole.put(Role.CLIENT, units.getClientOuIdentifier().getOrganizationalUnitIdentifier());
        byRole.put(Role.PEER, units.getPeerOuIdentifier().getOrganizationalUnitIdentifier());
        byRole.put(Role.ADMIN, units.getAdminOuIdentifier().getOrganizationalUnitIdentifier());
        byRole.put(Role.ORDERER, units.getOrdererOuIdentifier().getOrganizationalUnitIdentifier());
        return byRole;
    }

    /** The membership id. */
    public String mspId() {
        return mspId;
    }

    /**
     * The identity of a certificate.
     *
     * @param pem the certificate
     * @param serialized the serialized identity that it came in
     * @throws MspException if it does not come from one of the authorities, or is a CA, or has not exactly one role
     */
    Identity identity(ByteString pem, ByteString serialized) throws MspException {
        X509CertificateHolder certificate = certificate(pem);
        try {
            checkIssued(certificate);
            return new Identity(
                    mspId,
                    role(certificate),
                    PublicKey.of(certificate.getSubjectPublicKeyInfo()),
                    certificate.getNotBefore().toInstant(),
                    certificate.getNotAfter().toInstant(),
                    serialized);
        } catch (RuntimeException e) {
            // Parts of a certificate are decoded only when they are looked at, and they are somebody else's bytes.
            throw new MspException("could not decode the certificate", e);
        }
    }

    private void checkIssued(X509CertificateHolder certificate) throws MspException {
        Extensions extensions = certificate.getExtensions();
        if (extensions != null) {
            BasicConstraints constraints = BasicConstraints.fromExtensions(extensions);
            if (constraints != null && constraints.isCA()) {
                throw new MspException("A CA certificate cannot be used directly by this MSP");
            }
        }
        for (X509CertificateHolder authority : authorities) {
            if (authority.getSubject().equals(certificate.getIssuer()) && isSignedBy(certificate, authority)) {
                return;
            }
        }
        throw new MspException("certificate signed by unknown authority");
    }

    private static boolean isSignedBy(X509CertificateHolder certificate, X509CertificateHolder authority) {
        try {
            ContentVerifierProvider verifier = new BcECContentVerifierProviderBuilder(
                            new DefaultDigestAlgorithmIdentifierFinder())
                    .build(authority);
            return certificate.isSignatureValid(verifier);
        } catch (OperatorCreationException | CertException e) {
            // A signature in an unknown algorithm or of a broken form is no signature of this authority.
            return false;
        }
    }

    private Role role(X509CertificateHolder certificate) throws MspException {
        List<String> units = new ArrayList<>();
        for (RDN rdn : certificate.getSubject().getRDNs(BCStyle.OU)) {
            units.add(rdn.getFirst().getValue().toString());
        }
        Role found = null;
        for (Map.Entry<Role, String> entry : unitByRole.entrySet()) {
            if (units.contains(entry.getValue())) {
                if (found != null) {
                    throw new MspException("the identity must be a client, a peer, an orderer or an admin identity"
                            + " to be valid, not a combination of them");
                }
                found = entry.getKey();
            }
        }
        if (found == null) {
            throw new MspException(
                    "the identity must be a client, a peer, an orderer or an admin identity to be valid");
        }
        return found;
    }

    private static X509CertificateHolder certificate(ByteString pem) throws MspException {
        try (PEMParser parser = new PEMParser(new InputStreamReader(pem.newInput(), StandardCharsets.US_ASCII))) {
            if (parser.readObject() instanceof X509CertificateHolder certificate) {
                return certificate;
            }
            throw new MspException("could not decode the PEM structure");
        } catch (IOException | RuntimeException e) {
            // The decoder trips over arbitrary bytes in many ways; in each of them they are no certificate.
            throw new MspException("could not decode the certificate", e);
        }
    }
}
