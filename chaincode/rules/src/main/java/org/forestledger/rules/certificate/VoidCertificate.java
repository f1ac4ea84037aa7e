// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.certificate;

import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * Another person than the issuer voids a certificate that is lost, wrong or overtaken; it can then be issued again (F-17).
 *
 * @param certificateId the certificate
 * @param reason why
 */
public record VoidCertificate(String certificateId, String reason) implements Command {
    @Override
    public void decide(Work work) {
        Refusal.unless(!reason.isBlank(), RefusalCode.INVALID_FIELD, "field", "reason");
        Certificate certificate = work.get(Certificate.KIND, certificateId);
        Guards.requireOtherPerson(work.caller(), certificate.issuedBy());
        work.answer(Certificate.KIND, certificateId, certificate.requireValid().voided(reason));
    }
}
