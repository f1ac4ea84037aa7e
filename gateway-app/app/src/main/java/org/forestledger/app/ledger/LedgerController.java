// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.ledger;

import java.security.Principal;
import org.forestledger.ledgerclient.LedgerHeight;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The chain itself, for those who check it. */
@RestController
@RequestMapping("/api/v1/ledger")
class LedgerController {
    /** Fabric's {@code common.Block}. */
    static final String PROTOBUF = "application/x-protobuf";

    private final Ledger ledger;

    LedgerController(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Number of blocks and the hash of the last one's header, as the peer of the caller's organisation has them. */
    @GetMapping(path = "/height", produces = MediaType.APPLICATION_JSON_VALUE)
    LedgerHeight height(Principal caller) {
        return ledger.reader(caller.getName()).height();
    }

    /** One block as protobuf bytes. */
    @GetMapping(path = "/blocks/{number:\\d{1,18}}")
    ResponseEntity<byte[]> block(@PathVariable long number, Principal caller) {
        byte[] bytes = ledger.reader(caller.getName()).block(number);
        return ResponseEntity.ok()
                .header("Content-Type", PROTOBUF)
                .header("Content-Disposition", "attachment; filename=\"block-" + number + ".block\"")
                .body(bytes);
    }
}
