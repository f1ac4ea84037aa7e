// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.report;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.settlement.SettlementRecord;

/**
 * The accounts of one project over a period, apart from those of every other project (RZ-08). All amounts are fen.
 *
 * @param projectId the project
 * @param companyAccount the project company; empty where the state company or a township carries it out
 * @param accounts where the project's money lay and lies, in the order of the accounts
 * @param moves what brought money to an account or took it away, by day and then by entry
 * @param splits the legs of settlements that were posted or taken back in the period
 * @param costs what the third party has laid out
 */
public record ProjectStatement(
        String projectId,
        Optional<String> companyAccount,
        List<Balance> accounts,
        List<MoneyMove> moves,
        List<SplitLeg> splits,
        Costs costs) {
    public ProjectStatement {
        accounts = List.copyOf(accounts);
        moves = List.copyOf(moves);
        splits = List.copyOf(splits);
    }

    /**
     * The project's money in one account: {@code opening + in - out = closing}.
     *
     * @param account the account
     * @param opening what lay there as the period began
     * @param in what came
     * @param out what went
     * @param closing what lies there as the period ends
     */
    public record Balance(String account, BigInteger opening, BigInteger in, BigInteger out, BigInteger closing) {}

    /**
     * One movement on an account.
     *
     * @param entry the key of the receipt, payment or other entry that made it
     * @param account the account
     * @param amount what came, or below zero what went
     * @param day the bank's day of a receipt, the day of a payment; empty for entries without one
     */
    public record MoneyMove(String entry, String account, BigInteger amount, Optional<LocalDate> day) {}

    /**
     * One leg of a settlement.
     *
     * @param settlementId the settlement
     * @param status whether it is posted, or was taken back
     * @param beneficiary whose part it is
     * @param amount how much
     * @param coinId the coin that it made
     */
    public record SplitLeg(
            String settlementId,
            SettlementRecord.Status status,
            String beneficiary,
            BigInteger amount,
            String coinId) {}

    /**
     * What the third party has laid out: {@code opening + confirmed - reimbursed = closing} (RZ-09).
     *
     * @param opening what was confirmed and not paid back as the period began
     * @param confirmed what the project company confirmed in the period
     * @param reimbursed what a settlement granted back in the period
     * @param closing what is confirmed and not paid back as the period ends
     * @param unconfirmed what is recorded and waits for its confirmation as the period ends; not in the others
     */
    public record Costs(
            BigInteger opening,
            BigInteger confirmed,
            BigInteger reimbursed,
            BigInteger closing,
            BigInteger unconfirmed) {}
}
