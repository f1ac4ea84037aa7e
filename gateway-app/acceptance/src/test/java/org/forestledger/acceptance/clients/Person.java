// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.clients;

import com.google.protobuf.ByteString;
import java.security.GeneralSecurityException;
import org.forestledger.identity.Credential;
import org.hyperledger.fabric.client.Hash;
import org.hyperledger.fabric.client.identity.Identity;
import org.hyperledger.fabric.client.identity.Signer;
import org.hyperledger.fabric.client.identity.Signers;
import org.hyperledger.fabric.client.identity.X509Identity;
import org.hyperledger.fabric.protos.msp.SerializedIdentity;

/**
 * Somebody who signs, rightly or not.
 *
 * @param mspId the organisation that they claim
 * @param credential their certificate and key
 */
public record Person(String mspId, Credential credential) {
    public Identity identity() {
        return new X509Identity(mspId, credential.certificate());
    }

    Signer signer() {
        return Signers.newPrivateKeySigner(credential.privateKey());
    }

    /** The same certificate with the key of somebody else. */
    public Person withKeyOf(Person other) {
        return new Person(mspId, new Credential(credential.certificate(), other.credential.privateKey()));
    }

    /** The same certificate under another organisation's name. */
    Person claiming(String otherMspId) {
        return new Person(otherMspId, credential);
    }

    /** The identity as it stands in messages. */
    public ByteString serialized() {
        return SerializedIdentity.newBuilder()
                .setMspid(mspId)
                .setIdBytes(ByteString.copyFromUtf8(credential.certificatePem()))
                .build()
                .toByteString();
    }

    /** A signature over the SHA-256 of a message. */
    public ByteString sign(ByteString message) {
        try {
            return ByteString.copyFrom(signer().sign(Hash.SHA256.apply(message.toByteArray())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("signing", e);
        }
    }
}
