// SPDX-License-Identifier: Apache-2.0
package org.forestledger.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.forestledger.identity.Consortium.Node;
import org.forestledger.identity.Consortium.Organisation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentityMaterialTest {
    private static final int USERS = Consortium.shipped().users().size();

    /** Five administrators, four peers and one orderer. */
    private static final int NODES_AND_ADMINISTRATORS = 10;

    @TempDir
    private static Path shared;

    private static Path crypto;
    private static MaterialPaths paths;

    @TempDir
    private Path folder;

    @BeforeAll
    static void generateOnce() {
        crypto = shared.resolve("data/crypto");
        paths = new MaterialPaths(crypto);
        assertThat(IdentityMaterial.generate(crypto)).isEqualTo(IdentityMaterial.Outcome.CREATED);
    }

    @Test
    void generate_shouldLayOutTheFoldersThatFabricReads() {
        assertThat(List.of(
                        "organizations/Government/ca/ca-cert.pem",
                        "organizations/Government/tlsca/tlsca-cert.pem",
                        "organizations/Government/msp/cacerts/ca.government-cert.pem",
                        "organizations/Government/msp/tlscacerts/tlsca.government-cert.pem",
                        "organizations/Government/msp/config.yaml",
                        "organizations/Partner/peers/peer0/msp/signcerts/cert.pem",
                        "organizations/Partner/peers/peer0/msp/keystore/priv_sk",
                        "organizations/Partner/peers/peer0/tls/ca.crt",
                        "organizations/Partner/peers/peer0/tls/server.crt",
                        "organizations/Partner/peers/peer0/tls/server.key",
                        "organizations/Partner/users/Admin/msp/signcerts/cert.pem",
                        "organizations/Auditor/users/auditor/msp/config.yaml",
                        "organizations/Auditor/users/auditor/tls/client.key",
                        "organizations/Orderer/msp/config.yaml",
                        "orderers/orderer0/msp/signcerts/cert.pem",
                        "orderers/orderer0/tls/server.crt"))
                .allSatisfy(file -> assertThat(crypto.resolve(file)).isNotEmptyFile());
    }

    @Test
    void generate_shouldChainEverySigningAndTlsCertificateToItsOrganisation() throws Exception {
        int checked = 0;
        try (Stream<Path> tree = Files.walk(crypto)) {
            for (Path msp : tree.filter(path -> path.endsWith("msp")).toList()) {
                Path signing = msp.resolve("signcerts/cert.pem");
                if (Files.exists(signing)) {
                    read(signing).verify(read(onlyFile(msp.resolve("cacerts"))).getPublicKey());
                    Path tls = msp.resolveSibling("tls");
                    Path leaf = Files.exists(tls.resolve("server.crt"))
                            ? tls.resolve("server.crt")
                            : tls.resolve("client.crt");
                    read(leaf).verify(read(tls.resolve("ca.crt")).getPublicKey());
                    checked++;
                }
            }
        }
        assertThat(checked).isEqualTo(NODES_AND_ADMINISTRATORS + USERS);
    }

    @Test
    void generate_shouldUseAnotherAuthorityForTls() throws Exception {
        X509Certificate ca = read(paths.authorityCertificate("Auditor"));
        X509Certificate tlsCa = read(paths.tlsAuthorityCertificate("Auditor"));
        assertThat(tlsCa.getPublicKey()).isNotEqualTo(ca.getPublicKey());
        assertThat(tlsCa.getSubjectX500Principal()).isNotEqualTo(ca.getSubjectX500Principal());
    }

    @Test
    void generate_shouldGiveNodesTheirUnitAndNames() throws Exception {
        X509Certificate peer = read(MaterialPaths.signingCertificate(paths.peer("StateCompany", "peer0")));
        assertThat(peer.getSubjectX500Principal().getName())
                .isEqualTo("CN=peer0.statecompany,OU=peer,O=StateCompany,C=CN");
        X509Certificate orderer = read(MaterialPaths.signingCertificate(paths.orderer("orderer0")));
        assertThat(orderer.getSubjectX500Principal().getName()).contains("OU=orderer", "O=Orderer");
        X509Certificate tls = read(paths.peer("StateCompany", "peer0").resolve("tls/server.crt"));
        assertThat(tls.getSubjectAlternativeNames())
                .extracting(name -> name.get(1))
                .map(Object::toString)
                .containsExactly("peer0.statecompany", "peer0", "localhost", "127.0.0.1", "0:0:0:0:0:0:0:1");
    }

    @Test
    void generate_shouldTurnNodeUnitsOn() throws Exception {
        assertThat(Files.readString(paths.organisationMsp("Partner").resolve("config.yaml")))
                .startsWith("NodeOUs:\n  Enable: true\n  ClientOUIdentifier:\n"
                        + "    Certificate: cacerts/ca.partner-cert.pem\n    OrganizationalUnitIdentifier: client\n")
                .contains("PeerOUIdentifier:", "AdminOUIdentifier:", "OrdererOUIdentifier:");
    }

    @Test
    void generate_shouldKeepPrivateKeysPrivate() throws Exception {
        List<Path> keys;
        try (Stream<Path> tree = Files.walk(crypto)) {
            keys = tree.filter(
                            path -> path.endsWith("priv_sk") || path.toString().endsWith(".key"))
                    .toList();
        }
        assertThat(keys).hasSize(5 * 2 + (NODES_AND_ADMINISTRATORS + USERS) * 2 + 4 * 2);
        assertThat(keys).allSatisfy(key -> {
            assertThat(mode(key)).isEqualTo("rw-------");
            assertThat(mode(key.getParent())).isEqualTo("rwx------");
            assertThat(Files.readString(key)).startsWith("-----BEGIN PRIVATE KEY-----\n");
        });
    }

    @Test
    void users_shouldListEveryUserWithMatchingCertificateAndKey() {
        Users users = Users.read(crypto);
        assertThat(users.all()).hasSize(USERS);
        assertThat(users.all()).allSatisfy(record -> {
            Credential credential = users.credential(record);
            assertThat(RoleAttributes.roles(credential.certificate())).isEqualTo(record.roles());
            assertThat(RoleAttributes.accounts(credential.certificate())).isEqualTo(record.accounts());
            assertThat(RoleAttributes.of(credential.certificate())).containsEntry("hf.EnrollmentID", record.user());
        });
        UserRecord clerk = users.find("finance.clerk").orElseThrow();
        assertThat(clerk)
                .isEqualTo(new UserRecord(
                        "finance.clerk",
                        "GovernmentMSP",
                        "Government",
                        "市财政局经办",
                        "Finance bureau clerk",
                        List.of("financeClerk"),
                        List.of("fiscal-account"),
                        "organizations/Government/users/finance.clerk/msp/signcerts/cert.pem",
                        Optional.of("organizations/Government/users/finance.clerk/msp/keystore/priv_sk")));
        assertThat(users.find("nobody")).isEmpty();
    }

    @Test
    void generate_shouldLeaveACompleteFolderAlone() throws Exception {
        Path certificate = paths.authorityCertificate("Partner");
        String before = Files.readString(certificate);
        assertThat(IdentityMaterial.generate(crypto)).isEqualTo(IdentityMaterial.Outcome.KEPT);
        assertThat(Files.readString(certificate)).isEqualTo(before);
        assertThat(crypto.resolveSibling(".crypto.building")).doesNotExist();
    }

    @Test
    void generate_shouldRefuse_whenAFileIsMissing() throws Exception {
        Path target = folder.resolve("crypto");
        IdentityMaterial.generate(target, small(List.of()), Instant.now());
        Files.delete(target.resolve("organizations/Partner/peers/peer0/tls/server.key"));
        assertThatThrownBy(() -> IdentityMaterial.generate(target))
                .isInstanceOf(IdentityException.class)
                .hasMessageContaining("is incomplete: organizations/Partner/peers/peer0/tls/server.key is missing");
    }

    @Test
    void generate_shouldRefuse_whenTheFolderIsForeign() throws Exception {
        Path target = Files.createDirectory(folder.resolve("crypto"));
        Files.writeString(target.resolve("notes.txt"), "mine");
        assertThatThrownBy(() -> IdentityMaterial.generate(target))
                .isInstanceOf(IdentityException.class)
                .hasMessageContaining("holds files but no complete identity material");
        assertThat(target.resolve("notes.txt")).hasContent("mine");
    }

    @Test
    void generate_shouldRefuse_whenAFileIsInTheWay() throws Exception {
        Path target = Files.writeString(folder.resolve("crypto"), "x");
        assertThatThrownBy(() -> IdentityMaterial.generate(target)).hasMessageContaining("is a file where");
    }

    @Test
    void generate_shouldReplaceALeftoverAndAnEmptyFolder() throws Exception {
        Path target = Files.createDirectory(folder.resolve("crypto"));
        Path leftover = Files.createDirectories(folder.resolve(".crypto.building/organizations"));
        Files.writeString(leftover.resolve("half"), "x");
        assertThat(IdentityMaterial.generate(target, small(List.of()), Instant.now()))
                .isEqualTo(IdentityMaterial.Outcome.CREATED);
        assertThat(target.resolve("organizations/half")).doesNotExist();
        assertThat(folder.resolve(".crypto.building")).doesNotExist();
    }

    @Test
    void generate_shouldAddOrderers_whenTheConsortiumListsThem() throws Exception {
        Path target = folder.resolve("crypto");
        Node orderer = new Node("orderer-partner", List.of("10.0.0.7", "orderer.example"));
        IdentityMaterial.generate(target, small(List.of(orderer)), Instant.now());
        X509Certificate signing =
                read(MaterialPaths.signingCertificate(new MaterialPaths(target).orderer("orderer-partner")));
        assertThat(signing.getSubjectX500Principal().getName()).contains("OU=orderer", "O=Partner");
        X509Certificate tls = read(target.resolve("orderers/orderer-partner/tls/server.crt"));
        assertThat(tls.getSubjectAlternativeNames())
                .extracting(name -> name.get(1))
                .map(Object::toString)
                .contains("10.0.0.7", "orderer.example", "orderer-partner.partner");
    }

    @Test
    void issue_shouldGiveACertificateOfTheSameAuthority() throws Exception {
        Consortium.User user = new Consortium.User(
                "investor.c", "Partner", "投资人丙", "Investor C", List.of("investor"), List.of("investor-c"));
        Credential expired = IdentityMaterial.issue(crypto, user, Validity.expiredAt(Instant.now()));
        expired.certificate().verify(read(paths.authorityCertificate("Partner")).getPublicKey());
        assertThat(expired.certificate().getNotAfter()).isBefore(Instant.now());
        // Fabric judges the chain at the beginning of the certificate, so its authority must hold there.
        read(paths.authorityCertificate("Partner"))
                .checkValidity(expired.certificate().getNotBefore());
        assertThat(RoleAttributes.accounts(expired.certificate())).containsExactly("investor-c");
    }

    @Test
    void issue_shouldRefuse_whenTheUserHasFaults() {
        Consortium.User user = new Consortium.User("x", "Partner", "丙", "C", List.of("a,b"), List.of());
        assertThatThrownBy(() -> IdentityMaterial.issue(crypto, user, Validity.years(Instant.now(), 1)))
                .hasMessageContaining("role 'a,b' does not match");
    }

    private static Consortium small(List<Node> orderers) {
        Organisation partner = new Organisation(
                "Partner", "PartnerMSP", "合作方", "Partner", List.of(new Node("peer0", List.of())), orderers);
        return new Consortium(Consortium.FORMAT, List.of(partner), new ArrayList<>());
    }

    private static String mode(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static Path onlyFile(Path directory) throws Exception {
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }

    private static X509Certificate read(Path pem) throws Exception {
        return Pem.readCertificate(Files.readString(pem));
    }
}
