// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.permission;

import java.util.Optional;

/** The organisations of the consortium. */
public enum Organisation {
    /** City government with its bureaus. */
    GOVERNMENT("GovernmentMSP"),
    /** The state-owned company and the companies that it controls. */
    STATE_COMPANY("StateCompanyMSP"),
    /** Third-party partners, investors and buyers. */
    PARTNER("PartnerMSP"),
    /** Reads everything, writes nothing but findings. */
    AUDITOR("AuditorMSP");

    private final String mspId;

    Organisation(String mspId) {
        this.mspId = mspId;
    }

    /** The membership id in certificates. */
    public String mspId() {
        return mspId;
    }

    /** The organisation of a membership id. */
    public static Optional<Organisation> ofMsp(String mspId) {
        for (Organisation organisation : values()) {
            if (organisation.mspId.equals(mspId)) {
                return Optional.of(organisation);
            }
        }
        return Optional.empty();
    }
}
