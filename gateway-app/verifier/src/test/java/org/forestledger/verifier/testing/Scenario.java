// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.forestledger.verifier.Verifier;
import org.forestledger.verifier.VerifierSettings;
import org.forestledger.verifier.check.Fault;
import org.forestledger.verifier.report.Report;
import org.forestledger.verifier.state.StateCheck;
import org.forestledger.verifier.testing.TestNetwork.Signer;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.peer.TxValidationCode;

/** A network with its usual signers and a chain to which a test adds one odd thing. */
public final class Scenario {
    /** The network. */
    public final TestNetwork network = new TestNetwork();

    /** The ordering node. */
    public final Signer orderer = network.orderer();

    /** A client of the partner. */
    public final Signer client = network.client("PartnerMSP");

    /** A peer of each of the three organisations. */
    public final List<Signer> endorsers =
            List.of(network.peer("GovernmentMSP"), network.peer("StateCompanyMSP"), network.peer("PartnerMSP"));

    /** The chain; its first block is the configuration. */
    public final TestChain chain = new TestChain(TestConfig.raft(network));

    /** A transaction of the usual client, endorsed by all three. */
    public TestTransaction transaction() {
        return new TestTransaction(client, endorsers);
    }

    /** Adds a block with one transaction. */
    public Scenario block(TestTransaction transaction, TxValidationCode flag) {
        return block(transaction.envelope(), flag);
    }

    /** Adds a block with one envelope. */
    public Scenario block(Envelope envelope, TxValidationCode flag) {
        chain.add(orderer, List.of(envelope), flag);
        return this;
    }

    /** Judges the chain. */
    public Report verify(StateCheck... checks) {
        return new Verifier(VerifierSettings.of(chain.anchor()), List.of(checks)).verify(chain.blocks());
    }

    /** Judges the chain and expects one fault. */
    public Fault onlyFault() {
        Report report = verify();
        assertThat(report.faults()).hasSize(1);
        assertThat(report.isGood()).isFalse();
        return report.faults().get(0);
    }
}
