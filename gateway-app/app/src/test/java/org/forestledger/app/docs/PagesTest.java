// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Links in all pages lead somewhere, and no page names a folder of the machine that it was written on. */
class PagesTest {
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} (.+)$");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```.*?^```$");
    private static final Pattern MACHINE_PATH =
            Pattern.compile("(?m)(?<![\\w.:/*-])/(?:home|root|work|tmp|mnt|Users)/\\S*");

    @Test
    void pages_shouldBeFound_whenTheRepositoryIsWalked() {
        assertThat(Repository.pages())
                .contains(
                        Repository.root().resolve("README.md"),
                        Repository.root().resolve("docs/reference/errors.md"));
    }

    @Test
    void links_shouldLeadSomewhere_whenFollowed() {
        List<String> dead = new ArrayList<>();
        for (Path page : Repository.pages()) {
            Matcher link = LINK.matcher(withoutCode(Repository.read(page)));
            while (link.find()) {
                if (!leadsSomewhere(page, link.group(1))) {
                    dead.add(Repository.root().relativize(page) + ": " + link.group(1));
                }
            }
        }
        assertThat(dead).isEmpty();
    }

    @Test
    void links_shouldBeSeenAsDead_whenFileOrHeadingIsMissing() {
        Path page = Repository.root().resolve("README.md");

        assertThat(leadsSomewhere(page, "docs/no-such-page.md")).isFalse();
        assertThat(leadsSomewhere(page, "docs/reference/errors.md#no-such-heading"))
                .isFalse();
        assertThat(leadsSomewhere(page, "docs/reference/errors.md#errors-of-the-gateway"))
                .isTrue();
    }

    @Test
    void pages_shouldNameNoMachinePath_whenRead() {
        List<String> found = new ArrayList<>();
        for (Path page : Repository.pages()) {
            Matcher path = MACHINE_PATH.matcher(Repository.read(page));
            while (path.find()) {
                found.add(Repository.root().relativize(page) + ": " + path.group());
            }
        }
        assertThat(found).isEmpty();
    }

    private static boolean leadsSomewhere(Path page, String link) {
        if (link.startsWith("https://") || link.startsWith("http://")) {
            return true;
        }
        int hash = link.indexOf('#');
        String file = hash < 0 ? link : link.substring(0, hash);
        Path target = file.isEmpty() ? page : page.resolveSibling(file).normalize();
        if (!Files.exists(target)) {
            return false;
        }
        return hash < 0 || anchors(Repository.read(target)).contains(link.substring(hash + 1));
    }

    /** The anchors of all headings; a heading that comes again gets a number behind it. */
    private static Set<String> anchors(String text) {
        Set<String> anchors = new HashSet<>();
        Map<String, Integer> seen = new HashMap<>();
        Matcher heading = HEADING.matcher(withoutCode(text));
        while (heading.find()) {
            String anchor = Text.anchor(heading.group(1).strip());
            int earlier = seen.merge(anchor, 1, Integer::sum) - 1;
            anchors.add(earlier == 0 ? anchor : anchor + "-" + earlier);
        }
        return anchors;
    }

    private static String withoutCode(String text) {
        return FENCE.matcher(text).replaceAll("");
    }
}
