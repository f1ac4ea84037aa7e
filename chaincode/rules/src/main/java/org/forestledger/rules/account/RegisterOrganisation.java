// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.account;

import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * An officer writes the name of the own organisation; nobody can write another's.
 *
 * @param nameZh the Chinese name
 * @param nameEn the English name
 */
public record RegisterOrganisation(String nameZh, String nameEn) implements Command {
    @Override
    public void decide(Work work) {
        Refusal.unless(!nameZh.isBlank(), RefusalCode.INVALID_FIELD, "field", "nameZh");
        String mspId = work.caller().mspId();
        work.answer(
                OrganisationProfile.KIND,
                mspId,
                new OrganisationProfile(
                        mspId, nameZh, nameEn, work.caller().person(), work.tx().time()));
    }
}
