// SPDX-License-Identifier: Apache-2.0
package org.forestledger.identity;

import java.util.List;
import java.util.Optional;

/**
 * One user in {@code users.json}.
 *
 * @param user login and certificate name
 * @param mspId Fabric's name of the organisation
 * @param organisation name of the organisation
 * @param nameZh name of the office in Chinese
 * @param nameEn name of the office in English
 * @param roles roles in the certificate
 * @param accounts accounts in the certificate, possibly none
 * @param certificate PEM file, relative to the crypto folder, with forward slashes
 * @param privateKey PKCS#8 PEM file, relative to the crypto folder, with forward slashes; empty where the user keeps the key
 */
public record UserRecord(
        String user,
        String mspId,
        String organisation,
        String nameZh,
        String nameEn,
        List<String> roles,
        List<String> accounts,
        String certificate,
        Optional<String> privateKey) {
    /** Missing lists become empty ones. */
    public UserRecord {
        roles = roles == null ? List.of() : List.copyOf(roles);
        accounts = accounts == null ? List.of() : List.copyOf(accounts);
    }
}
