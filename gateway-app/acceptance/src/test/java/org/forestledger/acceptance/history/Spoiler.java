// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a call wrong in one way; most of what comes out must be refused. */
final class Spoiler {
    private static final Pattern FIELD = Pattern.compile("\"([A-Za-z]+)\":(\"[^\"]*\"|-?\\d+|true|false)");
    private static final List<String> BAD_VALUES = List.of(
            "\"\"",
            "\"unknown-1\"",
            "\"control\\u0000\"",
            "\"" + "长".repeat(4_001) + "\"",
            "0",
            "-1",
            "1.5",
            "7",
            "9007199254740991",
            "9007199254740992",
            "92233720368547758080",
            "null",
            "true",
            "[]",
            "{}");
    private static final Duration LONG = Duration.ofDays(4_000);

    private final List<Call> accepted = new ArrayList<>();

    /** A call that the ledger has accepted; its request id can be used again. */
    void remember(Call call) {
        accepted.add(call);
    }

    Call spoil(Call call, Scene scene) {
        List<String> arguments = new ArrayList<>(call.arguments());
        switch ((int) scene.between(0, 11)) {
            case 0, 1 -> {
                return call.with(scene.any(scene.city().members()));
            }
            case 2, 3, 4 -> arguments.set(1, withBadValue(call.command(), scene));
            case 5 -> arguments.set(1, withoutField(call.command(), scene));
            case 6 -> arguments.set(1, call.command().replaceFirst("\\{", "{\"added\":1,"));
            case 7 ->
                arguments.set(1, call.command().substring(0, (int)
                        scene.between(0, call.command().length() - 1)));
            case 8 -> arguments.set(0, scene.any(List.of("short", "with a space", "请求编号请求编号", "x".repeat(65))));
            case 9 -> {
                return call.at(call.time().plus(scene.chance(50) ? LONG : LONG.negated()));
            }
            case 10 -> arguments.add("one more");
            default -> {
                return again(call, scene);
            }
        }
        return call.with(arguments);
    }

    /** The same request once more, or another command under its id. */
    private Call again(Call call, Scene scene) {
        Call first = scene.any(accepted);
        return scene.chance(50)
                ? first.at(call.time())
                : call.with(List.of(first.requestId(), call.command())).with(first.by());
    }

    private static String withBadValue(String command, Scene scene) {
        Matcher field = anyField(command, scene);
        return command.substring(0, field.start(2)) + scene.any(BAD_VALUES) + command.substring(field.end(2));
    }

    private static String withoutField(String command, Scene scene) {
        Matcher field = anyField(command, scene);
        String rest = command.substring(field.end());
        return command.substring(0, field.start()) + (rest.startsWith(",") ? rest.substring(1) : rest);
    }

    private static Matcher anyField(String command, Scene scene) {
        long fields = FIELD.matcher(command).results().count();
        Matcher matcher = FIELD.matcher(command);
        for (long skip = scene.between(0, fields - 1); skip >= 0; skip--) {
            if (!matcher.find()) {
                throw new NothingToDoException("a command without a field");
            }
        }
        return matcher;
    }
}
