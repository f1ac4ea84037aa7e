// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.account.AccountKind;

/** The model as a round begins: what has been done on the ledger before, told a second time. */
public final class Start {
    private static final int OLD_USES = 6;
    private static final int OLD_AREA = 500;

    private Start() {}

    /** Accounts, batches, shares, quotas and one sale. */
    public static Model model() {
        Model model = new Model();
        accounts(model);
        batches(model);
        sale(model);
        quotas(model);
        return model;
    }

    private static void accounts(Model model) {
        account(model, AccountKind.FISCAL, "fiscal-account");
        account(model, AccountKind.STATE_ASSETS_CENTRE, "state-assets-centre");
        account(model, AccountKind.TOWNSHIP, "township-1");
        account(model, AccountKind.STATE_COMPANY, "state-company");
        account(model, AccountKind.PROJECT_COMPANY, "project-company");
        account(model, AccountKind.PARTNER, "partner-1");
        account(model, AccountKind.INVESTOR, "investor-a");
        account(model, AccountKind.INVESTOR, "investor-b");
        account(model, AccountKind.BUYER, "buyer-1");
        account(model, AccountKind.COUNTY, "county-1");
        account(model, AccountKind.COUNTY, "county-2");
        account(model, AccountKind.PROVINCIAL_POOL, "pool");
    }

    private static void account(Model model, AccountKind kind, String id) {
        model.accounts.put(id, kind);
        model.subjects.add("code-" + id);
    }

    private static void batches(Model model) {
        batch(model, "b", Entries.Asset.INDICATOR, false, 3_000);
        batch(model, "e", Entries.Asset.INDICATOR, true, 2_000);
        batch(model, "c", Entries.Asset.CARBON, false, 2_000);
        model.batches.put("p", new Entries.BatchFacts(Entries.Asset.CARBON, "state-company", false, false, 100));
        batch(model, SharesModel.SHARES, Entries.Asset.EQUITY, false, 10_000);
        Units shares = model.units.get(SharesModel.SHARES);
        shares.cut(1, 5_100);
        shares.bind(1, 5_100, Units.State.CONTROL, Units.NOBODY);
        shares.set(5_101, 10_000, "partner-1", Units.State.AVAILABLE, Units.NOBODY);
        Units credits = model.units.get("c");
        move(credits, 1, 800, "buyer-1");
        move(credits, 801, 1_400, "investor-a");
        model.movements.addAll(List.of("credits-1", "credits-2"));
    }

    private static void batch(Model model, String id, Entries.Asset asset, boolean stock, int total) {
        model.batches.put(id, new Entries.BatchFacts(asset, "state-company", stock, true, total));
        model.units.put(id, new Units(total, "state-company"));
    }

    private static void move(Units units, int from, int to, String owner) {
        units.cut(from, to);
        units.set(from, to, owner, Units.State.AVAILABLE, Units.NOBODY);
    }

    /** 600 units of the new indicators are sold to the buyer. */
    private static void sale(Model model) {
        LocalDate end = LocalDate.of(9999, 12, 31);
        LocalDate begin = LocalDate.of(2023, 2, 22);
        model.mandates.put("mandate-1", new Entries.Mandate("state-company", begin, end));
        model.mandates.put("mandate-2", new Entries.Mandate("state-company", begin, LocalDate.of(2023, 9, 30)));
        model.deals.put("deal-e", new Entries.Deal("e", 1_200_000, true, true));
        model.deals.put("deal-x", new Entries.Deal("e", 1_200_000, false, false));
        model.deals.put("deal-y", new Entries.Deal("e", 1_200_000, true, false));
        Entries.Listing listing = new Entries.Listing();
        listing.batch = "b";
        listing.from = 1;
        listing.to = 3_000;
        listing.seller = "state-company";
        listing.price = 2_000_000;
        listing.mandate = "mandate-1";
        listing.expiresAt = Instant.parse("2023-03-31T04:00:00Z");
        model.listings.put("listing-t0", listing);
        move(model.units.get("b"), 1, 600, "buyer-1");
        Entries.Hold hold = new Entries.Hold();
        hold.owner = "state-company";
        hold.beneficiary = "buyer-1";
        hold.ranges = List.of(new Entries.Range("b", 1, 600));
        hold.ofTrade = true;
        hold.expiresAt = Instant.parse("2023-03-06T04:00:00Z");
        hold.locked = true;
        hold.status = "POSTED";
        model.holds.put("t0", hold);
        Entries.Trade trade = new Entries.Trade();
        trade.seller = "state-company";
        trade.buyer = "buyer-1";
        trade.gross = 12_000_000;
        trade.receipt = Optional.of("receipt-t0");
        trade.status = "SETTLED";
        model.trades.put("t0", trade);
        Entries.Receipt receipt = new Entries.Receipt();
        receipt.trade = "t0";
        receipt.fiscalAccount = "fiscal-account";
        receipt.voucher = "voucher-t0";
        receipt.by = "x509::finance.clerk";
        receipt.status = "CONFIRMED";
        model.receipts.put("receipt-t0", receipt);
        model.vouchers.add("voucher-t0");
        Entries.Settlement settlement = new Entries.Settlement();
        settlement.trade = "t0";
        settlement.status = "POSTED";
        model.settlements.put("settlement-t0", settlement);
        model.agreements.put(MoneyModel.agreementOf("settlement-t0"), effective("x509::company.clerk"));
        model.agreements.put("rule_set:ruzhou-2023@1", effective("x509::company.clerk"));
    }

    private static Entries.Agreement effective(String by) {
        Entries.Agreement agreement = new Entries.Agreement();
        agreement.by = by;
        agreement.status = "EFFECTIVE";
        return agreement;
    }

    private static void quotas(Model model) {
        LocalDate end = LocalDate.of(2024, 12, 31);
        String officer = "x509::forestry.officer";
        grant(model, "q1", 60_000, new Entries.Grant(officer, "county-1", 60_000, 3, LocalDate.of(2023, 1, 1), end));
        move(model.units.get("q1"), 50_001, 60_000, QuotasModel.POOL);
        grant(model, "q2", 10_000, new Entries.Grant(officer, "county-1", 10_000, 3, LocalDate.of(2024, 1, 1), end));
        for (int i = 0; i < OLD_USES; i++) {
            Entries.Use use = new Entries.Use();
            use.grant = "q1";
            use.county = "county-1";
            use.applicant = "township-1";
            use.area = OLD_AREA;
            use.ranges = List.of(new Entries.Range("q1", i * OLD_AREA + 1L, (i + 1L) * OLD_AREA));
            use.by = "x509::township.clerk";
            use.status = "APPROVED";
            use.approvedOn = LocalDate.of(2023, 1, 5);
            model.uses.put("old-" + i, use);
            Units units = model.units.get("q1");
            units.cut(i * OLD_AREA + 1L, (i + 1L) * OLD_AREA);
            units.bind(i * OLD_AREA + 1L, (i + 1L) * OLD_AREA, Units.State.USED, "old-" + i);
        }
    }

    private static void grant(Model model, String id, int total, Entries.Grant grant) {
        model.grants.put(id, grant);
        model.batches.put(id, new Entries.BatchFacts(Entries.Asset.QUOTA, "county-1", false, true, total));
        model.units.put(id, new Units(total, "county-1"));
    }
}
