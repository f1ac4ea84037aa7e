// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hyperledger.fabric.client.CloseableIterator;
import org.hyperledger.fabric.client.Gateway;
import org.hyperledger.fabric.client.GatewayException;
import org.hyperledger.fabric.client.GatewayRuntimeException;

/** Turns a stream of Fabric's client into ours, which goes on through another peer where one ends. */
final class FabricStream<S, T> implements LedgerStream<T> {
    private final Doors doors;
    private final Opening<S, T> opening;
    private final Function<S, T> mapping;
    private final FailureSorter sorter;
    private volatile CloseableIterator<S> source;
    private volatile boolean closed;
    private PeerLink current;
    private Optional<T> last = Optional.empty();
    private final Set<PeerLink> tried = new HashSet<>();

    /** Begins a stream of Fabric's client after the last element seen, if there was one. */
    interface Opening<S, T> {
        CloseableIterator<S> open(Gateway gateway, Optional<T> last);
    }

    FabricStream(Doors doors, Opening<S, T> opening, Function<S, T> mapping, FailureSorter sorter) {
        this.doors = doors;
        this.opening = opening;
        this.mapping = mapping;
        this.sorter = sorter;
        open(doors.next(tried).orElseThrow());
    }

    /** The last time anything is opened is before the last look at {@code closed}, so nothing stays open. */
    private void open(PeerLink link) {
        tried.add(link);
        current = link;
        try {
            source = doors.through(link, (peer, gateway) -> opening.open(gateway, last));
            if (closed) {
                source.close();
            }
        } catch (GatewayException e) {
            throw new LedgerException(sorter.ofStream(e.getStatus()), e);
        }
    }

    @Override
    public boolean hasNext() {
        while (!closed) {
            try {
                return source.hasNext();
            } catch (GatewayRuntimeException e) {
                if (closed) {
                    return false;
                }
                goOn(e);
            }
        }
        return false;
    }

    /** Opens the stream with another peer, unless all have been tried since the last element. */
    private void goOn(GatewayRuntimeException e) {
        source.close();
        tried.forEach(PeerLink::ask);
        Optional<PeerLink> other = doors.next(tried);
        if (other.isEmpty() || !PeerChooser.peersOwn(e.getStatus())) {
            throw new LedgerException(sorter.ofStream(e.getStatus()), e);
        }
        open(other.get());
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the stream is closed");
        }
        T element = mapping.apply(source.next());
        last = Optional.of(element);
        tried.clear();
        tried.add(current);
        return element;
    }

    @Override
    public void close() {
        closed = true;
        source.close();
    }
}
