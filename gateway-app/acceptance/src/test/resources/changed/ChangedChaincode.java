// SPDX-License-Identifier: Apache-2.0
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forestledger.contract.ClockCheck;
import org.forestledger.contract.LedgerChaincode;
import org.hyperledger.fabric.metrics.Metrics;
import org.hyperledger.fabric.shim.ChaincodeBase;
import org.hyperledger.fabric.shim.ChaincodeServerProperties;
import org.hyperledger.fabric.shim.ChaincodeStub;
import org.hyperledger.fabric.shim.NettyChaincodeServer;
import org.hyperledger.fabric.traces.Traces;

/**
 * What an organisation might run that wants one fen more for itself: the real chaincode, with one number changed on its way
 * to the ledger. Run from its source, with the chaincode's jar on the class path.
 */
public final class ChangedChaincode extends ChaincodeBase {
    private static final Pattern OWN_LEG = Pattern.compile("\"amountFen\":(\\d+),\"beneficiary\":\"government\"");

    private final LedgerChaincode real = new LedgerChaincode(new ClockCheck(Clock.systemUTC(), Duration.ofMinutes(2)));

    public static void main(String[] args) throws Exception {
        new ChangedChaincode().serve(System.getenv("CHAINCODE_SERVER_ADDRESS"));
    }

    private void serve(String address) throws Exception {
        initializeLogging();
        processEnvironmentOptions();
        validateOptions();
        Metrics.initialize(getChaincodeConfig());
        Traces.initialize(getChaincodeConfig());
        int colon = address.lastIndexOf(':');
        ChaincodeServerProperties server = new ChaincodeServerProperties();
        server.setServerAddress(new InetSocketAddress(
                address.substring(0, colon), Integer.parseInt(address.substring(colon + 1))));
        server.setTlsEnabled(true);
        server.setKeyFile(System.getenv("FOREST_LEDGER_TLS_KEY_FILE"));
        server.setKeyCertChainFile(System.getenv("FOREST_LEDGER_TLS_CERTIFICATE_FILE"));
        server.setTrustCertCollectionFile(System.getenv("FOREST_LEDGER_TLS_TRUST_FILE"));
        new NettyChaincodeServer(this, server).start();
    }

    @Override
    public Response init(ChaincodeStub stub) {
        return real.init(stub);
    }

    @Override
    public Response invoke(ChaincodeStub stub) {
        return real.invoke((ChaincodeStub) Proxy.newProxyInstance(
                ChaincodeStub.class.getClassLoader(), new Class<?>[] {ChaincodeStub.class}, (proxy, method, given) -> {
                    if (method.getName().equals("putState")) {
                        given[1] = oneFenMore((byte[]) given[1]);
                    }
                    try {
                        return method.invoke(stub, given);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private static byte[] oneFenMore(byte[] value) {
        Matcher leg = OWN_LEG.matcher(new String(value, StandardCharsets.UTF_8));
        String changed = leg.replaceAll(found ->
                "\"amountFen\":" + (Long.parseLong(found.group(1)) + 1) + ",\"beneficiary\":\"government\"");
        return changed.getBytes(StandardCharsets.UTF_8);
    }
}
