// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.certificate;

import java.time.LocalDate;
import java.util.Optional;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * One paper on a right. Its id is made of the right and its holder, so nobody can have two of them at a time; an edition is
 * voided before the next one is issued (F-17, F-18).
 *
 * @param certificateId the id
 * @param certificateKind what it certifies
 * @param sourceId the roster or the registered right behind it
 * @param holder the member number or account
 * @param shares the holder's shares; only of income rights
 * @param ofShares all shares of the forest; only of income rights
 * @param templateVersion the version of the printed form (YC-05)
 * @param edition how often it was issued
 * @param prints how often this edition was printed
 * @param status whether it is good
 * @param voidReason why it is not
 * @param issuedOn the day of issue
 * @param issuedBy who issued it
 */
public record Certificate(
        String certificateId,
        CertificateKind certificateKind,
        String sourceId,
        String holder,
        Optional<Long> shares,
        Optional<Long> ofShares,
        String templateVersion,
        int edition,
        int prints,
        Status status,
        Optional<String> voidReason,
        LocalDate issuedOn,
        String issuedBy) {
    /** Where certificates are kept. */
    public static final Kind<Certificate> KIND = new Kind<>("certificate", Certificate.class);

    /** What a certificate certifies. */
    public enum CertificateKind {
        /** A member's share in the income of a forest (收益权证书, YC-03). */
        INCOME,
        /** The right to run a forest that was transferred (经营权证书, YC-19). */
        MANAGEMENT,
        /** A contract that was extended ahead of its end (延包证书, YC-18). */
        EXTENSION
    }

    /** Whether a certificate is good. */
    public enum Status {
        VALID,
        VOID
    }

    /** The id of the certificate of a kind on a right. */
    static String idOf(CertificateKind kind, String... parts) {
        return kind.name().toLowerCase(java.util.Locale.ROOT) + ":" + String.join(":", parts);
    }

    /** Issues a certificate or the next edition of a void one; refused with CERTIFICATE_STANDS while one is good. */
    static Certificate issue(
            Work work,
            String id,
            CertificateKind kind,
            String sourceId,
            String holder,
            Optional<Long> shares,
            Optional<Long> ofShares,
            String templateVersion) {
        Optional<Certificate> before = work.find(KIND, id);
        before.ifPresent(c -> Refusal.unless(
                c.status == Status.VOID, RefusalCode.CERTIFICATE_STANDS, "certificate", id, "issuedOn", c.issuedOn));
        Certificate certificate = new Certificate(
                id,
                kind,
                sourceId,
                holder,
                shares,
                ofShares,
                templateVersion,
                before.map(Certificate::edition).orElse(0) + 1,
                0,
                Status.VALID,
                Optional.empty(),
                work.tx().today(),
                work.caller().person());
        work.answer(KIND, id, certificate);
        return certificate;
    }

    /** This certificate; refused with CERTIFICATE_VOID where it is not good. */
    Certificate requireValid() {
        Refusal.unless(
                status == Status.VALID,
                RefusalCode.CERTIFICATE_VOID,
                "certificate",
                certificateId,
                "reason",
                voidReason.orElse(""));
        return this;
    }

    Certificate printed() {
        return with(prints + 1, status, voidReason);
    }

    Certificate voided(String reason) {
        return with(prints, Status.VOID, Optional.of(reason));
    }

    private Certificate with(int printed, Status next, Optional<String> why) {
        return new Certificate(
                certificateId,
                certificateKind,
                sourceId,
                holder,
                shares,
                ofShares,
                templateVersion,
                edition,
                printed,
                next,
                why,
                issuedOn,
                issuedBy);
    }
}
