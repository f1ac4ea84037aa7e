// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.state;

import com.google.protobuf.ByteString;
import java.util.HexFormat;

/** Where the state keeps what is known of private collections: hashes of keys and values. */
public final class PrivateKeys {
    private static final String MARK = "$$h";

    private PrivateKeys() {}

    /**
     * The namespace of a private collection.
     *
     * @param namespace chaincode name
     * @param collection collection name
     */
    public static String namespace(String namespace, String collection) {
        return namespace + MARK + collection;
    }

    /**
     * The key of a private key.
     *
     * @param hash SHA-256 of the private key
     */
    public static String key(ByteString hash) {
        return HexFormat.of().formatHex(hash.toByteArray());
    }
}
