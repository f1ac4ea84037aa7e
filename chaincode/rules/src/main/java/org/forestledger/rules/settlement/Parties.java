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
    private Parties() {}

    static Map<String, String> of(Work work, Trade trade, String fiscalAccount, String stateAssetsAccount) {
        Account.active(work, fiscalAccount, AccountKind.FISCAL);
        Account.active(work, stateAssetsAccount, AccountKind.STATE_ASSETS_CENTRE);
        Project project = work.get(Project.KIND, trade.projectId());
        Map<String, String> parties = new TreeMap<>();
        parties.put("buyer", trade.buyerAccount());
        parties.put("fiscalAccount", fiscalAccount);
        parties.put("stateAssetsCentre", stateAssetsAccount);
        parties.put("stateCompany", trade.sellerAccount());
        project.projectCompanyAccount().ifPresent(account -> parties.put("projectCompany", account));
        project.townshipAccount().ifPresent(account -> parties.put("township", account));
        trade.partnerAccount().or(project::partnerAccount).ifPresent(account -> parties.put("thirdParty", account));
        return parties;
    }
}
