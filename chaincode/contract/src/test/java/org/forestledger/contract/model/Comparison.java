// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.agreement.Agreement;
import org.forestledger.rules.equity.SharePledge;
import org.forestledger.rules.hold.Hold;
import org.forestledger.rules.invariant.WholeState;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.money.Receipt;
import org.forestledger.rules.money.Voucher;
import org.forestledger.rules.quota.CountyDeficit;
import org.forestledger.rules.quota.UseApplication;
import org.forestledger.rules.retirement.Retirement;
import org.forestledger.rules.settlement.SettlementRecord;
import org.forestledger.rules.trade.Listing;
import org.forestledger.rules.trade.Trade;

/** Compares what stands on the ledger with the model: every unit, and where every entry stands. */
public final class Comparison {
    private final Model model;
    private final WholeState state;
    private final List<String> differences = new ArrayList<>();

    private Comparison(Model model, WholeState state) {
        this.model = model;
        this.state = state;
    }

    /** Every difference in words. */
    public static List<String> of(Model model, WholeState state) {
        Comparison comparison = new Comparison(model, state);
        comparison.units();
        comparison.entries();
        return comparison.differences;
    }

    /** Tells the model what approvals must name: a word that it does not make itself. */
    public static void learnHash(Model model, WholeState state, String settlementId) {
        String id = MoneyModel.agreementOf(settlementId);
        model.agreements.get(id).hash =
                state.find(Agreement.KIND, id).orElseThrow().subjectHash();
    }

    private void units() {
        model.units.forEach((batch, units) -> {
            List<Lot> lots = state.lots(batch);
            if (lots.size() != units.starts().size()) {
                differences.add(batch + " has " + lots.size() + " lots, expected "
                        + units.starts().size());
            }
            for (Lot lot : lots) {
                long from = lot.range().from();
                if (!units.lotBegins(from) || units.end(from) != lot.range().to()) {
                    differences.add("unexpected lot " + lot);
                }
                for (long at = from; at <= lot.range().to(); at++) {
                    if (!units.owner(at).equals(lot.owner())
                            || !units.state(at).name().equals(lot.status().name())
                            || !units.binding(at).equals(lot.boundBy().orElse(Units.NOBODY))) {
                        differences.add("unit " + at + " of " + lot + ", expected " + units.owner(at) + " "
                                + units.state(at) + " " + units.binding(at));
                        break;
                    }
                }
            }
        });
    }

    private void entries() {
        same("accounts", ids(Account.KIND, Account::accountId), model.accounts.keySet());
        same("vouchers", ids(Voucher.KIND, Voucher::voucherNo), model.vouchers);
        same(
                "holds",
                facts(Hold.KIND, Hold::holdId, h -> h.status() + " " + h.locked()),
                expected(model.holds, h -> h.status + " " + h.locked));
        same(
                "listings",
                facts(Listing.KIND, Listing::listingId, l -> l.status() == Listing.Status.OPEN),
                expected(model.listings, l -> l.open));
        same(
                "trades",
                facts(
                        Trade.KIND,
                        Trade::tradeId,
                        t -> t.status() + " " + t.gross().fen() + " " + t.receiptId()),
                expected(model.trades, t -> t.status + " " + t.gross + " " + t.receipt));
        same(
                "receipts",
                facts(Receipt.KIND, Receipt::receiptId, r -> r.status().name()),
                expected(model.receipts, r -> r.status));
        same(
                "settlements",
                facts(SettlementRecord.KIND, SettlementRecord::settlementId, s -> s.status()
                        .name()),
                expected(model.settlements, s -> s.status));
        same(
                "pledges",
                facts(SharePledge.KIND, SharePledge::pledgeId, p -> p.status() == SharePledge.Status.REGISTERED),
                expected(model.pledges, p -> p.registered));
        same(
                "retirements",
                facts(Retirement.KIND, Retirement::retirementId, r -> r.status().name()),
                expected(model.retirements, r -> r.status));
        same(
                "uses",
                facts(
                        UseApplication.KIND,
                        UseApplication::applicationId,
                        u -> u.status() + " " + u.started().centiMu()),
                expected(model.uses, u -> u.status + " " + u.started));
        same(
                "deficits",
                facts(CountyDeficit.KIND, CountyDeficit::countyAccount, d -> d.open()
                        .centiMu()),
                model.deficits);
    }

    private <T extends Record> Set<String> ids(Kind<T> kind, Function<T, String> id) {
        return facts(kind, id, entry -> "").keySet();
    }

    private <T extends Record, V> Map<String, V> facts(Kind<T> kind, Function<T, String> id, Function<T, V> fact) {
        Map<String, V> facts = new TreeMap<>();
        state.all(kind).forEach(entry -> facts.put(id.apply(entry), fact.apply(entry)));
        return facts;
    }

    private static <T, V> Map<String, V> expected(Map<String, T> entries, Function<T, V> fact) {
        Map<String, V> facts = new TreeMap<>();
        entries.forEach((id, entry) -> facts.put(id, fact.apply(entry)));
        return facts;
    }

    private void same(String what, Object found, Object expected) {
        if (!found.equals(expected)) {
            differences.add(what + " are " + found + ", expected " + expected);
        }
    }
}
