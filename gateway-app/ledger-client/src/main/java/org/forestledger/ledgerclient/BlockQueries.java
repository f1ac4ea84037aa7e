// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

import java.util.Locale;

/** Tells a block that does not exist from other failures of the query chaincode, which has no codes, only sentences. */
final class BlockQueries {
    private BlockQueries() {}

    static LedgerException sort(LedgerException failed, long number) {
        if (failed.failure() instanceof LedgerFailure.Fault fault && namesMissingBlock(fault.reason())) {
            return new LedgerException(new LedgerFailure.NotFound("no block " + number), failed);
        }
        return failed;
    }

    private static boolean namesMissingBlock(String reason) {
        String text = reason.toLowerCase(Locale.ROOT);
        return text.contains("not found in index")
                || text.contains("no such block number")
                || text.contains("failed to get block number")
                || text.contains("entry not found");
    }
}
