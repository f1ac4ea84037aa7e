// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.msp;

import com.google.protobuf.ByteString;
import java.time.Instant;

/**
 * An identity of the channel whose certificate leads to its organisation's authority.
 *
 * <p>It may be expired: blocks are judged the same way whenever they are read again, so expiry is asked for only where
 * a client knocks.
 *
 * @param mspId membership id of the organisation
 * @param role what kind of node or person it is
 * @param key its public key
 * @param notBefore from when the certificate holds
 * @param notAfter until when the certificate holds
 * @param serialized the identity as it came
 */
public record Identity(
        String mspId, Role role, PublicKey key, Instant notBefore, Instant notAfter, ByteString serialized) {

    /** Whether the certificate's time is over. */
    public boolean isExpiredAt(Instant now) {
        return now.isAfter(notAfter);
    }

    /** Whether the certificate's time has come and is not over. */
    public boolean holdsAt(Instant now) {
        return !now.isBefore(notBefore) && !isExpiredAt(now);
    }
}
