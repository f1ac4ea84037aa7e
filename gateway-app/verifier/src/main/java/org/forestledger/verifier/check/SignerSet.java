// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.check;

import com.google.protobuf.ByteString;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forestledger.verifier.msp.Identity;
import org.forestledger.verifier.msp.InvalidIdentityException;
import org.forestledger.verifier.msp.Membership;

/** The members whose signatures hold over one thing, each once, and why others do not count. */
final class SignerSet {
    private final Membership membership;
    private final Tally tally;
    private final Map<Signer, Identity> signers = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    /** Who signed: one certificate is one signer, however it is written down. */
    private record Signer(String mspId, X509Certificate certificate) {}

    SignerSet(Membership membership, Tally tally) {
        this.membership = membership;
        this.tally = tally;
    }

    void add(ByteString serialized, ByteString signature, ByteString... message) {
        try {
            Identity identity = membership.resolve(serialized);
            Signer signer = new Signer(identity.mspId(), identity.certificate());
            if (signers.containsKey(signer)) {
                return;
            }
            tally.countSignature();
            if (identity.key().verifies(signature, message)) {
                signers.put(signer, identity);
            } else {
                problems.add("the signature of " + identity.label() + " does not hold");
            }
        } catch (InvalidIdentityException e) {
            problems.add(e.getMessage());
        }
    }

    void problem(String text) {
        problems.add(text);
    }

    List<Identity> signers() {
        return List.copyOf(signers.values());
    }

    /** Who signed and what was wrong, as the end of a sentence. */
    String describe() {
        String valid = signers.isEmpty()
                ? "nobody"
                : String.join(
                        ", ", signers.values().stream().map(Identity::mspId).toList());
        return problems.isEmpty() ? valid : valid + " (" + String.join("; ", problems) + ")";
    }
}
