// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.report;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.forestledger.rules.disbursement.Payment;
import org.forestledger.rules.invariant.WholeState;
import org.forestledger.rules.ledger.Tx;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.money.Investment;
import org.forestledger.rules.money.Receipt;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.report.ProjectStatement.Balance;
import org.forestledger.rules.report.ProjectStatement.Costs;
import org.forestledger.rules.report.ProjectStatement.MoneyMove;
import org.forestledger.rules.report.ProjectStatement.SplitLeg;
import org.forestledger.rules.settlement.SettlementRecord;
import org.forestledger.rules.unit.Fen;

/**
 * The accounts of each project by itself (RZ-08), made from the entries: nothing is netted between projects, also not between
 * those of one company. A period counts what the blocks between its beginning and its end have brought.
 */
public final class StatementOfAccounts {
    private final Basis basis;
    private final ProjectMoney before;
    private final ProjectMoney after;

    private StatementOfAccounts(Basis basis) {
        this.basis = basis;
        this.before = new ProjectMoney(basis.opening());
        this.after = new ProjectMoney(basis.closing());
    }

    /** The statements of the projects that a caller asks for, in the order of their ids. */
    public static List<ProjectStatement> of(Basis basis, Predicate<Project> asked) {
        StatementOfAccounts statement = new StatementOfAccounts(basis);
        return basis.closing().all(Project.KIND).stream()
                .filter(asked)
                .map(statement::of)
                .toList();
    }

    private ProjectStatement of(Project project) {
        String id = project.projectId();
        List<MoneyMove> moves = moves(id);
        return new ProjectStatement(
                id, project.projectCompanyAccount(), balances(id, moves), moves, splits(id), costs(id));
    }

    private List<Balance> balances(String projectId, List<MoneyMove> moves) {
        Map<String, BigInteger> opening = lying(before.of(projectId));
        Map<String, BigInteger> closing = lying(after.of(projectId));
        TreeSet<String> accounts = new TreeSet<>(opening.keySet());
        moves.forEach(move -> accounts.add(move.account()));
        return accounts.stream()
                .map(account -> new Balance(
                        account,
                        opening.getOrDefault(account, BigInteger.ZERO),
                        sum(moves, account, 1),
                        sum(moves, account, -1).negate(),
                        closing.getOrDefault(account, BigInteger.ZERO)))
                .toList();
    }

    private static Map<String, BigInteger> lying(List<Coin> coins) {
        Map<String, BigInteger> sums = new TreeMap<>();
        coins.stream()
                .filter(coin -> coin.status() != Coin.Status.SPENT)
                .forEach(coin -> sums.merge(coin.holder(), coin.amount().toBigInteger(), BigInteger::add));
        return sums;
    }

    private static BigInteger sum(List<MoneyMove> moves, String account, int sign) {
        return moves.stream()
                .filter(move -> move.account().equals(account) && move.amount().signum() == sign)
                .map(MoneyMove::amount)
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** What each entry has changed on each account: a split that leaves the money where it lies has moved nothing. */
    private List<MoneyMove> moves(String projectId) {
        Map<String, Map<String, BigInteger>> byEntry = new TreeMap<>();
        for (Coin coin : after.of(projectId)) {
            Optional<Coin> earlier = basis.opening().find(Coin.KIND, coin.coinId());
            if (earlier.isEmpty()) {
                add(byEntry, coin.madeBy(), coin.holder(), coin.amount().toBigInteger());
            }
            if (earlier.flatMap(Coin::spender).isEmpty()) {
                coin.spender()
                        .ifPresent(by -> add(
                                byEntry,
                                by,
                                coin.holder(),
                                coin.amount().toBigInteger().negate()));
            }
        }
        List<MoneyMove> moves = new ArrayList<>();
        byEntry.forEach((entry, accounts) -> accounts.forEach((account, amount) -> {
            if (amount.signum() != 0) {
                moves.add(new MoneyMove(entry, account, amount, day(entry)));
            }
        }));
        // Within a payment the payer stands first.
        moves.sort(Comparator.comparing((MoneyMove move) -> move.day().orElse(LocalDate.MIN))
                .thenComparing(MoneyMove::entry)
                .thenComparing(MoneyMove::amount));
        return moves;
    }

    private static void add(
            Map<String, Map<String, BigInteger>> byEntry, String entry, String account, BigInteger amount) {
        byEntry.computeIfAbsent(entry, key -> new TreeMap<>()).merge(account, amount, BigInteger::add);
    }

    private Optional<LocalDate> day(String entry) {
        String id = entry.substring(entry.indexOf('/') + 1);
        if (entry.equals(Receipt.KIND.key(id))) {
            return basis.closing().find(Receipt.KIND, id).map(Receipt::receivedOn);
        }
        return entry.equals(Payment.KIND.key(id))
                ? basis.closing()
                        .find(Payment.KIND, id)
                        .map(payment -> payment.paidAt().atZone(Tx.ZONE).toLocalDate())
                : Optional.empty();
    }

    private List<SplitLeg> splits(String projectId) {
        return basis.closing().all(SettlementRecord.KIND).stream()
                .filter(settlement -> settlement.projectId().equals(projectId))
                .filter(settlement -> settlement.status() == SettlementRecord.Status.POSTED
                        || settlement.status() == SettlementRecord.Status.REVERSED)
                .filter(settlement -> basis.opening()
                        .find(SettlementRecord.KIND, settlement.settlementId())
                        .filter(earlier -> earlier.status() == settlement.status())
                        .isEmpty())
                .flatMap(StatementOfAccounts::legs)
                .toList();
    }

    private static Stream<SplitLeg> legs(SettlementRecord settlement) {
        List<SplitLeg> legs = new ArrayList<>();
        settlement
                .computed()
                .legs()
                .forEach(leg -> legs.add(new SplitLeg(
                        settlement.settlementId(),
                        settlement.status(),
                        leg.beneficiary(),
                        leg.amountFen().toBigInteger(),
                        settlement.coinId(legs.size()))));
        return legs.stream();
    }

    private Costs costs(String projectId) {
        Function<Investment.Status, BigInteger> began =
                status -> cost(basis.opening(), projectId, i -> i.status() == status);
        Function<Investment.Status, BigInteger> ended =
                status -> cost(basis.closing(), projectId, i -> i.status() == status);
        BigInteger opening = began.apply(Investment.Status.CONFIRMED);
        BigInteger closing = ended.apply(Investment.Status.CONFIRMED);
        BigInteger reimbursed =
                ended.apply(Investment.Status.REIMBURSED).subtract(began.apply(Investment.Status.REIMBURSED));
        return new Costs(
                opening,
                closing.add(reimbursed).subtract(opening),
                reimbursed,
                closing,
                ended.apply(Investment.Status.RECORDED));
    }

    private static BigInteger cost(WholeState state, String projectId, Predicate<Investment> which) {
        return state.all(Investment.KIND).stream()
                .filter(investment -> investment.projectId().equals(projectId))
                .filter(which)
                .map(Investment::amount)
                .map(Fen::toBigInteger)
                .reduce(BigInteger.ZERO, BigInteger::add);
    }
}
