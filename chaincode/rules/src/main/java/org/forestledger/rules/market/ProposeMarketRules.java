// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.market;

import org.forestledger.rules.account.Account;
import org.forestledger.rules.agreement.Agreement;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;

/**
 * Somebody proposes the market rules of a region; nothing is sold by them before the three organisations have agreed.
 *
 * @param document the rules; the accounts that they name must be active
 */
public record ProposeMarketRules(MarketRules document) implements Command {
    @Override
    public void decide(Work work) {
        document.requireConsistent();
        document.fees().ifPresent(fees -> Account.active(work, fees.payeeAccount()));
        document.bidding().ifPresent(bidding -> Account.active(work, bidding.forfeitAccount()));
        String id = document.versionId();
        MarketRulesVersion version = new MarketRulesVersion(
                id, document, MarketRulesVersion.Status.PROPOSED, work.caller().person());
        work.create(MarketRulesVersion.KIND, id, version);
        Agreement.propose(work, AgreementKind.MARKET_RULES, id, document);
        work.answer(MarketRulesVersion.KIND, id, version);
    }
}
