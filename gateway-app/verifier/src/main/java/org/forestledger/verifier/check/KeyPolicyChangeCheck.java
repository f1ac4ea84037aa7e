// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.check;

import java.util.List;
import java.util.Optional;
import org.forestledger.verifier.block.NamespaceAccess;
import org.forestledger.verifier.state.KeyPolicies;
import org.hyperledger.fabric.protos.peer.TxValidationCode;

/** Nobody writes a key whose own endorsement policy has changed earlier in the same block. */
public final class KeyPolicyChangeCheck {
    private final KeyPolicies policies;

    /**
     * Over the policies of single keys.
     *
     * @param policies those policies
     */
    public KeyPolicyChangeCheck(KeyPolicies policies) {
        this.policies = policies;
    }

    /** Short name for reports. */
    public String name() {
        return "key-policy";
    }

    /**
     * Judges the next transaction of the block and notes which policies it changes.
     *
     * @param accesses what it read and wrote
     * @param before what the checks before this one said
     */
    public Verdict judge(List<NamespaceAccess> accesses, Verdict before) {
        if (!before.isValid()) {
            return before;
        }
        Optional<KeyPolicies.Key> changed = policies.changedKey(accesses);
        if (changed.isPresent()) {
            return new Verdict(
                    TxValidationCode.ENDORSEMENT_POLICY_FAILURE,
                    name(),
                    "The policy of the key " + changed.get().key() + " has changed earlier in the same block.");
        }
        policies.endorsed(accesses);
        return Verdict.VALID;
    }
}
