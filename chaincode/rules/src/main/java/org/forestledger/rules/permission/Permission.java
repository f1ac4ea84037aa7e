// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.permission;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * Who may call one function.
 *
 * @param roles the roles, any of which suffices; each role's organisation must be the caller's
 * @param trading whether it is a market order, forbidden to those who run the market (F-07)
 */
public record Permission(List<Role> roles, boolean trading) {
    public Permission {
        roles = List.copyOf(roles);
    }

    /** Any of the roles. */
    public static Permission of(Role... roles) {
        return new Permission(List.of(roles), false);
    }

    /** Any of the roles, for a market order. */
    public static Permission toTrade(Role... roles) {
        return new Permission(List.of(roles), true);
    }

    /** These roles and others. */
    public Permission or(Role... others) {
        return new Permission(
                java.util.stream.Stream.concat(roles.stream(), java.util.Arrays.stream(others))
                        .toList(),
                trading);
    }

    /** Everybody with a certificate of the three organisations, for clean-up that anyone may trigger. */
    public static Permission anyone() {
        return of(java.util.Arrays.stream(Role.values())
                .filter(role -> role.organisation() != Organisation.AUDITOR)
                .toArray(Role[]::new));
    }

    /** Refuses with IDENTITY_UNKNOWN, AUDITOR_READ_ONLY, STAFF_MAY_NOT_TRADE or NOT_PERMITTED. */
    public void require(Caller caller) {
        Optional<Organisation> organisation = Organisation.ofMsp(caller.mspId());
        Refusal.unless(organisation.isPresent(), RefusalCode.IDENTITY_UNKNOWN, "mspId", caller.mspId());
        List<Role> held = caller.roles().stream()
                .filter(role -> role.organisation() == organisation.get())
                .toList();
        boolean auditor = organisation.get() == Organisation.AUDITOR;
        Refusal.unless(!auditor || roles.contains(Role.AUDITOR), RefusalCode.AUDITOR_READ_ONLY, "user", caller.user());
        Refusal.unless(
                !trading || held.stream().noneMatch(Role::marketStaff),
                RefusalCode.STAFF_MAY_NOT_TRADE,
                "user",
                caller.user());
        Refusal.unless(
                held.stream().anyMatch(roles::contains),
                RefusalCode.NOT_PERMITTED,
                "user",
                caller.user(),
                "needsOneOf",
                roles.stream().map(Role::attribute).toList());
    }
}
