// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.config;

import java.util.List;
import java.util.Locale;

/**
 * An organisation of the network and what its peer does.
 *
 * @param name the folder name of its material, for example {@code Government}
 * @param mspId the membership id, for example {@code GovernmentMSP}
 * @param endorses whether its peer runs the chaincode and endorses; otherwise it only commits
 */
public record Organisation(String name, String mspId, boolean endorses) {
    /** The government: endorses. */
    public static final Organisation GOVERNMENT = new Organisation("Government", "GovernmentMSP", true);
    /** The state company: endorses. */
    public static final Organisation STATE_COMPANY = new Organisation("StateCompany", "StateCompanyMSP", true);
    /** The partner: endorses. */
    public static final Organisation PARTNER = new Organisation("Partner", "PartnerMSP", true);
    /** The auditor: reads everything, endorses nothing. */
    public static final Organisation AUDITOR = new Organisation("Auditor", "AuditorMSP", false);
    /** All of them in a fixed order. */
    public static final List<Organisation> ALL = List.of(GOVERNMENT, STATE_COMPANY, PARTNER, AUDITOR);
    /** The membership id of the ordering service. */
    public static final String ORDERER_MSP_ID = "OrdererMSP";

    /** The name in lower case, as used for folders of the peer's store. */
    public String folder() {
        return name.toLowerCase(Locale.ROOT);
    }
}
