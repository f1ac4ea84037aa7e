// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.check;

import com.google.protobuf.ByteString;
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
    private final Map<ByteString, Identity> signers = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    SignerSet(Membership membership, Tally tally) {
        this.membership = membership;
        this.tally = tally;
    }

    void add(ByteString serialized, ByteString signature, ByteString... message) {
        if (signers.containsKey(serialized)) {
            return;
        }
        try {
            Identity identity = membership.resolve(serialized);
            tally.countSignature();
            if (identity.key().verifies(signature, message)) {
                signers.put(serialized, identity);
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
