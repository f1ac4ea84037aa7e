// SPDX-License-Identifier: Apache-2.0
package org.forestledger.identity;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.forestledger.identity.Consortium.Node;
import org.forestledger.identity.Consortium.Organisation;
import org.forestledger.identity.Consortium.User;

/** Makes and writes everything of one organisation: its authorities, nodes, administrator and users. */
final class OrganisationMaterial {
    private static final int AUTHORITY_YEARS = 20;
    private static final int CERTIFICATE_YEARS = 10;
    private static final String CHAINCODE_SERVICE = "chaincode";

    private final Organisation organisation;
    private final MaterialPaths paths;
    private final CertificateAuthority ca;
    private final CertificateAuthority tlsCa;
    private final MspFolder folder;

    private OrganisationMaterial(
            Organisation organisation, MaterialPaths paths, CertificateAuthority ca, CertificateAuthority tlsCa) {
        this.organisation = organisation;
        this.paths = paths;
        this.ca = ca;
        this.tlsCa = tlsCa;
        this.folder = new MspFolder(organisation.lowerName(), ca, tlsCa);
    }

    static Validity certificateValidity(Instant now) {
        return Validity.years(now, CERTIFICATE_YEARS);
    }

    static OrganisationMaterial create(Organisation organisation, MaterialPaths paths, Instant now) throws IOException {
        Validity validity = Validity.authorityYears(now, AUTHORITY_YEARS);
        String name = organisation.name();
        OrganisationMaterial material = new OrganisationMaterial(
                organisation,
                paths,
                CertificateAuthority.create(name, "ca." + organisation.lowerName(), validity),
                CertificateAuthority.create(name, "tlsca." + organisation.lowerName(), validity));
        writeAuthority(paths.authorityCertificate(name), material.ca);
        writeAuthority(paths.tlsAuthorityCertificate(name), material.tlsCa);
        material.folder.writeVerifying(paths.organisationMsp(name));
        return material;
    }

    static OrganisationMaterial load(Organisation organisation, MaterialPaths paths) {
        Path ca = paths.authorityCertificate(organisation.name());
        Path tlsCa = paths.tlsAuthorityCertificate(organisation.name());
        return new OrganisationMaterial(
                organisation,
                paths,
                CertificateAuthority.load(organisation.name(), ca, ca.resolveSibling("priv_sk")),
                CertificateAuthority.load(organisation.name(), tlsCa, tlsCa.resolveSibling("priv_sk")));
    }

    CertificateAuthority authority() {
        return ca;
    }

    void writeNodes(Validity validity) throws IOException {
        for (Node peer : organisation.peers()) {
            writeNode(paths.peer(organisation.name(), peer.name()), peer, NodeOu.PEER, validity);
        }
        for (Node orderer : organisation.orderers()) {
            writeNode(paths.orderer(orderer.name()), orderer, NodeOu.ORDERER, validity);
        }
    }

    /** TLS of the two that stand beside an organisation's peers: its chaincode service and its gateway. */
    void writeServices(Validity validity) throws IOException {
        if (organisation.peers().isEmpty()) {
            return;
        }
        folder.writeTls(paths.chaincodeService(organisation.name()), "server", tlsServer(chaincodeService(), validity));
        String gateway = "gateway." + organisation.lowerName();
        folder.writeTls(paths.gateway(organisation.name()), "client", tlsCa.tlsClient(gateway, validity));
    }

    private Node chaincodeService() {
        return new Node(
                CHAINCODE_SERVICE,
                organisation.peers().stream()
                        .flatMap(peer -> peer.hosts().stream())
                        .distinct()
                        .toList());
    }

    private String adminName() {
        return MaterialPaths.ADMIN + "@" + organisation.lowerName();
    }

    void writeAdmin(Validity validity) throws IOException {
        Path holder = paths.user(organisation.name(), MaterialPaths.ADMIN);
        String name = adminName();
        folder.writeSigning(holder, ca.enrol(name, NodeOu.ADMIN, validity));
        folder.writeTls(holder, "client", tlsCa.tlsClient(name, validity));
    }

    UserRecord writeUser(User user, Validity validity) throws IOException {
        Path holder = paths.user(organisation.name(), user.user());
        folder.writeSigning(holder, ca.enrolClient(user.user(), user.roles(), user.accounts(), validity));
        folder.writeTls(holder, "client", tlsCa.tlsClient(user.user(), validity));
        return new UserRecord(
                user.user(),
                organisation.mspId(),
                organisation.name(),
                user.nameZh(),
                user.nameEn(),
                user.roles(),
                user.accounts(),
                paths.relative(MaterialPaths.signingCertificate(holder)),
                Optional.of(paths.relative(MaterialPaths.signingKey(holder))));
    }

    /** A whole folder of one more peer, which becomes part of the organisation by being moved to its place. */
    void writePeer(Path holder, Node peer, Validity validity) throws IOException {
        writeNode(holder, peer, NodeOu.PEER, validity);
    }

    /** New signing and TLS certificates of a node, in the layout of its folder. */
    void writeRenewal(Path holder, Node node, NodeOu unit, Validity validity) throws IOException {
        folder.writeSigningPair(holder, ca.enrol(organisation.serverName(node), unit, validity));
        folder.writeTlsPair(holder, "server", tlsServer(node, validity));
    }

    /** A new TLS certificate of the chaincode service, for the hosts that the organisation has by now. */
    void writeServiceRenewal(Path holder, Validity validity) throws IOException {
        folder.writeTlsPair(holder, "server", tlsServer(chaincodeService(), validity));
    }

    /** New signing and TLS certificates of the administrator. */
    void writeAdminRenewal(Path holder, Validity validity) throws IOException {
        String name = adminName();
        folder.writeSigningPair(holder, ca.enrol(name, NodeOu.ADMIN, validity));
        folder.writeTlsPair(holder, "client", tlsCa.tlsClient(name, validity));
    }

    /** New signing and TLS certificates of a user, with the roles and accounts that the user has had. */
    void writeUserRenewal(Path holder, UserRecord user, Validity validity) throws IOException {
        folder.writeSigningPair(holder, ca.enrolClient(user.user(), user.roles(), user.accounts(), validity));
        folder.writeTlsPair(holder, "client", tlsCa.tlsClient(user.user(), validity));
    }

    private void writeNode(Path holder, Node node, NodeOu unit, Validity validity) throws IOException {
        folder.writeSigning(holder, ca.enrol(organisation.serverName(node), unit, validity));
        folder.writeTls(holder, "server", tlsServer(node, validity));
    }

    private Credential tlsServer(Node node, Validity validity) {
        String serverName = organisation.serverName(node);
        Set<String> hosts = new LinkedHashSet<>(List.of(serverName, node.name(), "localhost", "127.0.0.1", "::1"));
        hosts.addAll(node.hosts());
        return tlsCa.tlsServer(serverName, List.copyOf(hosts), validity);
    }

    private static void writeAuthority(Path certificate, CertificateAuthority authority) throws IOException {
        PrivateFiles.writePublic(certificate, authority.credential().certificatePem());
        PrivateFiles.writePrivate(
                certificate.resolveSibling("priv_sk"), authority.credential().privateKeyPem());
    }
}
