// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.readmodel;

import java.util.List;
import java.util.Map;
import org.forestledger.app.problem.GatewayCode;
import org.forestledger.app.problem.Problem;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What an account has and had. Whoever may read entries may read this; the ledger keeps none of it from its members. */
@RestController
@RequestMapping("/api/v1/accounts/{accountId}")
class AccountController {
    /** The longest statement; a longer period is asked for in parts. */
    private static final int MOVES_MAX = 5_000;

    private final Heights heights;
    private final AccountStore store;

    AccountController(Heights heights, AccountStore store) {
        this.heights = heights;
        this.store = store;
    }

    /**
     * What an account has.
     *
     * @param account the account
     * @param height the block at whose end it has it
     * @param positions by asset, state and place
     */
    record Balances(String account, long height, List<AccountStore.Position> positions) {}

    /**
     * What an account had, what changed, and what it has.
     *
     * @param account the account
     * @param openingHeight the block at whose end the period begins; -1 for the beginning of the ledger
     * @param opening what it had then
     * @param moves what changed, in the order of the ledger
     * @param closingHeight the last block of the period
     * @param closing what it has then: opening and moves added up
     */
    record Statement(
            String account,
            long openingHeight,
            List<AccountStore.Position> opening,
            List<AccountStore.Move> moves,
            long closingHeight,
            List<AccountStore.Position> closing) {}

    /** Balances; {@code at} is a block number or a date in China, by default now. */
    @GetMapping("/balances")
    Balances balances(@PathVariable String accountId, @RequestParam(defaultValue = "") String at) {
        long height = heights.end(at);
        requireKnown(accountId, height);
        return new Balances(accountId, height, store.positions(accountId, height));
    }

    /** A statement; {@code from} and {@code to} are block numbers or dates in China, both inclusive. */
    @GetMapping("/statement")
    Statement statement(
            @PathVariable String accountId,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to) {
        long before = heights.before(from);
        long end = heights.end(to);
        if (before > end) {
            throw Problem.of(GatewayCode.BAD_REQUEST, Map.of("from", from, "to", to, "expected", "from before to"))
                    .asException();
        }
        requireKnown(accountId, end);
        List<AccountStore.Move> moves = store.moves(accountId, before, end, MOVES_MAX + 1);
        if (moves.size() > MOVES_MAX) {
            throw Problem.of(
                            GatewayCode.BAD_REQUEST,
                            Map.of("movesMax", Integer.toString(MOVES_MAX), "expected", "a shorter period"))
                    .asException();
        }
        return new Statement(
                accountId, before, store.positions(accountId, before), moves, end, store.positions(accountId, end));
    }

    private void requireKnown(String account, long height) {
        if (!store.exists(account, height)) {
            throw Problem.of(GatewayCode.NOT_FOUND).asException();
        }
    }
}
