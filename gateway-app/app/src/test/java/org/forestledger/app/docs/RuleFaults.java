// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is wrong with the rows of {@code rules.yml}, one sentence for each fault. */
final class RuleFaults {
    /** How many numbered requirements each document has; the numbers run without gaps. */
    private static final Map<String, Integer> DOCUMENTS = documents();

    private static final Pattern ID = Pattern.compile("(?<![\\w-])(?:RZ|GZ|XM|YC|CS|G)-\\d{2}(?!\\d)");
    private static final Pattern MODE = Pattern.compile("[ECRDX](?:/[ECRDX])*");
    private static final String FEATURES = "chaincode/cases/src/main/resources/features";

    private final List<Rule> rules;
    private final List<String> faults = new ArrayList<>();

    private RuleFaults(List<Rule> rules) {
        this.rules = rules;
    }

    /** All faults; empty where every row is true of this repository. */
    static List<String> of(List<Rule> rules) {
        RuleFaults check = new RuleFaults(rules);
        check.numbering();
        rules.forEach(check::row);
        check.named("code", textsUnder("chaincode/rules/src/main", ".java"));
        check.named("a workflow", textsUnder("chaincode/cases/src/main/resources/workflows", ".json"));
        check.tags();
        return check.faults;
    }

    private void numbering() {
        List<String> expected = DOCUMENTS.entrySet().stream()
                .flatMap(document -> IntStream.rangeClosed(1, document.getValue())
                        .mapToObj(number -> String.format("%s-%02d", document.getKey(), number)))
                .toList();
        List<String> ids = rules.stream().map(Rule::id).toList();
        expected.stream().filter(id -> !ids.contains(id)).forEach(id -> faults.add(id + " is missing"));
        ids.stream().filter(id -> !expected.contains(id)).forEach(id -> faults.add(id + " is no requirement"));
        if (faults.isEmpty() && !ids.equals(expected)) {
            faults.add("the rows are not in order, or one is there twice");
        }
    }

    private void row(Rule rule) {
        boolean built = rule.status().equals(Rule.BUILT);
        boolean notBuilt = rule.status().equals(Rule.NOT_BUILT);
        unless(built || notBuilt || rule.status().equals(Rule.PARTLY), rule, "has no such status " + rule.status());
        unless(MODE.matcher(rule.mode()).matches(), rule, "has no such mode " + rule.mode());
        unless(!rule.text().isBlank(), rule, "does not say what is asked for");
        unless(rule.code().isPresent() != notBuilt, rule, "names code exactly where something is built");
        unless(rule.shown().isPresent() != notBuilt, rule, "names what shows it exactly where something is built");
        unless(rule.note().isPresent() != built, rule, "has a note exactly where something is missing");
        rule.code().ifPresent(path -> unless(exists(path), rule, "names code that is not there: " + path));
        rule.shown().ifPresent(path -> shown(rule, path));
    }

    private void shown(Rule rule, String path) {
        unless(exists(path), rule, "names a test that is not there: " + path);
        if (exists(path)) {
            String mark = path.endsWith(".feature") ? "@" + rule.id() : rule.id();
            boolean marked = Pattern.compile(Pattern.quote(mark) + "(?!\\d)")
                    .matcher(Repository.read(Repository.root().resolve(path)))
                    .find();
            unless(marked, rule, "is not named as " + mark + " in " + path);
        }
    }

    /** What code names, it does at least in part. */
    private void named(String where, Map<String, String> texts) {
        texts.forEach((file, text) -> idsIn(text).forEach(id -> statusOf(id, file, where)));
    }

    private void statusOf(String id, String file, String where) {
        List<Rule> row = rules.stream().filter(rule -> rule.id().equals(id)).toList();
        if (row.isEmpty()) {
            faults.add(id + " is named in " + where + " but is no row: " + file);
        } else if (row.get(0).status().equals(Rule.NOT_BUILT)) {
            faults.add(id + " is named in " + where + " but said not to be built: " + file);
        }
    }

    private void tags() {
        textsUnder(FEATURES, ".feature").forEach((file, text) -> {
            String tagLines = text.lines()
                    .filter(line -> line.strip().startsWith("@"))
                    .map(line -> line.replace('@', ' '))
                    .collect(Collectors.joining("\n"));
            idsIn(tagLines).forEach(id -> statusOf(id, file, "a tag"));
        });
    }

    private static Set<String> idsIn(String text) {
        Set<String> ids = new TreeSet<>();
        Matcher matcher = ID.matcher(text);
        while (matcher.find()) {
            ids.add(matcher.group());
        }
        return ids;
    }

    private static Map<String, String> textsUnder(String folder, String ending) {
        Path root = Repository.root();
        try (Stream<Path> files = Files.walk(root.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .collect(Collectors.toMap(
                            file -> root.relativize(file).toString(), Repository::read, (a, b) -> a, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private static boolean exists(String path) {
        return Files.isRegularFile(Repository.root().resolve(path));
    }

    private void unless(boolean condition, Rule rule, String fault) {
        if (!condition) {
            faults.add(rule.id() + " " + fault);
        }
    }

    private static Map<String, Integer> documents() {
        Map<String, Integer> documents = new LinkedHashMap<>();
        documents.put("RZ", 36);
        documents.put("GZ", 35);
        documents.put("XM", 36);
        documents.put("YC", 27);
        documents.put("CS", 31);
        documents.put("G", 30);
        return documents;
    }
}
