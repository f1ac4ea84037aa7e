// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.msp;

import com.google.protobuf.ByteString;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

/** Decodes certificates and revocation lists. */
final class Certificates {
    private Certificates() {}

    static X509Certificate certificate(ByteString pem) throws InvalidIdentityException {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(pem.newInput());
        } catch (GeneralSecurityException e) {
            throw new InvalidIdentityException("there is no readable certificate", e);
        }
    }

    static List<X509Certificate> certificates(List<ByteString> pems) throws InvalidIdentityException {
        List<X509Certificate> certificates = new ArrayList<>();
        for (ByteString pem : pems) {
            certificates.add(certificate(pem));
        }
        return List.copyOf(certificates);
    }

    static List<X509CRL> revocationLists(List<ByteString> pems) throws InvalidIdentityException {
        List<X509CRL> lists = new ArrayList<>();
        for (ByteString pem : pems) {
            try {
                lists.add((X509CRL) CertificateFactory.getInstance("X.509").generateCRL(pem.newInput()));
            } catch (GeneralSecurityException e) {
                throw new InvalidIdentityException("a revocation list is not readable", e);
            }
        }
        return List.copyOf(lists);
    }

    static Set<String> units(X509Certificate certificate) throws InvalidIdentityException {
        Set<String> units = new HashSet<>();
        try {
            for (Rdn part : new LdapName(certificate.getSubjectX500Principal().getName()).getRdns()) {
                if ("OU".equalsIgnoreCase(part.getType())) {
                    units.add(String.valueOf(part.getValue()));
                }
            }
        } catch (InvalidNameException e) {
            throw new InvalidIdentityException("the certificate's subject is not readable", e);
        }
        return Set.copyOf(units);
    }
}
