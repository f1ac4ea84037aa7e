// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.readmodel;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.forestledger.codec.Json;
import org.forestledger.codec.JsonReader;
import org.forestledger.rules.refusal.RefusedException;

/** What an entry can be found by: its id and every short text in it, such as names, document numbers and hashes. */
final class SearchTerms {
    /** The longest text that is kept; nobody pastes longer ones to find an entry, and an index holds no page. */
    static final int LENGTH_MAX = 200;

    /** The field of a term that is the entry's own id. */
    static final String ID = "id";

    private static final String REQUEST = "request";

    private final Map<String, String> fieldByTerm = new LinkedHashMap<>();

    private SearchTerms() {}

    /** The terms of an entry, each with the first field in which it stands. */
    static Map<String, String> of(EntryVersion version) {
        SearchTerms terms = new SearchTerms();
        terms.add(version.id(), ID);
        if (version.kind().equals(REQUEST)) {
            // The caller knows its request id; the organisation in front of it is the ledger's own.
            terms.add(version.id().substring(version.id().indexOf('/') + 1), ID);
        } else if (!Holding.isKind(version.kind())) {
            // Lots and coins are found by holder, batch and serial in the table of holdings.
            version.value().ifPresent(terms::addTexts);
        }
        return terms.fieldByTerm;
    }

    /**
     * The form in which texts are compared: full-width and half-width alike, small letters, no blanks, since pasted texts
     * have those anywhere.
     */
    static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{Cf}]+", "");
    }

    private void addTexts(String value) {
        try {
            walk(JsonReader.read(value), "");
        } catch (RefusedException e) {
            // An entry that is not canonical JSON is found by its id alone; the verifier names it as a fault.
            return;
        }
    }

    private void walk(Json node, String path) {
        if (node instanceof Json.Str text) {
            add(text.value(), path);
        } else if (node instanceof Json.Arr list) {
            list.items().forEach(item -> walk(item, path));
        } else if (node instanceof Json.Obj object) {
            object.members().forEach((name, member) -> walk(member, path.isEmpty() ? name : path + "." + name));
        }
    }

    private void add(String text, String field) {
        if (text.length() <= LENGTH_MAX) {
            String term = normalised(text);
            if (!term.isEmpty() && term.length() <= LENGTH_MAX) {
                fieldByTerm.putIfAbsent(term, field);
            }
        }
    }
}
