// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

import java.util.function.Function;
import org.hyperledger.fabric.client.CloseableIterator;
import org.hyperledger.fabric.client.GatewayRuntimeException;

/** Turns a stream of Fabric's client into ours. */
final class FabricStream<S, T> implements LedgerStream<T> {
    private final CloseableIterator<S> source;
    private final Function<S, T> mapping;
    private final FailureSorter sorter;
    private volatile boolean closed;

    FabricStream(CloseableIterator<S> source, Function<S, T> mapping, FailureSorter sorter) {
        this.source = source;
        this.mapping = mapping;
        this.sorter = sorter;
    }

    @Override
    public boolean hasNext() {
        try {
            return !closed && source.hasNext();
        } catch (GatewayRuntimeException e) {
            if (closed) {
                return false;
            }
            throw new LedgerException(sorter.ofStream(e.getStatus()), e);
        }
    }

    @Override
    public T next() {
        try {
            return mapping.apply(source.next());
        } catch (GatewayRuntimeException e) {
            throw new LedgerException(sorter.ofStream(e.getStatus()), e);
        }
    }

    @Override
    public void close() {
        closed = true;
        source.close();
    }
}
