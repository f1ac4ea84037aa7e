// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.content;

import static org.hyperledger.fabric.protos.peer.TxValidationCode.VALID;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.forestledger.cases.RuleSetFiles;
import org.forestledger.codec.RecordCodec;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.ruleset.RuleSetVersion;
import org.forestledger.rules.scheme.BookingForm;
import org.forestledger.rules.scheme.Leg;
import org.forestledger.rules.scheme.Scheme;
import org.forestledger.rules.scheme.SchemeEvaluator;
import org.forestledger.rules.scheme.SchemeUse;
import org.forestledger.rules.scheme.Settlement;
import org.forestledger.rules.settlement.SettlementRecord;
import org.forestledger.rules.settlement.SettlementRecord.Status;
import org.forestledger.rules.trade.Trade;
import org.forestledger.rules.unit.Decimal;
import org.forestledger.verifier.testing.Scenario;
import org.forestledger.verifier.testing.TestTransaction;

/** A paid sale of new indicators, its settlement and the coins, as blocks; a test changes one record of it. */
final class SaleStory {
    static final Map<String, String> INPUTS = Map.of("areaMu", "100.00", "pricePerMu", "18000.00");

    final Scenario scenario = new Scenario();
    final RuleSetVersion rules = new RuleSetVersion(
            "ruzhou-2023@1", RuleSetFiles.read("ruzhou-2023"), "hash", RuleSetVersion.Status.ACTIVE, "someone");
    final Scheme scheme = rules.schemeFor(SchemeUse.SALE_NEW);
    final Settlement computed = SchemeEvaluator.evaluate(scheme, INPUTS).orThrow();
    final Coin income = coin("receipt-1", computed, "receipt/1", Optional.empty(), Coin.Status.UNSETTLED);

    /** Rule set, paid trade and income. */
    SaleStory founded() {
        TestTransaction transaction = scenario.transaction();
        put(transaction, RuleSetVersion.KIND, rules.versionId(), rules);
        put(transaction, Trade.KIND, "trade-1", trade());
        put(transaction, Coin.KIND, income.coinId(), income);
        scenario.block(transaction, VALID);
        return this;
    }

    SaleStory writes(SettlementRecord settlement) {
        TestTransaction transaction = scenario.transaction();
        put(transaction, SettlementRecord.KIND, settlement.settlementId(), settlement);
        scenario.block(transaction, VALID);
        return this;
    }

    /** Posts the settlement; each leg's coin goes through the change before it is written. */
    SaleStory posts(SettlementRecord settlement, UnaryOperator<Coin> change) {
        TestTransaction transaction = scenario.transaction();
        put(transaction, SettlementRecord.KIND, settlement.settlementId(), settlement.with(Status.POSTED));
        Coin spent = income.in(Coin.Status.SPENT, Optional.of("settlement/" + settlement.settlementId()));
        put(transaction, Coin.KIND, income.coinId(), change.apply(spent));
        for (int i = 0; i < settlement.computed().legs().size(); i++) {
            Coin coin = legCoin(settlement, i);
            put(transaction, Coin.KIND, coin.coinId(), change.apply(coin));
        }
        scenario.block(transaction, VALID);
        return this;
    }

    SettlementRecord settlement(Settlement split) {
        return settlement(scheme, INPUTS, split);
    }

    SettlementRecord settlement(Scheme by, Map<String, String> inputs, Settlement split) {
        return new SettlementRecord(
                "s-1",
                SchemeUse.SALE_NEW,
                "trade-1",
                "project-1",
                rules.versionId(),
                by,
                inputs,
                Map.of("municipalFiscalAccount", "fiscal-account"),
                List.of(income.coinId()),
                List.of(),
                split,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Status.PROPOSED,
                "someone");
    }

    /** The split with one fen more for the first leg and one less for the second. */
    Settlement shiftedByOneFen() {
        List<Leg> legs = new java.util.ArrayList<>(computed.legs());
        legs.set(0, withAmount(legs.get(0), 1));
        legs.set(1, withAmount(legs.get(1), -1));
        return new Settlement(
                computed.schemeId(),
                computed.grossFen(),
                legs,
                computed.fees(),
                computed.tranches(),
                computed.figures(),
                computed.flags(),
                computed.derivation(),
                computed.lots());
    }

    static <T extends Record> void put(TestTransaction transaction, Kind<T> kind, String id, T entry) {
        transaction.writes(kind.key(id), RecordCodec.write(entry));
    }

    private Trade trade() {
        return new Trade(
                "trade-1",
                "listing-1",
                "batch-1",
                "project-1",
                Project.Origin.NEW,
                "state-company",
                "buyer-1",
                Optional.empty(),
                Decimal.mu("areaMu", INPUTS.get("areaMu")),
                Decimal.yuan("pricePerMu", INPUTS.get("pricePerMu")),
                computed.grossFen(),
                INPUTS,
                rules.versionId(),
                scheme,
                "hold-1",
                Optional.of("receipt-1"),
                Optional.empty(),
                Trade.Status.PAID,
                Instant.parse("2026-12-01T00:00:00Z"));
    }

    private static Coin legCoin(SettlementRecord settlement, int leg) {
        return new Coin(
                settlement.coinId(leg),
                settlement.computed().legs().get(leg).amountFen(),
                "fiscal-account",
                "account",
                List.of("account"),
                settlement.computed().legs().get(leg).form(),
                "settlement/" + settlement.settlementId(),
                Optional.of(settlement.settlementId()),
                Coin.Status.CLAIM,
                Optional.empty(),
                1);
    }

    private static Coin coin(String id, Settlement settlement, String madeBy, Optional<String> of, Coin.Status status) {
        return new Coin(
                id,
                settlement.grossFen(),
                "fiscal-account",
                "fiscal-account",
                List.of(),
                BookingForm.FISCAL_INCOME,
                madeBy,
                of,
                status,
                Optional.empty(),
                1);
    }

    private static Leg withAmount(Leg leg, long more) {
        return new Leg(
                leg.beneficiary(),
                leg.nameEn(),
                leg.nameZh(),
                leg.side(),
                org.forestledger.rules.unit.Fen.of(leg.amountFen().fen() + more),
                leg.route(),
                leg.form(),
                leg.clause(),
                leg.tranches(),
                leg.derivation());
    }
}
