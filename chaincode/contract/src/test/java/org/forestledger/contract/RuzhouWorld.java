// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.People.*;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forestledger.cases.RuleSetFiles;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.account.OpenAccount;
import org.forestledger.rules.agreement.Agreement;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.agreement.Approve;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.batch.ProposeBatch;
import org.forestledger.rules.deal.ProposeDeal;
import org.forestledger.rules.deal.ProposePremium;
import org.forestledger.rules.disbursement.ApplyForDisbursement;
import org.forestledger.rules.disbursement.DecideDisbursement;
import org.forestledger.rules.disbursement.Disbursement;
import org.forestledger.rules.disbursement.PayNextHop;
import org.forestledger.rules.equity.ProposeShareTable;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.lot.SerialRange;
import org.forestledger.rules.mandate.GrantMandate;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.money.DecideReceipt;
import org.forestledger.rules.money.RegisterReceipt;
import org.forestledger.rules.project.ApprovePlan;
import org.forestledger.rules.project.BankProject;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.project.Parcel;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.project.ProposeProject;
import org.forestledger.rules.ruleset.ProposeRuleSet;
import org.forestledger.rules.settlement.PostSettlement;
import org.forestledger.rules.settlement.ProposeSettlement;
import org.forestledger.rules.trade.OpenListing;
import org.forestledger.rules.trade.PlaceOffer;
import org.forestledger.rules.trade.Trade;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Decimal;
import org.forestledger.rules.unit.Fen;

/** Steps of the Ruzhou story on a test ledger. */
final class RuzhouWorld {
    final TestLedger ledger;

    RuzhouWorld() {
        this(new TestLedger());
    }

    RuzhouWorld(TestLedger ledger) {
        this.ledger = ledger;
    }

    static Evidence paper(String no) {
        return new Evidence("paper " + no, no, "ab".repeat(32));
    }

    /** Accounts, rule set, share table and mandate. */
    RuzhouWorld founded() {
        account("fiscal-account", AccountKind.FISCAL, "GovernmentMSP");
        account("state-assets-centre", AccountKind.STATE_ASSETS_CENTRE, "GovernmentMSP");
        account("township-1", AccountKind.TOWNSHIP, "GovernmentMSP");
        account("state-company", AccountKind.STATE_COMPANY, "StateCompanyMSP");
        account("project-company", AccountKind.PROJECT_COMPANY, "StateCompanyMSP");
        account("partner-1", AccountKind.PARTNER, "PartnerMSP");
        account("investor-a", AccountKind.INVESTOR, "PartnerMSP");
        account("investor-b", AccountKind.INVESTOR, "PartnerMSP");
        account("buyer-1", AccountKind.BUYER, "PartnerMSP");
        ledger.accept(COMPANY_CLERK, "ruleset:Propose", new ProposeRuleSet(RuleSetFiles.read("ruzhou-2023")));
        approve(AgreementKind.RULE_SET, "ruzhou-2023@1", LEADER, COMPANY_OFFICER, PARTNER_OFFICER);
        ledger.accept(
                COMPANY_CLERK,
                "equity:ProposeTable",
                new ProposeShareTable(
                        "shares-1",
                        "project-company",
                        "state-company",
                        "partner-1",
                        Map.of("state-company", Bps.of(5100), "partner-1", Bps.of(4900)),
                        paper("articles")));
        approve(AgreementKind.SHARE_TABLE, "shares-1", LEADER, COMPANY_OFFICER, PARTNER_OFFICER);
        ledger.accept(
                GOVERNMENT_OFFICER,
                "mandate:Grant",
                new GrantMandate(
                        "mandate-1",
                        "state-company",
                        "ruzhou-2023",
                        paper("mandate"),
                        LocalDate.of(2023, 2, 22),
                        Optional.empty()));
        return this;
    }

    void account(String id, AccountKind kind, String mspId) {
        ledger.accept(REGISTRAR, "account:Open", new OpenAccount(id, kind, mspId, "账户" + id, id, "code-" + id));
    }

    void approve(AgreementKind kind, String subject, Caller... officers) {
        String id = Agreement.idOf(kind, subject);
        for (Caller officer : officers) {
            String hash = ledger.get(Agreement.KIND, id).subjectHash();
            ledger.accept(officer, "agreement:Approve", new Approve(id, hash));
        }
    }

    /** A banked project and its issued batch of the same name. */
    void batch(String name, Project.Origin origin, String areaMu) {
        project(name, origin, areaMu);
        planned(name);
        banked(name);
        batchProposed(name);
        approve(AgreementKind.ISSUE, name, REGISTRAR, COMPANY_OFFICER);
    }

    /** A proposed project of one parcel. */
    void project(String name, Project.Origin origin, String areaMu) {
        ledger.accept(
                COMPANY_CLERK,
                "project:Propose",
                new ProposeProject(
                        "project-" + name,
                        "项目" + name,
                        name,
                        "ruzhou",
                        origin,
                        Project.Route.PROJECT_COMPANY,
                        Optional.of("project-company"),
                        Optional.of("partner-1"),
                        Optional.of("township-1"),
                        List.of(new Parcel("parcel-" + name, Decimal.mu("areaMu", areaMu))),
                        paper("plan-" + name)));
    }

    /** The leading group has passed the plan. */
    void planned(String name) {
        ledger.accept(LEADER, "project:ApprovePlan", new ApprovePlan("project-" + name));
    }

    /** The whole area of the project is banked. */
    void banked(String name) {
        CentiMu area = ledger.get(Project.KIND, "project-" + name).parcelArea();
        ledger.accept(
                FORESTRY_OFFICER,
                "project:Bank",
                new BankProject("project-" + name, area, List.of(paper("acceptance-" + name))));
    }

    /** A batch that nobody has agreed to yet. */
    void batchProposed(String name) {
        ledger.accept(
                COMPANY_CLERK,
                "batch:Propose",
                new ProposeBatch(
                        name,
                        Batch.Asset.FOREST_BALANCE,
                        "ruzhou-2023",
                        "project-" + name,
                        "state-company",
                        2025,
                        Optional.empty(),
                        Optional.empty()));
    }

    void deal(String dealId, String batchId, String buyoutPerMu, int premiumBps) {
        dealProposed(dealId, batchId, buyoutPerMu);
        approve(AgreementKind.DEAL, dealId, LEADER);
        premiumProposed(dealId, premiumBps);
        approve(AgreementKind.PREMIUM, dealId + "-premium", COMPANY_OFFICER, PARTNER_OFFICER);
    }

    /** The terms of a sale of existing stock lie before the leading group. */
    void dealProposed(String dealId, String batchId, String buyoutPerMu) {
        ledger.accept(
                COMPANY_CLERK,
                "deal:Propose",
                new ProposeDeal(dealId, batchId, Decimal.yuan("buyout", buyoutPerMu), "partner-1", paper(dealId)));
    }

    /** The ratio of the premium lies before both sides. */
    void premiumProposed(String dealId, int premiumBps) {
        ledger.accept(
                COMPANY_CLERK,
                "deal:ProposePremium",
                new ProposePremium(dealId + "-premium", dealId, Bps.of(premiumBps), paper(dealId + "-premium")));
    }

    OpenListing listing(String listingId, String batchId, String pricePerMu, Optional<String> dealId) {
        long units = ledger.get(Batch.KIND, batchId).totalUnits();
        return new OpenListing(
                listingId,
                batchId,
                new SerialRange(1, units),
                Decimal.yuan("price", pricePerMu),
                "mandate-1",
                dealId,
                ledger.now().plus(Duration.ofDays(30)));
    }

    PlaceOffer offer(String tradeId, String listingId, String batchId, long from, long to) {
        return new PlaceOffer(
                tradeId,
                listingId,
                "buyer-1",
                List.of(new LotSlice(batchId, from, from, to)),
                ledger.now().plus(Duration.ofDays(5)));
    }

    /** Listing and offer over the whole batch. */
    Trade held(String tradeId, String batchId, String pricePerMu, Optional<String> dealId) {
        ledger.accept(COMPANY_CLERK, "listing:Open", listing("listing-" + tradeId, batchId, pricePerMu, dealId));
        long units = ledger.get(Batch.KIND, batchId).totalUnits();
        return (Trade) ledger.accept(BUYER, "trade:Offer", offer(tradeId, "listing-" + tradeId, batchId, 1, units));
    }

    void paid(String tradeId) {
        registered(tradeId);
        ledger.accept(FINANCE_OFFICER, "receipt:Decide", new DecideReceipt("receipt-" + tradeId, true));
    }

    /** The bank's voucher is registered and waits for its confirmation. */
    void registered(String tradeId) {
        Fen gross = ledger.get(Trade.KIND, tradeId).gross();
        ledger.accept(
                FINANCE_CLERK,
                "receipt:Register",
                new RegisterReceipt(
                        "receipt-" + tradeId,
                        tradeId,
                        gross,
                        "fiscal-account",
                        paper("voucher-" + tradeId),
                        ledger.today()));
    }

    void settled(String tradeId) {
        settlementProposed(tradeId);
        settlementAgreed(tradeId);
        ledger.accept(COMPANY_OFFICER, "settlement:Post", new PostSettlement("settlement-" + tradeId));
    }

    /** The split of a paid sale is put to the three organisations. */
    void settlementProposed(String tradeId) {
        ledger.accept(
                COMPANY_CLERK,
                "settlement:Propose",
                new ProposeSettlement("settlement-" + tradeId, tradeId, "state-assets-centre", Optional.empty()));
    }

    /** The three organisations agree on the split. */
    void settlementAgreed(String tradeId) {
        approve(AgreementKind.SETTLEMENT, "settlement-" + tradeId, FINANCE_OFFICER, COMPANY_OFFICER, PARTNER_OFFICER);
    }

    /** An applied, approved and wholly paid share; returns the coin that has arrived. */
    String disburse(String id, String trade, String beneficiary, Caller applicant, String account, long fen, int hops) {
        ledger.accept(
                applicant,
                "disbursement:Apply",
                new ApplyForDisbursement(
                        id, trade, beneficiary, account, Fen.of(fen), Optional.empty(), Optional.empty()));
        ledger.accept(GOVERNMENT_OFFICER, "disbursement:Decide", new DecideDisbursement(id, true));
        String coin = ledger.get(Disbursement.KIND, id).coinId();
        List<Caller> payers = List.of(FINANCE_OFFICER, ASSETS_OFFICER, COMPANY_OFFICER);
        for (int hop = 0; hop < hops; hop++) {
            coin = pay(id + "-hop-" + hop, coin, payers.get(hop));
        }
        assertThat(ledger.get(Disbursement.KIND, id).status()).isEqualTo(Disbursement.Status.PAID);
        return coin;
    }

    /** A coin goes one account further; returns the new coin. */
    String pay(String id, String coinId, Caller payer) {
        Coin coin = ledger.get(Coin.KIND, coinId);
        ledger.accept(
                payer,
                "payment:Pay",
                new PayNextHop(id, coinId, coin.route().get(0), coin.amount(), Optional.empty(), paper("v-" + id)));
        return id + ":coin";
    }
}
