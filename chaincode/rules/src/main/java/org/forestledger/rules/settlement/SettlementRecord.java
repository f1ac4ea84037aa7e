// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.settlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.scheme.Leg;
import org.forestledger.rules.scheme.Scheme;
import org.forestledger.rules.scheme.SchemeUse;
import org.forestledger.rules.scheme.Settlement;

/**
 * A split of money with everything that it was computed from, so that anyone can compute it again.
 *
 * @param settlementId the id
 * @param use what is settled
 * @param tradeId the sale that the money comes from
 * @param projectId the project
 * @param ruleSetVersion the rules that govern it
 * @param scheme the scheme with all its numbers
 * @param inputs the inputs as text
 * @param parties the account of each role that the scheme's routes name
 * @param sourceCoins the coins that are split; they sum to the gross
 * @param investments the costs that it reimburses
 * @param computed legs, figures and derivation, as the rules compute them from scheme and inputs
 * @param incomeAgreement the agreement by which the rest is shared; absent where the shares count (RZ-19)
 * @param corrects the settlement that was reversed and that this one replaces
 * @param reversedBy the reversal, once there is one
 * @param status where it stands
 * @param proposedBy who proposed it
 */
public record SettlementRecord(
        String settlementId,
        SchemeUse use,
        String tradeId,
        String projectId,
        String ruleSetVersion,
        Scheme scheme,
        Map<String, String> inputs,
        Map<String, String> parties,
        List<String> sourceCoins,
        List<String> investments,
        Settlement computed,
        Optional<String> incomeAgreement,
        Optional<String> corrects,
        Optional<String> reversedBy,
        Status status,
        String proposedBy) {
    /** Where settlements are kept. */
    public static final Kind<SettlementRecord> KIND = new Kind<>("settlement", SettlementRecord.class);

    public SettlementRecord {
        inputs = java.util.Collections.unmodifiableMap(new TreeMap<>(inputs));
        parties = java.util.Collections.unmodifiableMap(new TreeMap<>(parties));
        sourceCoins = List.copyOf(sourceCoins);
        investments = List.copyOf(investments);
    }

    /** Where a settlement stands. */
    public enum Status {
        PROPOSED,
        AGREED,
        POSTED,
        REVERSED,
        REFUSED
    }

    /** The account into which the money of the sale came. */
    public String fiscalAccount() {
        return parties.get(Parties.FISCAL_ACCOUNT);
    }

    /** The id of the coin that a leg makes. */
    public String coinId(int leg) {
        return settlementId + "-" + (leg + 1);
    }

    /** The coin of a beneficiary's leg; refused with NOT_FOUND. */
    public String coinOf(String beneficiary) {
        for (int i = 0; i < computed.legs().size(); i++) {
            if (computed.legs().get(i).beneficiary().equals(beneficiary)) {
                return coinId(i);
            }
        }
        throw Refusal.of(RefusalCode.NOT_FOUND, "settlement", settlementId, "beneficiary", beneficiary)
                .asException();
    }

    /** The accounts of a leg's route, payer first; a holder that only the share table names stands for itself at the end. */
    public List<String> accounts(Leg leg) {
        List<String> accounts =
                new ArrayList<>(leg.route().stream().map(this::account).toList());
        boolean declared = scheme.beneficiaries().stream().anyMatch(b -> b.key().equals(leg.beneficiary()));
        if (!declared) {
            accounts.set(accounts.size() - 1, account(leg.beneficiary()));
        }
        return accounts;
    }

    private String account(String role) {
        String account = parties.get(role);
        if (account == null) {
            throw Refusal.of(RefusalCode.MISSING_FIELD, "field", "account of " + role, "settlement", settlementId)
                    .asException();
        }
        return account;
    }

    /** The settlement in another state. */
    public SettlementRecord with(Status next) {
        return copy(next, reversedBy);
    }

    /** The settlement once it is reversed. */
    public SettlementRecord reversedBy(String reversalId) {
        return copy(Status.REVERSED, Optional.of(reversalId));
    }

    private SettlementRecord copy(Status next, Optional<String> reversal) {
        return new SettlementRecord(
                settlementId,
                use,
                tradeId,
                projectId,
                ruleSetVersion,
                scheme,
                inputs,
                parties,
                sourceCoins,
                investments,
                computed,
                incomeAgreement,
                corrects,
                reversal,
                next,
                proposedBy);
    }
}
