// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.hyperledger.fabric.contract.ClientIdentity;
import org.hyperledger.fabric.shim.ChaincodeStub;
import org.json.JSONException;

/** Reads who signs out of the certificate of the transaction. */
final class CallerReader {
    private static final String ROLES = "fl.roles";
    private static final String ACCOUNTS = "fl.account";

    private CallerReader() {}

    static Caller read(ChaincodeStub stub) {
        try {
            ClientIdentity identity = new ClientIdentity(stub);
            requireInForce(identity.getX509Certificate(), stub.getTxTimestamp());
            List<Role> roles = values(identity, ROLES).stream()
                    .map(Role::ofAttribute)
                    .flatMap(Optional::stream)
                    .toList();
            return new Caller(
                    identity.getMSPID(), identity.getId(), commonName(identity), roles, values(identity, ACCOUNTS));
        } catch (CertificateException | IOException | InvalidNameException | JSONException e) {
            throw Refusal.of(RefusalCode.IDENTITY_UNKNOWN, "reason", "unreadable certificate")
                    .asException();
        }
    }

    /** Fabric's peers refuse a certificate that has expired, and take one whose time has not come. */
    private static void requireInForce(X509Certificate certificate, Instant time) {
        Instant from = certificate.getNotBefore().toInstant();
        Instant to = certificate.getNotAfter().toInstant();
        Refusal.unless(
                !time.isBefore(from) && !time.isAfter(to),
                RefusalCode.CERTIFICATE_NOT_IN_FORCE,
                "from",
                from,
                "to",
                to,
                "transactionTime",
                time);
    }

    private static List<String> values(ClientIdentity identity, String attribute) {
        String text = identity.getAttributeValue(attribute);
        return text == null || text.isBlank()
                ? List.of()
                : Arrays.stream(text.split(",")).map(String::strip).toList();
    }

    private static String commonName(ClientIdentity identity) throws InvalidNameException {
        String subject = identity.getX509Certificate().getSubjectX500Principal().getName();
        for (Rdn rdn : new LdapName(subject).getRdns()) {
            if ("CN".equalsIgnoreCase(rdn.getType())) {
                return rdn.getValue().toString();
            }
        }
        return subject;
    }
}
