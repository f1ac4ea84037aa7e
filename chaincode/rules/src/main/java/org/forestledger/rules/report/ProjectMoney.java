// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.forestledger.rules.invariant.WholeState;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.money.Receipt;
import org.forestledger.rules.settlement.SettlementRecord;
import org.forestledger.rules.trade.Trade;

/**
 * Which project's sales each coin comes from: the project of its settlement, of the trade that its receipt paid, or of the
 * coins in whose place it came. Money that no sale has brought in, such as deposits and fees, is no project's.
 */
final class ProjectMoney {
    private static final String RECEIPT = Receipt.KIND.key("");

    private final WholeState state;
    private final Map<String, String> projectByCoin = new HashMap<>();
    private final Map<String, List<Coin>> coins = new TreeMap<>();

    ProjectMoney(WholeState state) {
        this.state = state;
        Map<String, List<Coin>> successors = new HashMap<>();
        Deque<Coin> known = new ArrayDeque<>();
        for (Coin coin : state.all(Coin.KIND)) {
            successors.computeIfAbsent(coin.madeBy(), key -> new ArrayList<>()).add(coin);
            origin(coin).ifPresent(project -> {
                projectByCoin.put(coin.coinId(), project);
                known.add(coin);
            });
        }
        while (!known.isEmpty()) {
            Coin coin = known.remove();
            String project = projectByCoin.get(coin.coinId());
            coin.spender().map(successors::get).stream().flatMap(List::stream).forEach(next -> {
                if (projectByCoin.putIfAbsent(next.coinId(), project) == null) {
                    known.add(next);
                }
            });
        }
        state.all(Coin.KIND).stream()
                .filter(coin -> projectByCoin.containsKey(coin.coinId()))
                .forEach(coin -> coins.computeIfAbsent(projectByCoin.get(coin.coinId()), project -> new ArrayList<>())
                        .add(coin));
    }

    /** The coins of a project, spent ones as well. */
    List<Coin> of(String projectId) {
        return coins.getOrDefault(projectId, List.of());
    }

    private Optional<String> origin(Coin coin) {
        return coin.settlementId()
                .flatMap(id -> state.find(SettlementRecord.KIND, id))
                .map(SettlementRecord::projectId)
                .or(() -> Optional.of(coin.madeBy())
                        .filter(by -> by.startsWith(RECEIPT))
                        .flatMap(by -> state.find(Receipt.KIND, by.substring(RECEIPT.length())))
                        .flatMap(receipt -> state.find(Trade.KIND, receipt.tradeId()))
                        .map(Trade::projectId));
    }
}
