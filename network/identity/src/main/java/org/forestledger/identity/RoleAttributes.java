// SPDX-License-Identifier: Apache-2.0
package org.forestledger.identity;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bouncycastle.asn1.ASN1OctetString;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Roles and accounts of a user in the certificate extension that Fabric CA uses, and back. */
public final class RoleAttributes {
    /** The extension that Fabric CA writes and the chaincode's client identity reads. */
    public static final String OID = "1.2.3.4.5.6.7.8.1";

    /** Attribute with the comma separated role names. */
    public static final String ROLES = "fl.roles";

    /** Attribute with the comma separated account ids; absent where there is none. */
    public static final String ACCOUNT = "fl.account";

    private static final JsonMapper COMPACT = JsonMapper.builder().build();

    private RoleAttributes() {}

    private record Extension(Map<String, String> attrs) {}

    static byte[] encode(String user, List<String> roles, List<String> accounts) {
        // Fabric CA writes the names in order, which a sorted map gives.
        Map<String, String> attributes = new TreeMap<>();
        attributes.put(ROLES, String.join(",", roles));
        if (!accounts.isEmpty()) {
            attributes.put(ACCOUNT, String.join(",", accounts));
        }
        attributes.put("hf.Affiliation", "");
        attributes.put("hf.EnrollmentID", user);
        attributes.put("hf.Type", "client");
        return COMPACT.writeValueAsBytes(new Extension(attributes));
    }

    /**
     * All attributes of a certificate; empty when it carries none.
     *
     * @param certificate any certificate
     * @throws IdentityException if the extension is there but is not the JSON it should be
     */
    public static Map<String, String> of(X509Certificate certificate) {
        byte[] value = certificate.getExtensionValue(OID);
        if (value == null) {
            return Map.of();
        }
        byte[] json = ASN1OctetString.getInstance(value).getOctets();
        try {
            Extension extension = COMPACT.readValue(new String(json, StandardCharsets.UTF_8), Extension.class);
            return extension.attrs() == null ? Map.of() : Map.copyOf(extension.attrs());
        } catch (JacksonException e) {
            throw new IdentityException("The attribute extension of a certificate is not valid JSON.", e);
        }
    }

    /**
     * The role names in a certificate.
     *
     * @param certificate any certificate
     */
    public static List<String> roles(X509Certificate certificate) {
        return words(of(certificate).get(ROLES));
    }

    /**
     * The accounts in a certificate.
     *
     * @param certificate any certificate
     */
    public static List<String> accounts(X509Certificate certificate) {
        return words(of(certificate).get(ACCOUNT));
    }

    private static List<String> words(String list) {
        return Optional.ofNullable(list).stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
