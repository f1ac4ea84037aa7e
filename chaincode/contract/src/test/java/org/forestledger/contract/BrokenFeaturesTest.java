// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.core.cli.Main;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A scenario that says what is not so must fail: else the feature files would show nothing. */
class BrokenFeaturesTest {
    private static final byte PASSED = 0;
    private static final byte FAILED = 1;

    private static byte run(String scenario) {
        return Main.run(
                new String[] {
                    "--glue",
                    "org.forestledger.contract",
                    "--name",
                    "^" + Pattern.quote(scenario) + "$",
                    "--no-summary",
                    "classpath:broken/wrong.feature"
                },
                BrokenFeaturesTest.class.getClassLoader());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accepted where it is refused",
                "refused where it is accepted",
                "refused with another code",
                "another owner",
                "another state of the lot",
                "another value of a field",
                "a field that is there is said not to be",
                "an entry that is there is said not to be",
                "an entry that is not there",
                "another fact of the refusal",
                "a setting that does not come about",
                "nobody says what became of a request",
                "a sentence without a meaning",
                "nothing has changed after something has"
            })
    void scenario_shouldFail_whenItSaysWhatIsNotSo(String scenario) {
        assertThat(run(scenario)).isEqualTo(FAILED);
    }

    @ParameterizedTest
    @ValueSource(strings = "all of it said rightly")
    void scenario_shouldPass_whenItSaysWhatIsSo(String scenario) {
        assertThat(run(scenario)).isEqualTo(PASSED);
    }
}
