// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.readmodel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.regex.Pattern;
import org.forestledger.app.problem.GatewayCode;
import org.forestledger.app.problem.Problem;
import org.forestledger.rules.ledger.Tx;
import org.springframework.stereotype.Component;

/** Finds the block that a caller means by a number or a date. */
@Component
class Heights {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");

    private final BlockStore blocks;
    private final HeightStore heights;
    private final FeedState state;

    Heights(BlockStore blocks, HeightStore heights, FeedState state) {
        this.blocks = blocks;
        this.heights = heights;
        this.state = state;
    }

    /** The last block; refused where there is none or where the feed has stopped. */
    Checkpoint latest() {
        state.requireNotStopped();
        return blocks.checkpoint().orElseThrow(() -> Problem.of(GatewayCode.READ_MODEL_BEHIND, Map.of("height", "none"))
                .asException());
    }

    /**
     * The block at the end of which something is asked.
     *
     * @param at a block number; a date, which means the end of that day in China; empty for now
     */
    long end(String at) {
        return at.isEmpty() ? latest().block() : parse(at, 1);
    }

    /**
     * The block at the end of which a period begins: the one before a block number, the end of the day before a date.
     *
     * @param from a block number or a date; empty for the beginning of the ledger
     */
    long before(String from) {
        if (from.isEmpty()) {
            latest();
            return -1;
        }
        return NUMBER.matcher(from).matches() ? parse(from, 0) - 1 : parse(from, 0);
    }

    private long parse(String at, int days) {
        Checkpoint last = latest();
        if (NUMBER.matcher(at).matches()) {
            long number = Long.parseLong(at);
            if (number > last.block()) {
                throw Problem.of(
                                GatewayCode.READ_MODEL_BEHIND,
                                Map.of("asked", at, "height", Long.toString(last.block())))
                        .asException();
            }
            return number;
        }
        try {
            Instant end =
                    LocalDate.parse(at).plusDays(days).atStartOfDay(Tx.ZONE).toInstant();
            return heights.lastBefore(end);
        } catch (DateTimeParseException e) {
            throw Problem.of(GatewayCode.BAD_REQUEST, Map.of("value", at, "expected", "a block number or a date"))
                    .asException();
        }
    }
}
