// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.agreement;

import org.forestledger.rules.batch.IssueEffect;
import org.forestledger.rules.buyback.BuyBackEffect;
import org.forestledger.rules.calendar.CalendarEffect;
import org.forestledger.rules.carbon.CarbonEffect;
import org.forestledger.rules.deal.DealEffect;
import org.forestledger.rules.dividend.DividendEffect;
import org.forestledger.rules.equity.ShareTableEffect;
import org.forestledger.rules.fraud.FraudEffect;
import org.forestledger.rules.income.IncomeAgreementEffect;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.linkage.LinkageEffect;
import org.forestledger.rules.market.MarketRulesEffect;
import org.forestledger.rules.record.RecordTypesEffect;
import org.forestledger.rules.ruleset.RuleSetEffect;
import org.forestledger.rules.settlement.ReversalEffect;
import org.forestledger.rules.settlement.SettlementEffect;
import org.forestledger.rules.ticket.TicketEffect;
import org.forestledger.rules.workflow.WorkflowEffect;

/** What the end of an agreement does, in the same transaction. */
final class AgreementEffects {
    private AgreementEffects() {}

    static void effective(Work work, Agreement agreement) {
        String subject = agreement.subjectId();
        switch (agreement.agreementKind()) {
            case RULE_SET -> RuleSetEffect.effective(work, subject);
            case SHARE_TABLE -> ShareTableEffect.effective(work, subject);
            case DEAL -> DealEffect.dealApproved(work, subject);
            case PREMIUM, EXCEPTION -> DealEffect.termAgreed(work, subject);
            case INCOME -> IncomeAgreementEffect.effective(work, subject);
            case ISSUE -> IssueEffect.effective(work, subject);
            case SETTLEMENT -> SettlementEffect.effective(work, subject);
            case REVERSAL -> ReversalEffect.effective(work, subject);
            case BUY_BACK -> BuyBackEffect.agreed(work, subject);
            case FRAUD_CASE -> FraudEffect.agreed(work, subject);
            case CALENDAR -> CalendarEffect.effective(work, subject);
            case WORKFLOW -> WorkflowEffect.effective(work, subject);
            case MARKET_RULES -> MarketRulesEffect.effective(work, subject);
            case RECORD_TYPES -> RecordTypesEffect.effective(work, subject);
            // A reduction is looked up by the listing that names it.
            case PRICE_REDUCTION -> {}
            case CARBON_PROJECT -> CarbonEffect.registered(work, subject);
            case CARBON_ISSUE -> CarbonEffect.issued(work, subject);
            case TICKET_ISSUE -> TicketEffect.issued(work, subject);
            case DIVIDEND -> DividendEffect.declared(work, subject);
            case LINKAGE_PROJECT -> LinkageEffect.agreed(work, subject);
        }
    }

    static void refused(Work work, Agreement agreement) {
        String subject = agreement.subjectId();
        switch (agreement.agreementKind()) {
            case RULE_SET -> RuleSetEffect.refused(work, subject);
            case ISSUE -> IssueEffect.refused(work, subject);
            case SETTLEMENT -> SettlementEffect.refused(work, subject);
            case REVERSAL -> ReversalEffect.refused(work, subject);
            case BUY_BACK -> BuyBackEffect.refused(work, subject);
            case FRAUD_CASE -> FraudEffect.refused(work, subject);
            case CALENDAR -> CalendarEffect.refused(work, subject);
            case WORKFLOW -> WorkflowEffect.refused(work, subject);
            case MARKET_RULES -> MarketRulesEffect.refused(work, subject);
            case RECORD_TYPES -> RecordTypesEffect.refused(work, subject);
            case CARBON_PROJECT -> CarbonEffect.notRegistered(work, subject);
            case CARBON_ISSUE -> CarbonEffect.notIssued(work, subject);
            case TICKET_ISSUE -> TicketEffect.notIssued(work, subject);
            case DIVIDEND -> DividendEffect.refused(work, subject);
            case LINKAGE_PROJECT -> LinkageEffect.refused(work, subject);
            // A refused deal, term, income agreement or share table is simply never in force.
            case DEAL, PREMIUM, INCOME, EXCEPTION, SHARE_TABLE, PRICE_REDUCTION -> {}
        }
    }
}
