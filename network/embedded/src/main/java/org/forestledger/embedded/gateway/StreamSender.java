// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.gateway;

import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;

/**
 * Sends a stream of messages no faster than the client takes them.
 *
 * @param <T> the message
 */
final class StreamSender<T> {
    private static final long LOOK_MS = 200;

    private final ServerCallStreamObserver<T> call;
    private boolean cancelled;

    /** Must be made in the service method itself, before it returns. */
    StreamSender(StreamObserver<T> observer) {
        this.call = (ServerCallStreamObserver<T>) observer;
        call.setOnReadyHandler(this::wake);
        call.setOnCancelHandler(this::cancel);
    }

    private synchronized void wake() {
        notifyAll();
    }

    private synchronized void cancel() {
        cancelled = true;
        notifyAll();
    }

    synchronized boolean isCancelled() {
        return cancelled || call.isCancelled();
    }

    /**
     * Sends when the client is ready.
     *
     * @return false if the client has gone
     * @throws InterruptedException if the sending thread is to end
     */
    boolean send(T message) throws InterruptedException {
        synchronized (this) {
            while (!call.isReady() && !isCancelled()) {
                wait(LOOK_MS);
            }
        }
        if (isCancelled()) {
            return false;
        }
        call.onNext(message);
        return true;
    }

    void complete() {
        if (!isCancelled()) {
            call.onCompleted();
        }
    }

    void fail(Throwable failure) {
        if (!isCancelled()) {
            call.onError(failure);
        }
    }
}
