// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.problem;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The members of a problem document. */
final class ProblemBody {
    private ProblemBody() {}

    static Map<String, Object> of(Problem problem, Locale locale, String requestId, Map<String, Object> members) {
        String text = locale.getLanguage().equals("zh") ? problem.textZh() : problem.textEn();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "urn:forest-ledger:problem:" + problem.code());
        body.put("title", text);
        body.put("status", problem.status());
        body.put("detail", problem.details().isEmpty() ? text : text + " " + facts(problem.details()));
        body.put("code", problem.code());
        body.put("number", problem.number());
        body.put("textZh", problem.textZh());
        body.put("textEn", problem.textEn());
        body.put("requestId", requestId);
        if (!problem.clause().isEmpty()) {
            body.put("clause", problem.clause());
        }
        if (!problem.details().isEmpty()) {
            body.put("details", problem.details());
        }
        body.putAll(members);
        return body;
    }

    private static String facts(Map<String, String> details) {
        StringBuilder text = new StringBuilder("(");
        Iterator<Map.Entry<String, String>> entries = details.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<String, String> fact = entries.next();
            text.append(fact.getKey()).append(": ").append(fact.getValue()).append(entries.hasNext() ? ", " : ")");
        }
        return text.toString();
    }
}
