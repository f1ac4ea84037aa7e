// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.clients;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.forestledger.cases.RuleSetFiles;

/** Calls that the chaincode must refuse, one line each. */
final class BadInputs {
    private static final String FEN_MAX_PLUS_1 = "9007199254740992";

    private static final List<String> ACCOUNT = List.of("account/{id}", "subject/{id}");

    private final List<Row> rows = new ArrayList<>();

    private BadInputs() {}

    /**
     * One bad call.
     *
     * @param what the fault, for people
     * @param code the code that it must be refused with
     * @param user who calls
     * @param function what is called
     * @param arguments the arguments, with {@link Body#ID} where a fresh id belongs
     * @param absent the entries, {@code kind/id}, that must not exist afterwards
     */
    record Row(String what, String code, String user, String function, List<byte[]> arguments, List<String> absent) {
        @Override
        public String toString() {
            return code + " " + function + ": " + what;
        }
    }

    static List<Row> rows() {
        BadInputs inputs = new BadInputs();
        inputs.form();
        inputs.fields();
        inputs.texts();
        inputs.lists();
        inputs.numbers();
        inputs.calls();
        return inputs.rows;
    }

    private void form() {
        String good = Body.ACCOUNT.json();
        account("nothing", "MALFORMED_JSON", "");
        account("cut off", "MALFORMED_JSON", good.substring(0, good.length() - 1));
        account("text after the end", "MALFORMED_JSON", good + "{}");
        account("single quotes", "MALFORMED_JSON", good.replace('"', '\''));
        account("a comma too many", "MALFORMED_JSON", good.replace("}", ",}"));
        account("a comment", "MALFORMED_JSON", "/* */" + good);
        account("a name twice", "MALFORMED_JSON", good.replace("{\"acc", "{\"mspId\":\"PartnerMSP\",\"acc"));
        account("a list", "INVALID_FIELD", "[" + good + "]");
        account("a text", "INVALID_FIELD", "\"" + Body.ID + "\"");
        account("null", "INVALID_FIELD", "null");
        account("41 levels", "TOO_LONG", Body.ACCOUNT.with("more", "[".repeat(40) + "]".repeat(40)));
        account("100,000 levels", "TOO_LONG", "[".repeat(100_000));
        account("a million characters", "TOO_LONG", good + " ".repeat(1_000_000));
        byte[] latin = Body.ACCOUNT.with("nameEn", "\"caf\u00e9\"").json().getBytes(StandardCharsets.ISO_8859_1);
        rows.add(new Row("not UTF-8", "MALFORMED_JSON", "gov.registrar", "account:Open", arguments(latin), ACCOUNT));
    }

    private void fields() {
        account("an unknown field", "UNKNOWN_FIELD", Body.ACCOUNT.with("vip", "true"));
        account("a field in other letters", "UNKNOWN_FIELD", Body.ACCOUNT.with("AccountId", "\"x\""));
        Body.ACCOUNT.members().keySet().forEach(name -> {
            account("no " + name, "MISSING_FIELD", Body.ACCOUNT.without(name));
            account("null for " + name, "MISSING_FIELD", Body.ACCOUNT.with(name, "null"));
            account("a number for " + name, "INVALID_FIELD", Body.ACCOUNT.with(name, "7"));
        });
        account("an unknown kind", "INVALID_FIELD", Body.ACCOUNT.with("accountKind", "\"KING\""));
        account("an unknown organisation", "INVALID_FIELD", Body.ACCOUNT.with("mspId", "\"OtherMSP\""));
        account("an id of a path", "INVALID_FIELD", Body.ACCOUNT.with("accountId", "\"../{id}\""));
        account("an empty id", "INVALID_FIELD", Body.ACCOUNT.with("accountId", "\"\""));
        account("a blank name", "INVALID_FIELD", Body.ACCOUNT.with("nameZh", "\" \""));
    }

    private void texts() {
        for (String bad :
                List.of("\\u0000", "\\n", "\\u001b", "\\u007f", "\\u0085", "\\u2028", "\\ud800", "\\udc00x")) {
            account(bad + " in a name", "CONTROL_CHARACTER", Body.ACCOUNT.with("nameEn", "\"a" + bad + "\""));
        }
        account("a bare line feed", "MALFORMED_JSON", Body.ACCOUNT.with("nameEn", "\"a\nb\""));
        account("in a field's name", "CONTROL_CHARACTER", Body.ACCOUNT.with("\\u0007", "1"));
        account("4,001 characters", "TOO_LONG", Body.ACCOUNT.with("nameEn", "\"" + "长".repeat(4_001) + "\""));
        account("an id of 65", "INVALID_FIELD", Body.ACCOUNT.with("accountId", "\"" + "a".repeat(65) + "\""));
    }

    private void lists() {
        project("no parcel", "TOO_LONG", Body.PROJECT.with("parcels", "[]"));
        project("2,001 parcels", "TOO_LONG", Body.PROJECT.with("parcels", Body.parcels(2_001)));
        project("an object for a list", "INVALID_FIELD", Body.PROJECT.with("parcels", "{}"));
        write("201 lots", "TOO_LONG", "company.clerk", "lot:Merge", merge(201), List.of());
        write("one lot", "TOO_LONG", "company.clerk", "lot:Merge", merge(1), List.of());
    }

    private static String merge(int count) {
        return "{\"batchId\":\"{id}\",\"lotFroms\":[" + "1,".repeat(count - 1) + "1]}";
    }

    private void numbers() {
        deal("one fen below nothing", "AMOUNT_OUT_OF_RANGE", "-1");
        deal("nothing but a sign", "INVALID_NUMBER", "-0");
        deal("half a fen", "INVALID_NUMBER", "1.5");
        deal("a whole number with a fraction", "INVALID_NUMBER", "1.0");
        deal("an exponent", "INVALID_NUMBER", "1e3");
        deal("2^53", "INVALID_NUMBER", FEN_MAX_PLUS_1);
        deal("2^63", "INVALID_NUMBER", "9223372036854775808");
        deal("2^64 + 100", "INVALID_NUMBER", "18446744073709551716");
        deal("41 digits", "TOO_LONG", "1".repeat(41));
        deal("a text", "INVALID_NUMBER", "\"3000000\"");
        deal("no number", "MALFORMED_JSON", "NaN");
        deal("a leading zero", "MALFORMED_JSON", "007");
        project("a third decimal of mu", "INVALID_NUMBER", area("0.5"));
        project("less than nothing", "AMOUNT_OUT_OF_RANGE", area("-1"));
        project("more than all land", "AMOUNT_OUT_OF_RANGE", area("1000000000000001"));
        rules("a third decimal of mu", "TOO_MANY_DECIMALS", "MU", "10.005");
        rules("a third decimal that is zero", "TOO_MANY_DECIMALS", "MU", "10.000");
        rules("a third decimal of yuan", "TOO_MANY_DECIMALS", "YUAN", "0.001");
        rules("less than nothing", "INVALID_NUMBER", "MU", "-10.00");
    }

    private static Body area(String raw) {
        return Body.PROJECT.with("parcels", "[{\"parcelNo\":\"{id}\",\"area\":" + raw + "}]");
    }

    /** A rule set whose first scheme gives a standard value, a text as people write it, for an input. */
    private void rules(String what, String code, String kind, String standard) {
        String input = "\"inputs\":[{\"name\":\"extra\",\"kind\":\"" + kind + "\",\"required\":false,\"standard\":\""
                + standard + "\",\"clause\":\"RZ-16\"},";
        String document = RuleSetFiles.text("ruzhou-2023")
                .replaceFirst("\"id\": \"ruzhou-2023\"", "\"id\": \"{id}\"")
                .replaceFirst("\"inputs\": \\[", input);
        write(
                what,
                code,
                "company.clerk",
                "ruleset:Propose",
                "{\"document\":" + document + "}",
                List.of("ruleSet/{id}@1"));
    }

    private void calls() {
        call("an unknown function", "UNKNOWN_FUNCTION", "account:Vanish", Body.fresh(), Body.ACCOUNT.json());
        call("other letters", "UNKNOWN_FUNCTION", "Account:open", Body.fresh(), Body.ACCOUNT.json());
        call("no name", "UNKNOWN_FUNCTION", "", Body.fresh(), Body.ACCOUNT.json());
        call("a control character", "UNKNOWN_FUNCTION", "account:Open\n", Body.fresh(), Body.ACCOUNT.json());
        call("no argument", "INVALID_FIELD", "account:Open");
        call("one argument", "INVALID_FIELD", "account:Open", Body.ACCOUNT.json());
        call("three arguments", "INVALID_FIELD", "account:Open", Body.fresh(), Body.ACCOUNT.json(), "x");
        for (String id : List.of("", "short", "with space", "请求编号请求编号", "-begins-so", "a".repeat(65), "line\nfeed")) {
            call("the request id '" + id + "'", "INVALID_FIELD", "account:Open", id, Body.ACCOUNT.json());
        }
        call("two arguments", "INVALID_FIELD", "read:Get", Body.fresh(), "{}");
        call("an unknown kind", "INVALID_FIELD", "read:Get", "{\"kind\":\"request\",\"id\":\"{id}\"}");
        call("an unknown field", "UNKNOWN_FIELD", "read:Get", "{\"kind\":\"account\",\"id\":\"{id}\",\"x\":1}");
        call("an id with a space", "INVALID_FIELD", "read:Get", "{\"kind\":\"account\",\"id\":\"a b\"}");
        call("a page of none", "INVALID_FIELD", "read:List", "{\"kind\":\"account\",\"pageSize\":0}");
        call("a page of 501", "INVALID_FIELD", "read:List", "{\"kind\":\"account\",\"pageSize\":501}");
        call("half a page", "INVALID_NUMBER", "read:List", "{\"kind\":\"account\",\"pageSize\":0.5}");
    }

    private void account(String what, String code, Body body) {
        account(what, code, body.json());
    }

    private void account(String what, String code, String json) {
        write(what, code, "gov.registrar", "account:Open", json, ACCOUNT);
    }

    private void deal(String what, String code, String fen) {
        String json = Body.DEAL.with("buyoutPerMu", fen).json();
        write(what, code, "company.clerk", "deal:Propose", json, List.of("deal/{id}", "agreement/deal:{id}"));
    }

    private void project(String what, String code, Body body) {
        write(
                what,
                code,
                "company.clerk",
                "project:Propose",
                body.json(),
                List.of("project/{id}", "parcelUse/ruzhou/{id}-0"));
    }

    private void write(String what, String code, String user, String function, String json, List<String> absent) {
        rows.add(new Row(what, code, user, function, arguments(json.getBytes(StandardCharsets.UTF_8)), absent));
    }

    private static List<byte[]> arguments(byte[] json) {
        return List.of(Body.ID.getBytes(StandardCharsets.UTF_8), json);
    }

    private void call(String what, String code, String function, String... arguments) {
        List<byte[]> bytes = java.util.Arrays.stream(arguments)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
        rows.add(new Row(
                what, code, "gov.registrar", function, bytes, function.startsWith("read") ? List.of() : ACCOUNT));
    }
}
