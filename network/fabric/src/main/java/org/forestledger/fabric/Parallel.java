// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.forestledger.fabric.topology.Node;

/** The same step for several nodes at the same time. */
final class Parallel {
    private Parallel() {}

    interface Step {
        void take(Node node) throws IOException;
    }

    /**
     * Takes the step for all nodes and waits for all.
     *
     * @throws FabricException if it fails for one
     */
    static void forEach(List<Node> nodes, Step step) {
        List<CompletableFuture<Void>> running = nodes.stream()
                .map(node -> CompletableFuture.runAsync(() -> {
                    try {
                        step.take(node);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }))
                .toList();
        try {
            running.forEach(CompletableFuture::join);
        } catch (CompletionException e) {
            if (e.getCause() instanceof FabricException refused) {
                throw refused;
            }
            throw new FabricException("A step failed: " + e.getCause().getMessage(), e.getCause());
        }
    }
}
