// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.readmodel;

import java.time.Instant;
import java.util.Optional;
import org.forestledger.app.problem.GatewayCode;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How far the read model has come, and what its tables hold. */
@RestController
@RequestMapping("/api/v1/read-model")
class ReadModelController {
    private final BlockStore blocks;
    private final TableStore tables;
    private final FeedState state;

    ReadModelController(BlockStore blocks, TableStore tables, FeedState state) {
        this.blocks = blocks;
        this.tables = tables;
        this.state = state;
    }

    /**
     * How far it has come.
     *
     * @param state STARTING, FOLLOWING, WAITING or STOPPED
     * @param code why it stopped
     * @param reason why it waits or stopped
     * @param block the last block that it holds
     * @param blockHash the hash of that block's header
     * @param time the latest time of any transaction up to it
     */
    record Status(
            FeedState.Stage state,
            Optional<GatewayCode> code,
            Optional<String> reason,
            Optional<Long> block,
            Optional<String> blockHash,
            Optional<Instant> time) {}

    /** State and checkpoint. */
    @GetMapping
    Status status() {
        FeedState.Snapshot now = state.now();
        Optional<Checkpoint> last = blocks.checkpoint();
        return new Status(
                now.stage(),
                now.code(),
                Optional.of(now.reason()).filter(reason -> !reason.isEmpty()),
                last.map(Checkpoint::block),
                last.map(Checkpoint::hash),
                last.flatMap(Checkpoint::time));
    }

    /** A hash of each table at the last block; reads all of it, so not for every minute. */
    @GetMapping("/tables")
    TableStore.Hashes tables() {
        return tables.hashes();
    }
}
