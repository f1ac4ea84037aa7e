// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.check;

import java.security.cert.X509Certificate;
import java.time.Instant;
import org.forestledger.verifier.block.Transaction;
import org.forestledger.verifier.msp.InvalidIdentityException;
import org.forestledger.verifier.msp.Membership;
import org.hyperledger.fabric.protos.peer.TxValidationCode;

/**
 * The client's certificate holds at the transaction's own time.
 *
 * <p>Fabric's peers and ordering nodes refuse an expired client at their door but do not ask again when they commit;
 * so an expired client in a block means that the door stood open.
 */
public final class CreatorValidityCheck implements TransactionCheck {
    private final Membership membership;

    /**
     * For a channel.
     *
     * @param membership its organisations
     */
    public CreatorValidityCheck(Membership membership) {
        this.membership = membership;
    }

    @Override
    public String name() {
        return "creator-validity";
    }

    @Override
    public Verdict judge(Transaction transaction) {
        try {
            X509Certificate certificate =
                    membership.resolve(transaction.creator()).certificate();
            Instant from = certificate.getNotBefore().toInstant();
            Instant to = certificate.getNotAfter().toInstant();
            boolean holds =
                    !transaction.time().isBefore(from) && !transaction.time().isAfter(to);
            return holds
                    ? Verdict.VALID
                    : invalid("The client's certificate holds from " + from + " to " + to + ", not at "
                            + transaction.time() + ".");
        } catch (InvalidIdentityException e) {
            return invalid("The client is nobody: " + e.getMessage() + ".");
        }
    }

    private Verdict invalid(String message) {
        return new Verdict(TxValidationCode.BAD_CREATOR_SIGNATURE, name(), message);
    }
}
