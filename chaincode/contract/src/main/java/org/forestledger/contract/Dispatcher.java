// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.ledger.Catalogue;
import org.forestledger.rules.ledger.LedgerFunction;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.hyperledger.fabric.shim.ChaincodeStub;

/** Finds the function that is called and checks how many arguments it has. */
final class Dispatcher {
    private final WriteExecutor writes;
    private final ReadExecutor reads;

    Dispatcher(WriteExecutor writes, ReadExecutor reads) {
        this.writes = writes;
        this.reads = reads;
    }

    byte[] dispatch(ChaincodeStub stub) {
        List<String> arguments = stub.getArgs().stream().map(Dispatcher::text).toList();
        Refusal.unless(!arguments.isEmpty(), RefusalCode.UNKNOWN_FUNCTION, "function", "");
        String name = arguments.get(0);
        return answer(stub, name, arguments.subList(1, arguments.size())).getBytes(StandardCharsets.UTF_8);
    }

    private String answer(ChaincodeStub stub, String name, List<String> arguments) {
        Optional<LedgerFunction<?>> function = Catalogue.byName(name);
        if (function.isPresent()) {
            requireArguments(arguments, 2);
            return writes.execute(stub, function.get(), arguments.get(0), arguments.get(1));
        }
        Refusal.unless(reads.knows(name), RefusalCode.UNKNOWN_FUNCTION, "function", printable(name));
        requireArguments(arguments, 1);
        return reads.execute(stub, name, arguments.get(0));
    }

    /** Other bytes would be stored as replacement characters, so not as what the caller has signed. */
    private static String text(byte[] argument) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(argument))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Refusal.of(RefusalCode.MALFORMED_JSON, "reason", "not UTF-8").asException();
        }
    }

    private static void requireArguments(List<String> arguments, int expected) {
        Refusal.unless(
                arguments.size() == expected,
                RefusalCode.INVALID_FIELD,
                "field",
                "arguments",
                "expected",
                expected,
                "given",
                arguments.size());
    }

    private static String printable(String name) {
        String plain = name.replaceAll("[^\\p{Graph}]", "?");
        return plain.length() > 80 ? plain.substring(0, 80) : plain;
    }
}
