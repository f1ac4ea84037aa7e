// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.node;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.forestledger.fabric.DataFolder;
import org.forestledger.fabric.topology.Network;
import org.forestledger.fabric.topology.Node;

/**
 * The variables with which the programs are started. Fabric's own configuration files stay untouched; each setting that
 * departs from them is here, and network/fabric/README.md says why.
 */
final class NodeEnvironment {
    private static final String TRUE = "true";
    private static final String PING_EVERY = "10s";
    private static final String PING_TIMEOUT = "5s";
    private static final String PING_LEAST = "5s";

    private final Network network;
    private final DataFolder data;
    private final Path config;

    NodeEnvironment(Network network, DataFolder data, Path config) {
        this.network = network;
        this.data = data;
        this.config = config;
    }

    Map<String, String> orderer(Node node) {
        Path tls = data.material(node).resolve("tls");
        Path store = data.node(node).resolve("data");
        Map<String, String> env = common();
        env.put("ORDERER_GENERAL_LISTENADDRESS", node.address());
        env.put("ORDERER_GENERAL_LISTENPORT", Integer.toString(node.port()));
        env.put("ORDERER_GENERAL_LOCALMSPID", node.mspId());
        env.put(
                "ORDERER_GENERAL_LOCALMSPDIR",
                data.material(node).resolve("msp").toString());
        env.put("ORDERER_GENERAL_BOOTSTRAPMETHOD", "none");
        env.put("ORDERER_CHANNELPARTICIPATION_ENABLED", TRUE);
        String roots = "[" + data.tlsRoots() + "]";
        env.put("ORDERER_GENERAL_TLS_ENABLED", TRUE);
        env.put("ORDERER_GENERAL_TLS_CERTIFICATE", tls.resolve("server.crt").toString());
        env.put("ORDERER_GENERAL_TLS_PRIVATEKEY", tls.resolve("server.key").toString());
        env.put("ORDERER_GENERAL_TLS_ROOTCAS", roots);
        env.put("ORDERER_GENERAL_TLS_CLIENTAUTHREQUIRED", TRUE);
        env.put("ORDERER_GENERAL_TLS_CLIENTROOTCAS", roots);
        env.put(
                "ORDERER_GENERAL_CLUSTER_CLIENTCERTIFICATE",
                tls.resolve("server.crt").toString());
        env.put(
                "ORDERER_GENERAL_CLUSTER_CLIENTPRIVATEKEY",
                tls.resolve("server.key").toString());
        env.put("ORDERER_GENERAL_KEEPALIVE_SERVERMININTERVAL", PING_LEAST);
        env.put("ORDERER_GENERAL_KEEPALIVE_SERVERINTERVAL", PING_EVERY);
        env.put("ORDERER_GENERAL_KEEPALIVE_SERVERTIMEOUT", PING_TIMEOUT);
        env.put("ORDERER_GENERAL_BACKOFF_MAXDELAY", "3s");
        // The other policy asks for blocks without naming its certificate, which orderers that demand one refuse.
        env.put("ORDERER_GENERAL_CLUSTER_REPLICATIONPOLICY", "simple");
        env.put("ORDERER_FILELEDGER_LOCATION", store.resolve("ledger").toString());
        env.put("ORDERER_CONSENSUS_WALDIR", store.resolve("wal").toString());
        env.put("ORDERER_CONSENSUS_SNAPDIR", store.resolve("snap").toString());
        env.put("ORDERER_ADMIN_LISTENADDRESS", node.sideEndpoint());
        serverTls(env, "ORDERER_ADMIN_TLS_", tls);
        env.put("ORDERER_ADMIN_TLS_CLIENTAUTHREQUIRED", TRUE);
        env.put("ORDERER_ADMIN_TLS_CLIENTROOTCAS", "[" + tls.resolve("ca.crt") + "]");
        env.put("ORDERER_OPERATIONS_LISTENADDRESS", node.operationsEndpoint());
        serverTls(env, "ORDERER_OPERATIONS_TLS_", tls);
        env.put("ORDERER_OPERATIONS_TLS_CLIENTROOTCAS", "[" + tls.resolve("ca.crt") + "]");
        env.put("ORDERER_METRICS_PROVIDER", "prometheus");
        return env;
    }

    private static void serverTls(Map<String, String> env, String prefix, Path tls) {
        env.put(prefix + "ENABLED", TRUE);
        env.put(prefix + "CERTIFICATE", tls.resolve("server.crt").toString());
        env.put(prefix + "PRIVATEKEY", tls.resolve("server.key").toString());
    }

    Map<String, String> peer(Node node) {
        Path store = data.node(node).resolve("data");
        Map<String, String> env = common();
        env.put("CORE_PEER_ID", node.name());
        env.put("CORE_PEER_NETWORKID", network.topology().channel());
        env.put("CORE_PEER_ADDRESS", node.endpoint());
        env.put("CORE_PEER_LISTENADDRESS", node.endpoint());
        env.put("CORE_PEER_CHAINCODEADDRESS", node.sideEndpoint());
        env.put("CORE_PEER_CHAINCODELISTENADDRESS", node.sideEndpoint());
        env.put("CORE_PEER_LOCALMSPID", node.mspId());
        env.put("CORE_PEER_MSPCONFIGPATH", data.material(node).resolve("msp").toString());
        env.put("CORE_PEER_FILESYSTEMPATH", store.toString());
        env.put("CORE_LEDGER_SNAPSHOTS_ROOTDIR", store.resolve("snapshots").toString());
        peerTls(env, data.material(node).resolve("tls"), node);
        gossip(env, node);
        patience(env);
        env.put("CORE_VM_ENDPOINT", "");
        env.put(
                "CORE_CHAINCODE_EXTERNALBUILDERS",
                "[{name: forest-ledger, path: " + data.builder() + ", propagateEnvironment: [" + Connections.VARIABLE
                        + "]}]");
        env.put(Connections.VARIABLE, Connections.folder(data, node).toString());
        env.put("CORE_METRICS_PROVIDER", "prometheus");
        return env;
    }

    private void peerTls(Map<String, String> env, Path tls, Node node) {
        env.put("CORE_PEER_TLS_ENABLED", TRUE);
        env.put("CORE_PEER_TLS_CERT_FILE", tls.resolve("server.crt").toString());
        env.put("CORE_PEER_TLS_KEY_FILE", tls.resolve("server.key").toString());
        env.put("CORE_PEER_TLS_ROOTCERT_FILE", data.tlsRoots().toString());
        env.put("CORE_PEER_TLS_CLIENTAUTHREQUIRED", TRUE);
        env.put("CORE_PEER_TLS_CLIENTROOTCAS_FILES", data.tlsRoots().toString());
        env.put("CORE_PEER_TLS_CLIENTCERT_FILE", tls.resolve("server.crt").toString());
        env.put("CORE_PEER_TLS_CLIENTKEY_FILE", tls.resolve("server.key").toString());
        env.put("CORE_OPERATIONS_LISTENADDRESS", node.operationsEndpoint());
        env.put("CORE_OPERATIONS_TLS_ENABLED", TRUE);
        env.put("CORE_OPERATIONS_TLS_CERT_FILE", tls.resolve("server.crt").toString());
        env.put("CORE_OPERATIONS_TLS_KEY_FILE", tls.resolve("server.key").toString());
        env.put("CORE_OPERATIONS_TLS_CLIENTROOTCAS_FILES", tls.resolve("ca.crt").toString());
    }

    private void gossip(Map<String, String> env, Node node) {
        List<String> siblings = network.peers().stream()
                .filter(peer -> peer.organisation().equals(node.organisation()))
                .filter(peer -> !peer.equals(node))
                .map(Node::endpoint)
                .toList();
        env.put("CORE_PEER_GOSSIP_BOOTSTRAP", siblings.isEmpty() ? node.endpoint() : String.join(" ", siblings));
        env.put("CORE_PEER_GOSSIP_ENDPOINT", node.endpoint());
        env.put("CORE_PEER_GOSSIP_EXTERNALENDPOINT", node.endpoint());
        env.put("CORE_PEER_GOSSIP_RECONNECTINTERVAL", "1s");
        env.put("CORE_PEER_GOSSIP_ALIVETIMEINTERVAL", "1s");
        env.put("CORE_PEER_GOSSIP_ALIVEEXPIRATIONTIMEOUT", "5s");
        env.put("CORE_PEER_GOSSIP_PUBLISHSTATEINFOINTERVAL", "1s");
        env.put("CORE_PEER_GOSSIP_REQUESTSTATEINFOINTERVAL", "1s");
        env.put("CORE_PEER_GOSSIP_MEMBERSHIPTRACKERINTERVAL", "1s");
    }

    private static void patience(Map<String, String> env) {
        env.put("CORE_PEER_GATEWAY_DIALTIMEOUT", "3s");
        env.put("CORE_PEER_GATEWAY_ENDORSEMENTTIMEOUT", "15s");
        env.put("CORE_PEER_GATEWAY_BROADCASTTIMEOUT", "15s");
        env.put("CORE_PEER_KEEPALIVE_INTERVAL", PING_EVERY);
        env.put("CORE_PEER_KEEPALIVE_TIMEOUT", PING_TIMEOUT);
        env.put("CORE_PEER_KEEPALIVE_MININTERVAL", PING_LEAST);
        env.put("CORE_PEER_KEEPALIVE_CLIENT_INTERVAL", PING_EVERY);
        env.put("CORE_PEER_KEEPALIVE_CLIENT_TIMEOUT", PING_TIMEOUT);
        env.put("CORE_PEER_KEEPALIVE_DELIVERYCLIENT_INTERVAL", PING_EVERY);
        env.put("CORE_PEER_KEEPALIVE_DELIVERYCLIENT_TIMEOUT", PING_TIMEOUT);
        env.put("CORE_PEER_DELIVERYCLIENT_RECONNECTBACKOFFTHRESHOLD", "3s");
    }

    private Map<String, String> common() {
        Map<String, String> env = new TreeMap<>();
        env.put("FABRIC_CFG_PATH", config.toString());
        env.put("FABRIC_LOGGING_SPEC", "warn");
        env.put("FABRIC_LOGGING_FORMAT", "%{time:2006-01-02T15:04:05.000Z07:00} %{level} [%{module}] %{message}");
        return env;
    }
}
