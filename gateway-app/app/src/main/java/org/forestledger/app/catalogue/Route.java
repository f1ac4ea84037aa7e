// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.catalogue;

import org.forestledger.rules.ledger.Catalogue;
import org.forestledger.rules.ledger.LedgerFunction;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * One address that writes.
 *
 * @param pattern address; a variable is named as the command's field that it fills
 * @param function ledger function
 */
public record Route(PathPattern pattern, LedgerFunction<?> function) {
    /** Every address starts with this. */
    public static final String BASE = "/api/v1";

    static Route post(String path, String function) {
        return new Route(
                PathPatternParser.defaultInstance.parse(BASE + path),
                Catalogue.byName(function)
                        .orElseThrow(() -> new IllegalStateException("no ledger function " + function)));
    }
}
