// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.invariant;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.forestledger.rules.disbursement.Payment;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Kinds;
import org.forestledger.rules.money.Investment;
import org.forestledger.rules.money.Receipt;
import org.forestledger.rules.money.Voucher;

/** A bank voucher's number stands for one receipt, payment or cost, and each of these has its number on record (F-54). */
final class VouchersUsedOnce implements Invariant {
    private static final Set<Kind<?>> BOTH_SIDES = Set.of(Receipt.KIND, Payment.KIND, Investment.KIND);

    @Override
    public String name() {
        return "vouchers-used-once";
    }

    @Override
    public String reference() {
        return "F-54";
    }

    @Override
    public void check(WholeState state, Found found) {
        Map<String, String> uses = new TreeMap<>();
        for (Receipt receipt : state.all(Receipt.KIND)) {
            // The number of a rejected receipt is free for the right one.
            if (receipt.status() != Receipt.Status.REJECTED) {
                use(uses, receipt.voucher().documentNo(), Receipt.KIND.key(receipt.receiptId()), found);
            }
        }
        for (Payment payment : state.all(Payment.KIND)) {
            use(uses, payment.voucher().documentNo(), Payment.KIND.key(payment.paymentId()), found);
        }
        for (Investment cost : state.all(Investment.KIND)) {
            use(uses, cost.voucher().documentNo(), Investment.KIND.key(cost.investmentId()), found);
        }
        uses.forEach((number, entry) -> {
            Optional<String> usedBy = state.find(Voucher.KIND, number).map(Voucher::usedBy);
            if (!usedBy.equals(Optional.of(entry))) {
                found.violation(entry, "its voucher " + number + " is on record for " + usedBy.orElse("nothing"));
            }
        });
        for (Voucher voucher : state.all(Voucher.KIND)) {
            boolean named = uses.containsKey(voucher.voucherNo()) || standsForAnother(state, voucher.usedBy());
            if (!named) {
                found.violation(
                        Voucher.KIND.key(voucher.voucherNo()), "no entry names it, not even " + voucher.usedBy());
            }
        }
    }

    /** Whether the key is that of an entry of another kind than those that are looked at from both sides. */
    private static boolean standsForAnother(WholeState state, String key) {
        int slash = key.indexOf('/');
        return slash > 0
                && Kinds.byName(key.substring(0, slash))
                        .filter(kind -> !BOTH_SIDES.contains(kind))
                        .filter(kind ->
                                state.find(kind, key.substring(slash + 1)).isPresent())
                        .isPresent();
    }

    private static void use(Map<String, String> uses, String number, String entry, Found found) {
        String other = uses.putIfAbsent(number, entry);
        if (other != null) {
            found.violation(entry, "its voucher " + number + " stands for " + other + " too");
        }
    }
}
