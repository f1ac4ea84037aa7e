// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier;

import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What an auditor brings along: the trust anchor, and who must endorse.
 *
 * @param anchor SHA-256 of the first block's header, 64 hex digits; got from someone the auditor trusts
 * @param endorsers MSP ids of the organisations that must all endorse each transaction, as far as the auditor demands
 *     it; where the ledger defines its chaincodes, their definitions must say the same
 */
public record VerifierSettings(String anchor, Optional<Set<String>> endorsers) {
    /** The organisations that run the ledger and do not fully trust each other. */
    public static final Set<String> ALL_THREE = Set.of("GovernmentMSP", "StateCompanyMSP", "PartnerMSP");

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /** Checks the form of the anchor. */
    public VerifierSettings {
        anchor = anchor.strip().toLowerCase(Locale.ROOT);
        if (!SHA_256.matcher(anchor).matches()) {
            throw new UnusableInputException("The anchor must be a SHA-256 hash of 64 hex digits.");
        }
        if (endorsers.filter(Set::isEmpty).isPresent()) {
            throw new UnusableInputException("At least one organisation must endorse.");
        }
        endorsers = endorsers.map(some -> Collections.unmodifiableSet(new TreeSet<>(some)));
    }

    /**
     * With the definitions on the ledger, and the three organisations where it has none.
     *
     * @param anchor SHA-256 of the first block's header, 64 hex digits
     */
    public static VerifierSettings of(String anchor) {
        return new VerifierSettings(anchor, Optional.empty());
    }

    /** MSP ids of the organisations that must all endorse where the ledger defines no chaincode. */
    public Set<String> endorsersWithoutDefinition() {
        return endorsers.orElse(new TreeSet<>(ALL_THREE));
    }
}
