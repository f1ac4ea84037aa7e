// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.ticket;

import java.util.Optional;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Fen;

/**
 * What one contributor puts into a forest that is run together (YC-09).
 *
 * @param contributor the contributor's account
 * @param form what it is
 * @param value its appraised value
 * @param valuation the valuation report
 * @param consent the minutes of the village that agreed to it; required for land and trees, except a state company's own
 */
public record Contribution(String contributor, Form form, Fen value, Evidence valuation, Optional<Evidence> consent) {
    /** What can be put in (YC-09). */
    public enum Form {
        /** Forest land (林地). */
        LAND,
        /** Standing trees (林木). */
        TREES,
        /** Technology (技术). */
        TECHNOLOGY,
        /** Money (资金). */
        FUNDS,
        /** Management (管理). */
        MANAGEMENT
    }

    /** Refuses a worthless contribution, an account that is not active, and with CONSENT_MISSING. */
    void require(Work work) {
        Refusal.unless(!value.isZero(), RefusalCode.INVALID_FIELD, "field", "contributions.value");
        Account account = Account.active(work, contributor);
        boolean forest = form == Form.LAND || form == Form.TREES;
        Refusal.unless(
                !forest || account.accountKind() == AccountKind.STATE_COMPANY || consent.isPresent(),
                RefusalCode.CONSENT_MISSING,
                "contributor",
                contributor,
                "form",
                form);
    }
}
