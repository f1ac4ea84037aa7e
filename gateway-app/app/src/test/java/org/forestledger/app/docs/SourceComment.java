// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.docs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the comment above a record of the rules says: its paragraphs, and a line for each component.
 *
 * @param paragraphs the paragraphs in order
 * @param components the lines by component
 */
record SourceComment(List<String> paragraphs, Map<String, String> components) {
    private static final Pattern PARAM = Pattern.compile("@param (\\w+) (.*)");
    private static final Pattern INLINE = Pattern.compile("\\{@(?:code|link) #?([^}]*)}");

    /** The comment of a record in the sources of the rules. */
    static SourceComment of(Class<?> type) {
        Class<?> outermost = type;
        while (outermost.getDeclaringClass() != null) {
            outermost = outermost.getDeclaringClass();
        }
        String source = Repository.read(Repository.root()
                .resolve("chaincode/rules/src/main/java")
                .resolve(outermost.getName().replace('.', '/') + ".java"));
        Matcher declaration =
                Pattern.compile("\\brecord " + type.getSimpleName() + "\\b").matcher(source);
        if (!declaration.find()) {
            throw new IllegalStateException("no source of " + type);
        }
        int start = source.lastIndexOf("/**", declaration.start());
        int end = source.indexOf("*/", start);
        if (start < 0 || source.substring(end, declaration.start()).contains(";")) {
            throw new IllegalStateException("no comment above " + type);
        }
        return parse(source.substring(start + 3, end));
    }

    private static SourceComment parse(String comment) {
        List<String> paragraphs = new ArrayList<>();
        Map<String, String> components = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder();
        String component = "";
        for (String raw : comment.split("\n")) {
            String line = raw.strip().replaceFirst("^\\*\\s?", "").strip();
            Matcher param = PARAM.matcher(line);
            if (param.matches() || line.startsWith("<p>") || line.isEmpty()) {
                finish(text, component, paragraphs, components);
                component = param.matches() ? param.group(1) : "";
                line = param.matches() ? param.group(2) : line.replaceFirst("^<p>", "");
            }
            text.append(text.length() == 0 ? "" : " ").append(line);
        }
        finish(text, component, paragraphs, components);
        return new SourceComment(paragraphs, components);
    }

    private static void finish(
            StringBuilder text, String component, List<String> paragraphs, Map<String, String> components) {
        String whole = INLINE.matcher(text.toString().strip()).replaceAll("`$1`");
        text.setLength(0);
        if (whole.isEmpty()) {
            return;
        }
        if (component.isEmpty()) {
            paragraphs.add(whole);
        } else {
            components.put(component, whole);
        }
    }
}
