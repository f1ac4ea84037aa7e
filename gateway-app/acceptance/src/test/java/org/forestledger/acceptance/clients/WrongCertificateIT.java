// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.grpc.Status.Code;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.forestledger.identity.CertificateAuthority;
import org.forestledger.identity.Consortium;
import org.forestledger.identity.Credential;
import org.forestledger.identity.IdentityMaterial;
import org.forestledger.identity.MaterialPaths;
import org.forestledger.identity.Validity;
import org.hyperledger.fabric.client.Contract;
import org.hyperledger.fabric.client.Gateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has a wrong certificate can do nothing; who has a right one can do what the role in it allows. */
class WrongCertificateIT {
    private static final Validity NOW = Validity.years(Instant.now(), 1);
    private static final List<String> REGISTRAR = List.of("registrar");

    private static StockClients clients;
    private static LedgerReader ledger;
    private static Map<String, Person> people;

    @BeforeAll
    static void issueCertificates() throws Exception {
        clients = StockClients.ofSharedStack();
        ledger = new LedgerReader(clients);
        people = new TreeMap<>();
        wrong(clients.person("gov.registrar"));
        withoutTheRole();
    }

    /** Certificates that are none of the organisation's, or do not hold today. */
    private static void wrong(Person registrar) throws Exception {
        CertificateAuthority own = clients.authority("Government");
        String ownName = own.certificate().getSubjectX500Principal().getName();
        String commonName = ownName.replaceFirst(".*CN=([^,]*).*", "$1");
        Path tlsRoot = clients.material().tlsAuthorityCertificate("Government");
        Path user = clients.material().user("Government", "gov.registrar");
        CertificateAuthority userAsAuthority = CertificateAuthority.load(
                "Government", MaterialPaths.signingCertificate(user), MaterialPaths.signingKey(user));
        CertificateAuthority tlsAuthority =
                CertificateAuthority.load("Government", tlsRoot, tlsRoot.resolveSibling("priv_sk"));
        CertificateAuthority namesake = CertificateAuthority.create("Government", commonName, NOW);
        assertThat(namesake.certificate().getSubjectX500Principal().getName()).isEqualTo(ownName);

        government("of a foreign authority", CertificateAuthority.create("Elsewhere", "ca", NOW), NOW);
        government("of a namesake of the authority", namesake, NOW);
        government("issued by a user", userAsAuthority, NOW);
        government("issued for TLS", tlsAuthority, NOW);
        people.put("expired", new Person(StockClients.GOVERNMENT, expired()));
        Instant later = Instant.now().plus(Duration.ofHours(1));
        government("not valid yet", own, new Validity(later, later.plus(Duration.ofDays(1))));
        people.put("of another organisation", clients.person("buyer.trader").claiming(StockClients.GOVERNMENT));
        people.put("of an unknown organisation", registrar.claiming("OtherMSP"));
        people.put("with another key", registrar.withKeyOf(clients.person("gov.officer")));
        people.put("of the authority itself", new Person(StockClients.GOVERNMENT, own.credential()));
    }

    private static void government(String name, CertificateAuthority authority, Validity validity) {
        people.put(
                name,
                new Person(
                        StockClients.GOVERNMENT,
                        authority.enrolClient("gov.registrar", REGISTRAR, List.of(), validity)));
    }

    private static Credential expired() {
        return issue("Government", "gov.registrar", "registrar", Validity.expiredAt(Instant.now()));
    }

    private static Credential issue(String organisation, String user, String role, Validity validity) {
        return IdentityMaterial.issue(
                clients.material().cryptoDir(),
                new Consortium.User(user, organisation, "测试", "test", List.of(role), List.of("fiscal-account")),
                validity);
    }

    /** Certificates that are right but do not give the role. */
    private static void withoutTheRole() throws Exception {
        CertificateAuthority government = clients.authority("Government");
        people.put(
                "no role",
                new Person(StockClients.GOVERNMENT, government.enrolClient("gov.new", List.of(), List.of(), NOW)));
        people.put("unknown role", new Person(StockClients.GOVERNMENT, issue("Government", "gov.x", "emperor", NOW)));
        people.put("registrar", clients.person("gov.registrar"));
        people.put("finance clerk", clients.person("finance.clerk"));
        people.put("auditor", clients.person("auditor"));
        people.put(
                "administrator",
                StockClients.holder(
                        StockClients.GOVERNMENT, clients.material().user("Government", MaterialPaths.ADMIN)));
        for (String role : List.of("registrar", "financeOfficer", "companyClerk")) {
            people.put("partner as " + role, new Person(StockClients.PARTNER, issue("Partner", "p.x", role, NOW)));
            people.put("auditor as " + role, new Person(StockClients.AUDITOR, issue("Auditor", "a.x", role, NOW)));
        }
    }

    @AfterAll
    static void close() {
        clients.close();
    }

    @ParameterizedTest
    @CsvSource({
        "of a foreign authority,         creator org unknown",
        "of a namesake of the authority, creator org unknown",
        "issued by a user,               creator org unknown",
        "issued for TLS,                 creator org unknown",
        "of another organisation,        creator org unknown",
        "of an unknown organisation,     creator org unknown",
        "of the authority itself,        access denied",
        "with another key,               access denied"
    })
    void everyCall_shouldBeRefused_whenCertificateIsWrong(String name, String words) {
        requireNeitherWritesNorReads(name, words);
        assertThat(listening(name).status()).isEqualTo(Code.PERMISSION_DENIED);
    }

    /** A peer of real Fabric lets them listen to events, where it looks at the organisation alone. */
    @Test
    void writingAndReading_shouldBeRefused_whenCertificateIsExpired() {
        requireNeitherWritesNorReads("expired", "identity expired");
        assertThat(listening("expired").status())
                .isEqualTo(clients.onFabric() ? Code.DEADLINE_EXCEEDED : Code.PERMISSION_DENIED);
    }

    /** Real Fabric never looks at the time from which a certificate is valid. */
    @Test
    void everyCall_shouldBeRefused_whenCertificateIsNotValidYet() {
        assumeFalse(clients.onFabric(), "Real Fabric takes certificates before their time.");
        requireNeitherWritesNorReads("not valid yet", "identity is not valid yet");
        assertThat(listening("not valid yet").status()).isEqualTo(Code.PERMISSION_DENIED);
    }

    private static Refused listening(String name) {
        Gateway gateway = clients.gateway(people.get(name), StockClients.GOVERNMENT);
        return Refused.by(() -> gateway.getNetwork(clients.channelName())
                .getChaincodeEvents(clients.chaincodeName())
                .hasNext());
    }

    private static void requireNeitherWritesNorReads(String name, String words) {
        Contract contract = clients.contract(people.get(name));
        String id = Body.fresh();

        Refused endorse = Refused.by(() -> contract.submitTransaction("account:Open", id, Body.ACCOUNT.json(id)));
        Refused evaluate = Refused.by(() -> contract.evaluateTransaction("read:List", "{\"kind\":\"account\"}"));

        assertThat(endorse.text()).contains(words);
        assertThat(evaluate.text()).contains(words);
        for (Refused each : List.of(endorse, evaluate)) {
            assertThat(each.status()).isIn(Code.ABORTED, Code.FAILED_PRECONDITION, Code.UNAVAILABLE);
        }
        ledger.requireAbsent("account/" + id);
    }

    @ParameterizedTest
    @CsvSource({
        "no role,                   NOT_PERMITTED",
        "unknown role,              NOT_PERMITTED",
        "finance clerk,             NOT_PERMITTED",
        "administrator,             NOT_PERMITTED",
        "partner as registrar,      NOT_PERMITTED",
        "partner as financeOfficer, NOT_PERMITTED",
        "auditor,                   AUDITOR_READ_ONLY",
        "auditor as registrar,      AUDITOR_READ_ONLY"
    })
    void openAccount_shouldBeRefused_whenRoleIsNotTheRegistrars(String name, String code) {
        Contract contract = clients.contract(people.get(name));
        String id = Body.fresh();

        assertThat(Refused.by(() -> contract.submitTransaction("account:Open", id, Body.ACCOUNT.json(id)))
                        .code())
                .isEqualTo(code);

        ledger.requireAbsent("account/" + id);
        ledger.requireAbsent("subject/" + id);
    }

    @ParameterizedTest
    @CsvSource({
        "finance clerk,             NOT_PERMITTED",
        "partner as financeOfficer, NOT_PERMITTED",
        "auditor as financeOfficer, AUDITOR_READ_ONLY"
    })
    void decideReceipt_shouldBeRefused_whenRoleIsNotTheFinanceOfficers(String name, String code) {
        Contract contract = clients.contract(people.get(name));
        String body = "{\"receiptId\":\"receipt-1\",\"confirmed\":true}";

        assertThat(Refused.by(() -> contract.submitTransaction("receipt:Decide", Body.fresh(), body))
                        .code())
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "registrar,               STAFF_MAY_NOT_TRADE",
        "partner as companyClerk, NOT_PERMITTED",
        "auditor as companyClerk, AUDITOR_READ_ONLY"
    })
    void openListing_shouldBeRefused_whenCallerMayNotTrade(String name, String code) {
        Contract contract = clients.contract(people.get(name));
        String id = Body.fresh();
        String body = "{\"listingId\":\"" + id + "\",\"batchId\":\"b\",\"range\":{\"from\":1,\"to\":2},"
                + "\"pricePerMu\":1,\"mandateId\":\"m\",\"expiresAt\":\"2999-01-01T00:00:00Z\"}";

        assertThat(Refused.by(() -> contract.submitTransaction("listing:Open", id, body))
                        .code())
                .isEqualTo(code);

        ledger.requireAbsent("listing/" + id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no role", "unknown role", "auditor", "administrator", "partner as registrar"})
    void read_shouldBeAnswered_whenCertificateIsOfAnOrganisation(String name) throws Exception {
        assertThat(clients.contract(people.get(name)).evaluateTransaction("read:List", "{\"kind\":\"account\"}"))
                .isNotEmpty();
    }
}
