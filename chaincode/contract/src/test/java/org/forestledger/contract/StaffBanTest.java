// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.ledger.Catalogue;
import org.forestledger.rules.ledger.LedgerFunction;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.refusal.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever keeps the register or runs the market places no order, whatever else the certificate grants (F-07, G-30). */
class StaffBanTest {
    private static final Set<String> MARKET_GROUPS = Set.of("listing", "trade", "hold", "equity", "sale", "auction");
    /**
     * What these groups hold besides orders: clean-up that anyone may trigger, the founding of a company, supervision, and
     * the office's part in an auction.
     */
    private static final Set<String> NO_ORDERS = Set.of(
            "trade:Expire",
            "hold:Expire",
            "sale:Expire",
            "equity:ProposeTable",
            "listing:Suspend",
            "listing:Resume",
            "listing:Terminate",
            "auction:Publish",
            "auction:Close",
            "auction:Draw");

    private static List<Role> staff() {
        return Arrays.stream(Role.values()).filter(Role::marketStaff).toList();
    }

    private static List<LedgerFunction<?>> orders() {
        return Catalogue.all().stream()
                .filter(function -> function.permission().trading())
                .toList();
    }

    static Stream<Arguments> everyOrderAndOffice() {
        return orders().stream()
                .flatMap(order -> staff().stream().map(role -> Arguments.of(order.name(), order, role)));
    }

    @ParameterizedTest(name = "{0} by {2}")
    @MethodSource("everyOrderAndOffice")
    void g30_shouldRefuseEveryOrder_whenStaffPlacesIt(String name, LedgerFunction<?> order, Role office) {
        assertThat(refusal(order, office.organisation().mspId(), List.of(office)))
                .as(name)
                .isEqualTo(RefusalCode.STAFF_MAY_NOT_TRADE);
        List<Role> all = new ArrayList<>(List.of(Role.values()));
        assertThat(refusal(order, office.organisation().mspId(), all)).isEqualTo(RefusalCode.STAFF_MAY_NOT_TRADE);
    }

    private static RefusalCode refusal(LedgerFunction<?> order, String mspId, List<Role> roles) {
        Caller caller = new Caller(mspId, "x509::staff", "staff", roles, List.of("buyer-1", "state-company"));
        return catchThrowableOfType(
                        RefusedException.class, () -> order.permission().require(caller))
                .refusal()
                .code();
    }

    @Test
    void orders_shouldBeEverythingTheMarketTakes_whenTheTableIsRead() {
        Set<String> expected = Catalogue.all().stream()
                .filter(f -> MARKET_GROUPS.contains(f.group()) && !NO_ORDERS.contains(f.name())
                        || f.name().equals("lot:Transfer"))
                .map(LedgerFunction::name)
                .collect(Collectors.toSet());
        assertThat(orders()).extracting(LedgerFunction::name).containsAll(expected);
        assertThat(staff()).contains(Role.REGISTRAR, Role.MARKET_OPERATOR);
    }

    @Test
    void staff_shouldHaveNoOwnersFunction_whenItMovesWhatAnAccountOwns() {
        for (String name : List.of("retirement:Request", "lot:Cut", "lot:Merge", "deal:Propose", "batch:Propose")) {
            LedgerFunction<?> function = Catalogue.byName(name).orElseThrow();
            for (Role office : staff()) {
                assertThat(refusal(function, office.organisation().mspId(), List.of(office)))
                        .as(name + " by " + office)
                        .isEqualTo(RefusalCode.NOT_PERMITTED);
            }
        }
    }
}
