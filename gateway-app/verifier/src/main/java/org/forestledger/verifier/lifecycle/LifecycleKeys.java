// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forestledger.verifier.state.WorldState;

/** Where Fabric's lifecycle keeps the definitions of chaincodes and what organisations approved. */
public final class LifecycleKeys {
    /** Name of the system chaincode and of its namespace. */
    public static final String NAMESPACE = "_lifecycle";

    static final String SEQUENCE = "Sequence";
    static final String ENDORSEMENT_INFO = "EndorsementInfo";
    static final String VALIDATION_INFO = "ValidationInfo";
    static final String COLLECTIONS = "Collections";

    /** What an organisation approves, in Fabric's order. */
    static final List<String> PARAMETERS = List.of(ENDORSEMENT_INFO, VALIDATION_INFO, COLLECTIONS);

    private static final String IMPLICIT_COLLECTION = "_implicit_org_";
    private static final String METADATA = "namespaces/metadata/";
    private static final String FIELDS = "namespaces/fields/";
    private static final Pattern KEY = Pattern.compile("namespaces/(?:metadata/([^/]+)|fields/([^/]+)/([^/]+))");

    private LifecycleKeys() {}

    static String metadata(String name) {
        return METADATA + name;
    }

    static String field(String name, String field) {
        return FIELDS + name + "/" + field;
    }

    /** The name under which an organisation keeps its approval of a definition. */
    static String approval(String name, long sequence) {
        return name + "#" + sequence;
    }

    /** The chaincode that a public key belongs to; empty for a key that Fabric does not write. */
    static Optional<String> chaincode(String key) {
        Matcher matcher = KEY.matcher(key);
        return matcher.matches()
                ? Optional.of(matcher.group(1) == null ? matcher.group(2) : matcher.group(1))
                : Optional.empty();
    }

    /** The collection that an organisation has for itself. */
    static String collectionOf(String mspId) {
        return IMPLICIT_COLLECTION + mspId;
    }

    /** The organisation that has a collection for itself; empty for any other collection. */
    static Optional<String> owner(String collection) {
        return collection.startsWith(IMPLICIT_COLLECTION)
                ? Optional.of(collection.substring(IMPLICIT_COLLECTION.length()))
                : Optional.empty();
    }

    /**
     * Names of the chaincodes that the ledger defines.
     *
     * @param state the state
     */
    public static List<String> chaincodes(WorldState state) {
        List<String> names = new ArrayList<>();
        state.withPrefix(NAMESPACE, METADATA)
                .forEach(entry -> names.add(entry.getKey().substring(METADATA.length())));
        return List.copyOf(names);
    }
}
