// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.gateway;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Supplier;

/** Turns the outcome of a call into a gRPC answer. */
final class Answers {
    private static final Logger LOG = System.getLogger(Answers.class.getName());

    private Answers() {}

    /** Answers with what the call gives, or with its error; a fault of this program becomes INTERNAL and is logged. */
    static <T> void give(StreamObserver<T> observer, Supplier<T> call) {
        T answer;
        try {
            answer = call.get();
        } catch (RuntimeException e) {
            observer.onError(failure(e));
            return;
        }
        observer.onNext(answer);
        observer.onCompleted();
    }

    /** What the client is told: an answer in gRPC's form as it is, anything else as INTERNAL. */
    static StatusRuntimeException failure(RuntimeException cause) {
        if (cause instanceof StatusRuntimeException status) {
            return status;
        }
        LOG.log(Level.ERROR, "A call failed through a fault of this program", cause);
        return Status.INTERNAL
                .withDescription("the peer failed: " + cause.getMessage())
                .asRuntimeException();
    }
}
