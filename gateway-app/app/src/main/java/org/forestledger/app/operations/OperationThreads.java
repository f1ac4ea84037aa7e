// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.operations;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The threads that wait for the ledger. Their number bounds how many transactions this gateway has under way. */
@Component
class OperationThreads implements DisposableBean {
    static final int COUNT = 64;
    private static final int QUEUE = 4_000;
    private static final Duration STOP = Duration.ofSeconds(10);

    private final ThreadPoolExecutor executor =
            new ThreadPoolExecutor(COUNT, COUNT, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(QUEUE), task -> {
                Thread thread = new Thread(task, "operation");
                thread.setDaemon(true);
                return thread;
            });

    OperationThreads() {
        executor.allowCoreThreadTimeOut(true);
    }

    void execute(Runnable task) {
        executor.execute(task);
    }

    /** Lets running writes come to their end for a while. What is cut off is stored and taken up by the next start. */
    @Override
    public void destroy() throws InterruptedException {
        executor.shutdown();
        if (!executor.awaitTermination(STOP.toMillis(), TimeUnit.MILLISECONDS)) {
            executor.shutdownNow();
        }
    }
}
