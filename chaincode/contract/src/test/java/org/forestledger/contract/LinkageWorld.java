// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.People.COMPANY_CLERK;
import static org.forestledger.contract.People.COMPANY_OFFICER;
import static org.forestledger.contract.People.GOVERNMENT_OFFICER;
import static org.forestledger.contract.People.LEADER;
import static org.forestledger.contract.People.PARTNER_OFFICER;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forestledger.cases.RuleSetFiles;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.disbursement.PayNextHop;
import org.forestledger.rules.fund.DecideFund;
import org.forestledger.rules.fund.Fund;
import org.forestledger.rules.fund.RegisterFund;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.ledger.Tx;
import org.forestledger.rules.linkage.AcceptLinkage;
import org.forestledger.rules.linkage.AcceptedParcel;
import org.forestledger.rules.linkage.ApplyForLinkageUse;
import org.forestledger.rules.linkage.CheckCultivation;
import org.forestledger.rules.linkage.CultivationCheck;
import org.forestledger.rules.linkage.DecideLinkageUse;
import org.forestledger.rules.linkage.DecidePayment;
import org.forestledger.rules.linkage.FarmlandMeasures;
import org.forestledger.rules.linkage.FileLinkage;
import org.forestledger.rules.linkage.LinkageAccounts;
import org.forestledger.rules.linkage.LinkageLoss;
import org.forestledger.rules.linkage.LinkagePayment;
import org.forestledger.rules.linkage.LinkageProject;
import org.forestledger.rules.linkage.LinkageUse;
import org.forestledger.rules.linkage.PayCost;
import org.forestledger.rules.linkage.PayFee;
import org.forestledger.rules.linkage.PayTranche;
import org.forestledger.rules.linkage.ProposeLinkage;
import org.forestledger.rules.linkage.ReclaimedParcel;
import org.forestledger.rules.linkage.ReportLoss;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.project.ApprovePlan;
import org.forestledger.rules.project.Parcel;
import org.forestledger.rules.ruleset.ProposeRuleSet;
import org.forestledger.rules.scheme.Parameter;
import org.forestledger.rules.scheme.RuleSet;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Decimal;
import org.forestledger.rules.unit.Fen;
import org.forestledger.rules.unit.Kilograms;

/** Steps of Chaisang's linkage projects on a test ledger. */
final class LinkageWorld {
    static final Caller TOWNSHIP = TestLedger.person("township.clerk", Role.TOWNSHIP_CLERK, "township-1", "transfer-1");
    static final Caller FINANCE_CLERK =
            TestLedger.person("district.finance.clerk", Role.FINANCE_CLERK, "special-1", "special-2");
    static final Caller FINANCE_OFFICER = TestLedger.person(
            "district.finance", Role.FINANCE_OFFICER, "special-1", "special-2", "transfer-1", "district-finance");
    static final Caller TREASURY = TestLedger.person("district.treasury", Role.FINANCE_CLERK, "district-finance");
    static final Caller INSPECTOR = TestLedger.person("gov.inspector", Role.GOVERNMENT_OFFICER);
    static final String AT_ACCEPTANCE = "afterAcceptance";
    static final List<String> AFTER_YEARS = List.of("afterOneYear", "afterTwoYears", "afterThreeYears");

    static final Fen PLENTY = Fen.of(100_000_000_000L);

    private static final long KILOGRAMS_PER_CENTI_MU = 4;

    final RuzhouWorld steps;
    final TestLedger ledger;
    private int vouchers;

    LinkageWorld(RuzhouWorld steps) {
        this.steps = steps;
        this.ledger = steps.ledger;
    }

    /** Accounts and rules, at the end of 2022. */
    LinkageWorld founded() {
        on("2022-12-01");
        account("township-1", AccountKind.TOWNSHIP);
        account("transfer-1", AccountKind.FISCAL_TRANSFER);
        account("transfer-2", AccountKind.FISCAL_TRANSFER);
        account("special-1", AccountKind.SPECIAL_PROJECT);
        account("special-2", AccountKind.SPECIAL_PROJECT);
        account("district", AccountKind.COUNTY);
        account("district-finance", AccountKind.FISCAL);
        account("sub-bureau", AccountKind.BUREAU);
        account("village-1", AccountKind.VILLAGE);
        account("village-2", AccountKind.VILLAGE);
        ledger.accept(COMPANY_CLERK, "ruleset:Propose", new ProposeRuleSet(RuleSetFiles.read("chaisang-2022")));
        steps.approve(AgreementKind.RULE_SET, "chaisang-2022@1", LEADER, COMPANY_OFFICER, PARTNER_OFFICER);
        return this;
    }

    /** A second version of the rules, whose numbers leave a remainder wherever they can. */
    void awkwardRules() {
        Map<String, Long> odd = Map.of(
                "packagePerMu", 2_999_987L,
                "collectiveFundPerMu", 1_777_771L,
                "trancheAtAcceptance", 3_333L,
                "trancheAfterOneYear", 2_221L,
                "trancheAfterTwoYears", 2_223L,
                "trancheAfterThreeYears", 2_223L);
        RuleSet rules = RuleSetFiles.read("chaisang-2022");
        RuleSet second = new RuleSet(
                rules.id(),
                2,
                rules.region(),
                rules.nameZh(),
                rules.nameEn(),
                rules.status(),
                rules.instrument(),
                rules.validFrom(),
                rules.validTo(),
                rules.parameters().stream()
                        .map(p -> new Parameter(p.name(), odd.getOrDefault(p.name(), p.value()), p.unit(), p.clause()))
                        .toList(),
                rules.schemes(),
                rules.uses());
        ledger.accept(COMPANY_CLERK, "ruleset:Propose", new ProposeRuleSet(second));
        steps.approve(AgreementKind.RULE_SET, "chaisang-2022@2", LEADER, COMPANY_OFFICER, PARTNER_OFFICER);
    }

    private void account(String id, AccountKind kind) {
        steps.account(id, kind, "GovernmentMSP");
    }

    /** Noon in China. */
    void on(String day) {
        ledger.at(LocalDate.parse(day).atTime(LocalTime.NOON).atZone(Tx.ZONE).toInstant());
    }

    LocalDate today() {
        return ledger.now().atZone(Tx.ZONE).toLocalDate();
    }

    static CentiMu mu(String text) {
        return Decimal.mu("mu", text);
    }

    static LinkageAccounts accounts(String special) {
        return new LinkageAccounts("township-1", "transfer-1", special, "district", "district-finance", "sub-bureau");
    }

    /** A proposal; the parcels lie in two villages in turn. */
    static ProposeLinkage proposal(String id, String special, String newBuildMu, String... parcelMu) {
        List<ReclaimedParcel> reclaimed = new ArrayList<>();
        for (int i = 0; i < parcelMu.length; i++) {
            reclaimed.add(new ReclaimedParcel(
                    id + "-" + (i + 1),
                    mu(parcelMu[i]),
                    ReclaimedParcel.Source.HOLLOW_VILLAGE,
                    "village-" + (1 + i % 2)));
        }
        return new ProposeLinkage(
                id,
                "增减挂钩" + id,
                id,
                "chaisang",
                "chaisang-2022",
                accounts(special),
                reclaimed,
                List.of(new Parcel(id + "-new", mu(newBuildMu))),
                paper("plan-" + id));
    }

    /** A project whose terms are agreed on and whose plan is approved. */
    void agreed(String id, String newBuildMu, String... parcelMu) {
        ledger.accept(TOWNSHIP, "linkage:Propose", proposal(id, "special-1", newBuildMu, parcelMu));
        steps.approve(AgreementKind.LINKAGE_PROJECT, id, GOVERNMENT_OFFICER, COMPANY_OFFICER);
        ledger.accept(LEADER, "project:ApprovePlan", new ApprovePlan(id));
        funded("whole-" + id, id, Optional.empty(), PLENTY);
    }

    RegisterFund fund(String fundId, String id, Optional<String> purpose, Fen amount) {
        return new RegisterFund(
                fundId,
                id,
                Fund.Source.OTHER_PUBLIC,
                purpose,
                "district-finance",
                ledger.get(LinkageProject.KIND, id).accounts().special(),
                amount,
                paper("bank-" + fundId),
                today());
    }

    /** Money in the special account: the treasury registers it, who keeps the account confirms it. */
    void funded(String fundId, String id, Optional<String> purpose, Fen amount) {
        ledger.accept(TREASURY, "fund:Register", fund(fundId, id, purpose, amount));
        ledger.accept(FINANCE_OFFICER, "fund:Decide", new DecideFund(fundId, true));
    }

    /** An acceptance of today: the whole area of each parcel, of which so much is new farmland. */
    AcceptLinkage acceptance(String id, String... farmlandMu) {
        LinkageProject project = ledger.get(LinkageProject.KIND, id);
        List<AcceptedParcel> parcels = new ArrayList<>();
        for (int i = 0; i < farmlandMu.length; i++) {
            ReclaimedParcel parcel = project.reclaimed().get(i);
            parcels.add(new AcceptedParcel(parcel.parcelNo(), parcel.area(), measures(farmlandMu[i])));
        }
        return new AcceptLinkage(
                id, today(), parcels, project.newBuild().get(0).area(), List.of(paper("acceptance-" + id)));
    }

    /** Farmland of which the half is paddy. */
    static FarmlandMeasures measures(String quantityMu) {
        CentiMu quantity = mu(quantityMu);
        return new FarmlandMeasures(
                quantity,
                CentiMu.of(quantity.centiMu() / 2),
                Kilograms.of(quantity.centiMu() * KILOGRAMS_PER_CENTI_MU));
    }

    void accepted(String id, String... farmlandMu) {
        ledger.accept(GOVERNMENT_OFFICER, "linkage:Accept", acceptance(id, farmlandMu));
    }

    static FileLinkage filing(String id, String constructionMu, String farmlandMu) {
        return new FileLinkage(
                id,
                id + "-construction",
                id + "-farmland",
                mu(constructionMu),
                measures(farmlandMu),
                List.of(paper("filing-" + id)));
    }

    CheckCultivation check(String checkId, String id, String... cultivatedMu) {
        List<CultivationCheck.Found> found = new ArrayList<>();
        for (int i = 0; i < cultivatedMu.length; i++) {
            found.add(new CultivationCheck.Found(id + "-" + (i + 1), mu(cultivatedMu[i])));
        }
        return new CheckCultivation(checkId, id, found, List.of(paper("check-" + checkId)));
    }

    CultivationCheck checked(String checkId, String id, String... cultivatedMu) {
        return (CultivationCheck) ledger.accept(INSPECTOR, "linkage:Check", check(checkId, id, cultivatedMu));
    }

    PayTranche tranche(String id, String tranche) {
        vouchers++;
        return new PayTranche("pay-" + vouchers, id, tranche, paper("v-" + vouchers));
    }

    PayFee fee(String id, int bps) {
        vouchers++;
        return new PayFee("pay-" + vouchers, id, Bps.of(bps), paper("progress-" + bps), paper("v-" + vouchers));
    }

    /** A demolition payment, which needs no acceptance. */
    PayCost demolition(String id, Fen amount) {
        vouchers++;
        return new PayCost(
                "pay-" + vouchers,
                id,
                LinkagePayment.Purpose.DEMOLITION,
                amount,
                Optional.empty(),
                Optional.empty(),
                List.of(paper("contracts")),
                paper("v-" + vouchers));
    }

    /** Registered by one, confirmed by another. */
    LinkagePayment paid(String function, Record command) {
        LinkagePayment payment = (LinkagePayment) ledger.accept(FINANCE_CLERK, function, command);
        return (LinkagePayment)
                ledger.accept(FINANCE_OFFICER, "linkage:DecidePayment", new DecidePayment(payment.paymentId(), true));
    }

    Fen paidTranche(String id, String tranche) {
        return paid("linkage:PayTranche", tranche(id, tranche)).amount();
    }

    /** The holder passes the whole coin on. */
    String passOn(String coinId, Caller payer) {
        Coin coin = ledger.get(Coin.KIND, coinId);
        vouchers++;
        String paymentId = "hop-" + vouchers;
        ledger.accept(
                payer,
                "payment:Pay",
                new PayNextHop(
                        paymentId,
                        coinId,
                        coin.route().get(0),
                        coin.amount(),
                        Optional.empty(),
                        paper("v-" + vouchers),
                        coin.purpose()));
        return paymentId + ":coin";
    }

    static ApplyForLinkageUse use(String useId, String id, LotSlice... construction) {
        return new ApplyForLinkageUse(
                useId, id, "township-1", "transfer-1", "school", List.of(construction), List.of());
    }

    static LotSlice construction(String id, long lotFrom, long from, long to) {
        return new LotSlice(id + "-construction", lotFrom, from, to);
    }

    LinkageUse used(String useId, String id, LotSlice construction) {
        ledger.accept(TOWNSHIP, "linkage:Apply", use(useId, id, construction));
        return (LinkageUse) ledger.accept(GOVERNMENT_OFFICER, "linkage:Decide", new DecideLinkageUse(useId, true));
    }

    static ReportLoss loss(String lossId, String id, String parcelNo, String lostMu, String account) {
        return new ReportLoss(
                lossId,
                id,
                parcelNo,
                mu(lostMu),
                LinkageLoss.Cause.ABANDONED,
                account,
                List.of(paper("loss-" + lossId)));
    }

    /** What lies where, in all coins that are not spent. */
    Fen held(String account) {
        return ledger.all(Coin.KIND).stream()
                .filter(coin -> coin.status() != Coin.Status.SPENT)
                .filter(coin -> coin.holder().equals(account))
                .map(Coin::amount)
                .reduce(Fen.ZERO, Fen::plus);
    }
}
