// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.disbursement.ApplyForDisbursement;
import org.forestledger.rules.fraud.ClaimReturn;
import org.forestledger.rules.fraud.FraudClaim;
import org.forestledger.rules.fraud.FraudReturn;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.money.DecideReceipt;
import org.forestledger.rules.money.RegisterReceipt;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.sale.AcceptSale;
import org.forestledger.rules.sale.OfferSale;
import org.forestledger.rules.settlement.SettlementRecord;
import org.forestledger.rules.unit.Fen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The income of a fraudulent batch comes back: what was not given out at once, the rest as a claim for each leg (F-15). */
class FraudReturnTest {
    private static final long GROSS = 200_000_000;
    private static final long SHARE = 100_000_000;

    private final RuzhouWorld world = new RuzhouWorld();
    private final TestLedger ledger = world.ledger;
    private final FraudWorld fraud = new FraudWorld(world);

    @BeforeEach
    void sell() {
        world.founded().batch("new", Project.Origin.NEW, "100.00");
        world.held("t", "new", "20000.00", Optional.empty());
        world.paid("t");
        world.settled("t");
    }

    private FraudReturn claim(String... openCoins) {
        return (FraudReturn) ledger.accept(FINANCE_CLERK, "fraud:Claim", new ClaimReturn("f", "t", List.of(openCoins)));
    }

    private Coin coin(String id) {
        return ledger.get(Coin.KIND, id);
    }

    @Test
    void shares_shouldBeTakenBackAtOnce_whenNobodyHasAppliedForThem() {
        fraud.agreed("f", "new", "state-company");
        FraudReturn back = claim();
        assertThat(back.takenBack()).isEqualTo(Fen.of(SHARE));
        assertThat(back.claimed()).isEqualTo(Fen.ZERO);
        assertThat(back.claimIds()).isEmpty();
        assertThat(coin("f/t:coin").holder()).isEqualTo("fiscal-account");
        assertThat(coin("f/t:coin").status()).isEqualTo(Coin.Status.ARRIVED);
        assertThat(coin("settlement-t-2").status()).isEqualTo(Coin.Status.SPENT);
        assertThat(ledger.get(SettlementRecord.KIND, "settlement-t").computed().grossFen())
                .isEqualTo(Fen.of(GROSS));
    }

    @Test
    void paidShare_shouldBeClaimedFromWhoGotIt_andBePaidByAReceipt() {
        world.disburse("d", "t", "projectCompany", PROJECT_CLERK, "project-company", SHARE, 2);
        fraud.agreed("f", "new", "state-company");
        FraudReturn back = claim();
        assertThat(back.takenBack()).isEqualTo(Fen.ZERO);
        assertThat(back.claimIds()).containsExactly("f/t-2");
        FraudClaim due = ledger.get(FraudClaim.KIND, "f/t-2");
        assertThat(due.debtor()).isEqualTo("project-company");
        assertThat(due.amount()).isEqualTo(Fen.of(SHARE));

        assertThat(ledger.refuse(FINANCE_CLERK, "receipt:Register", receipt("r1", SHARE - 1)))
                .isEqualTo(RefusalCode.RECEIPT_AMOUNT_MISMATCH);
        ledger.accept(FINANCE_CLERK, "receipt:Register", receipt("r1", SHARE));
        assertThat(ledger.refuse(FINANCE_CLERK, "receipt:Register", receipt("r2", SHARE)))
                .isEqualTo(RefusalCode.WRONG_STATE);
        ledger.accept(FINANCE_OFFICER, "receipt:Decide", new DecideReceipt("r1", false));
        ledger.accept(FINANCE_CLERK, "receipt:Register", receipt("r2", SHARE));
        ledger.accept(FINANCE_OFFICER, "receipt:Decide", new DecideReceipt("r2", true));
        assertThat(ledger.get(FraudClaim.KIND, "f/t-2").status()).isEqualTo(FraudClaim.Status.PAID);
        assertThat(coin("r2:coin").claimant()).isEqualTo("fiscal-account");
        assertThat(ledger.refuse(FINANCE_CLERK, "receipt:Register", receipt("r3", SHARE)))
                .isEqualTo(RefusalCode.WRONG_STATE);
    }

    private RegisterReceipt receipt(String id, long fen) {
        return new RegisterReceipt(id, "f/t-2", Fen.of(fen), "fiscal-account", paper("v-" + id), ledger.today());
    }

    @Test
    void restOfAShare_shouldBeTakenBack_whenItIsNamed() {
        ledger.accept(
                PROJECT_CLERK,
                "disbursement:Apply",
                new ApplyForDisbursement(
                        "d",
                        "t",
                        "projectCompany",
                        "project-company",
                        Fen.of(SHARE - 30),
                        Optional.empty(),
                        Optional.empty()));
        fraud.agreed("f", "new", "state-company");
        FraudReturn back = claim("d:rest");
        assertThat(back.takenBack()).isEqualTo(Fen.of(30));
        assertThat(back.claimed()).isEqualTo(Fen.of(SHARE - 30));
        assertThat(ledger.get(FraudClaim.KIND, "f/t-2").amount()).isEqualTo(Fen.of(SHARE - 30));
    }

    @Test
    void priceOfCredits_shouldComeBack_whenTheirFirstHolderSoldThem() {
        MarketWorld market = new MarketWorld();
        market.founded();
        FraudWorld cases = new FraudWorld(market.world);
        CarbonWorld carbon = new CarbonWorld(market.world);
        carbon.registered("p", "parcel-carbon");
        carbon.issued("c", "p", 2024, 2_000);
        market.accepted(market.sale("s", "c", 1, 1, 600, 4_250));
        market.paid("r", "s", 2_550_000);
        cases.agreed("f", "c", "state-company");
        ClaimReturn claim = new ClaimReturn("f", "s", List.of());
        FraudReturn back = (FraudReturn) market.ledger.accept(FINANCE_OFFICER, "fraud:Claim", claim);
        assertThat(back.takenBack()).isEqualTo(Fen.of(2_550_000));
        assertThat(market.coin("r:coin").status()).isEqualTo(Coin.Status.SPENT);
        assertThat(market.ledger.refuse(FINANCE_OFFICER, "fraud:Claim", claim)).isEqualTo(RefusalCode.ALREADY_EXISTS);
    }

    @Test
    void resale_shouldNotBeTouched_whenItsSellerHadBoughtInGoodFaith() {
        MarketWorld market = new MarketWorld();
        market.founded();
        FraudWorld cases = new FraudWorld(market.world);
        CarbonWorld carbon = new CarbonWorld(market.world);
        carbon.registered("p", "parcel-carbon");
        carbon.issued("c", "p", 2024, 2_000);
        market.accepted(market.sale("s", "c", 1, 1, 600, 4_250));
        market.paid("r", "s", 2_550_000);
        market.ledger.accept(BUYER, "sale:Offer", resale(market));
        market.ledger.accept(INVESTOR_A, "sale:Accept", new AcceptSale("s2"));
        market.paid("r2", "s2", 1_000);
        cases.agreed("f", "c", "state-company");
        assertThat(market.ledger.refuse(FINANCE_OFFICER, "fraud:Claim", new ClaimReturn("f", "s2", List.of())))
                .isEqualTo(RefusalCode.FRAUD_NO_INCOME);
    }

    private static OfferSale resale(MarketWorld market) {
        return new OfferSale(
                "s2",
                "buyer-1",
                "investor-a",
                List.of(new LotSlice("c", 1, 1, 10)),
                Fen.of(100),
                "fiscal-account",
                market.ledger.now().plus(Duration.ofDays(3)));
    }
}
