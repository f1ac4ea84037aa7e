// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.policy;

import java.util.List;
import org.forestledger.verifier.msp.Identity;

/** Says whether a set of signers suffices. */
@FunctionalInterface
public interface Policy {
    /**
     * Whether the signers suffice.
     *
     * @param signers members whose signatures hold, each once
     */
    boolean isSatisfiedBy(List<Identity> signers);
}
