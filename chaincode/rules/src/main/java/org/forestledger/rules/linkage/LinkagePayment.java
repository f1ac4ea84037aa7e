// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.linkage;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.scheme.BookingForm;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Fen;

/**
 * One payment out of a project's special account: registered with the bank's voucher by one, decided on by another
 * (F-02).
 *
 * @param paymentId the id
 * @param projectId the project
 * @param purpose what is paid
 * @param tranche which tranche of the package
 * @param covers the areas for which the tranche is paid
 * @param progress up to which progress the fee is paid
 * @param payerAccount the special account
 * @param payeeAccount who receives it first
 * @param amount how much, as the rules compute it; of works and demolition what the papers say
 * @param parts who it is for in the end
 * @param voucher the bank voucher
 * @param documents the papers behind it
 * @param status whether it is decided
 * @param registeredBy who registered it
 * @param decidedBy who decided
 */
public record LinkagePayment(
        String paymentId,
        String projectId,
        Purpose purpose,
        Optional<String> tranche,
        List<Covered> covers,
        Optional<Bps> progress,
        String payerAccount,
        String payeeAccount,
        Fen amount,
        List<Part> parts,
        Evidence voucher,
        List<Evidence> documents,
        Status status,
        String registeredBy,
        Optional<String> decidedBy) {
    /** Where payments of linkage projects are kept. */
    public static final Kind<LinkagePayment> KIND = new Kind<>("linkagePayment", LinkagePayment.class);

    public LinkagePayment {
        covers = List.copyOf(covers);
        parts = List.copyOf(parts);
        documents = List.copyOf(documents);
    }

    /** What is paid. */
    public enum Purpose {
        /** A tranche of the package (CS-24). */
        TRANCHE,
        /** The technical fee (CS-25). */
        FEE,
        /** Works on the accepted scale (CS-21). */
        WORKS,
        /** Compensation for buildings that are pulled down (CS-26). */
        DEMOLITION;

        /** The purposes as coins name them. */
        public static Set<String> names() {
            return Arrays.stream(values()).map(Enum::name).collect(Collectors.toSet());
        }
    }

    /** Whether a payment is decided. */
    public enum Status {
        REGISTERED,
        CONFIRMED,
        REJECTED
    }

    /**
     * The part of a parcel that a tranche is paid for.
     *
     * @param parcelNo the parcel
     * @param from the area that was paid for before
     * @param to the area that is paid for then
     */
    public record Covered(String parcelNo, CentiMu from, CentiMu to) {}

    /**
     * The part of one beneficiary.
     *
     * @param beneficiary the beneficiary, as the scheme names it
     * @param form how it is booked
     * @param accounts the accounts that it passes, the special account first
     * @param amount how much
     */
    public record Part(String beneficiary, BookingForm form, List<String> accounts, Fen amount) {
        public Part {
            accounts = List.copyOf(accounts);
        }
    }

    /** The id of the coin that a part makes. */
    public String coinId(int part) {
        return paymentId + ":" + (part + 1);
    }

    /** The id of the coin that stays in the special account of the last coin that is paid from. */
    public String leftCoinId() {
        return paymentId + ":left";
    }

    LinkagePayment decided(Status next, String by) {
        return new LinkagePayment(
                paymentId,
                projectId,
                purpose,
                tranche,
                covers,
                progress,
                payerAccount,
                payeeAccount,
                amount,
                parts,
                voucher,
                documents,
                next,
                registeredBy,
                Optional.of(by));
    }
}
