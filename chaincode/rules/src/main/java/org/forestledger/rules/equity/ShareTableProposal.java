// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.equity;

import java.util.Map;
import java.util.TreeMap;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.unit.Bps;

/**
 * The founding share table of a project company, for the three organisations to agree (RZ-07).
 *
 * @param proposalId the id; a refused proposal can be followed by another
 * @param companyAccount the company's account
 * @param controlHolder the state company
 * @param partnerAccount the third party
 * @param shares bps by account
 * @param document the articles
 * @param proposedBy who proposed it
 */
public record ShareTableProposal(
        String proposalId,
        String companyAccount,
        String controlHolder,
        String partnerAccount,
        Map<String, Bps> shares,
        Evidence document,
        String proposedBy) {
    /** Where founding share tables are kept. */
    public static final Kind<ShareTableProposal> KIND = new Kind<>("shareTable", ShareTableProposal.class);

    public ShareTableProposal {
        shares = java.util.Collections.unmodifiableMap(new TreeMap<>(shares));
    }
}
