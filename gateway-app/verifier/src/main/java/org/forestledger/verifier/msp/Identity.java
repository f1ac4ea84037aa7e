// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.msp;

import com.google.protobuf.ByteString;
import java.security.cert.X509Certificate;
import java.util.Set;

/**
 * A member of an organisation whose certificate chains to the organisation's authorities.
 *
 * @param mspId Fabric's name of the organisation
 * @param serialized the identity as it stands in transactions
 * @param certificate its certificate
 * @param roles what it is; empty where the organisation does not tell its members apart
 * @param units organisational units of the subject
 * @param key its public key, decoded once
 */
public record Identity(
        String mspId,
        ByteString serialized,
        X509Certificate certificate,
        Set<NodeRole> roles,
        Set<String> units,
        VerifyingKey key) {

    /** A short name for reports, for example {@code PartnerMSP/CN=peer0.partner,OU=peer,...}. */
    public String label() {
        return mspId + "/" + certificate.getSubjectX500Principal().getName();
    }
}
