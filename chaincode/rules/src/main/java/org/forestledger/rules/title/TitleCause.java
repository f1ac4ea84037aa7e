// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.title;

import java.util.List;
import org.forestledger.rules.title.Proof.ProofKind;

/** Why units change hands without a sale, each with the papers that it needs at least (非交易过户, F-63). */
public enum TitleCause {
    /** 继承. */
    INHERITANCE(ProofKind.DEATH_CERTIFICATE, ProofKind.INHERITANCE_TITLE),
    /** 企业合并、分立. */
    MERGER(ProofKind.MERGER_AGREEMENT, ProofKind.REGISTRATION_CHANGE),
    /** 司法裁决; what a court has frozen is given away by its freeze instead. */
    JUDICIAL(ProofKind.JUDGMENT, ProofKind.NOTICE_TO_ASSIST);

    private final List<ProofKind> needed;

    TitleCause(ProofKind... needed) {
        this.needed = List.of(needed);
    }

    /** The papers that are missing. */
    List<ProofKind> missing(List<Proof> proofs) {
        return needed.stream()
                .filter(kind -> proofs.stream().noneMatch(proof -> proof.proofKind() == kind))
                .toList();
    }
}
