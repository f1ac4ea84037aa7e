// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.People.COMPANY_OFFICER;
import static org.forestledger.contract.People.FINANCE_CLERK;
import static org.forestledger.contract.RuzhouWorld.paper;
import static org.forestledger.contract.XinmiWorld.AGENCY;
import static org.forestledger.contract.XinmiWorld.AGENCY_ACCOUNT;

import java.util.Optional;
import org.forestledger.rules.fund.DecideFund;
import org.forestledger.rules.fund.Fund;
import org.forestledger.rules.fund.FundSpending;
import org.forestledger.rules.fund.RegisterFund;
import org.forestledger.rules.fund.SpendFund;
import org.forestledger.rules.unit.Fen;

/** An agency that keeps a fund for the management of a project's land, on a test ledger (XM-33). */
final class FundSpendingWorld {
    static final String P = "xm-1";
    static final String PURPOSE = "MANAGEMENT";

    final XinmiWorld steps;
    final TestLedger ledger;

    FundSpendingWorld() {
        this(new TestLedger());
    }

    FundSpendingWorld(TestLedger ledger) {
        this.steps = new XinmiWorld(ledger);
        this.ledger = ledger;
    }

    /** A project of which the numbers are confirmed, in March 2025. */
    FundSpendingWorld founded() {
        steps.founded();
        steps.plans(2025, P);
        steps.on("2025-03-03");
        steps.planned(P);
        steps.confirmed(XinmiWorld.terms(P, 5_000));
        return this;
    }

    RegisterFund fund(String id, Fund.Source source, Optional<String> purpose, String account, long fen) {
        return new RegisterFund(
                id, P, source, purpose, "fiscal-account", account, Fen.of(fen), paper("bank-" + id), steps.today());
    }

    void registered(String id, Optional<String> purpose, long fen) {
        ledger.accept(
                FINANCE_CLERK, "fund:Register", fund(id, Fund.Source.YEARLY_BUDGET, purpose, AGENCY_ACCOUNT, fen));
    }

    /** A fund of the agency. */
    void kept(String id, Optional<String> purpose, long fen) {
        registered(id, purpose, fen);
        ledger.accept(AGENCY, "fund:Decide", new DecideFund(id, true));
    }

    /** What the treasury has paid ahead to the land-making entity. */
    void ahead(String id, long fen) {
        ledger.accept(
                FINANCE_CLERK,
                "fund:Register",
                fund(id, Fund.Source.PRE_ALLOCATION, Optional.empty(), XinmiWorld.ENTITY, fen));
        ledger.accept(COMPANY_OFFICER, "fund:Decide", new DecideFund(id, true));
    }

    SpendFund spending(String id, String coinId, Optional<String> purpose, long fen) {
        return new SpendFund(id, coinId, purpose, "guards of the land", Fen.of(fen), paper("v-" + id), steps.today());
    }

    /** Pays out of a coin; answers the coin that holds what is left. */
    String spent(String id, String coinId, Optional<String> purpose, long fen) {
        return ((FundSpending) ledger.accept(AGENCY, "fund:Spend", spending(id, coinId, purpose, fen))).restCoinId();
    }

    static FeatureStages.Story told() {
        FundSpendingWorld world = new FundSpendingWorld();
        return new FeatureStages.Story(world.ledger)
                .with(AGENCY, XinmiWorld.BUREAU)
                .stage("the approved terms", world::founded)
                .stage("the registered fund", () -> world.registered("f", Optional.of(PURPOSE), 10_000))
                .stage(
                        "the confirmed fund",
                        () -> world.ledger.accept(AGENCY, "fund:Decide", new DecideFund("f", true)))
                .stage("the money paid ahead", () -> world.ahead("a", 5_000));
    }
}
