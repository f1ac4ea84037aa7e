// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.readmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forestledger.app.catalogue.Collections;
import org.forestledger.app.problem.GatewayCode;
import org.forestledger.app.problem.Problem;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Search by whatever a person may paste, the owners of a serial number, and transactions by id. */
@RestController
@RequestMapping("/api/v1")
class SearchController {
    private static final int LIMIT_MAX = 200;
    private static final Pattern SERIAL = Pattern.compile("(\\S+?)\\s*[/#\\s]\\s*(\\d{1,16})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");

    private final Heights heights;
    private final SearchStore search;
    private final SerialStore serials;

    SearchController(Heights heights, SearchStore search, SerialStore serials) {
        this.heights = heights;
        this.search = search;
        this.serials = serials;
    }

    /**
     * One thing that was found.
     *
     * @param kind kind of the entry, or {@code block}, {@code transaction} or {@code serial}
     * @param id its id
     * @param field where the text stands in it
     * @param whole whether the field is all of the text, and not one that begins with it
     * @param address where it can be read; empty for kinds that this gateway does not know
     */
    record Result(String kind, String id, String field, boolean whole, Optional<String> address) {}

    /**
     * What was found.
     *
     * @param height the block up to which was searched
     * @param results the most exact ones first
     */
    record Results(long height, List<Result> results) {}

    /**
     * The owners of a unit.
     *
     * @param batchId the batch
     * @param serial the serial number
     * @param height the block up to which they are told
     * @param owners from the issue on
     */
    record Owners(String batchId, long serial, long height, List<SerialStore.Link> owners) {}

    /** Ids, serial numbers, numbers of documents, names, hashes; whole, or how they begin. */
    @GetMapping("/search")
    Results search(@RequestParam String q, @RequestParam(defaultValue = "50") int limit) {
        String text = q.strip();
        String term = SearchTerms.normalised(text);
        if (term.isEmpty() || text.length() > SearchTerms.LENGTH_MAX || limit < 1 || limit > LIMIT_MAX) {
            throw Problem.of(
                            GatewayCode.BAD_REQUEST,
                            Map.of("q", "1 to " + SearchTerms.LENGTH_MAX + " characters", "limit", "1 to " + LIMIT_MAX))
                    .asException();
        }
        Checkpoint last = heights.latest();
        List<Result> results = new ArrayList<>();
        search.transactions(term).stream()
                .limit(1)
                .forEach(found -> results.add(result("transaction", found.txId(), "txId", "/transactions/")));
        search.blockOf(term).ifPresent(number -> results.add(block(number, "hash")));
        if (NUMBER.matcher(term).matches() && Long.parseLong(term) <= last.block()) {
            results.add(block(Long.parseLong(term), "number"));
        }
        serial(text).ifPresent(results::add);
        search.entries(term, limit).stream().map(SearchController::entry).forEach(results::add);
        return new Results(last.block(), results.subList(0, Math.min(limit, results.size())));
    }

    /** From whom to whom a unit went. */
    @GetMapping("/batches/{batchId}/serials/{serial:\\d{1,16}}/owners")
    Owners owners(@PathVariable String batchId, @PathVariable long serial) {
        Checkpoint last = heights.latest();
        List<SerialStore.Link> owners = serials.chain(batchId, serial);
        if (owners.isEmpty()) {
            throw Problem.of(GatewayCode.NOT_FOUND).asException();
        }
        return new Owners(batchId, serial, last.block(), owners);
    }

    /** A transaction with its validation code and the entries that it changed. */
    @GetMapping("/transactions/{txId}")
    SearchStore.Found transaction(@PathVariable String txId) {
        heights.latest();
        return search.transactions(txId).stream().findFirst().orElseThrow(() -> Problem.of(GatewayCode.NOT_FOUND)
                .asException());
    }

    private Optional<Result> serial(String text) {
        Matcher matcher = SERIAL.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String batch = matcher.group(1);
        long serial = Long.parseLong(matcher.group(2));
        return serials.chain(batch, serial).isEmpty()
                ? Optional.empty()
                : Optional.of(new Result(
                        "serial",
                        batch + "/" + serial,
                        "serial",
                        true,
                        Optional.of("/api/v1/batches/" + batch + "/serials/" + serial + "/owners")));
    }

    private static Result block(long number, String field) {
        return result("block", Long.toString(number), field, "/ledger/blocks/");
    }

    private static Result result(String kind, String id, String field, String path) {
        return new Result(kind, id, field, true, Optional.of("/api/v1" + path + id));
    }

    private static Result entry(SearchStore.Hit hit) {
        return new Result(
                hit.kind(),
                hit.id(),
                hit.field(),
                hit.whole(),
                Collections.nameOfKind(hit.kind()).map(name -> "/api/v1/" + name + "/" + hit.id()));
    }
}
