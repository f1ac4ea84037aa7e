// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.ledger;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.forestledger.app.AppTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LedgerOfDatabaseTest extends AppTest {
    @Autowired
    private LedgerOfDatabaseStore store;

    @Test
    void requireSame_shouldRefuseAnotherLedger_whenDatabaseBelongsToOne() {
        store.requireSame("");
        store.requireSame("aa11");
        store.requireSame("aa11");
        store.requireSame("");

        assertThatThrownBy(() -> store.requireSame("bb22"))
                .isInstanceOf(OtherLedgerException.class)
                .hasMessageContainingAll("aa11", "bb22", "data folder");
        store.requireSame("aa11");
    }
}
