// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.protection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.lot.TransferLots;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * The registry records the order of a court or regulator: an account, or some of its units, may not be disposed of (F-61,
 * F-62).
 *
 * <p>It binds at once. Units that another account owns by now are refused with LOT_NOT_OWNED: what is transferred is not
 * frozen. Behind another court's freeze it is recorded as waiting and comes into force by itself (G-18).
 *
 * @param freezeId the id of the new freeze and of its order, which another person decides on
 * @param freezeKind by whom
 * @param accountId whose account or units
 * @param slices the units, at most 200 ranges; empty to freeze the whole account
 * @param authority the court or regulator
 * @param reason the case, in words
 * @param document its order, with its number
 * @param startsOn the first day, today or before
 * @param endsOn the last day, today or later, at most three years after the first
 */
public record ImposeFreeze(
        String freezeId,
        FreezeKind freezeKind,
        String accountId,
        List<LotSlice> slices,
        String authority,
        String reason,
        Evidence document,
        LocalDate startsOn,
        LocalDate endsOn)
        implements Command {
    @Override
    public void decide(Work work) {
        Work.requireId("freezeId", freezeId);
        Refusal.unless(!authority.isBlank(), RefusalCode.MISSING_FIELD, "field", "authority");
        requireDates(work.tx().today());
        Refusal.unless(
                slices.size() <= TransferLots.MAX_SLICES,
                RefusalCode.TOO_LONG,
                "field",
                "slices",
                "maxItems",
                TransferLots.MAX_SLICES);
        Account account = work.get(Account.KIND, accountId);
        Refusal.unless(
                account.status() != Account.Status.CLOSED,
                RefusalCode.ACCOUNT_NOT_ACTIVE,
                "account",
                accountId,
                "status",
                account.status());
        Optional<String> behind = slices.isEmpty() ? bindAccount(work, account) : bindLots(work, account);
        Freeze freeze = new Freeze(
                freezeId,
                freezeKind,
                accountId,
                slices.stream()
                        .map(s -> new LotSlice(s.batchId(), s.from(), s.from(), s.to()))
                        .toList(),
                authority,
                document,
                startsOn,
                endsOn,
                behind,
                Freeze.Status.PROPOSED,
                work.tx().time(),
                Optional.empty(),
                Optional.empty(),
                Freeze.Phase.IN_FORCE);
        work.create(Freeze.KIND, freezeId, freeze);
        ProtectionOrder.propose(work, freezeId, new FreezeImposed(freezeId), reason, document);
        SweepFreeze.store(work, freeze);
    }

    private void requireDates(LocalDate today) {
        Refusal.unless(!startsOn.isAfter(today), RefusalCode.INVALID_FIELD, "field", "startsOn", "value", startsOn);
        Refusal.unless(!endsOn.isBefore(today), RefusalCode.INVALID_FIELD, "field", "endsOn", "value", endsOn);
        requireTerm(startsOn, endsOn);
    }

    /** Refuses with FREEZE_TOO_LONG a last day more than three years after a day. */
    static void requireTerm(LocalDate from, LocalDate to) {
        LocalDate most = from.plusYears(Freeze.YEARS_MOST);
        Refusal.unless(!to.isAfter(most), RefusalCode.FREEZE_TOO_LONG, "endsOn", to, "latest", most);
    }

    private Optional<String> bindAccount(Work work, Account account) {
        Optional<String> behind = notOver(work, account.frozenBy());
        work.put(Account.KIND, accountId, account.frozen(freezeId));
        return behind;
    }

    private Optional<String> bindLots(Work work, Account account) {
        List<Optional<String>> behind = new ArrayList<>();
        for (LotSlice slice : slices) {
            Lot lot = Lot.at(work, slice.batchId(), slice.lotFrom());
            requireTarget(work, lot);
            requireWhole(lot, slice);
            Optional<String> last = notOver(work, lot.frozenBy()).or(() -> notOver(work, account.frozenBy()));
            behind.add(last);
            Refusal.unless(
                    last.equals(behind.get(0)),
                    RefusalCode.FREEZE_QUEUES_DIFFER,
                    "lot",
                    lot.id(),
                    "behind",
                    last.orElse(""),
                    "others",
                    behind.get(0).orElse(""));
            Lot frozen = slice.cut(work, lot).frozen(freezeId);
            work.put(Lot.KIND, frozen.id(), frozen);
        }
        return behind.get(0);
    }

    /** What binds a lot names it by its first number, so a bound lot is frozen as a whole. */
    private static void requireWhole(Lot lot, LotSlice slice) {
        Refusal.unless(
                lot.status() == Lot.Status.AVAILABLE || slice.range().equals(lot.range()),
                RefusalCode.FREEZE_BOUND_WHOLE,
                "lot",
                lot.id(),
                "range",
                lot.range(),
                "status",
                lot.status());
    }

    private void requireTarget(Work work, Lot lot) {
        Refusal.unless(lot.owner().equals(accountId), RefusalCode.LOT_NOT_OWNED, "lot", lot.id(), "account", accountId);
        Refusal.unless(!lot.frozenBy().equals(Optional.of(freezeId)), RefusalCode.INVALID_FIELD, "field", "slices");
        requireProperty(work, lot);
    }

    /** Refuses with NOTHING_TO_FREEZE what no creditor can have: units that have come to their end, and public quotas. */
    static void requireProperty(Work work, Lot lot) {
        Refusal.unless(
                lot.status().isLive() && work.get(Batch.KIND, lot.batchId()).asset() != Batch.Asset.FOREST_QUOTA,
                RefusalCode.NOTHING_TO_FREEZE,
                "lot",
                lot.id(),
                "status",
                lot.status());
    }

    private static Optional<String> notOver(Work work, Optional<String> last) {
        return FreezeQueue.endingWith(work, last).lastNotOver(work.tx().today());
    }
}
