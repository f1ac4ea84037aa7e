// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.node;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.forestledger.fabric.FabricException;
import org.forestledger.fabric.topology.Node;

/** Whether a node answers. */
final class Health {
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final int OK = 200;

    private final HttpClient client;

    Health(Path tlsRoots) {
        this.client = HttpClient.newBuilder()
                .connectTimeout(LIMIT)
                .sslContext(trust(tlsRoots))
                .build();
    }

    /** Whether a peer or orderer says that it is well, or a chaincode service takes connections. */
    boolean answers(Node node, int chaincodePort) {
        if (node.kind() == Node.Kind.CHAINCODE) {
            return listens(node.address(), chaincodePort);
        }
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://" + node.operationsEndpoint() + "/healthz"))
                .timeout(LIMIT)
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FabricException("Interrupted while waiting for " + node.name() + ".", e);
        }
    }

    /** Whether something takes connections there. */
    static boolean listens(String address, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), (int) LIMIT.toMillis());
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static SSLContext trust(Path tlsRoots) {
        try (InputStream in = Files.newInputStream(tlsRoots)) {
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            int count = 0;
            for (Certificate certificate :
                    CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                store.setCertificateEntry("root-" + count++, certificate);
            }
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new FabricException("The TLS authorities in " + tlsRoots + " cannot be used.", e);
        }
    }
}
