// SPDX-License-Identifier: Apache-2.0
package org.forestledger.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.forestledger.identity.Consortium.Node;
import org.forestledger.identity.Consortium.Organisation;
import org.forestledger.identity.Consortium.User;

/** What must hold in a consortium file; every fault is found, so that a person corrects them in one go. */
final class ConsortiumCheck {
    private static final int MAX_ENTRIES = 10_000;

    // Names become folder names and parts of certificate subjects, so nothing that a path or a subject could misread.
    private static final Pattern ORGANISATION = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,39}");
    private static final Pattern NODE = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern USER = Pattern.compile("[a-z][a-z0-9]*([.-][a-z0-9]+)*");
    private static final Pattern ROLE = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");
    private static final Pattern ACCOUNT = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|[0-9a-fA-F:]+");

    private final List<String> faults = new ArrayList<>();

    private ConsortiumCheck() {}

    static List<String> faults(Consortium consortium) {
        ConsortiumCheck check = new ConsortiumCheck();
        if (consortium.format() != Consortium.FORMAT) {
            check.faults.add("format must be " + Consortium.FORMAT + " but is " + consortium.format());
        }
        if (consortium.organisations().isEmpty()) {
            check.faults.add("there is no organisation");
        }
        if (consortium.users().size() > MAX_ENTRIES
                || consortium.organisations().size() > MAX_ENTRIES) {
            check.faults.add("there are more than " + MAX_ENTRIES + " users or organisations");
            return check.faults;
        }
        check.organisations(consortium.organisations());
        check.users(consortium);
        return check.faults;
    }

    static List<String> userFaults(User user) {
        ConsortiumCheck check = new ConsortiumCheck();
        check.user(user);
        return check.faults;
    }

    private void organisations(List<Organisation> organisations) {
        Set<String> names = new HashSet<>();
        Set<String> mspIds = new HashSet<>();
        Set<String> orderers = new HashSet<>();
        for (Organisation organisation : organisations) {
            String where = "organisation " + organisation.name();
            matches(where + ": name", organisation.name(), ORGANISATION);
            matches(where + ": mspId", organisation.mspId(), ORGANISATION);
            displayNames(where, organisation.nameZh(), organisation.nameEn());
            // Server names are in lower case, so two organisations may not differ by case alone.
            unique(names, String.valueOf(organisation.name()).toLowerCase(Locale.ROOT), "organisation name");
            unique(mspIds, organisation.mspId(), "mspId");
            Set<String> peers = new HashSet<>();
            nodes(where + ": peer", organisation.peers(), peers);
            nodes(where + ": orderer", organisation.orderers(), orderers);
        }
    }

    private void nodes(String where, List<Node> nodes, Set<String> seen) {
        for (Node node : nodes) {
            matches(where, node.name(), NODE);
            unique(seen, node.name(), where);
            node.hosts().forEach(host -> matches(where + " " + node.name() + ": host", host, HOST));
        }
    }

    private void users(Consortium consortium) {
        Set<String> organisations = new HashSet<>();
        consortium.organisations().forEach(organisation -> organisations.add(organisation.name()));
        Set<String> users = new HashSet<>();
        for (User user : consortium.users()) {
            user(user);
            unique(users, user.user(), "user");
            if (!organisations.contains(user.organisation())) {
                faults.add("user " + user.user() + ": there is no organisation named " + user.organisation());
            }
        }
    }

    private void user(User user) {
        String where = "user " + user.user();
        matches(where + ": user", user.user(), USER);
        displayNames(where, user.nameZh(), user.nameEn());
        if (user.roles().isEmpty()) {
            faults.add(where + ": has no role");
        }
        words(where + ": role", user.roles(), ROLE);
        words(where + ": account", user.accounts(), ACCOUNT);
    }

    private void words(String where, List<String> words, Pattern pattern) {
        Set<String> seen = new HashSet<>();
        for (String word : words) {
            matches(where, word, pattern);
            unique(seen, word, where);
        }
    }

    private void displayNames(String where, String nameZh, String nameEn) {
        if (nameZh == null || nameZh.isBlank() || nameEn == null || nameEn.isBlank()) {
            faults.add(where + ": needs both nameZh and nameEn");
        }
    }

    private void matches(String what, String value, Pattern pattern) {
        if (value == null || !pattern.matcher(value).matches()) {
            faults.add(what + " '" + value + "' does not match " + pattern.pattern());
        }
    }

    private void unique(Set<String> seen, String value, String what) {
        if (!seen.add(value)) {
            faults.add(what + " '" + value + "' is listed twice");
        }
    }
}
