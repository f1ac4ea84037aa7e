// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import io.grpc.StatusRuntimeException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.forestledger.acceptance.clients.Person;
import org.hyperledger.fabric.client.Hash;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.gateway.EndorseRequest;
import org.hyperledger.fabric.protos.gateway.EvaluateRequest;
import org.hyperledger.fabric.protos.gateway.GatewayGrpc;
import org.hyperledger.fabric.protos.gateway.SubmitRequest;
import org.hyperledger.fabric.protos.peer.SignedProposal;

/**
 * Plays a script on a network, round by round: all of a round is endorsed on the same state, then submitted, and the next
 * begins once every peer has committed it.
 */
final class Player implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(120);
    private static final List<String> ENDORSERS = List.of("GovernmentMSP", "StateCompanyMSP", "PartnerMSP");
    private static final String AUDITOR = "AuditorMSP";
    private static final int THREADS = 12;

    /** What BFT orderers say of a transaction that reached them through another orderer before. */
    private static final String ORDERED_ALREADY = "request already processed";

    private final Connections connections;
    private final List<Person> strangers;
    private final boolean ordersAsSent;
    private final List<BlockFeed> feeds = new ArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    /**
     * A player on a running network.
     *
     * @param dataDir the network's data folder
     * @param readers somebody of each organisation, who may read blocks
     * @param strangers two people; for a wrong signature the key of one who is not the signer is used
     * @param ordersAsSent whether what is sent first is ordered first; if not, each conflict waits for the commit before it
     */
    Player(Path dataDir, Map<String, Person> readers, List<Person> strangers, boolean ordersAsSent) throws IOException {
        this.connections = new Connections(dataDir);
        this.strangers = List.copyOf(strangers);
        this.ordersAsSent = ordersAsSent;
        connections.peers().forEach(peer -> feeds.add(BlockFeed.open(peer, readers.get(peer.mspId()))));
    }

    private Person withWrongKey(Person signer) {
        Person other = strangers.get(0).equals(signer) ? strangers.get(1) : strangers.get(0);
        return signer.withKeyOf(other);
    }

    /** An operation between its endorsement and its commit. */
    private static final class Progress {
        private String brief = "";
        private String detail = "";
        private String result = "";
        private Envelope envelope = Envelope.getDefaultInstance();
        private int commits;

        void answered(ByteString answer) {
            result = HexFormat.of().formatHex(Hash.SHA256.apply(answer.toByteArray()));
        }

        void refused(StatusRuntimeException failure) {
            Refusal refusal = Refusal.of(failure);
            brief = refusal.code().map(code -> "REFUSED " + code).orElse(Outcome.PROPOSAL_REFUSED);
            detail = refusal.text();
        }

        void refusedAtSubmission(StatusRuntimeException failure) {
            brief = Outcome.SUBMIT_REFUSED;
            detail = Refusal.of(failure).atSubmission();
        }
    }

    Recording play(Script script) throws InterruptedException, InvalidProtocolBufferException {
        List<Outcome> outcomes = new ArrayList<>();
        for (Round round : script.rounds()) {
            outcomes.addAll(play(round));
        }
        return new Recording(outcomes, feeds.stream().map(BlockFeed::blocks).toList());
    }

    private List<Outcome> play(Round round) throws InterruptedException {
        Map<Operation, Progress> progress = new HashMap<>();
        round.operations().forEach(operation -> progress.put(operation, new Progress()));
        List<Operation> all = round.operations().toList();
        together(all, operation -> endorse(operation, progress.get(operation)));
        together(round.free(), operation -> submit(operation, progress.get(operation)));
        if (!ordersAsSent) {
            for (Operation operation : round.free()) {
                codes(operation, progress.get(operation));
            }
        }
        for (Operation operation : round.ordered()) {
            submit(operation, progress.get(operation));
            if (!ordersAsSent) {
                codes(operation, progress.get(operation));
            }
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (Operation operation : all) {
            outcomes.add(outcome(operation, progress.get(operation)));
        }
        return outcomes;
    }

    private Outcome outcome(Operation operation, Progress progress) throws InterruptedException {
        if (progress.commits > 0) {
            progress.brief = String.join(",", codes(operation, progress));
        }
        return new Outcome(operation, progress.brief, progress.detail, progress.result);
    }

    /** The validation codes of what was sent, once every peer has committed it. */
    private List<String> codes(Operation operation, Progress progress) throws InterruptedException {
        List<String> codes = List.of();
        if (progress.commits == 0) {
            return codes;
        }
        for (BlockFeed feed : feeds) {
            codes = feed.await(operation.txId(), progress.commits, LIMIT);
        }
        return codes;
    }

    private void together(List<Operation> operations, Function<Operation, Void> step) throws InterruptedException {
        List<Callable<Void>> steps = operations.stream()
                .map(operation -> (Callable<Void>) () -> step.apply(operation))
                .toList();
        for (Future<Void> done : threads.invokeAll(steps)) {
            try {
                done.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
    }

    private Void endorse(Operation operation, Progress progress) {
        Person signer = operation.call().by().person();
        ByteString proposal = Proposals.of(operation);
        boolean forged = operation.treatment() == Treatment.PROPOSE_WITH_OTHER_KEY;
        SignedProposal signed = SignedProposal.newBuilder()
                .setProposalBytes(proposal)
                .setSignature((forged ? withWrongKey(signer) : signer).sign(proposal))
                .build();
        try {
            if (operation.treatment() == Treatment.EVALUATE) {
                progress.answered(gateway(operation)
                        .evaluate(EvaluateRequest.newBuilder()
                                .setTransactionId(operation.txId())
                                .setChannelId(Proposals.CHANNEL)
                                .setProposedTransaction(signed)
                                .build())
                        .getResult()
                        .getPayload());
                progress.brief = Outcome.ANSWERED;
            } else {
                progress.envelope = gateway(operation)
                        .endorse(EndorseRequest.newBuilder()
                                .setTransactionId(operation.txId())
                                .setChannelId(Proposals.CHANNEL)
                                .setProposedTransaction(signed)
                                .build())
                        .getPreparedTransaction();
                progress.answered(Envelopes.result(progress.envelope));
            }
        } catch (StatusRuntimeException e) {
            progress.refused(e);
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("a gateway's answer", e);
        }
        return null;
    }

    private Void submit(Operation operation, Progress progress) {
        if (!progress.envelope.getPayload().isEmpty()) {
            int times = operation.treatment() == Treatment.SUBMIT_TWICE ? 2 : 1;
            Envelope envelope = treated(operation, progress.envelope);
            try {
                for (int i = 0; i < times; i++) {
                    gateway(operation)
                            .submit(SubmitRequest.newBuilder()
                                    .setTransactionId(operation.txId())
                                    .setChannelId(Proposals.CHANNEL)
                                    .setPreparedTransaction(envelope)
                                    .build());
                    progress.commits++;
                }
            } catch (StatusRuntimeException e) {
                if (Refusal.of(e).text().contains(ORDERED_ALREADY)) {
                    // The orderers that answered last had ordered it by then, so it is in a block like any other.
                    progress.commits++;
                } else {
                    progress.refusedAtSubmission(e);
                }
            }
        }
        return null;
    }

    private Envelope treated(Operation operation, Envelope envelope) {
        Person signer = operation.call().by().person();
        try {
            Envelope unsigned =
                    switch (operation.treatment()) {
                        case LEAVE_ENDORSEMENT_AWAY -> Envelopes.withoutLastEndorsement(envelope);
                        case SPOIL_ENDORSEMENT -> Envelopes.withSpoiltEndorsement(envelope);
                        case ENDORSE_BY_AUDITOR ->
                            Envelopes.withEndorserInsteadOfLast(envelope, connections.peerItself(AUDITOR));
                        case FORGE_EMPTY_RANGE ->
                            Envelopes.withEmptyRange(
                                    envelope,
                                    "account/",
                                    "account0",
                                    ENDORSERS.stream()
                                            .map(connections::peerItself)
                                            .toList());
                        default -> envelope;
                    };
            boolean forged = operation.treatment() == Treatment.SUBMIT_WITH_OTHER_KEY;
            return Envelopes.signed(unsigned, forged ? withWrongKey(signer) : signer);
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("an endorsed transaction", e);
        }
    }

    private GatewayGrpc.GatewayBlockingStub gateway(Operation operation) {
        return GatewayGrpc.newBlockingStub(
                        connections.peer(operation.call().by().person().mspId()).channel())
                .withDeadlineAfter(LIMIT.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        threads.shutdownNow();
        connections.close();
    }
}
