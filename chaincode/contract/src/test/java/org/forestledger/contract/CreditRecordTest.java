// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.ProtectionWorld.TODAY;
import static org.forestledger.contract.ProtectionWorld.order;
import static org.forestledger.contract.ProtectionWorld.yes;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.protection.CreditRecord;
import org.forestledger.rules.protection.DelistCredit;
import org.forestledger.rules.protection.ListCredit;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose subject is listed neither sells nor buys while the listing stands. */
class CreditRecordTest {
    private static final String BUYERS_CODE = "code-buyer-1";

    private final RuzhouWorld world = new RuzhouWorld().founded();
    private final TestLedger ledger = world.ledger;

    @BeforeEach
    void open() {
        world.batch("b", Project.Origin.NEW, "10.00");
        ledger.accept(COMPANY_CLERK, "listing:Open", world.listing("l", "b", "20000.00", Optional.empty()));
    }

    private static ListCredit list(String orderId, String code, LocalDate from, Optional<LocalDate> until) {
        return new ListCredit(orderId, code, from, until, "串通报价", order(orderId));
    }

    private static DelistCredit delist(String orderId, String code) {
        return new DelistCredit(orderId, code, "期满", order(orderId));
    }

    private void listed(LocalDate from, Optional<LocalDate> until) {
        ledger.accept(REGISTRAR, "credit:List", list("o", BUYERS_CODE, from, until));
        ledger.accept(GOVERNMENT_OFFICER, "protection:Decide", yes("o"));
    }

    private void refused(RefusalCode code, Caller caller, String function, Record command) {
        assertThat(ledger.refuse(caller, function, command))
                .as(command.toString())
                .isEqualTo(code);
    }

    @Test
    void buyer_shouldBuyNothing_whileItsSubjectIsListed() {
        listed(TODAY.plusDays(1), Optional.of(TODAY.plusDays(2)));
        ledger.accept(BUYER, "trade:Offer", world.offer("t1", "l", "b", 1, 10));
        ledger.pass(Duration.ofDays(1));
        Refusal refusal = ledger.refusal(BUYER, "trade:Offer", world.offer("t2", "l", "b", 11, 20));
        assertThat(refusal.code()).isEqualTo(RefusalCode.CREDIT_LISTED);
        assertThat(refusal.details())
                .containsEntry("documentNo", order("o").documentNo())
                .containsEntry("until", TODAY.plusDays(2).toString());
        ledger.pass(Duration.ofDays(1));
        refused(RefusalCode.CREDIT_LISTED, BUYER, "trade:Offer", world.offer("t2", "l", "b", 11, 20));
        ledger.pass(Duration.ofDays(1));
        ledger.accept(BUYER, "trade:Offer", world.offer("t2", "l", "b", 11, 20));
    }

    @Test
    void seller_shouldListNothing_whenItsSubjectIsListed() {
        ledger.accept(REGISTRAR, "credit:List", list("o", "code-state-company", TODAY, Optional.empty()));
        ledger.accept(LEADER, "protection:Decide", yes("o"));
        refused(
                RefusalCode.CREDIT_LISTED,
                COMPANY_CLERK,
                "listing:Open",
                world.listing("l2", "b", "20000.00", Optional.empty()));
    }

    @Test
    void buyer_shouldBuyAgain_whenItsSubjectIsDelisted() {
        listed(TODAY, Optional.empty());
        refused(RefusalCode.CREDIT_LISTED, BUYER, "trade:Offer", world.offer("t", "l", "b", 1, 10));
        ledger.accept(REGISTRAR, "credit:Delist", delist("d", BUYERS_CODE));
        ledger.accept(GOVERNMENT_OFFICER, "protection:Decide", yes("d"));
        ledger.accept(BUYER, "trade:Offer", world.offer("t", "l", "b", 1, 10));
        assertThat(ledger.get(CreditRecord.KIND, BUYERS_CODE).orderId()).isEqualTo("d");
    }

    @Test
    void list_shouldNameTheFirstFault_whenSeveralHold() {
        String list = "credit:List";
        refused(RefusalCode.NOT_PERMITTED, BUYER, list, list("o o", "a b", TODAY, Optional.empty()));
        refused(RefusalCode.INVALID_FIELD, REGISTRAR, list, list("o o", "a b", TODAY, Optional.empty()));
        refused(RefusalCode.INVALID_FIELD, REGISTRAR, list, list("o", "a b", TODAY, Optional.empty()));
        refused(
                RefusalCode.INVALID_FIELD,
                REGISTRAR,
                list,
                list("o", BUYERS_CODE, TODAY.plusDays(2), Optional.of(TODAY.plusDays(1))));
        refused(
                RefusalCode.INVALID_FIELD,
                REGISTRAR,
                list,
                list("o", BUYERS_CODE, TODAY.minusDays(2), Optional.of(TODAY.minusDays(1))));
        listed(TODAY, Optional.of(TODAY.plusDays(1)));
        refused(RefusalCode.ALREADY_LISTED, REGISTRAR, list, list("o", BUYERS_CODE, TODAY, Optional.empty()));
        ledger.pass(Duration.ofDays(2));
        refused(RefusalCode.ALREADY_EXISTS, REGISTRAR, list, list("o", BUYERS_CODE, TODAY, Optional.empty()));
        ledger.accept(REGISTRAR, list, list("o2", BUYERS_CODE, TODAY, Optional.empty()));
    }

    @Test
    void delist_shouldNameTheFirstFault_whenSeveralHold() {
        String delist = "credit:Delist";
        refused(RefusalCode.NOT_PERMITTED, BUYER, delist, delist("d", "a b"));
        refused(RefusalCode.INVALID_FIELD, REGISTRAR, delist, delist("d", "a b"));
        refused(RefusalCode.NOT_FOUND, REGISTRAR, delist, delist("d", BUYERS_CODE));
        listed(TODAY, Optional.of(TODAY));
        ledger.accept(REGISTRAR, delist, delist("d", BUYERS_CODE));
        ledger.pass(Duration.ofDays(1));
        refused(RefusalCode.WRONG_STATE, GOVERNMENT_OFFICER, "protection:Decide", yes("d"));
        refused(RefusalCode.WRONG_STATE, REGISTRAR, delist, delist("d2", BUYERS_CODE));
    }
}
