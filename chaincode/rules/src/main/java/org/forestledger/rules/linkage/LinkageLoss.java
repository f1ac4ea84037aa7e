// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.linkage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.scheme.Scheme;
import org.forestledger.rules.scheme.Settlement;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Fen;

/**
 * New farmland that was lost, and what the township owes for it (CS-18).
 *
 * @param lossId the id
 * @param projectId the project
 * @param parcelNo the parcel
 * @param area the lost area
 * @param cause why it is lost
 * @param chargedAccount the township's fiscal transfers
 * @param ruleSetVersion the rules that fixed the price of that day
 * @param scheme the scheme of the penalty with all its numbers
 * @param inputs its inputs as text
 * @param computed the penalty, as the rules compute it from scheme and inputs
 * @param reportedOn the day
 * @param restoreUntil the last day on which a restored area gives the penalty back
 * @param documents the papers of loss and restoration
 * @param status where it stands
 * @param refunded what was paid and is given back
 * @param reportedBy who reported it
 * @param restoredBy who recorded the restoration
 */
public record LinkageLoss(
        String lossId,
        String projectId,
        String parcelNo,
        CentiMu area,
        Cause cause,
        String chargedAccount,
        String ruleSetVersion,
        Scheme scheme,
        Map<String, String> inputs,
        Settlement computed,
        LocalDate reportedOn,
        LocalDate restoreUntil,
        List<Evidence> documents,
        Status status,
        Optional<Fen> refunded,
        String reportedBy,
        Optional<String> restoredBy) {
    /** Where losses are kept. */
    public static final Kind<LinkageLoss> KIND = new Kind<>("linkageLoss", LinkageLoss.class);

    /** The input of the scheme: the lost area in mu. */
    public static final String AREA_INPUT = "lostMu";

    public LinkageLoss {
        inputs = java.util.Collections.unmodifiableMap(new TreeMap<>(inputs));
        documents = List.copyOf(documents);
    }

    /** Why farmland is lost (CS-18). */
    public enum Cause {
        /** 抛荒. */
        ABANDONED,
        /** 建设占用. */
        BUILT_OVER
    }

    /** Where a loss stands. */
    public enum Status {
        REPORTED,
        RESTORED
    }

    /** The id of the coin that claims a leg of the penalty. */
    public String coinId(int leg) {
        return lossId + ":" + (leg + 1);
    }

    LinkageLoss restored(Fen refund, List<Evidence> papers, String by) {
        List<Evidence> all = new ArrayList<>(documents);
        all.addAll(papers);
        return new LinkageLoss(
                lossId,
                projectId,
                parcelNo,
                area,
                cause,
                chargedAccount,
                ruleSetVersion,
                scheme,
                inputs,
                computed,
                reportedOn,
                restoreUntil,
                all,
                Status.RESTORED,
                Optional.of(refund),
                reportedBy,
                Optional.of(by));
    }
}
