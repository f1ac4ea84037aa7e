// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.chaincode;

/** The chaincode could not be run to an answer of its own: not reachable, too slow, or it broke the conversation. */
public final class ChaincodeException extends Exception {
    private static final long serialVersionUID = 1L;

    /** The end of every message that says that the chaincode went away in the middle; clients compare with it. */
    public static final String STREAM_TERMINATED = "chaincode stream terminated";

    /** What went wrong, in Fabric's words where it has some. */
    public ChaincodeException(String message) {
        super(message);
    }
}
