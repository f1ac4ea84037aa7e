// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.catalogue;

import java.security.Principal;
import java.util.Map;
import java.util.TreeMap;
import org.forestledger.app.ledger.Ledger;
import org.forestledger.app.problem.GatewayCode;
import org.forestledger.app.problem.Problem;
import org.forestledger.codec.Json;
import org.forestledger.codec.JsonWriter;
import org.forestledger.rules.ledger.Kind;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Entries of the ledger as the ledger has them now: one, a page of a kind, or the history of one.
 *
 * <p>The answers are the ledger's own text, byte for byte.
 */
@RestController
class ReadController {
    /** Reading functions of the contract, over all kinds alike. */
    static final String GET = "read:Get";

    static final String LIST = "read:List";
    static final String HISTORY = "read:History";

    private static final String HISTORY_SUFFIX = "/history";
    private static final int LIMIT_MAX = 200;

    private final Ledger ledger;

    ReadController(Ledger ledger) {
        this.ledger = ledger;
    }

    @GetMapping(Route.BASE + "/{collection}/{*id}")
    ResponseEntity<String> one(@PathVariable String collection, @PathVariable String id, Principal caller) {
        Kind<?> kind = kind(collection);
        // An id may contain slashes: a lot's is its batch and its first serial number.
        String whole = id.substring(1);
        if (whole.endsWith(HISTORY_SUFFIX)) {
            return ask(caller, HISTORY, kind, Map.of("id", text(cut(whole))));
        }
        return ask(caller, GET, kind, Map.of("id", text(whole)));
    }

    @GetMapping(Route.BASE + "/{collection}")
    ResponseEntity<String> list(
            @PathVariable String collection,
            @RequestParam(defaultValue = "") String prefix,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") int limit,
            Principal caller) {
        Kind<?> kind = kind(collection);
        if (limit < 1 || limit > LIMIT_MAX) {
            throw Problem.of(GatewayCode.BAD_REQUEST).asException();
        }
        Map<String, Json> query = new TreeMap<>();
        query.put("pageSize", new Json.Int(limit));
        if (!prefix.isEmpty()) {
            query.put("prefix", text(prefix));
        }
        if (!after.isEmpty()) {
            query.put("after", text(after));
        }
        return ask(caller, LIST, kind, query);
    }

    private ResponseEntity<String> ask(Principal caller, String function, Kind<?> kind, Map<String, Json> more) {
        Map<String, Json> members = new TreeMap<>(more);
        members.put("kind", text(kind.name()));
        String answer = ledger.reader(caller.getName()).evaluate(function, JsonWriter.write(new Json.Obj(members)));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(answer);
    }

    private static Kind<?> kind(String collection) {
        return Collections.byName(collection)
                .orElseThrow(() -> Problem.of(GatewayCode.NOT_FOUND).asException());
    }

    private static String cut(String whole) {
        return whole.substring(0, whole.length() - HISTORY_SUFFIX.length());
    }

    private static Json text(String value) {
        return new Json.Str(value);
    }
}
