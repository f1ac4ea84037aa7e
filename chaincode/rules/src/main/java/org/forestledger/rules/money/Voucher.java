// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.money;

import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * A bank voucher number and the one entry that it stands for (F-54): the ledger moves claims, banks move money.
 *
 * @param voucherNo the number
 * @param usedBy the receipt or payment that names it
 */
public record Voucher(String voucherNo, String usedBy) {
    /** Where voucher numbers are kept. */
    public static final Kind<Voucher> KIND = new Kind<>("voucher", Voucher.class);

    /** Takes the number for an entry; refused with VOUCHER_ALREADY_USED. */
    public static void use(Work work, Evidence voucher, String entry) {
        Work.requireId("voucher.documentNo", voucher.documentNo());
        Refusal.unless(
                work.find(KIND, voucher.documentNo()).isEmpty(),
                RefusalCode.VOUCHER_ALREADY_USED,
                "voucherNo",
                voucher.documentNo());
        work.put(KIND, voucher.documentNo(), new Voucher(voucher.documentNo(), entry));
    }

    /** Gives the number of a rejected entry free, so that it can be registered rightly. */
    public static void release(Work work, Evidence voucher) {
        work.delete(KIND, voucher.documentNo());
    }
}
