// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.account;

import java.time.Instant;
import org.forestledger.rules.ledger.Kind;

/**
 * How an organisation presents itself.
 *
 * @param mspId the membership id
 * @param nameZh the Chinese name
 * @param nameEn the English name
 * @param registeredBy who wrote it
 * @param registeredAt when
 */
public record OrganisationProfile(
        String mspId, String nameZh, String nameEn, String registeredBy, Instant registeredAt) {
    /** Where organisations are kept. */
    public static final Kind<OrganisationProfile> KIND = new Kind<>("organisation", OrganisationProfile.class);
}
