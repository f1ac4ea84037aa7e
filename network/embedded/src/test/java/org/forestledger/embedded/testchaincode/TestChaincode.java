// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.testchaincode;

import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.hyperledger.fabric.metrics.Metrics;
import org.hyperledger.fabric.shim.ChaincodeBase;
import org.hyperledger.fabric.shim.ChaincodeServerProperties;
import org.hyperledger.fabric.shim.ChaincodeStub;
import org.hyperledger.fabric.shim.NettyChaincodeServer;
import org.hyperledger.fabric.shim.ResponseUtils;
import org.hyperledger.fabric.shim.ext.sbe.StateBasedEndorsement;
import org.hyperledger.fabric.shim.ext.sbe.StateBasedEndorsement.RoleType;
import org.hyperledger.fabric.shim.ext.sbe.impl.StateBasedEndorsementFactory;
import org.hyperledger.fabric.shim.ledger.CompositeKey;
import org.hyperledger.fabric.traces.Traces;

/** A chaincode that does one thing of each kind that a ledger must support; tests run it in loaders of its own. */
public final class TestChaincode extends ChaincodeBase {
    private static int instances;

    /** Starts the server with the arguments that a launcher gives. */
    public static void main(String[] arguments) throws Exception {
        String address = value(arguments, "--server-address");
        int colon = address.lastIndexOf(':');
        ChaincodeServerProperties properties = new ChaincodeServerProperties();
        properties.setServerAddress(
                new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1))));
        instances++;
        TestChaincode chaincode = new TestChaincode();
        chaincode.processCommandLineOptions(new String[] {"--id", value(arguments, "--chaincode-id")});
        Properties settings = chaincode.getChaincodeConfig();
        Metrics.initialize(settings);
        Traces.initialize(settings);
        NettyChaincodeServer server = new NettyChaincodeServer(chaincode, properties);
        try {
            server.start();
        } finally {
            server.stop();
        }
    }

    private static String value(String[] arguments, String name) {
        for (int i = 0; i + 1 < arguments.length; i++) {
            if (arguments[i].equals(name)) {
                return arguments[i + 1];
            }
        }
        throw new IllegalArgumentException(name + " is missing");
    }

    @Override
    public Response init(ChaincodeStub stub) {
        return ResponseUtils.newSuccessResponse();
    }

    @Override
    public Response invoke(ChaincodeStub stub) {
        List<String> p = stub.getParameters();
        return switch (stub.getFunction()) {
            case "put" -> {
                stub.putStringState(p.get(0), p.get(1));
                yield text("ok");
            }
            case "get" -> text(stub.getStringState(p.get(0)));
            case "delete" -> {
                stub.delState(p.get(0));
                yield text("ok");
            }
            case "add" -> {
                String old = stub.getStringState(p.get(0));
                long sum = (old.isEmpty() ? 0 : Long.parseLong(old)) + Long.parseLong(p.get(1));
                stub.putStringState(p.get(0), Long.toString(sum));
                yield text(Long.toString(sum));
            }
            case "putThenGet" -> {
                stub.putStringState(p.get(0), p.get(1));
                yield text(stub.getStringState(p.get(0)));
            }
            case "event" -> {
                stub.putStringState(p.get(0), p.get(1));
                stub.setEvent("Put", p.get(1).getBytes(StandardCharsets.UTF_8));
                yield text("ok");
            }
            case "putMany" -> {
                for (int i = 0; i < Integer.parseInt(p.get(1)); i++) {
                    stub.putStringState(String.format("%s%05d", p.get(0), i), "v" + i);
                }
                yield text("ok");
            }
            case "range" -> text(String.join(",", keys(stub, p.get(0), p.get(1))));
            case "countInto" -> {
                String count = Integer.toString(keys(stub, p.get(0), p.get(1)).size());
                stub.putStringState(p.get(2), count);
                yield text(count);
            }
            case "page" -> page(stub, p);
            case "history" -> {
                List<String> values = new ArrayList<>();
                stub.getHistoryForKey(p.get(0))
                        .forEach(change -> values.add(change.isDeleted() ? "-" : change.getStringValue()));
                yield text(String.join(",", values));
            }
            case "composite" -> {
                CompositeKey key = stub.createCompositeKey(p.get(0), p.get(1));
                stub.putStringState(key.toString(), "composite");
                yield text("ok");
            }
            case "requireEndorser" -> {
                StateBasedEndorsement policy =
                        StateBasedEndorsementFactory.getInstance().newStateBasedEndorsement(null);
                policy.addOrgs(RoleType.RoleTypePeer, p.subList(1, p.size()).toArray(new String[0]));
                stub.setStateValidationParameter(p.get(0), policy.policy());
                yield text("ok");
            }
            case "endorsers" ->
                text(Integer.toString(
                        stub.getStateValidationParameter(p.get(0)) == null
                                ? 0
                                : stub.getStateValidationParameter(p.get(0)).length));
            default -> odd(stub, p);
        };
    }

    /** Functions that misbehave on purpose. */
    private Response odd(ChaincodeStub stub, List<String> p) {
        return switch (stub.getFunction()) {
            case "refuse" -> ResponseUtils.newErrorResponse(p.get(0), "payload".getBytes(StandardCharsets.UTF_8));
            case "whoami" -> text(Integer.toHexString(System.identityHashCode(TestChaincode.class.getClassLoader())));
            case "putDifferent" -> {
                // The loader differs between organisations, so they compute different results.
                stub.putStringState(
                        p.get(0), TestChaincode.class.getClassLoader().getName());
                yield text("ok");
            }
            case "instances" -> text(Integer.toString(instances));
            case "slow" -> {
                long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(Long.parseLong(p.get(0)));
                while (System.nanoTime() < deadline) {
                    Thread.onSpinWait();
                }
                yield text("late");
            }
            case "private" -> text(new String(stub.getPrivateData("c", p.get(0)), StandardCharsets.UTF_8));
            case "rich" ->
                text(Boolean.toString(stub.getQueryResult("{}").iterator().hasNext()));
            case "call" -> {
                Response answer = stub.invokeChaincodeWithStringArgs("other", "get", "k");
                yield answer;
            }
            default -> ResponseUtils.newErrorResponse("Unknown function " + stub.getFunction());
        };
    }

    private Response page(ChaincodeStub stub, List<String> p) {
        var page = stub.getStateByRangeWithPagination(p.get(0), p.get(1), Integer.parseInt(p.get(2)), p.get(3));
        List<String> keys = new ArrayList<>();
        page.forEach(entry -> keys.add(entry.getKey()));
        return text(String.join(",", keys) + "|" + page.getMetadata().getBookmark() + "|"
                + page.getMetadata().getFetchedRecordsCount());
    }

    private static List<String> keys(ChaincodeStub stub, String start, String end) {
        List<String> keys = new ArrayList<>();
        stub.getStateByRange(start, end).forEach(entry -> keys.add(entry.getKey()));
        return keys;
    }

    private static Response text(String text) {
        return ResponseUtils.newSuccessResponse(text.getBytes(StandardCharsets.UTF_8));
    }
}
