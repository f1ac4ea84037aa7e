// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forestledger.cases.RuleSetFiles;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.deal.ProposeDeal;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.lot.TransferLots;
import org.forestledger.rules.mandate.GrantMandate;
import org.forestledger.rules.money.DecideReceipt;
import org.forestledger.rules.money.RegisterReceipt;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.ruleset.ProposeRuleSet;
import org.forestledger.rules.unit.Decimal;
import org.forestledger.rules.unit.Fen;

/** The ledger as a round of the random run begins; the model's {@code Start} tells the same story. */
final class ModelWorld {
    private final RuzhouWorld sales = new RuzhouWorld();
    private final QuotaWorld quotas = new QuotaWorld(sales.ledger);
    private final CarbonWorld carbon = new CarbonWorld(sales);
    private final TestLedger ledger = sales.ledger;

    /** Every entry as canonical text. */
    static Map<String, String> begin() {
        ModelWorld world = new ModelWorld();
        world.quotas();
        world.sales();
        world.credits();
        return world.ledger.snapshot();
    }

    private void quotas() {
        quotas.on("2022-06-01");
        sales.account("county-1", AccountKind.COUNTY, "GovernmentMSP");
        sales.account("county-2", AccountKind.COUNTY, "GovernmentMSP");
        sales.account("pool", AccountKind.PROVINCIAL_POOL, "GovernmentMSP");
        ledger.accept(COMPANY_CLERK, "ruleset:Propose", new ProposeRuleSet(RuleSetFiles.read("ganzhou-2022")));
        sales.approve(AgreementKind.RULE_SET, "ganzhou-2022@1", LEADER, COMPANY_OFFICER, PARTNER_OFFICER);
        quotas.granted("q1", "600.00");
        quotas.on("2023-03-01");
        sales.founded();
        quotas.granted("q2", "100.00");
        quotas.on("2023-01-05");
        for (int i = 0; i < 6; i++) {
            long from = i * 500L + 1;
            quotas.used("old-" + i, "q1", "5.00", QuotaWorld.slice("q1", from, from, from + 499));
        }
        quotas.on("2023-03-01");
    }

    private void sales() {
        sales.batch("b", Project.Origin.NEW, "30.00");
        sales.batch("e", Project.Origin.EXISTING_STOCK, "20.00");
        sales.deal("deal-e", "e", "12000.00", 6_000);
        deal("deal-x");
        deal("deal-y");
        sales.approve(AgreementKind.DEAL, "deal-y", LEADER);
        ledger.accept(
                GOVERNMENT_OFFICER,
                "mandate:Grant",
                new GrantMandate(
                        "mandate-2",
                        "state-company",
                        "ruzhou-2023",
                        paper("mandate-2"),
                        LocalDate.of(2023, 2, 22),
                        Optional.of(LocalDate.of(2023, 9, 30))));
        ledger.accept(COMPANY_CLERK, "listing:Open", sales.listing("listing-t0", "b", "20000.00", Optional.empty()));
        ledger.accept(BUYER, "trade:Offer", sales.offer("t0", "listing-t0", "b", 1, 600));
        ledger.accept(
                FINANCE_CLERK,
                "receipt:Register",
                new RegisterReceipt(
                        "receipt-t0",
                        "t0",
                        Fen.of(12_000_000),
                        "fiscal-account",
                        paper("voucher-t0"),
                        LocalDate.of(2023, 3, 1)));
        ledger.accept(FINANCE_OFFICER, "receipt:Decide", new DecideReceipt("receipt-t0", true));
        sales.settled("t0");
    }

    private void deal(String id) {
        ledger.accept(
                COMPANY_CLERK,
                "deal:Propose",
                new ProposeDeal(id, "e", Decimal.yuan("buyout", "12000.00"), "partner-1", paper(id)));
    }

    private void credits() {
        carbon.registered("carbon", "parcel-carbon");
        ledger.accept(COMPANY_CLERK, "carbon:ProposeIssue", CarbonWorld.issue("p", "carbon", 2021, 100));
        carbon.issued("c", "carbon", 2022, 2_000);
        give("credits-1", "buyer-1", new LotSlice("c", 1, 1, 800));
        give("credits-2", "investor-a", new LotSlice("c", 801, 801, 1_400));
    }

    private void give(String id, String to, LotSlice slice) {
        ledger.accept(COMPANY_CLERK, "lot:Transfer", new TransferLots(id, "state-company", to, List.of(slice)));
    }
}
