// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.clients;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hyperledger.fabric.client.GatewayException;
import org.hyperledger.fabric.client.GatewayRuntimeException;
import org.hyperledger.fabric.protos.gateway.ErrorDetail;

/**
 * What a client is told when something is refused.
 *
 * @param status the status of the call
 * @param text its words and those of each peer
 */
record Refused(Status.Code status, String text) {
    private static final Pattern CHAINCODE = Pattern.compile("chaincode response 500, ([A-Z_]+)\\|\\{");

    /** A call that should not succeed. */
    interface Call {
        Object run() throws Exception;
    }

    /** Runs a call to its refusal; an answer, or a failure that is none of the network, fails the test. */
    static Refused by(Call call) {
        Object answer;
        try {
            answer = call.run();
        } catch (GatewayException e) {
            return new Refused(
                    e.getStatus().getCode(),
                    Stream.concat(
                                    Stream.of(String.valueOf(e.getStatus().getDescription())),
                                    e.getDetails().stream().map(ErrorDetail::getMessage))
                            .collect(Collectors.joining("; ")));
        } catch (GatewayRuntimeException e) {
            return new Refused(
                    e.getStatus().getCode(), String.valueOf(e.getStatus().getDescription()));
        } catch (StatusRuntimeException e) {
            return new Refused(
                    e.getStatus().getCode(), String.valueOf(e.getStatus().getDescription()));
        } catch (Exception e) {
            throw new AssertionError("neither answered nor refused", e);
        }
        throw new AssertionError(
                "accepted: " + (answer instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : answer));
    }

    /** The code with which the chaincode's message begins; all words where it is no refusal of the chaincode. */
    String code() {
        Matcher matcher = CHAINCODE.matcher(text);
        return matcher.find() ? matcher.group(1) : status + " " + text;
    }
}
