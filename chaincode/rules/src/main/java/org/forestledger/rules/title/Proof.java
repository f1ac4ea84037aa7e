// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.title;

import org.forestledger.rules.project.Evidence;

/**
 * One paper that proves a change of title.
 *
 * @param proofKind what it is
 * @param document the paper
 */
public record Proof(ProofKind proofKind, Evidence document) {
    /** The papers that a change of title can need (F-63). */
    public enum ProofKind {
        /** 死亡证明. */
        DEATH_CERTIFICATE,
        /** 继承权公证书或生效裁判文书. */
        INHERITANCE_TITLE,
        /** 合并（分立）协议. */
        MERGER_AGREEMENT,
        /** 市场主体变更登记证明. */
        REGISTRATION_CHANGE,
        /** 生效裁判文书. */
        JUDGMENT,
        /** 协助执行通知书. */
        NOTICE_TO_ASSIST,
        /** 其他材料. */
        OTHER
    }
}
