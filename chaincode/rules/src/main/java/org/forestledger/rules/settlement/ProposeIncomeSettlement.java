// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.settlement;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.forestledger.rules.equity.ProjectCompany;
import org.forestledger.rules.income.IncomeAgreement;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.money.Investment;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.ruleset.RuleSetVersion;
import org.forestledger.rules.scheme.Scheme;
import org.forestledger.rules.scheme.SchemeEvaluator;
import org.forestledger.rules.scheme.SchemeUse;
import org.forestledger.rules.scheme.Settlement;
import org.forestledger.rules.trade.Trade;
import org.forestledger.rules.unit.Fen;

/**
 * The project company proposes how its received share runs through cost, township reward and share table, or the income
 * agreement that counts on this day and is fixed with the proposal (RZ-17, RZ-19, RZ-25).
 *
 * @param settlementId the id of the new settlement
 * @param saleSettlementId the posted settlement of the sale that the money comes from
 * @param coins the received coins of the project company, one or more
 * @param investments the confirmed costs to reimburse (RZ-09)
 * @param rewardPerMu the township reward in yuan per mu (RZ-25, A-14)
 * @param equityLots the first serial numbers of all lots of the project company's shares, in order
 */
public record ProposeIncomeSettlement(
        String settlementId,
        String saleSettlementId,
        List<String> coins,
        List<String> investments,
        String rewardPerMu,
        List<Long> equityLots)
        implements Command {
    private static final int MAX_COINS = 100;

    @Override
    public void decide(Work work) {
        Work.requireId("settlementId", settlementId);
        SettlementRecord sale = work.get(SettlementRecord.KIND, saleSettlementId);
        String company = sale.parties().getOrDefault(Parties.PROJECT_COMPANY, "");
        Guards.requireAccount(work.caller(), company);
        Refusal.unless(
                sale.status() == SettlementRecord.Status.POSTED,
                RefusalCode.SETTLEMENT_NOT_POSTED,
                "settlement",
                saleSettlementId,
                "status",
                sale.status());
        Trade trade = work.get(Trade.KIND, sale.tradeId());
        Fen received = received(work, company);
        Fen cost = cost(work, trade.projectId());
        Map<String, String> inputs = new TreeMap<>();
        inputs.put("projectCompanyFen", Long.toString(received.fen()));
        inputs.put("cost", cost.toYuan());
        inputs.put("rewardPerMu", rewardPerMu);
        inputs.put("areaMu", trade.area().toMu());
        String shares = ProjectCompany.shareTable(work, company, equityLots);
        inputs.put("capTable", shares);
        Map<String, String> parties = ProjectCompany.parties(work, company, equityLots, sale.parties());
        Optional<IncomeAgreement> agreed = IncomeAgreement.counting(work, company);
        agreed.ifPresent(agreement -> {
            inputs.put("incomeAgreement", agreement.partsOf(shares));
            // It may have a part of the rest without a share.
            parties.put("thirdParty", work.get(ProjectCompany.KIND, company).partnerAccount());
        });
        Scheme scheme =
                work.get(RuleSetVersion.KIND, sale.ruleSetVersion()).schemeFor(SchemeUse.PROJECT_COMPANY_INCOME);
        Settlement computed = SchemeEvaluator.evaluate(scheme, inputs).orThrow();
        SettlementRecord settlement = new SettlementRecord(
                settlementId,
                SchemeUse.PROJECT_COMPANY_INCOME,
                sale.tradeId(),
                sale.projectId(),
                sale.ruleSetVersion(),
                scheme,
                inputs,
                parties,
                coins,
                investments,
                computed,
                agreed.map(IncomeAgreement::incomeAgreementId),
                Optional.empty(),
                Optional.empty(),
                SettlementRecord.Status.PROPOSED,
                work.caller().person());
        computed.legs().forEach(settlement::accounts);
        RewardGranted.requireFirst(work, settlement, saleSettlementId);
        ProposeSettlement.store(work, settlement);
    }

    private Fen received(Work work, String company) {
        Refusal.unless(!coins.isEmpty(), RefusalCode.MISSING_FIELD, "field", "coins");
        Refusal.unless(
                coins.size() <= MAX_COINS && new HashSet<>(coins).size() == coins.size(),
                RefusalCode.INVALID_FIELD,
                "field",
                "coins");
        Fen sum = Fen.ZERO;
        for (String id : coins) {
            Coin coin = work.get(Coin.KIND, id);
            coin.require(Coin.Status.ARRIVED, RefusalCode.COIN_NOT_FREE);
            Refusal.unless(
                    coin.holder().equals(company) && coin.settlementId().equals(Optional.of(saleSettlementId)),
                    RefusalCode.COIN_NOT_FREE,
                    "coin",
                    id,
                    "holder",
                    coin.holder());
            sum = sum.plus(coin.amount());
        }
        return sum;
    }

    private Fen cost(Work work, String projectId) {
        Refusal.unless(
                investments.size() <= MAX_COINS && new HashSet<>(investments).size() == investments.size(),
                RefusalCode.INVALID_FIELD,
                "field",
                "investments");
        Fen sum = Fen.ZERO;
        for (String id : investments) {
            Investment investment = work.get(Investment.KIND, id);
            requireReimbursable(investment);
            Refusal.unless(
                    investment.projectId().equals(projectId),
                    RefusalCode.INVALID_FIELD,
                    "field",
                    "investments",
                    "project",
                    investment.projectId());
            sum = sum.plus(investment.amount());
        }
        return sum;
    }

    static void requireReimbursable(Investment investment) {
        Refusal.unless(
                investment.status() != Investment.Status.REIMBURSED,
                RefusalCode.COST_ALREADY_USED,
                "investment",
                investment.investmentId());
        Refusal.unless(
                investment.status() == Investment.Status.CONFIRMED,
                RefusalCode.WRONG_STATE,
                "investment",
                investment.investmentId(),
                "status",
                investment.status());
    }
}
