// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.ParcelWorld.land;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.QuotaWorld.project;
import static org.forestledger.contract.RuzhouWorld.paper;
import static org.forestledger.rules.refusal.RefusalCode.*;

import java.util.List;
import java.util.Optional;
import org.forestledger.cases.MarketFiles;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.market.FeeSchedule;
import org.forestledger.rules.market.MarketRules;
import org.forestledger.rules.market.ProposeMarketRules;
import org.forestledger.rules.parcel.WithdrawParcel;
import org.forestledger.rules.permission.Role;
import org.junit.jupiter.api.Test;

/** What proposals of market rules and withdrawals of parcels refuse, as tables of precedence. */
class MarketRefusalTest {
    private static final MarketRules SHIPPED = MarketFiles.read("ceiling-bidding");

    private static ProposeMarketRules rules(
            String id, String region, int version, String nameZh, List<FeeSchedule.ServiceFee> services, String payee) {
        FeeSchedule fees = SHIPPED.fees().orElseThrow();
        return new ProposeMarketRules(new MarketRules(
                id,
                version,
                region,
                nameZh,
                SHIPPED.nameEn(),
                SHIPPED.instrument(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new FeeSchedule(services, payee, fees.clause())),
                Optional.empty()));
    }

    @Test
    @Precedence("market:ProposeRules")
    void rules_shouldNameTheFirstFault_whenSeveralHold() {
        MarketWorld market = new MarketWorld().founded();
        List<FeeSchedule.ServiceFee> once = SHIPPED.fees().orElseThrow().services();
        List<FeeSchedule.ServiceFee> twice = List.of(once.get(0), once.get(0));
        String fiscal = "fiscal-account";
        market.ledger.accept(REGISTRAR, "market:ProposeRules", rules("m", "ruzhou", 1, "规则", once, fiscal));
        RefusalTable table = new RefusalTable(market.ledger, "market:ProposeRules");
        table.refused(NOT_PERMITTED, BUYER, rules("m 1", "r 1", 0, " ", twice, "nobody"));
        table.refused(INVALID_FIELD, "field", "document.id", REGISTRAR, rules("m 1", "r 1", 0, " ", twice, "nobody"));
        table.refused(INVALID_FIELD, "field", "document.region", REGISTRAR, rules("m", "r 1", 0, " ", twice, "nobody"));
        table.refused(
                INVALID_FIELD, "field", "document.version", REGISTRAR, rules("m", "ruzhou", 0, " ", twice, "nobody"));
        table.refused(
                INVALID_FIELD, "field", "document.nameZh", REGISTRAR, rules("m", "ruzhou", 1, " ", twice, "nobody"));
        table.refused(MARKET_RULES_INVALID, REGISTRAR, rules("m", "ruzhou", 1, "规则", twice, "nobody"));
        table.refused(NOT_FOUND, REGISTRAR, rules("m", "ruzhou", 1, "规则", once, "nobody"));
        table.refused(ALREADY_EXISTS, REGISTRAR, rules("m", "ruzhou", 1, "规则", once, fiscal));
        table.accepted(REGISTRAR, rules("m", "ruzhou", 2, "规则", once, fiscal));
    }

    private static WithdrawParcel withdraw(String id, String parcel, int version, String reason) {
        return new WithdrawParcel(id, parcel, version, reason, paper("survey"));
    }

    @Test
    @Precedence("parcel:Withdraw")
    void withdrawal_shouldNameTheFirstFault_whenSeveralHold() {
        ParcelWorld world = new ParcelWorld();
        world.opened().registered(1, land(0, 0, 100), land(100, 0, 100), land(200, 0, 100));
        TestLedger ledger = world.ledger;
        String backing = ParcelWorld.FIRST;
        String gone = backing.substring(0, backing.length() - 1) + "2";
        String free = backing.substring(0, backing.length() - 1) + "3";
        ledger.accept(FORESTRY_CLERK, "parcel:Withdraw", withdraw("taken", gone, 1, "重复登记"));
        ledger.accept(
                FORESTRY_CLERK,
                "project:Propose",
                project("p", backing, land(0, 0, 100).area()));
        Caller other = TestLedger.person("forestry.two", Role.FORESTRY_CLERK, "county-2");
        RefusalTable table = new RefusalTable(ledger, "parcel:Withdraw");
        table.refused(NOT_PERMITTED, BUYER, withdraw("w 1", "none", 9, " "));
        table.refused(INVALID_FIELD, "field", "correctionId", other, withdraw("w 1", "none", 9, " "));
        table.refused(MISSING_FIELD, other, withdraw("taken", "none", 9, " "));
        table.refused(TOO_LONG, other, withdraw("taken", "none", 9, "长".repeat(501)));
        table.refused(NOT_FOUND, other, withdraw("taken", "none", 9, "重复登记"));
        table.refused(ACCOUNT_NOT_YOURS, other, withdraw("taken", gone, 9, "重复登记"));
        table.refused(ALREADY_EXISTS, FORESTRY_CLERK, withdraw("taken", gone, 9, "重复登记"));
        table.refused(WRONG_STATE, FORESTRY_CLERK, withdraw("w", gone, 9, "重复登记"));
        table.refused(PARCEL_VERSION_CHANGED, FORESTRY_CLERK, withdraw("w", backing, 9, "重复登记"));
        table.refused(PARCEL_BACKS_ASSET, FORESTRY_CLERK, withdraw("w", backing, 1, "重复登记"));
        table.accepted(FORESTRY_CLERK, withdraw("w", free, 1, "重复登记"));
    }
}
