// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hyperledger.fabric.protos.gateway.ErrorDetail;

/**
 * The words with which a gateway refuses.
 *
 * @param text status, description and what each peer said, without the peers' names
 */
record Refusal(String text) {
    private static final Pattern CHAINCODE = Pattern.compile("chaincode response 500, ([A-Z_]+)\\|\\{");

    private static final Pattern ORDERER =
            Pattern.compile("received unsuccessful response from orderer: status=[^\\]]*[^\\] \\[]");

    static Refusal of(StatusRuntimeException failure) {
        Status status = StatusProto.fromThrowable(failure);
        TreeSet<String> said = new TreeSet<>();
        status.getDetailsList().forEach(detail -> {
            try {
                said.add(detail.unpack(ErrorDetail.class).getMessage());
            } catch (InvalidProtocolBufferException e) {
                said.add(detail.getTypeUrl());
            }
        });
        return new Refusal(failure.getStatus().getCode() + " " + status.getMessage() + " " + said);
    }

    /**
     * What an orderer said, where it was an orderer that refused; else all words. A gateway that has to ask several orderers
     * wraps it in words and a status of its own.
     */
    String atSubmission() {
        Matcher matcher = ORDERER.matcher(text);
        return matcher.find() ? matcher.group() : text;
    }

    /** The chaincode's code, where it was the chaincode that refused. */
    Optional<String> code() {
        Matcher matcher = CHAINCODE.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
