// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import com.google.protobuf.ByteString;
import java.security.cert.X509Certificate;
import java.util.List;
import org.forestledger.acceptance.clients.Person;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.permission.Role;

/**
 * Somebody of a city who signs.
 *
 * @param person certificate and key
 * @param creator the certificate as it stands in messages
 * @param caller the member as the chaincode must see it
 */
record Member(Person person, ByteString creator, Caller caller) {
    static Member of(String user, Person person, List<Role> roles, List<String> accounts) {
        X509Certificate certificate = person.credential().certificate();
        // How Fabric's chaincode library names the holder of a certificate.
        String id = "x509::" + certificate.getSubjectX500Principal() + "::" + certificate.getIssuerX500Principal();
        return new Member(person, person.serialized(), new Caller(person.mspId(), id, user, roles, accounts));
    }

    String user() {
        return caller.user();
    }

    String id() {
        return caller.person();
    }

    boolean holds(Role role) {
        return caller.roles().contains(role);
    }

    boolean actsFor(String account) {
        return caller.accounts().contains(account);
    }
}
