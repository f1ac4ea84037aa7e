// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.linkage;

import java.util.List;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * The accounts between which a linkage project's money runs; agreed with the project and never changed.
 *
 * @param township the township that carries the project out
 * @param townshipTransfer the fiscal transfers of that township, from which deductions are made (CS-16, CS-18)
 * @param special the project's own special account, from which everything is paid (CS-27)
 * @param district the district government, first holder of the indicators (CS-14)
 * @param districtFinance the district's fiscal account, to which deductions go
 * @param subBureau the sub-bureau that is paid for technical work (CS-25)
 */
public record LinkageAccounts(
        String township,
        String townshipTransfer,
        String special,
        String district,
        String districtFinance,
        String subBureau) {
    /** The role of the account that every payment starts from. */
    static final String SPECIAL_ACCOUNT = "specialAccount";

    /** Refuses with NOT_FOUND, ACCOUNT_NOT_ACTIVE or ACCOUNT_KIND_WRONG. */
    void requireActive(Work work) {
        Account.active(work, township, AccountKind.TOWNSHIP);
        Account.active(work, townshipTransfer, AccountKind.FISCAL_TRANSFER);
        Account.active(work, special, AccountKind.SPECIAL_PROJECT);
        Account.active(work, district, AccountKind.COUNTY);
        Account.active(work, districtFinance, AccountKind.FISCAL);
        Account.active(work, subBureau, AccountKind.BUREAU);
    }

    /** The accounts of a scheme's route, payer first; refused with MISSING_FIELD where a role has none here. */
    List<String> along(List<String> route, String village) {
        return route.stream().map(role -> of(role, village)).toList();
    }

    private String of(String role, String village) {
        return switch (role) {
            case SPECIAL_ACCOUNT -> special;
            case "townshipGovernment" -> township;
            case "villageCollective" -> village;
            case "naturalResourcesSubBureau" -> subBureau;
            case "townshipFiscalTransfer" -> townshipTransfer;
            case "districtFinance" -> districtFinance;
            default ->
                throw Refusal.of(RefusalCode.MISSING_FIELD, "field", "account of " + role)
                        .asException();
        };
    }

    /** Refuses a special account with SPECIAL_ACCOUNT_PROTECTED, and what is no fiscal-transfer account. */
    static void requireChargeable(Work work, String account) {
        Refusal.unless(
                Account.active(work, account).accountKind() != AccountKind.SPECIAL_PROJECT,
                RefusalCode.SPECIAL_ACCOUNT_PROTECTED,
                "account",
                account);
        Account.active(work, account, AccountKind.FISCAL_TRANSFER);
    }
}
