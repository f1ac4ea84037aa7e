// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.forestledger.rules.ledger.Caller;

/** Makes up one operation after the other, about one in three bad on purpose. */
public final class Generator {
    private static final int REMEMBERED = 60;

    private final Dice dice;
    private final List<Supplier<Draft>> moves = new ArrayList<>();
    private final List<Operation> sent = new ArrayList<>();
    private int requests;

    /** A generator for a model; one seed, one sequence. */
    public Generator(Model model, long seed, Instant start) {
        this.dice = new Dice(model, seed, start);
        LotMoves lots = new LotMoves(model, dice);
        SaleMoves sales = new SaleMoves(model, dice);
        ShareMoves shares = new ShareMoves(model, dice);
        QuotaMoves quotas = new QuotaMoves(model, dice);
        often(2, lots::open);
        often(8, lots::transfer);
        often(4, lots::cut);
        often(6, lots::merge);
        often(8, lots::hold);
        often(5, lots::post);
        often(3, lots::giveUp);
        often(4, lots::expire);
        often(6, sales::list);
        often(3, sales::close);
        often(16, sales::offer);
        often(2, sales::giveUp);
        often(3, sales::expire);
        often(8, sales::register);
        often(8, sales::decide);
        often(7, sales::propose);
        often(18, sales::approve);
        often(2, sales::refuse);
        often(7, sales::post);
        often(8, shares::transfer);
        often(6, shares::pledge);
        often(4, shares::release);
        often(6, shares::retire);
        often(5, shares::decide);
        often(8, quotas::apply);
        often(6, quotas::decide);
        often(5, quotas::start);
        often(4, quotas::clawBack);
        often(2, quotas::deduct);
        often(5, quotas::cover);
        often(3, quotas::allocate);
        often(4, quotas::expire);
        often(3, quotas::cut);
    }

    private void often(int weight, Supplier<Draft> move) {
        for (int i = 0; i < weight; i++) {
            moves.add(move);
        }
    }

    /** The next operation; now and then an earlier one again, as it was or with another body. */
    public Operation next() {
        Instant time = dice.nextMoment();
        Draft draft = dice.one(moves).get();
        String requestId = "request-" + ++requests;
        if (!sent.isEmpty() && dice.oneIn(40)) {
            Operation earlier = dice.one(sent);
            requestId = earlier.requestId();
            Caller caller = dice.mostly(earlier.caller(), draft.caller());
            draft = dice.oneIn(2) ? new Draft(caller, earlier.function(), earlier.command()) : draft;
        }
        Operation operation = new Operation(time, draft.caller(), draft.function(), requestId, draft.command());
        sent.add(operation);
        if (sent.size() > REMEMBERED) {
            sent.remove(0);
        }
        return operation;
    }
}
