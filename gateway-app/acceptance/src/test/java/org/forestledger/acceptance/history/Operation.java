// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import com.google.protobuf.ByteString;

/**
 * One line of the script.
 *
 * @param number its place in the script, from 1
 * @param call what is called
 * @param treatment what the client does with it
 * @param nonce what makes the transaction id, with the signer's certificate
 * @param expected the outcome's first word, as the rules have it
 */
record Operation(int number, Call call, Treatment treatment, ByteString nonce, String expected) {
    String txId() {
        return Proposals.txId(call.by(), nonce);
    }

    @Override
    public String toString() {
        return "operation " + number + " " + treatment + " " + call.function() + " by "
                + call.by().user() + " " + call.arguments();
    }
}
