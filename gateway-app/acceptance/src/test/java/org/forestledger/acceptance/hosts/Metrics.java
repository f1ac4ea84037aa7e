// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.hosts;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** What the orderers say of themselves on their operations ports. */
final class Metrics {
    private static final Duration LIMIT = Duration.ofSeconds(3);
    private static final int OPERATIONS_PORT = 14;
    private static final int PORTS_OF_ORGANISATION = 20;
    private static final int PORT_BASE = 7050;

    private final FourHosts hosts;

    Metrics(FourHosts hosts) {
        this.hosts = hosts;
    }

    /** Whether an orderer holds itself for the leader; false also if it does not answer. */
    boolean leads(String orderer) {
        return value(orderer, "is_leader").orElse(0) == 1;
    }

    /** The newest block that an orderer has; empty if it does not answer. */
    OptionalLong block(String orderer) {
        return value(orderer, "committed_block_number");
    }

    private OptionalLong value(String orderer, String name) {
        Site site = hosts.orderers().get(orderer);
        int port = PORT_BASE + site.number() * PORTS_OF_ORGANISATION + OPERATIONS_PORT;
        URI metrics = URI.create("https://" + Namespaces.address(site.number()) + ":" + port + "/metrics");
        try {
            String text = client(site)
                    .send(HttpRequest.newBuilder(metrics).timeout(LIMIT).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
            Matcher line = Pattern.compile("(?m)^consensus_(?:BFT|etcdraft)_" + name + "\\{[^}]*\\} ([0-9.e+]+)$")
                    .matcher(text);
            return line.find() ? OptionalLong.of((long) Double.parseDouble(line.group(1))) : OptionalLong.empty();
        } catch (IOException e) {
            return OptionalLong.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** A client with the certificate of the orderer's own administrator: metrics are shown to nobody else. */
    private static HttpClient client(Site site) throws IOException, GeneralSecurityException {
        Path organisations = site.data().resolve("crypto").resolve("organizations");
        Path organisation = Folders.only(
                organisations, folder -> folder.getFileName().toString().equalsIgnoreCase(site.name()));
        Path tls = organisation.resolve("users").resolve("Admin").resolve("tls");
        Certificate authority = certificate(tls.resolve("ca.crt"));
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        store.setCertificateEntry("authority", authority);
        store.setKeyEntry("admin", key(tls.resolve("client.key")), new char[0], new Certificate[] {
            certificate(tls.resolve("client.crt"))
        });
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, new char[0]);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return HttpClient.newBuilder().connectTimeout(LIMIT).sslContext(context).build();
    }

    private static Certificate certificate(Path pem) throws IOException, GeneralSecurityException {
        try (var in = Files.newInputStream(pem)) {
            return CertificateFactory.getInstance("X.509").generateCertificate(in);
        }
    }

    private static PrivateKey key(Path pem) throws IOException, GeneralSecurityException {
        String base64 =
                Files.readString(pem).replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
        return KeyFactory.getInstance("EC")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
    }
}
