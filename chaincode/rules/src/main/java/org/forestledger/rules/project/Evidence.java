// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.project;

import java.util.regex.Pattern;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * A document that stands outside the ledger, named by its hash.
 *
 * @param title what it is
 * @param documentNo its official number, may be empty
 * @param sha256 the SHA-256 of its bytes, 64 hex digits in lower case
 */
public record Evidence(String title, String documentNo, String sha256) {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public Evidence {
        Refusal.unless(
                SHA_256.matcher(sha256).matches(),
                RefusalCode.INVALID_FIELD,
                "field",
                "sha256",
                "expected",
                "64 hex digits in lower case");
        Refusal.unless(!title.isBlank(), RefusalCode.INVALID_FIELD, "field", "title");
    }
}
