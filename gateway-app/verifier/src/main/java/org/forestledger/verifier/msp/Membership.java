// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.msp;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.hyperledger.fabric.protos.msp.SerializedIdentity;

/** All organisations of a channel; identities once checked are kept with their decoded keys. Safe for threads. */
public final class Membership {
    // A certificate takes some kilobytes, so the cache stays within tens of megabytes.
    private static final int MAX_CACHED = 10_000;

    private final Map<String, Msp> msps;
    private final Map<ByteString, Resolution> cache = new ConcurrentHashMap<>();

    private record Resolution(Identity identity, InvalidIdentityException failure) {}

    /**
     * Over the organisations of a channel.
     *
     * @param msps organisations by Fabric's name
     */
    public Membership(Map<String, Msp> msps) {
        this.msps = new TreeMap<>(msps);
    }

    /** Fabric's names of the organisations. */
    public java.util.Set<String> mspIds() {
        return java.util.Collections.unmodifiableSet(msps.keySet());
    }

    /**
     * The member that a serialized identity is.
     *
     * @param serialized as it stands in transactions and signatures
     * @throws InvalidIdentityException if it is of no known organisation or does not hold there
     */
    public Identity resolve(ByteString serialized) throws InvalidIdentityException {
        if (cache.size() > MAX_CACHED) {
            cache.clear();
        }
        Resolution resolution = cache.computeIfAbsent(serialized, this::check);
        if (resolution.failure() != null) {
            throw new InvalidIdentityException(resolution.failure().getMessage(), resolution.failure());
        }
        return resolution.identity();
    }

    private Resolution check(ByteString serialized) {
        try {
            SerializedIdentity identity = SerializedIdentity.parseFrom(serialized);
            Msp msp = msps.get(identity.getMspid());
            if (msp == null) {
                throw new InvalidIdentityException("there is no organisation " + identity.getMspid());
            }
            return new Resolution(msp.member(serialized, identity.getIdBytes()), null);
        } catch (InvalidProtocolBufferException e) {
            return new Resolution(null, new InvalidIdentityException("the identity is not readable", e));
        } catch (InvalidIdentityException e) {
            return new Resolution(null, e);
        }
    }
}
