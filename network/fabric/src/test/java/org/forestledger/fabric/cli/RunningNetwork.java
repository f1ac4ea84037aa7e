// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.grpc.Grpc;
import io.grpc.ManagedChannel;
import io.grpc.TlsChannelCredentials;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.forestledger.fabric.DataFolder;
import org.forestledger.fabric.FabricException;
import org.forestledger.fabric.NetworkFile;
import org.forestledger.fabric.Site;
import org.forestledger.fabric.tools.Tools;
import org.forestledger.fabric.topology.Network;
import org.forestledger.fabric.topology.Node;
import org.forestledger.identity.Credential;
import org.forestledger.identity.Pem;
import org.forestledger.identity.UserRecord;
import org.forestledger.identity.Users;
import org.hyperledger.fabric.client.Contract;
import org.hyperledger.fabric.client.Gateway;
import org.hyperledger.fabric.client.identity.Signers;
import org.hyperledger.fabric.client.identity.X509Identity;

/** A network of real Fabric for one test class, worked with as an operator and as a user. */
final class RunningNetwork implements AutoCloseable {
    private static final String NETWORK = "forest.network";
    private static final int LEAST_PORT = 20_000;
    private static final int PORT_RANGE = 12_000;

    private final Path folder;

    private RunningNetwork(Path folder) {
        this.folder = folder;
    }

    /** What a command answered. */
    record Answer(int exit, String out, String err) {}

    /** Brings a network up, or skips the test where that was not asked for or cannot be done. */
    static RunningNetwork up(String topology, Path folder) {
        RunningNetwork network = assumed(topology, folder);
        network.done(
                "up",
                "--topology",
                topology,
                "--port-base",
                Integer.toString(portBase()),
                "--chaincode-jar",
                chaincode().toString());
        return network;
    }

    /** A network that is not up, or skips the test where it could not be brought up. */
    static RunningNetwork assumed(String topology, Path folder) {
        assumeTrue(
                ("fabric-" + topology).equals(System.getProperty(NETWORK)),
                "Runs with -D" + NETWORK + "=fabric-" + topology + " only.");
        assumeTrue(toolsAreThere(), "Runs only where Fabric's programs are found: set FABRIC_BIN.");
        assumeTrue(Files.exists(chaincode()), "Runs only after the chaincode has been built: " + chaincode());
        return new RunningNetwork(folder);
    }

    private static boolean toolsAreThere() {
        try {
            Tools.find(System.getenv());
            return true;
        } catch (FabricException e) {
            return false;
        }
    }

    static Path chaincode() {
        return Path.of("../../chaincode/contract/target/chaincode.jar")
                .toAbsolutePath()
                .normalize();
    }

    /** Ports below those that the system gives to outgoing connections. */
    static int portBase() {
        return IntStream.generate(() -> LEAST_PORT + ThreadLocalRandom.current().nextInt(PORT_RANGE))
                .limit(100)
                .filter(base -> IntStream.range(base, base + Network.PORTS).allMatch(RunningNetwork::isFree))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress("127.0.0.1", port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    DataFolder data() {
        return new DataFolder(folder.resolve("network"));
    }

    /** The folder beside the network's, for files of the test. */
    Path beside(String name) {
        return folder.resolve(name);
    }

    Site site() {
        return Site.of(data(), node -> true, step -> {});
    }

    Node node(String name) {
        return NetworkFile.require(data()).node(name);
    }

    /** How many blocks a peer knows. */
    long height(String peer) {
        return site().channel().info(node(peer)).orElseThrow().height();
    }

    Answer run(String command, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] whole = new String[arguments.length + 3];
        whole[0] = command;
        whole[1] = "--data";
        whole[2] = data().root().toString();
        System.arraycopy(arguments, 0, whole, 3, arguments.length);
        int exit = FabricCommand.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(whole);
        return new Answer(exit, out.toString(), err.toString());
    }

    /** A command that must succeed. */
    Answer done(String command, String... arguments) {
        Answer answer = run(command, arguments);
        assertThat(answer.exit()).as(command + ": " + answer.err()).isZero();
        return answer;
    }

    /** Another chaincode: the same program in a jar of other bytes. */
    Path otherChaincode() throws IOException {
        Path other = beside("other-" + UUID.randomUUID() + ".jar");
        try (ZipFile jar = new ZipFile(chaincode().toFile());
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(other))) {
            for (ZipEntry entry : jar.stream().toList()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                jar.getInputStream(entry).transferTo(zip);
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry("META-INF/" + other.getFileName()));
            zip.closeEntry();
        }
        return other;
    }

    interface Use {
        void with(Gateway gateway) throws Exception;
    }

    /** Does something as a user at a peer's gateway. */
    void as(String user, String peer, Use use) throws Exception {
        Node node = node(peer);
        Path tls = data().crypto().gateway(node.organisation()).resolve("tls");
        ManagedChannel channel = Grpc.newChannelBuilder(
                        node.endpoint(),
                        TlsChannelCredentials.newBuilder()
                                .trustManager(data().tlsRoots().toFile())
                                .keyManager(
                                        tls.resolve("client.crt").toFile(),
                                        tls.resolve("client.key").toFile())
                                .build())
                .build();
        Users users = Users.read(data().crypto().cryptoDir());
        UserRecord record = users.find(user).orElseThrow();
        Credential credential = users.credential(record);
        try (Gateway gateway = Gateway.newInstance()
                .identity(new X509Identity(record.mspId(), credential.certificate()))
                .signer(Signers.newPrivateKeySigner(credential.privateKey()))
                .tlsClientCertificateHash(hash(tls.resolve("client.crt")))
                .connection(channel)
                .connect()) {
            use.with(gateway);
        } finally {
            channel.shutdownNow().awaitTermination(5, TimeUnit.SECONDS);
        }
    }

    private static byte[] hash(Path certificate) throws IOException, GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256")
                .digest(Pem.readCertificate(Files.readString(certificate)).getEncoded());
    }

    /** Writes the name of the user's organisation: the smallest thing that three organisations must endorse. */
    void submit(String user, String peer) throws Exception {
        as(user, peer, gateway -> {
            Contract contract = gateway.getNetwork("forest").getContract("forest-ledger");
            String name = "name " + UUID.randomUUID();
            contract.submitTransaction(
                    "organisation:Register",
                    UUID.randomUUID().toString(),
                    "{\"nameEn\":\"" + name + "\",\"nameZh\":\"" + name + "\"}");
        });
    }

    void evaluate(String user, String peer) throws Exception {
        as(user, peer, gateway -> gateway.getNetwork("forest")
                .getContract("qscc")
                .evaluateTransaction("GetChainInfo", "forest"));
    }

    @Override
    public void close() {
        run("down");
    }
}
