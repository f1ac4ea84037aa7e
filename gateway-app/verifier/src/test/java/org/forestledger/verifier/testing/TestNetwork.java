// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.testing;

import com.google.protobuf.ByteString;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forestledger.identity.CertificateAuthority;
import org.forestledger.identity.Credential;
import org.forestledger.identity.Ecdsa;
import org.forestledger.identity.NodeOu;
import org.forestledger.identity.Validity;
import org.hyperledger.fabric.protos.msp.SerializedIdentity;

/** Authorities and signers of a network in memory. */
public final class TestNetwork {
    /** The four organisations of the application. */
    public static final List<String> ORGANISATIONS =
            List.of("GovernmentMSP", "StateCompanyMSP", "PartnerMSP", "AuditorMSP");

    /** The organisation of the ordering node. */
    public static final String ORDERER = "OrdererMSP";

    /** When everything in tests happens. */
    public static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    private static final Validity YEAR = Validity.years(NOW, 1);

    private final Map<String, CertificateAuthority> authorities = new LinkedHashMap<>();

    /** A network with new authorities. */
    public TestNetwork() {
        for (String mspId : ORGANISATIONS) {
            authorities.put(mspId, newAuthority(mspId));
        }
        authorities.put(ORDERER, newAuthority(ORDERER));
    }

    /** An authority that this network does not know, with the name of one that it knows. */
    public static CertificateAuthority newAuthority(String mspId) {
        return CertificateAuthority.create(mspId, "ca." + mspId, Validity.authorityYears(NOW, 1));
    }

    /** The identity authority of an organisation. */
    public CertificateAuthority authority(String mspId) {
        return authorities.get(mspId);
    }

    /** A new peer. */
    public Signer peer(String mspId) {
        return new Signer(mspId, authority(mspId).enrol("peer0", NodeOu.PEER, YEAR));
    }

    /** A new ordering node. */
    public Signer orderer() {
        return new Signer(ORDERER, authority(ORDERER).enrol("orderer0", NodeOu.ORDERER, YEAR));
    }

    /** A new administrator. */
    public Signer admin(String mspId) {
        return new Signer(mspId, authority(mspId).enrol("admin", NodeOu.ADMIN, YEAR));
    }

    /** A new client. */
    public Signer client(String mspId) {
        return client(mspId, YEAR);
    }

    /** A new client with a certificate of a certain validity. */
    public Signer client(String mspId, Validity validity) {
        return new Signer(mspId, authority(mspId).enrolClient("user", List.of("investor"), List.of("a"), validity));
    }

    /**
     * Someone who signs.
     *
     * @param mspId organisation that it claims
     * @param credential certificate and key
     */
    public record Signer(String mspId, Credential credential) {
        /** The identity as it stands in transactions. */
        public ByteString identity() {
            return SerializedIdentity.newBuilder()
                    .setMspid(mspId)
                    .setIdBytes(ByteString.copyFromUtf8(credential.certificatePem()))
                    .build()
                    .toByteString();
        }

        /** Signs the parts, one after the other. */
        public ByteString sign(ByteString... parts) {
            ByteString message = ByteString.EMPTY;
            for (ByteString part : parts) {
                message = message.concat(part);
            }
            return ByteString.copyFrom(Ecdsa.sign(credential.privateKey(), message.toByteArray()));
        }
    }
}
