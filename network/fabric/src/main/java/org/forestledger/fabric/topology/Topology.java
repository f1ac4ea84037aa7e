// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.topology;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/**
 * Who runs what where; one machine is the case in which all hosts have one address.
 *
 * @param format version of the file format, at present 1
 * @param channel name of the channel; {@code forest} if absent
 * @param ordering how transactions are ordered
 * @param hosts the machines
 * @param organisations the members, each with its nodes
 */
@JsonIgnoreProperties("$schema")
public record Topology(int format, String channel, Ordering ordering, List<Host> hosts, List<Member> organisations) {
    /** The file format that this version reads. */
    public static final int FORMAT = 1;

    private static final String DEFAULT_CHANNEL = "forest";

    /** Missing lists become empty ones; {@link TopologyFile} checks the content. */
    public Topology {
        channel = channel == null ? DEFAULT_CHANNEL : channel;
        hosts = hosts == null ? List.of() : List.copyOf(hosts);
        organisations = organisations == null ? List.of() : List.copyOf(organisations);
    }

    /** The two ways to order. */
    public enum OrderingType {
        /** Byzantine fault tolerance: four orderers bear one that lies or is silent. */
        BFT,
        /** Crash fault tolerance: three orderers bear one that is silent. */
        RAFT
    }

    /**
     * How transactions are ordered.
     *
     * @param type BFT or Raft
     * @param maxMessages transactions in a block at most
     * @param timeoutMs how long the first transaction of a block waits for company, in milliseconds
     */
    public record Ordering(OrderingType type, int maxMessages, int timeoutMs) {
        private static final int DEFAULT_MAX_MESSAGES = 200;
        private static final int DEFAULT_TIMEOUT_MS = 150;

        /** Zero means the default. */
        public Ordering {
            maxMessages = maxMessages == 0 ? DEFAULT_MAX_MESSAGES : maxMessages;
            timeoutMs = timeoutMs == 0 ? DEFAULT_TIMEOUT_MS : timeoutMs;
        }
    }

    /**
     * A machine.
     *
     * @param name short name, used in commands
     * @param address DNS name or IP address under which the other machines reach it
     */
    public record Host(String name, String address) {}

    /**
     * A member of the consortium and what it runs.
     *
     * @param name name of the organisation in the consortium file
     * @param endorses whether its signature is needed; the Auditor's peers commit and answer reads
     * @param peers its peers, the first one always there
     * @param orderer its orderer, or null
     */
    public record Member(String name, boolean endorses, List<Peer> peers, Orderer orderer) {
        /** A missing list becomes an empty one. */
        public Member {
            peers = peers == null ? List.of() : List.copyOf(peers);
        }
    }

    /**
     * A peer.
     *
     * @param name for example {@code peer0}
     * @param host name of the host
     */
    public record Peer(String name, String host) {}

    /**
     * An orderer.
     *
     * @param name for example {@code orderer0}; unique in the consortium
     * @param host name of the host
     */
    public record Orderer(String name, String host) {}

    /**
     * The address of a host.
     *
     * @param host a name in {@link #hosts()}
     */
    public String address(String host) {
        return hosts.stream()
                .filter(candidate -> candidate.name().equals(host))
                .findFirst()
                .orElseThrow()
                .address();
    }

    /** The members whose peers endorse, in the order of the file. */
    public List<Member> endorsers() {
        return organisations.stream().filter(Member::endorses).toList();
    }
}
