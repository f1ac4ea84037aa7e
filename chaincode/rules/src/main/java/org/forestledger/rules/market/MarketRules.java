// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.market;

import java.util.Optional;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.scheme.Instrument;

/**
 * The numbers of one region's market as data; what a section would ask is not asked where the section is absent.
 *
 * @param id the id
 * @param version 1 for the first, higher for each that takes its place
 * @param region the region whose indicators, tickets and credits are sold by it
 * @param nameZh the name in Chinese
 * @param nameEn the name in English
 * @param instrument the document that it carries out
 * @param appraisal what the state company must show before it lists (F-39)
 * @param bidding how one-way bidding goes (F-30 to F-33)
 * @param fees what the market takes from each side (F-42)
 * @param instalments what of a price may be paid later (F-39)
 */
public record MarketRules(
        String id,
        int version,
        String region,
        String nameZh,
        String nameEn,
        Instrument instrument,
        Optional<AppraisalTerms> appraisal,
        Optional<BiddingTerms> bidding,
        Optional<FeeSchedule> fees,
        Optional<InstalmentTerms> instalments) {
    static final int MAX_DAYS = 250;

    /** The id of this version, {@code id@version}. */
    public String versionId() {
        return id + "@" + version;
    }

    /** Refuses with INVALID_FIELD or MARKET_RULES_INVALID unless listings and sales can go by it. */
    public void requireConsistent() {
        Work.requireId("document.id", id);
        Work.requireId("document.region", region);
        Refusal.unless(version >= 1, RefusalCode.INVALID_FIELD, "field", "document.version");
        Refusal.unless(!nameZh.isBlank(), RefusalCode.INVALID_FIELD, "field", "document.nameZh");
        appraisal.ifPresent(AppraisalTerms::requireConsistent);
        bidding.ifPresent(BiddingTerms::requireConsistent);
        fees.ifPresent(FeeSchedule::requireConsistent);
        instalments.ifPresent(InstalmentTerms::requireConsistent);
    }

    static void requireDays(String field, int days) {
        require(field, days >= 0 && days <= MAX_DAYS);
    }

    static void require(String field, boolean holds) {
        Refusal.unless(holds, RefusalCode.MARKET_RULES_INVALID, "field", field);
    }
}
