// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.readmodel;

import org.forestledger.app.problem.GatewayCode;

/** The blocks cannot be gone on with; trying again does not help, somebody has to look. */
final class ChainBrokenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final GatewayCode code;

    private ChainBrokenException(GatewayCode code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** Another block came than the one that must come next. */
    static ChainBrokenException gap(long expected, long number) {
        return new ChainBrokenException(
                GatewayCode.READ_MODEL_GAP,
                "Block " + expected + " should come next but block " + number + " came.",
                null);
    }

    /** A block has another predecessor, or another hash, than the one that was read. */
    static ChainBrokenException fork(long number, String known, String told) {
        return new ChainBrokenException(
                GatewayCode.READ_MODEL_FORK,
                "Block " + number + " was read with the hash " + known + " but the peer's chain has " + told
                        + " in its place.",
                null);
    }

    /** A block or an entry in it is not what it should be. */
    static ChainBrokenException unreadable(String message, Throwable cause) {
        return new ChainBrokenException(GatewayCode.READ_MODEL_UNREADABLE, message, cause);
    }

    GatewayCode code() {
        return code;
    }
}
