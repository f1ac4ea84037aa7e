// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.settlement;

import java.util.Map;
import java.util.TreeMap;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.trade.Trade;

/** Which account stands for which role of a scheme's routes, read from the trade and its project. */
final class Parties {
    /** The role of the account that receives what buyers pay. */
    static final String FISCAL_ACCOUNT = "municipalFiscalAccount";

    /** The role of the project company's account. */
    static final String PROJECT_COMPANY = "projectCompany";

    private Parties() {}

    static Map<String, String> of(Work work, Trade trade, String fiscalAccount, String stateAssetsAccount) {
        Account.active(work, fiscalAccount, AccountKind.FISCAL);
        Account.active(work, stateAssetsAccount, AccountKind.STATE_ASSETS_CENTRE);
        Project project = work.get(Project.KIND, trade.projectId());
        Map<String, String> parties = new TreeMap<>();
        parties.put("buyer", trade.buyerAccount());
        parties.put(FISCAL_ACCOUNT, fiscalAccount);
        // The finance bureau pays out of the fiscal account: for the ledger both are one place for money.
        parties.put("financeBureau", fiscalAccount);
        parties.put("stateAssetsCentre", stateAssetsAccount);
        parties.put("stateCompany", trade.sellerAccount());
        project.projectCompanyAccount().ifPresent(account -> parties.put(PROJECT_COMPANY, account));
        project.townshipAccount().ifPresent(account -> parties.put("townshipOffice", account));
        trade.partnerAccount().or(project::partnerAccount).ifPresent(account -> parties.put("thirdParty", account));
        return parties;
    }
}
