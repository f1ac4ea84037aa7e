// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.msp;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import org.hyperledger.fabric.protos.msp.SerializedIdentity;

/**
 * Who a transaction names as its creator; nothing of it has been judged.
 *
 * @param mspId Fabric's name of the organisation; empty where it is not readable
 * @param commonName common name in the certificate; empty where it is not readable
 */
public record CreatorName(String mspId, String commonName) {
    /**
     * Reads the name.
     *
     * @param serialized the identity as it stands in transactions
     */
    public static CreatorName of(ByteString serialized) {
        try {
            SerializedIdentity identity = SerializedIdentity.parseFrom(serialized);
            return new CreatorName(identity.getMspid(), commonName(identity.getIdBytes()));
        } catch (InvalidProtocolBufferException e) {
            // A transaction of nobody that can be named does not count; whoever lists it shows an empty name.
            return new CreatorName("", "");
        }
    }

    private static String commonName(ByteString certificate) {
        if (certificate.isEmpty()) {
            return "";
        }
        try {
            String subject = Certificates.certificate(certificate)
                    .getSubjectX500Principal()
                    .getName();
            for (Rdn part : new LdapName(subject).getRdns()) {
                if ("CN".equalsIgnoreCase(part.getType())) {
                    return String.valueOf(part.getValue());
                }
            }
            return "";
        } catch (InvalidIdentityException | InvalidNameException e) {
            // The same: there is no name to show.
            return "";
        }
    }
}
