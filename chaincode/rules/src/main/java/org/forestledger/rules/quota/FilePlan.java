// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.quota;

import java.util.List;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * A county files its plan of use for this year or the next; a new one takes the place of the old (GZ-26). A use outside
 * the plan is flagged and not refused.
 *
 * @param countyAccount the county
 * @param year the year, this one or the next
 * @param uses the construction projects, 1 to 500
 * @param document the report
 */
public record FilePlan(String countyAccount, int year, List<UsePlan.Planned> uses, Evidence document)
        implements Command {
    private static final int MAX_USES = 500;

    @Override
    public void decide(Work work) {
        Guards.requireAccount(work.caller(), countyAccount);
        Account.active(work, countyAccount, AccountKind.COUNTY);
        int now = work.tx().today().getYear();
        Refusal.unless(year == now || year == now + 1, RefusalCode.INVALID_FIELD, "field", "year", "value", year);
        Refusal.unless(!uses.isEmpty(), RefusalCode.MISSING_FIELD, "field", "uses");
        Refusal.unless(uses.size() <= MAX_USES, RefusalCode.TOO_LONG, "field", "uses", "maxItems", MAX_USES);
        UsePlan plan =
                new UsePlan(countyAccount, year, uses, document, work.caller().person());
        work.answer(UsePlan.KIND, UsePlan.idOf(countyAccount, year), plan);
    }
}
