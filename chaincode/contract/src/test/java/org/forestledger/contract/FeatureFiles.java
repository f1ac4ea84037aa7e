// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The feature files as Cucumber reads them: which function is asked for what, and what becomes of it. */
final class FeatureFiles {
    /** Tests run in the folder of their module. */
    private static final Path FOLDER = Path.of("../cases/src/main/resources/features");

    private static final String GUARDS = "guards";
    private static final Pattern REQUEST = Pattern.compile("(?:an? |.* sends |.* has sent )(\\w+:\\w+)(?: request.*)?");
    private static final Pattern REFUSED = Pattern.compile("it is refused with (\\w+)");

    private FeatureFiles() {}

    /**
     * What became of one request in one scenario.
     *
     * @param file the name of the feature file, without its ending
     * @param function the function that was asked
     * @param refusedWith the code; absent where the request was accepted
     */
    record Outcome(String file, String function, Optional<String> refusedWith) {}

    /** The name of the feature file of a function: {@code lot:Transfer} stands in {@code lot-transfer}. */
    static String nameOf(String function) {
        return function.replace(':', '-').replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    /** The names of all files but the one of the guard cases. */
    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".feature"))
                    .map(name -> name.replace(".feature", ""))
                    .filter(name -> !name.equals(GUARDS))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + FOLDER, e);
        }
    }

    /** Everything that all files say of requests. */
    static List<Outcome> outcomes() {
        List<Outcome> outcomes = new ArrayList<>();
        for (String name : Stream.concat(names().stream(), Stream.of(GUARDS)).toList()) {
            pickles(FOLDER.resolve(name + ".feature")).forEach(pickle -> outcomes.addAll(of(name, pickle)));
        }
        return outcomes;
    }

    private static List<Pickle> pickles(Path file) {
        GherkinParser parser = GherkinParser.builder()
                .includeSource(false)
                .includeGherkinDocument(false)
                .build();
        try {
            return parser.parse(file)
                    .map(Envelope::getPickle)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** A request beside the usual one does not change what "it" is. */
    private static List<Outcome> of(String file, Pickle pickle) {
        List<Outcome> outcomes = new ArrayList<>();
        String function = "";
        for (PickleStep step : pickle.getSteps()) {
            Matcher request = REQUEST.matcher(step.getText());
            Matcher refused = REFUSED.matcher(step.getText());
            if (request.matches() && !step.getText().contains(" has sent ")) {
                function = request.group(1);
            } else if (step.getText().equals("it is accepted") || step.getText().endsWith(" has sent it")) {
                outcomes.add(new Outcome(file, function, Optional.empty()));
            } else if (refused.matches()) {
                outcomes.add(new Outcome(file, function, Optional.of(refused.group(1))));
            }
        }
        return outcomes;
    }
}
