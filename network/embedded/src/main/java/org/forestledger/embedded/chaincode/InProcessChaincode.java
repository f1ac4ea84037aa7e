// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.chaincode;

import com.google.protobuf.ByteString;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.forestledger.embedded.port.ServerPorts;
import org.forestledger.embedded.protocol.Hashes;

/**
 * Runs a chaincode jar in this process, in a class loader of its own.
 *
 * <p>The loader's parent is the platform's, so the chaincode sees nothing of this program, and two organisations in one
 * process share no class and no static field.
 */
public final class InProcessChaincode implements AutoCloseable {
    private static final Logger LOG = System.getLogger(InProcessChaincode.class.getName());
    private static final long STOP_MS = 1000;

    private final InetSocketAddress address;
    private final Thread thread;

    private InProcessChaincode(InetSocketAddress address, Thread thread) {
        this.address = address;
        this.thread = thread;
    }

    /**
     * The package id of a jar: its label and a hash over name, size and checksum of every entry.
     *
     * <p>The jar's directory has these already, so a jar of many megabytes need not be read through at every start.
     *
     * @throws IOException if the jar cannot be read
     */
    public static String packageId(String label, Path jar) throws IOException {
        if (!Files.isRegularFile(jar)) {
            throw new IOException("There is no chaincode jar at " + jar);
        }
        StringBuilder content = new StringBuilder();
        try (JarFile file = new JarFile(jar.toFile())) {
            file.stream().sorted(Comparator.comparing(JarEntry::getName)).forEach(entry -> content.append(
                            entry.getName())
                    .append('\n')
                    .append(entry.getSize())
                    .append('\n')
                    .append(entry.getCrc())
                    .append('\n'));
        }
        return label + ":" + Hashes.hex(Hashes.sha256(ByteString.copyFromUtf8(content.toString())));
    }

    /**
     * Starts the jar's main class with {@code --server-address} and {@code --chaincode-id}.
     *
     * @param owner the organisation, for thread names and messages
     * @throws IOException if the jar cannot be read or names no main class
     */
    public static InProcessChaincode start(String owner, Path jar, String chaincodeId) throws IOException {
        String mainClass = mainClass(jar);
        URLClassLoader loader = new URLClassLoader(
                "chaincode-" + owner,
                new URL[] {jar.toAbsolutePath().toUri().toURL()},
                ClassLoader.getPlatformClassLoader());
        InetSocketAddress address = new InetSocketAddress(InetAddress.getByName("127.0.0.1"), ServerPorts.one());
        String[] arguments = {
            "--server-address",
            address.getAddress().getHostAddress() + ":" + address.getPort(),
            "--chaincode-id",
            chaincodeId
        };
        Thread thread = new Thread(() -> run(owner, loader, mainClass, arguments), "chaincode-main-" + owner);
        thread.setContextClassLoader(loader);
        thread.setDaemon(true);
        thread.start();
        return new InProcessChaincode(address, thread);
    }

    private static void run(String owner, ClassLoader loader, String mainClass, String[] arguments) {
        try {
            Method main = Class.forName(mainClass, true, loader).getMethod("main", String[].class);
            main.invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InterruptedException) {
                LOG.log(Level.DEBUG, "The chaincode of {0} was stopped", owner);
            } else {
                LOG.log(Level.ERROR, "The chaincode of " + owner + " ended with a failure", e.getCause());
            }
        } catch (ReflectiveOperationException | LinkageError e) {
            LOG.log(Level.ERROR, "The main class " + mainClass + " of the chaincode cannot be run", e);
        }
    }

    private static String mainClass(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            String name = manifest == null ? null : manifest.getMainAttributes().getValue(Attributes.Name.MAIN_CLASS);
            if (name == null) {
                throw new IOException("The manifest of " + jar + " names no Main-Class");
            }
            return name;
        }
    }

    /** Where the chaincode was told to listen. */
    public InetSocketAddress address() {
        return address;
    }

    /**
     * Interrupts the chaincode's main thread and waits a moment for its end.
     *
     * <p>A main method that waits for its server is expected to stop it when interrupted. The loader is not closed, since
     * threads of the chaincode may still be ending and need classes for it; it goes with the last of them.
     */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(STOP_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
