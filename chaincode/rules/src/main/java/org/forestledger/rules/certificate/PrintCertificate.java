// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.certificate;

import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;

/**
 * Records that a good certificate is printed once more (F-17).
 *
 * @param certificateId the certificate
 */
public record PrintCertificate(String certificateId) implements Command {
    @Override
    public void decide(Work work) {
        work.answer(
                Certificate.KIND,
                certificateId,
                work.get(Certificate.KIND, certificateId).requireValid().printed());
    }
}
