// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.forestledger.acceptance.clients.Person;
import org.forestledger.identity.Consortium;
import org.forestledger.identity.IdentityMaterial;
import org.forestledger.identity.Validity;
import org.forestledger.rules.permission.Role;

/**
 * People of one city with accounts of its own; cities share nothing but the organisations, so that what one does cannot touch
 * another.
 *
 * @param name what all ids of the city begin with
 * @param members its people
 */
record City(String name, List<Member> members) {
    /** How many project companies a city may found. */
    static final int COMPANIES = 3;

    /** How many linkage projects a city may have at a time. */
    static final int LINKAGE_PROJECTS = 6;

    /** Issues certificates for a city's people by the authorities of a crypto folder. */
    static City found(String name, Path cryptoDir) {
        City city = new City(name, new ArrayList<>());
        city.staff(cryptoDir, "leader1", List.of(), Role.LEADING_GROUP);
        city.staff(cryptoDir, "leader2", List.of(), Role.LEADING_GROUP);
        city.staff(cryptoDir, "gov", List.of(), Role.GOVERNMENT_OFFICER);
        city.staff(cryptoDir, "reserve", List.of("agency"), Role.GOVERNMENT_OFFICER);
        city.staff(cryptoDir, "planning", List.of("bureau"), Role.GOVERNMENT_OFFICER);
        city.staff(cryptoDir, "registrar", List.of(), Role.REGISTRAR);
        city.staff(cryptoDir, "operator", List.of(), Role.MARKET_OPERATOR);
        city.staff(cryptoDir, "forestry.clerk", List.of("county"), Role.FORESTRY_CLERK);
        city.staff(cryptoDir, "forestry", List.of("county"), Role.FORESTRY_OFFICER);
        city.staff(cryptoDir, "finance.clerk", purses(), Role.FINANCE_CLERK);
        city.staff(cryptoDir, "finance1", purses(), Role.FINANCE_OFFICER);
        city.staff(cryptoDir, "finance2", purses(), Role.FINANCE_OFFICER);
        city.staff(cryptoDir, "assets", List.of("assets"), Role.STATE_ASSETS_OFFICER);
        city.staff(cryptoDir, "township", List.of("township", "transfer"), Role.TOWNSHIP_CLERK);
        city.staff(cryptoDir, "company.clerk", List.of("company"), Role.COMPANY_CLERK);
        city.staff(cryptoDir, "company1", List.of("company"), Role.COMPANY_OFFICER);
        city.staff(cryptoDir, "company2", List.of("company"), Role.COMPANY_OFFICER);
        city.staff(cryptoDir, "project.clerk", companies(), Role.PROJECT_CLERK);
        city.staff(cryptoDir, "project", companies(), Role.PROJECT_OFFICER);
        city.staff(cryptoDir, "partner.clerk", List.of("partner"), Role.PARTNER_CLERK);
        city.staff(cryptoDir, "partner1", List.of("partner"), Role.PARTNER_OFFICER);
        city.staff(cryptoDir, "partner2", List.of("partner"), Role.PARTNER_OFFICER);
        city.staff(cryptoDir, "investor.a", List.of("investor-a"), Role.INVESTOR);
        city.staff(cryptoDir, "investor.b", List.of("investor-b"), Role.INVESTOR);
        city.staff(cryptoDir, "buyer1", List.of("buyer-1"), Role.BUYER);
        city.staff(cryptoDir, "buyer2", List.of("buyer-2"), Role.BUYER);
        city.staff(cryptoDir, "auditor", List.of(), Role.AUDITOR);
        return city;
    }

    /** What the finance bureau pays from. */
    private static List<String> purses() {
        return Stream.concat(Stream.of("fiscal", "transfer"), specialAccounts()).toList();
    }

    /** The special accounts of linkage projects, one for each. */
    static Stream<String> specialAccounts() {
        return Stream.iterate(1, i -> i <= LINKAGE_PROJECTS, i -> i + 1).map(i -> "special-" + i);
    }

    private static List<String> companies() {
        return Stream.iterate(1, i -> i <= COMPANIES, i -> i + 1)
                .map(i -> "project-" + i)
                .toList();
    }

    private void staff(Path cryptoDir, String office, List<String> accountNames, Role... roles) {
        Role first = roles[0];
        String mspId = first.organisation().mspId();
        String organisation = mspId.substring(0, mspId.length() - "MSP".length());
        List<String> accounts = accountNames.stream().map(this::account).toList();
        String user = account(office);
        Consortium.User listed = new Consortium.User(
                user,
                organisation,
                "测试",
                user,
                Arrays.stream(roles).map(Role::attribute).toList(),
                accounts);
        Person person = new Person(mspId, IdentityMaterial.issue(cryptoDir, listed, Validity.years(Instant.now(), 1)));
        members.add(Member.of(user, person, List.of(roles), accounts));
    }

    /** An account of this city. */
    String account(String of) {
        return name + "-" + of;
    }

    /** Whether an id belongs to this city. */
    boolean owns(String id) {
        return id.contains(name + "-");
    }
}
