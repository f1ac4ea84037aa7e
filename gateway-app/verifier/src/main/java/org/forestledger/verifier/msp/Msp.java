// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.msp;

import com.google.protobuf.ByteString;
import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Date;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hyperledger.fabric.protos.msp.FabricMSPConfig;
import org.hyperledger.fabric.protos.msp.FabricNodeOUs;
import org.hyperledger.fabric.protos.msp.FabricOUIdentifier;

/** One organisation as the channel configuration defines it: its authorities and how it tells its members apart. */
public final class Msp {
    private static final int MAX_CHAIN = 10;
    private static final int KEY_CERT_SIGN = 5;

    private final String id;
    private final List<X509Certificate> roots;
    private final List<X509Certificate> intermediates;
    private final List<X509Certificate> admins;
    private final List<X509CRL> revocationLists;
    private final Map<NodeRole, UnitRule> unitRules;

    private record UnitRule(String unit, Optional<X509Certificate> certifier) {}

    private Msp(FabricMSPConfig config) throws InvalidIdentityException {
        this.id = config.getName();
        this.roots = Certificates.certificates(config.getRootCertsList());
        this.intermediates = Certificates.certificates(config.getIntermediateCertsList());
        this.admins = Certificates.certificates(config.getAdminsList());
        this.revocationLists = Certificates.revocationLists(config.getRevocationListList());
        this.unitRules = unitRules(config);
    }

    /**
     * The organisation of a configuration.
     *
     * @param config from the channel configuration
     * @throws InvalidIdentityException if a certificate in it is not readable
     */
    public static Msp of(FabricMSPConfig config) throws InvalidIdentityException {
        return new Msp(config);
    }

    /** Fabric's name of the organisation. */
    public String id() {
        return id;
    }

    /**
     * The member with a certificate of this organisation.
     *
     * <p>As in Fabric, whether the certificate has expired is not asked here: blocks outlive certificates.
     *
     * @param serialized the identity as it stands in transactions
     * @param pem its certificate
     * @throws InvalidIdentityException if the certificate does not hold in this organisation
     */
    Identity member(ByteString serialized, ByteString pem) throws InvalidIdentityException {
        X509Certificate certificate = Certificates.certificate(pem);
        if (certificate.getBasicConstraints() >= 0) {
            throw new InvalidIdentityException("the certificate is one of an authority");
        }
        X509Certificate issuer = issuer(certificate, startOf(certificate), 0);
        for (X509CRL list : revocationLists) {
            if (list.isRevoked(certificate) && signedBy(list, issuer)) {
                throw new InvalidIdentityException("the certificate is revoked");
            }
        }
        Set<String> units = Certificates.units(certificate);
        Set<NodeRole> roles = roles(certificate, units, issuer);
        return new Identity(id, serialized, certificate, roles, units, VerifyingKey.of(certificate.getPublicKey()));
    }

    private Set<NodeRole> roles(X509Certificate certificate, Set<String> units, X509Certificate issuer)
            throws InvalidIdentityException {
        EnumSet<NodeRole> roles = EnumSet.noneOf(NodeRole.class);
        for (Map.Entry<NodeRole, UnitRule> rule : unitRules.entrySet()) {
            if (units.contains(rule.getValue().unit())) {
                if (rule.getValue().certifier().filter(ca -> !ca.equals(issuer)).isPresent()) {
                    throw new InvalidIdentityException(
                            "the unit " + rule.getValue().unit() + " is not for this issuer");
                }
                roles.add(rule.getKey());
            }
        }
        if (!unitRules.isEmpty() && roles.size() != 1) {
            throw new InvalidIdentityException(
                    "the certificate must be of exactly one of client, peer, admin and orderer, but its units are "
                            + units);
        }
        if (admins.contains(certificate)) {
            roles.add(NodeRole.ADMIN);
        }
        return Set.copyOf(roles);
    }

    private X509Certificate issuer(X509Certificate certificate, Date at, int depth) throws InvalidIdentityException {
        if (depth > MAX_CHAIN) {
            throw new InvalidIdentityException("the certificate chain is too long");
        }
        for (X509Certificate root : roots) {
            if (issued(root, certificate, at)) {
                return root;
            }
        }
        for (X509Certificate intermediate : intermediates) {
            if (issued(intermediate, certificate, at)) {
                issuer(intermediate, at, depth + 1);
                return intermediate;
            }
        }
        throw new InvalidIdentityException("the certificate chains to no authority of " + id);
    }

    private static boolean issued(X509Certificate authority, X509Certificate certificate, Date at) {
        boolean[] usage = authority.getKeyUsage();
        if (!certificate.getIssuerX500Principal().equals(authority.getSubjectX500Principal())
                || authority.getBasicConstraints() < 0
                || (usage != null && !usage[KEY_CERT_SIGN])) {
            return false;
        }
        try {
            authority.checkValidity(at);
            certificate.verify(authority.getPublicKey(), VerifyingKey.PROVIDER);
            return true;
        } catch (GeneralSecurityException e) {
            // Another authority of the same name may still have issued it.
            return false;
        }
    }

    private static boolean signedBy(X509CRL list, X509Certificate issuer) {
        try {
            list.verify(issuer.getPublicKey(), VerifyingKey.PROVIDER);
            return true;
        } catch (GeneralSecurityException e) {
            // A list of another authority says nothing about this certificate.
            return false;
        }
    }

    private static Date startOf(X509Certificate certificate) {
        return Date.from(certificate.getNotBefore().toInstant().plus(Duration.ofSeconds(1)));
    }

    private static Map<NodeRole, UnitRule> unitRules(FabricMSPConfig config) throws InvalidIdentityException {
        Map<NodeRole, UnitRule> rules = new EnumMap<>(NodeRole.class);
        FabricNodeOUs units = config.getFabricNodeOus();
        if (units.getEnable()) {
            add(rules, NodeRole.CLIENT, units.hasClientOuIdentifier(), units.getClientOuIdentifier());
            add(rules, NodeRole.PEER, units.hasPeerOuIdentifier(), units.getPeerOuIdentifier());
            add(rules, NodeRole.ADMIN, units.hasAdminOuIdentifier(), units.getAdminOuIdentifier());
            add(rules, NodeRole.ORDERER, units.hasOrdererOuIdentifier(), units.getOrdererOuIdentifier());
        }
        return rules;
    }

    private static void add(Map<NodeRole, UnitRule> rules, NodeRole role, boolean present, FabricOUIdentifier unit)
            throws InvalidIdentityException {
        if (present) {
            Optional<X509Certificate> certifier = unit.getCertificate().isEmpty()
                    ? Optional.empty()
                    : Optional.of(Certificates.certificate(unit.getCertificate()));
            rules.put(role, new UnitRule(unit.getOrganizationalUnitIdentifier(), certifier));
        }
    }
}
