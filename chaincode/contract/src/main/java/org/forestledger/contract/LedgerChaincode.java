// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusedException;
import org.hyperledger.fabric.metrics.Metrics;
import org.hyperledger.fabric.shim.ChaincodeBase;
import org.hyperledger.fabric.shim.ChaincodeServerProperties;
import org.hyperledger.fabric.shim.ChaincodeStub;
import org.hyperledger.fabric.shim.NettyChaincodeServer;
import org.hyperledger.fabric.shim.ResponseUtils;
import org.hyperledger.fabric.traces.Traces;

/**
 * The chaincode as Fabric sees it.
 *
 * <p>Every refusal, also of an unknown function or a wrong number of arguments, is an error response whose message is
 * {@code CODE|{json}}: the peer's gateway passes on the message and nothing else.
 */
public final class LedgerChaincode extends ChaincodeBase {
    private static final Logger LOGGER = Logger.getLogger(LedgerChaincode.class.getName());
    private static final String INTERNAL_ERROR = "INTERNAL_ERROR|{}";

    private final Dispatcher dispatcher;

    /** A chaincode that refuses transaction times which are off. */
    public LedgerChaincode(ClockCheck clock) {
        this.dispatcher = new Dispatcher(new WriteExecutor(clock), new ReadExecutor());
    }

    /** Serves peers that dial this address; returns when the server stops. */
    void serve(InetSocketAddress address, Optional<String> chaincodeId) throws IOException, InterruptedException {
        initializeLogging();
        processEnvironmentOptions();
        processCommandLineOptions(chaincodeId.map(id -> new String[] {"-i", id}).orElse(new String[0]));
        validateOptions();
        Properties properties = getChaincodeConfig();
        Metrics.initialize(properties);
        Traces.initialize(properties);
        ChaincodeServerProperties server = new ChaincodeServerProperties();
        server.setServerAddress(address);
        TlsSettings.fromEnvironment(System.getenv()).ifPresent(tls -> tls.applyTo(server));
        NettyChaincodeServer running = new NettyChaincodeServer(this, server);
        try {
            running.start();
        } finally {
            running.stop();
        }
    }

    @Override
    public Response init(ChaincodeStub stub) {
        return ResponseUtils.newSuccessResponse();
    }

    @Override
    public Response invoke(ChaincodeStub stub) {
        try {
            return ResponseUtils.newSuccessResponse("OK", dispatcher.dispatch(stub));
        } catch (RefusedException e) {
            return ResponseUtils.newErrorResponse(message(e.refusal()));
        } catch (RuntimeException e) {
            LOGGER.log(Level.SEVERE, e, () -> "transaction " + stub.getTxId() + " failed");
            return ResponseUtils.newErrorResponse(INTERNAL_ERROR);
        }
    }

    private static String message(Refusal refusal) {
        return refusal.code().name() + "|" + RefusalJson.write(refusal);
    }
}
