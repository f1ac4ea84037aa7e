// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.topology;

/**
 * One process of the network.
 *
 * @param kind what it is
 * @param name unique name, also its folder, for example {@code peer0.government}
 * @param shortName name within its organisation, for example {@code peer0}
 * @param organisation name of the organisation
 * @param mspId Fabric's name of the organisation
 * @param host name of the host
 * @param address address of the host
 * @param port the port that others dial
 * @param sidePort peer: where its chaincode listener is; orderer: its administration
 * @param operationsPort health and metrics; 0 for a chaincode service
 */
public record Node(
        Kind kind,
        String name,
        String shortName,
        String organisation,
        String mspId,
        String host,
        String address,
        int port,
        int sidePort,
        int operationsPort) {
    /** What a process is. */
    public enum Kind {
        /** Puts transactions in order. */
        ORDERER,
        /** Runs an organisation's chaincode. */
        CHAINCODE,
        /** Endorses and commits. */
        PEER
    }

    /** Host and port that others dial. */
    public String endpoint() {
        return address + ":" + port;
    }

    /** Host and port of the side door. */
    public String sideEndpoint() {
        return address + ":" + sidePort;
    }

    /** Host and port of health and metrics. */
    public String operationsEndpoint() {
        return address + ":" + operationsPort;
    }
}
