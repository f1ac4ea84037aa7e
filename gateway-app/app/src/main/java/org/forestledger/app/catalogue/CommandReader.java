// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.catalogue;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.forestledger.app.problem.GatewayCode;
import org.forestledger.app.problem.Problem;
import org.forestledger.codec.Json;
import org.forestledger.codec.RecordCodec;
import org.forestledger.ledgerclient.LedgerCommand;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.jspecify.annotations.Nullable;

/** Makes a command from a body and the variables of its address. */
public final class CommandReader {
    private static final String REQUEST_ID = "requestId";
    private static final Pattern REQUEST_ID_FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{7,63}");

    private CommandReader() {}

    /**
     * The command.
     *
     * @param address the address of a function
     * @param body members of the body
     * @param key the Idempotency-Key header, if there is one
     * @throws org.forestledger.app.problem.ProblemException NOT_FOUND
     * @throws org.forestledger.rules.refusal.RefusedException what the ledger would refuse about the form
     */
    public static LedgerCommand read(String address, Map<String, Json> body, @Nullable String key) {
        return read(
                Routes.match(address)
                        .orElseThrow(() -> Problem.of(GatewayCode.NOT_FOUND).asException()),
                body,
                key);
    }

    /**
     * The command.
     *
     * @param match the address
     * @param body members of the body
     * @param key the Idempotency-Key header, if there is one
     * @throws org.forestledger.rules.refusal.RefusedException what the ledger would refuse about the form
     */
    static LedgerCommand read(Routes.Match match, Map<String, Json> body, @Nullable String key) {
        Map<String, Json> members = new TreeMap<>(body);
        String requestId = requestId(members.remove(REQUEST_ID), key);
        match.variables().forEach((name, value) -> {
            Json inBody = members.put(name, new Json.Str(value));
            Refusal.unless(
                    inBody == null || inBody.equals(new Json.Str(value)),
                    RefusalCode.INVALID_FIELD,
                    "field",
                    "$." + name,
                    "expected",
                    "as in the address");
        });
        Record command = RecordCodec.fromJson(match.route().function().command(), new Json.Obj(members));
        return new LedgerCommand(match.route().function().name(), requestId, RecordCodec.write(command));
    }

    private static String requestId(@Nullable Json member, @Nullable String key) {
        String id;
        if (key != null) {
            Refusal.unless(
                    member == null || member.equals(new Json.Str(key)),
                    RefusalCode.INVALID_FIELD,
                    "field",
                    "$." + REQUEST_ID,
                    "expected",
                    "as in Idempotency-Key");
            id = key;
        } else if (member == null) {
            return UUID.randomUUID().toString();
        } else {
            Refusal.unless(
                    member instanceof Json.Str,
                    RefusalCode.INVALID_FIELD,
                    "field",
                    "$." + REQUEST_ID,
                    "expected",
                    "a text");
            id = ((Json.Str) member).value();
        }
        Refusal.unless(
                REQUEST_ID_FORM.matcher(id).matches(),
                RefusalCode.INVALID_FIELD,
                "field",
                key == null ? "$." + REQUEST_ID : "Idempotency-Key",
                "expected",
                "8 to 64 letters, digits, dots, colons, hyphens or underscores");
        return id;
    }
}
