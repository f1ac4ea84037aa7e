// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.msp;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.hyperledger.fabric.protos.msp.SerializedIdentity;

/** All organisations of the channel, and the identities seen so far with their decoded keys. */
public final class MspRegistry {
    /** How many identities are kept; a network of offices has far fewer. */
    private static final int IDENTITIES_MAX = 4096;

    private final Map<String, Msp> msps;
    private final Map<ByteString, Identity> seen = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ByteString, Identity> eldest) {
            return size() > IDENTITIES_MAX;
        }
    };

    /** A registry of these organisations. */
    public MspRegistry(Collection<Msp> msps) {
        this.msps = msps.stream().collect(Collectors.toUnmodifiableMap(Msp::mspId, msp -> msp));
    }

    /**
     * The identity behind a serialized identity; its certificate chain and role have been checked, its dates not.
     *
     * @throws MspException if the bytes are no identity, the organisation is unknown or the certificate is not its own
     */
    public Identity identity(ByteString serialized) throws MspException {
        synchronized (seen) {
            Identity known = seen.get(serialized);
            if (known != null) {
                return known;
            }
        }
        Identity identity = decode(serialized);
        synchronized (seen) {
            seen.put(serialized, identity);
        }
        return identity;
    }

    private Identity decode(ByteString serialized) throws MspException {
        SerializedIdentity parts;
        try {
            parts = SerializedIdentity.parseFrom(serialized);
        } catch (InvalidProtocolBufferException e) {
            throw new MspException("could not deserialize a SerializedIdentity", e);
        }
        Msp msp = msps.get(parts.getMspid());
        if (msp == null) {
            throw new MspException("MSP " + parts.getMspid() + " is unknown");
        }
        return msp.identity(parts.getIdBytes(), serialized);
    }
}
