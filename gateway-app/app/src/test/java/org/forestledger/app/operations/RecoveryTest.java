// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.forestledger.app.AppTest;
import org.forestledger.app.FakeLedger;
import org.forestledger.ledgerclient.Endorsed;
import org.forestledger.ledgerclient.LedgerCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a killed process may have left in the table, and what the next start makes of it. */
class RecoveryTest extends AppTest {
    @Autowired
    private OperationStore store;

    @Autowired
    private Operations operations;

    private UUID id;
    private LedgerCommand command;

    @BeforeEach
    void storeAsReceived() {
        id = UUID.randomUUID();
        command = new LedgerCommand("lot:Cut", "request-" + id, "{}");
        assertThat(store.insert(id, "company.clerk", command, "hash", false, false))
                .isTrue();
        // The process that died had taken it up: the lease keeps others off until a restart.
        store.started(id, clock.instant().plus(Duration.ofMinutes(10)));
    }

    @Test
    void recover_shouldSubmit_whenOnlyReceived() {
        recoverToEnd();

        assertCommitted(1);
    }

    @Test
    void recover_shouldTakeFirstResult_whenReceivedButAnEarlierAttemptTookEffect() {
        // A kill after sending and before the stage was stored: the row is behind the ledger.
        Endorsed lost = FakeLedger.endorsedFor(command);
        ledger.commit(command, lost);
        recoverToEnd();

        assertCommitted(1);
        assertThat(store.find(id).orElseThrow().committed().orElseThrow().txId())
                .isEqualTo(lost.txId());
    }

    @Test
    void recover_shouldSendStoredEnvelope_whenEndorsedAndNeverSent() {
        Endorsed endorsed = FakeLedger.endorsedFor(command);
        store.endorsed(id, endorsed);
        recoverToEnd();

        assertCommitted(1);
        assertThat(store.find(id).orElseThrow().committed().orElseThrow().txId())
                .isEqualTo(endorsed.txId());
    }

    @Test
    void recover_shouldSendNothing_whenEndorsedAndCommittedMeanwhile() {
        Endorsed endorsed = FakeLedger.endorsedFor(command);
        store.endorsed(id, endorsed);
        ledger.commit(command, endorsed);
        recoverToEnd();

        assertCommitted(1);
    }

    @Test
    void recover_shouldFindResult_whenSubmitted() {
        Endorsed endorsed = FakeLedger.endorsedFor(command);
        store.endorsed(id, endorsed);
        store.submitted(id, endorsed.txId());
        ledger.commit(command, endorsed);
        recoverToEnd();

        assertCommitted(1);
        assertThat(ledger.calls).containsExactly("company.clerk resume lot:Cut");
    }

    @Test
    void recover_shouldFindResult_whenUnknown() {
        Endorsed endorsed = FakeLedger.endorsedFor(command);
        store.endorsed(id, endorsed);
        store.unknown(id, clock.instant().plus(Duration.ofHours(1)));
        ledger.commit(command, endorsed);
        recoverToEnd();

        assertCommitted(1);
    }

    @Test
    void recover_shouldLeaveAlone_whenDone() {
        store.refused(
                id,
                "{\"status\":422,\"code\":\"X\",\"number\":1,\"textEn\":\"\",\"textZh\":\"\",\"clause\":\"\",\"details\":{}}");
        operations.recover();

        assertThat(store.find(id).orElseThrow().state()).isEqualTo(OperationState.REFUSED);
        assertThat(ledger.calls).isEmpty();
    }

    @Test
    void takeUpDue_shouldLeaveAlone_whileAnotherRunHoldsTheLease() {
        operations.takeUpDue();

        assertThat(store.due(clock.instant(), 1000)).doesNotContain(id);
        recoverToEnd();
    }

    private void recoverToEnd() {
        operations.recover();
        await(() -> store.find(id).orElseThrow().state().done());
    }

    private void assertCommitted(int effects) {
        Operation operation = store.find(id).orElseThrow();
        assertThat(operation.state()).isEqualTo(OperationState.COMMITTED);
        assertThat(operation.endorsed()).isEmpty();
        assertThat(ledger.effects()).isEqualTo(effects);
    }
}
