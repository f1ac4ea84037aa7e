// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.forestledger.rules.invariant.Invariants;
import org.forestledger.rules.invariant.WholeState;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Every invariant holds after each test on every ledger that the test has made, whatever the test was about. */
public final class InvariantsAfterEach implements AfterEachCallback {
    private static final ThreadLocal<List<TestLedger>> WATCHED = ThreadLocal.withInitial(ArrayList::new);

    static void watch(TestLedger ledger) {
        WATCHED.get().add(ledger);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        check(context.getDisplayName());
    }

    /** Fails where an invariant is broken on a ledger that was made since the last check. */
    static void check(String what) {
        List<TestLedger> ledgers = WATCHED.get();
        WATCHED.remove();
        for (TestLedger ledger : ledgers) {
            assertThat(Invariants.violations(new WholeState(ledger)))
                    .as("invariants after " + what)
                    .isEmpty();
        }
    }
}
