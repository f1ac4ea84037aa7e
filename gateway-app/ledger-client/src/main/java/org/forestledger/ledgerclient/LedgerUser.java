// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A person or program with a certificate.
 *
 * @param user login name
 * @param mspId organisation as the ledger knows it, for example {@code PartnerMSP}
 * @param organisation organisation's short name, for example {@code Partner}
 * @param nameZh display name in Chinese
 * @param nameEn display name in English
 * @param roles role names in the certificate
 * @param accounts account ids in the certificate
 * @param certificate PEM file
 * @param privateKey PEM file; empty where the user keeps the key
 */
public record LedgerUser(
        String user,
        String mspId,
        String organisation,
        String nameZh,
        String nameEn,
        List<String> roles,
        List<String> accounts,
        Path certificate,
        Optional<Path> privateKey) {
    public LedgerUser {
        roles = List.copyOf(roles);
        accounts = List.copyOf(accounts);
    }

    /** Whether nothing here can sign for the user. */
    public boolean keepsKey() {
        return privateKey.isEmpty();
    }
}
