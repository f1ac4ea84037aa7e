// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.forestledger.app.ledger.Ledger;
import org.forestledger.ledgerclient.CommitStatus;
import org.forestledger.ledgerclient.CommittedResult;
import org.forestledger.ledgerclient.Endorsed;
import org.forestledger.ledgerclient.LedgerBlock;
import org.forestledger.ledgerclient.LedgerCommand;
import org.forestledger.ledgerclient.LedgerEvent;
import org.forestledger.ledgerclient.LedgerException;
import org.forestledger.ledgerclient.LedgerFailure;
import org.forestledger.ledgerclient.LedgerHeight;
import org.forestledger.ledgerclient.LedgerSession;
import org.forestledger.ledgerclient.LedgerStream;
import org.forestledger.ledgerclient.OwnKeySession;
import org.forestledger.ledgerclient.SubmitListener;

/**
 * A ledger in memory that keeps the promises of the real one: a request id takes effect once, a transaction id is taken
 * once. Failures are scripted by stage.
 */
public final class FakeLedger implements Ledger {
    /** What goes wrong, in turn; an empty queue means nothing does. */
    public final Queue<LedgerFailure> beforeEndorsing = new ConcurrentLinkedQueue<>();

    /** Thrown after the envelope was handed over: the transaction does take effect. */
    public final Queue<LedgerFailure> afterSending = new ConcurrentLinkedQueue<>();

    /** Runs between endorsing and sending. */
    public volatile Runnable beforeSending = () -> {};

    /** Answers reads. */
    public volatile BiFunction<String, String, String> evaluation = (function, json) -> "{}";

    /** Users and functions that were asked for, in order. */
    public final List<String> calls = new CopyOnWriteArrayList<>();

    /** The blocks that the peer has; none means one that answers with a few made-up bytes. */
    public final FakeChain chain = new FakeChain();

    /** Users who keep their keys. */
    public final Set<String> keepers = ConcurrentHashMap.newKeySet();

    private final Map<String, CommittedResult> byRequest = new ConcurrentHashMap<>();
    private final Map<String, CommittedResult> byTransaction = new ConcurrentHashMap<>();
    private final AtomicInteger effects = new AtomicInteger();

    /** How many transactions took effect. */
    public int effects() {
        return effects.get();
    }

    /** Forgets everything. */
    public void reset() {
        beforeEndorsing.clear();
        afterSending.clear();
        beforeSending = () -> {};
        evaluation = (function, json) -> "{}";
        calls.clear();
        keepers.clear();
        chain.become(List.of());
        byRequest.clear();
        byTransaction.clear();
        effects.set(0);
    }

    /** Makes a transaction that is not sent yet. */
    public static Endorsed endorsedFor(LedgerCommand command) {
        String txId = UUID.randomUUID().toString();
        return new Endorsed(txId, txId.getBytes(java.nio.charset.StandardCharsets.UTF_8), answer(command, txId));
    }

    static String answer(LedgerCommand command, String txId) {
        return "{\"function\":\"" + command.function() + "\",\"requestId\":\"" + command.requestId()
                + "\",\"result\":{\"done\":true},\"time\":\"2026-01-01T00:00:00Z\",\"txId\":\"" + txId + "\"}";
    }

    /** Puts a transaction on the ledger. */
    public synchronized CommittedResult commit(LedgerCommand command, Endorsed endorsed) {
        CommittedResult earlier = byRequest.get(command.requestId());
        if (earlier != null) {
            return earlier;
        }
        CommittedResult result =
                new CommittedResult(endorsed.resultJson(), endorsed.txId(), effects.incrementAndGet() + 10L);
        byRequest.put(command.requestId(), result);
        byTransaction.put(endorsed.txId(), result);
        return result;
    }

    @Override
    public LedgerSession as(String user) {
        return new Session(user);
    }

    @Override
    public boolean keepsKey(String user) {
        return keepers.contains(user);
    }

    @Override
    public OwnKeySession ownKey(String user) {
        return new FakeOwnKey(this);
    }

    @Override
    public LedgerSession reader(String user) {
        return new Session(keepsKey(user) ? "witness" : user);
    }

    /** Fails if that is scripted. */
    static void fail(Queue<LedgerFailure> failures) {
        LedgerFailure failure = failures.poll();
        if (failure != null) {
            throw new LedgerException(failure);
        }
    }

    /** The transaction of a request that took effect. */
    Optional<CommittedResult> committed(String requestId) {
        return Optional.ofNullable(byRequest.get(requestId));
    }

    /** How a transaction ended. */
    CommitStatus status(String txId) {
        CommittedResult result = byTransaction.get(txId);
        if (result == null) {
            throw new LedgerException(new LedgerFailure.Unknown(txId, "not in a block"));
        }
        return new CommitStatus(txId, result.blockNumber(), "VALID", true);
    }

    private final class Session implements LedgerSession {
        private final String user;

        Session(String user) {
            this.user = user;
        }

        @Override
        public String evaluate(String function, String json) {
            calls.add(user + " " + function + " " + json);
            return evaluation.apply(function, json);
        }

        @Override
        public CommittedResult submit(LedgerCommand command) {
            return submit(command, SubmitListener.NONE);
        }

        @Override
        public CommittedResult submit(LedgerCommand command, SubmitListener listener) {
            calls.add(user + " " + command.function() + " " + command.json());
            fail(beforeEndorsing);
            CommittedResult earlier = byRequest.get(command.requestId());
            if (earlier != null) {
                return earlier;
            }
            Endorsed endorsed = endorsedFor(command);
            listener.endorsed(endorsed);
            return finish(command, endorsed, listener);
        }

        @Override
        public CommittedResult resume(LedgerCommand command, Endorsed endorsed, SubmitListener listener) {
            calls.add(user + " resume " + command.function());
            CommittedResult earlier = byTransaction.get(endorsed.txId());
            return earlier != null ? earlier : finish(command, endorsed, listener);
        }

        @Override
        public CommittedResult carryOut(Endorsed endorsed, SubmitListener listener) {
            calls.add(user + " carryOut");
            return finish(FakeOwnKey.commandOf(endorsed), endorsed, listener);
        }

        @Override
        public CommittedResult finish(Endorsed endorsed, SubmitListener listener) {
            calls.add(user + " finish");
            CommittedResult earlier = byTransaction.get(endorsed.txId());
            return earlier != null ? earlier : finish(FakeOwnKey.commandOf(endorsed), endorsed, listener);
        }

        private CommittedResult finish(LedgerCommand command, Endorsed endorsed, SubmitListener listener) {
            beforeSending.run();
            CommittedResult result = commit(command, endorsed);
            listener.submitted(endorsed.txId());
            fail(afterSending);
            return result;
        }

        @Override
        public Endorsed endorse(LedgerCommand command) {
            return endorsedFor(command);
        }

        @Override
        public void send(Endorsed endorsed) {
            throw new UnsupportedOperationException("the gateway sends through submit and resume");
        }

        @Override
        public CommitStatus commitStatus(String txId, Duration wait) {
            return status(txId);
        }

        @Override
        public LedgerHeight height() {
            return chain.isEmpty() ? new LedgerHeight(12, "ab") : new LedgerHeight(chain.height(), "ab");
        }

        @Override
        public byte[] block(long number) {
            if (!chain.isEmpty()) {
                return chain.block(number);
            }
            if (number > 11) {
                throw new LedgerException(new LedgerFailure.NotFound("no block " + number));
            }
            return new byte[] {10, 2, 8, (byte) number};
        }

        @Override
        public LedgerStream<LedgerBlock> blocks(long from) {
            return chain.from(from);
        }

        @Override
        public LedgerStream<LedgerEvent> events(long from) {
            throw new UnsupportedOperationException("not streamed here");
        }
    }
}
