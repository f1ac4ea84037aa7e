// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.equity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.Partition;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Bps;

/**
 * A project company and the batch of its 10,000 shares of one basis point each (RZ-07).
 *
 * @param companyAccount the company's account
 * @param batchId the batch of its shares
 * @param controlHolder the state company
 * @param controlFloorBps what the state company keeps for good
 * @param partnerAccount the third party that founded it
 */
public record ProjectCompany(
        String companyAccount, String batchId, String controlHolder, Bps controlFloorBps, String partnerAccount) {
    /** Where project companies are kept. */
    public static final Kind<ProjectCompany> KIND = new Kind<>("projectCompany", ProjectCompany.class);

    /**
     * The share table as a scheme's input: role or account with its bps, read from lots that cover every share.
     *
     * <p>Refused with PARTITION_BROKEN where the named lots do not: so nobody can be left out.
     */
    public static String shareTable(Work work, String companyAccount, List<Long> lotFroms) {
        ProjectCompany company = work.get(KIND, companyAccount);
        StringBuilder text = new StringBuilder();
        holders(work, company, lotFroms).forEach((account, bps) -> text.append(text.length() == 0 ? "" : ",")
                .append(company.roleOf(account))
                .append(':')
                .append(bps));
        return text.toString();
    }

    /** The accounts of the roles in the share table, added to those that are known. */
    public static Map<String, String> parties(
            Work work, String companyAccount, List<Long> lotFroms, Map<String, String> known) {
        ProjectCompany company = work.get(KIND, companyAccount);
        Map<String, String> parties = new TreeMap<>(known);
        holders(work, company, lotFroms).keySet().forEach(account -> parties.put(company.roleOf(account), account));
        return parties;
    }

    private static Map<String, Long> holders(Work work, ProjectCompany company, List<Long> lotFroms) {
        Refusal.unless(lotFroms.size() <= Bps.WHOLE, RefusalCode.TOO_LONG, "field", "equityLots");
        List<Lot> lots = new ArrayList<>();
        for (long from : lotFroms) {
            lots.add(Lot.at(work, company.batchId, from));
        }
        Partition.fault(lots, Bps.WHOLE).ifPresent(fault -> {
            throw Refusal.of(RefusalCode.PARTITION_BROKEN, "batch", company.batchId, "fault", fault)
                    .asException();
        });
        Map<String, Long> holders = new TreeMap<>();
        lots.forEach(lot -> holders.merge(lot.owner(), lot.range().count(), Math::addExact));
        return holders;
    }

    private String roleOf(String account) {
        if (account.equals(controlHolder)) {
            return "stateCompany";
        }
        return account.equals(partnerAccount) ? "thirdParty" : account;
    }
}
