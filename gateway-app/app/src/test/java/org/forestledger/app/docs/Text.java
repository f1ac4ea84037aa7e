// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.docs;

import java.util.List;
import java.util.Locale;

/** Markdown text. */
final class Text {
    private static final int WIDTH = 100;

    private Text() {}

    /** Paragraphs, wrapped, each with an empty line behind it but the last. */
    static String wrapped(List<String> paragraphs) {
        StringBuilder page = new StringBuilder();
        for (String paragraph : paragraphs) {
            page.append(page.length() == 0 ? "" : "\n");
            int column = 0;
            for (String word : paragraph.split(" ")) {
                if (column > 0 && column + 1 + word.length() > WIDTH) {
                    page.append('\n');
                    column = 0;
                } else if (column > 0) {
                    page.append(' ');
                    column++;
                }
                page.append(word);
                column += word.length();
            }
            page.append('\n');
        }
        return page.toString();
    }

    /** The anchor that a heading gets. */
    static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    /** The line that says where a page comes from. */
    static String generatedFrom(String source) {
        return wrapped(List.of("This page is made from the code (" + source + "): change the code, then run"))
                + "\n    mvn -q -B -pl gateway-app/app -am test -Dtest=ReferencePagesTest \\\n"
                + "      -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.update=true\n";
    }
}
