// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.certificate;

import java.util.Optional;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.ruleset.RuleSetVersion;

/**
 * Issues the certificate on a registered right: on a transfer only where its term is as long as the rule set asks (YC-19, G-28),
 * on an extension always (YC-18).
 *
 * @param rightId the right
 * @param templateVersion the version of the printed form
 */
public record IssueRightCertificate(String rightId, String templateVersion) implements Command {
    private static final String YEARS_LEAST = "managementCertificateYearsLeast";

    @Override
    public void decide(Work work) {
        Work.requireId("templateVersion", templateVersion);
        ForestRight right = work.get(ForestRight.KIND, rightId);
        Refusal.unless(
                right.status() == ForestRight.Status.REGISTERED,
                RefusalCode.WRONG_STATE,
                "right",
                rightId,
                "status",
                right.status());
        if (right.certificateKind() == Certificate.CertificateKind.MANAGEMENT) {
            requireTerm(work, right);
        }
        Certificate.issue(
                work,
                Certificate.idOf(right.certificateKind(), rightId),
                right.certificateKind(),
                rightId,
                right.holder(),
                Optional.empty(),
                Optional.empty(),
                templateVersion);
    }

    private static void requireTerm(Work work, ForestRight right) {
        int least = RuleSetVersion.requireActive(work, right.ruleSetId()).years(YEARS_LEAST);
        Refusal.unless(
                right.term().isAtLeast(least),
                RefusalCode.TERM_TOO_SHORT,
                "begins",
                right.term().begins(),
                "lastDay",
                right.term().lastDay(),
                "earliestLastDay",
                right.term().begins().plusYears(least));
    }
}
